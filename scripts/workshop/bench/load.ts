// Puts a server under load with autocannon. The generator shares the machine with the server and the database: compare within
// one run, not between machines.
import { createRequire } from 'node:module'
import { percentile } from './figures'

interface Instance extends PromiseLike<{ '2xx': number; non2xx: number; errors: number; duration: number }> {
  on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): void
}
interface Shot {
  headers: Record<string, string>
}
interface Options extends Request {
  connections: number
  /** Seconds. */
  duration: number
  timeout: number
  requests?: { setupRequest: (shot: Shot) => Shot }[]
}
const autocannon = createRequire(import.meta.url)('autocannon') as (options: Options) => Instance

export interface Request {
  url: string
  method?: 'GET' | 'POST' | 'PATCH'
  headers?: Record<string, string>
  body?: string
  /** Headers that differ with each request. */
  fresh?: () => Record<string, string>
}

export interface Load {
  /** Answers a second. */
  rate: number
  /** How many of them were no success. */
  refused: number
  /** Milliseconds: half of the answers took no longer. */
  p50: number
  /** Milliseconds. */
  p95: number
}

/** Ten connections. @param warmUp seconds before @throws Error when any request fails: a rate of refusals says nothing */
export async function load(request: Request, seconds: number, warmUp = 2): Promise<Load> {
  if (warmUp > 0) await flood(request, warmUp, 10)
  const measured = await flood(request, seconds, 10)
  if (measured.refused) throw new Error(`${request.url}: ${measured.refused} refusals under load`)
  return measured
}

/** @throws Error when a connection breaks */
export async function flood(request: Request, duration: number, connections: number): Promise<Load> {
  const times: number[] = []
  const { fresh, ...fixed } = request
  const setupRequest = (shot: Shot) => ({ ...shot, headers: { ...shot.headers, ...fresh?.() } })
  // Who waits until the end of the flood was not refused, only not served yet.
  const limits = { connections, duration, timeout: duration + 1 }
  const run = autocannon({ ...fixed, ...limits, ...(fresh && { requests: [{ setupRequest }] }) })
  run.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  const result = await run
  if (result.errors) throw new Error(`${request.url}: ${result.errors} errors under load`)
  return {
    rate: (result['2xx'] + result.non2xx) / result.duration,
    refused: result.non2xx,
    ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  }
}
