// Puts a server under load from ten connections and reports requests a second, the median and the 95th percentile of the answer times. The
// generator shares the machine with the server and the database: compare within one run, not between machines.
import { createRequire } from 'node:module'

interface Instance extends PromiseLike<{ '2xx': number; non2xx: number; errors: number; duration: number }> {
  on(event: 'response', listener: (client: unknown, status: number, bytes: number, ms: number) => void): void
}
interface Options extends Request {
  connections: number
  /** Seconds. */
  duration: number
}
const autocannon = createRequire(import.meta.url)('autocannon') as (options: Options) => Instance

export interface Request {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
}

export interface Load {
  /** Successful answers a second. */
  rate: number
  /** Milliseconds: half of the answers took no longer. */
  p50: number
  /** Milliseconds. */
  p95: number
}

const connections = 10

/** @throws Error when any request fails: a rate of refusals says nothing */
export async function load(request: Request, seconds: number): Promise<Load> {
  await once(request, 2)
  return once(request, seconds)
}

async function once(request: Request, duration: number): Promise<Load> {
  const times: number[] = []
  const run = autocannon({ ...request, connections, duration })
  run.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  const result = await run
  if (result.non2xx || result.errors)
    throw new Error(`${request.url}: ${result.non2xx} refusals and ${result.errors} errors under load`)
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN
  return { rate: result['2xx'] / result.duration, p50: at(0.5), p95: at(0.95) }
}
