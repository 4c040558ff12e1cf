// A balancer of HTTP for measurements on one machine: each server in its turn, as long as its readiness says yes. What certainly did
// not arrive is sent to another server, and what may have arrived only where that does no harm: a request that reads, or one whose
// Idempotency-Key makes it take effect once. Answers are passed on as they come.
import { once } from 'node:events'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pause } from '../processes/identity'

const LOOK_MS = 500
/** A server that is busy says yes late; one that is gone says nothing at all. */
const LOOK_PATIENCE_MS = 3_000
/** So many looks in a row without an answer, and nothing is sent there. */
const FALL = 3

export interface Balancer {
  address: string
  /** The servers that get requests now. */
  inTurn: () => string[]
  /** How many requests were sent a second time, because their server was gone. */
  resent: () => number
  stop: () => Promise<void>
}

interface Target {
  address: string
  fit: boolean
  failures: number
}

const readiness = (address: string): Promise<number> =>
  fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(LOOK_PATIENCE_MS) }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    (error: Error) => (error.name === 'TimeoutError' ? 0 : -1),
  )

/** It says no, or nobody is there: at once; silence: after a few looks. */
async function look(target: Target): Promise<void> {
  const status = await readiness(target.address)
  target.failures = status === 0 ? target.failures + 1 : 0
  if (status !== 0) target.fit = status === 200
  else if (target.failures >= FALL) target.fit = false
}

const mayBeSentAgain = ({ method, headers }: IncomingMessage) =>
  method === 'GET' || method === 'HEAD' || headers['idempotency-key'] !== undefined

/** Nobody listened, or nobody can be reached: nothing of the request arrived. */
const neverArrived = ({ code }: NodeJS.ErrnoException) =>
  ['ECONNREFUSED', 'EHOSTUNREACH', 'ENOTFOUND'].includes(code ?? '')

/** @param addresses of the servers, without a slash at the end; they need not run yet */
export async function startBalancer(addresses: readonly string[]): Promise<Balancer> {
  const targets: Target[] = addresses.map((address) => ({ address, fit: false, failures: 0 }))
  const agent = new http.Agent({ keepAlive: true })
  let [turn, resent, over] = [0, 0, false]

  /** Where none says yes, all may be late: a refusal of the balancer's own would be certain. */
  function next(tried: readonly Target[]): Target | undefined {
    const left = targets.filter((target) => !tried.includes(target))
    const fit = left.filter((target) => target.fit)
    const from = fit.length > 0 ? fit : left
    return from[turn++ % Math.max(1, from.length)]
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = Buffer.concat(await request.toArray())
    const { host: _, connection: __, ...headers } = request.headers
    const passed = `${headers['x-forwarded-for'] ?? ''}, ${request.socket.remoteAddress ?? ''}`
    const sent = { ...headers, host: request.headers.host, 'x-forwarded-for': passed.replace(/^, /, '') }
    const tried: Target[] = []
    const send = (): void => {
      const target = next(tried)
      if (!target) return void response.writeHead(503, { 'retry-after': '1' }).end()
      tried.push(target)
      const options = { agent, method: request.method, headers: sent }
      const asked = http.request(target.address + request.url, options, (told) => {
        const { connection: _, 'keep-alive': __, ...rest } = told.headers
        response.writeHead(told.statusCode ?? 502, rest)
        told.on('error', () => response.destroy())
        told.pipe(response)
      })
      asked.on('error', (error) => {
        if (response.headersSent) return response.destroy()
        if (neverArrived(error)) target.fit = false
        else if (!mayBeSentAgain(request)) return response.writeHead(502).end()
        resent++
        send()
      })
      response.once('close', () => asked.destroy())
      asked.end(body)
    }
    send()
  }

  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const looking = Promise.all(
    targets.map(async (target) => {
      for (; !over; await pause(LOOK_MS)) await look(target)
    }),
  )
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inTurn: () => targets.filter(({ fit }) => fit).map(({ address }) => address),
    resent: () => resent,
    stop: async () => {
      over = true
      server.closeAllConnections()
      server.close()
      await looking
      agent.destroy()
    },
  }
}
