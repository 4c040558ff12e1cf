// A Redis server of a test's own, on a free port, without persistence; and Upstash's REST interface before it, at the wire.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Redis } from 'ioredis'
import { freePort } from '@/scripts/workshop/processes/port'
import { findRedis } from '@/scripts/workshop/testing/programs'

export interface RedisServer {
  url: string
  /** A client that looks behind the limiter. */
  client: Redis
  /** At once, without a goodbye. */
  kill(): Promise<void>
  /** It keeps its connections and answers nothing. */
  pause(): void
  resume(): void
  stop(): Promise<void>
}

/** @param port of a server that was killed, to come back at the same address */
export async function startRedis(port?: number): Promise<RedisServer> {
  const at = port ?? (await freePort())
  const args = ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const server: ChildProcess = spawn(findRedis() ?? '', [...args, '--daemonize', 'no'], { stdio: 'ignore' })
  const ended = once(server, 'exit')
  const client = new Redis(at, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: 200 })
  client.on('error', () => {})
  await client.ping()
  const kill = async () => {
    server.kill('SIGKILL')
    await ended
  }
  return {
    url: `redis://127.0.0.1:${at}`,
    client,
    kill,
    pause: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
    stop: async () => {
      client.disconnect()
      await kill()
    },
  }
}

/** Texts go over the wire in base64, except OK, as the client asks for. */
const base64 = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(base64)
  return typeof value === 'string' && value !== 'OK' ? Buffer.from(value).toString('base64') : value
}
type Outcome = { result: unknown } | { error: string }
const encoded = (outcome: Outcome): Outcome =>
  'result' in outcome ? { result: base64(outcome.result) } : outcome

type Command = [string, ...(string | number | object)[]]

/** Upstash's REST interface: commands as JSON arrays, one at `/` or several at `/pipeline`. Its Lua knows the flags line. */
export async function startUpstash(redis: Redis, token: string) {
  const scripts = new Map<string, string>()
  const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
  const text = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value))

  async function run([name, ...args]: Command): Promise<Outcome> {
    const values = args.map(text)
    const [first = '', ...rest] = values
    const command = name.toUpperCase()
    try {
      if (command === 'EVAL') {
        const source = first.replace(/^#!lua[^\n]*\n/, '')
        scripts.set(sha1(first), sha1(source))
        return { result: await redis.call('EVAL', source, ...rest) }
      }
      if (command === 'EVALSHA')
        return { result: await redis.call('EVALSHA', scripts.get(first) ?? first, ...rest) }
      return { result: await redis.call(command, ...values) }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  const state = { requests: 0, broken: false }
  const server = http.createServer(async (request, response) => {
    state.requests++
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { error: 'Unauthorized' })
    if (state.broken) return answer(500, { error: 'ERR broken' })
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Command | Command[]
    if (request.url === '/pipeline')
      return answer(200, (await Promise.all((body as Command[]).map(run))).map(encoded))
    const outcome = await run(body as Command)
    return answer('error' in outcome ? 400 : 200, encoded(outcome))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Counts requests; `broken` answers 500 to all. */
    state,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
