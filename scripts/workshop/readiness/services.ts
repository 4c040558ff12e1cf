// Whether what is shipped starts, answers for its health, and ends as it is asked to.
import { randomUUID } from 'node:crypto'
import { asking, bearer } from '../audit/client'
import { withClient } from '../postgres/databases'
import { pause } from '../processes/identity'
import { type Outcome, outcomeOf } from './group'
import { startShipped } from './shipped'

const READY_MS = 30_000
/** It says that it needs twelve seconds at most. */
const END_MS = 15_000

type Statuses = { path: string; headers?: Record<string, string>; status: number }[]

async function untilReady(address: string): Promise<boolean> {
  const ask = asking(address)
  for (const until = performance.now() + READY_MS; performance.now() < until; await pause(100))
    if ((await ask({ path: '/api/health/ready' })).status === 200) return true
  return false
}

/** Of the Redis that the environment names. @returns what is wrong, or what to say of it */
async function redis(): Promise<{ wrong: string[]; said: string }> {
  if (!process.env.REDIS_URL) return { wrong: [], said: 'no Redis is named' }
  const { Redis } = await import('ioredis')
  const client = new Redis(process.env.REDIS_URL, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.ping()
    return { wrong: [], said: 'Redis answers' }
  } catch (error) {
    return { wrong: [`the Redis of REDIS_URL does not answer (${(error as Error).message})`], said: '' }
  } finally {
    client.disconnect()
  }
}

export async function services(): Promise<Outcome> {
  const { server, databaseUrl, migratedMs, startedMs, stopDatabase } = await startShipped()
  const ready = await untilReady(server.address)
  const version = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
    return rows[0]?.server_version ?? ''
  })
  const { wrong, said } = await redis()
  const began = performance.now()
  await server.stop()
  const [code, ms] = [await server.exited, performance.now() - began]
  await stopDatabase()
  return outcomeOf(
    [
      ...(ready ? [] : ['the server that is shipped does not become ready in production']),
      ...(code === 0 ? [] : [`asked to end, it ended with ${code}`]),
      ...(ms < END_MS ? [] : [`it took ${Math.round(ms / 1000)} s to end`]),
      ...wrong,
    ],
    `migrated in ${(migratedMs / 1000).toFixed(1)} s, serving after ${(startedMs / 1000).toFixed(1)} s, ended in ` +
      `${(ms / 1000).toFixed(1)} s; PostgreSQL ${version}, ${said}`,
  )
}

/** What a health address may say, and to whom. */
export async function health(): Promise<Outcome> {
  const token = randomUUID()
  const { server, stopDatabase } = await startShipped({ METRICS_TOKEN: token })
  const ask = asking(server.address)
  const wrong: string[] = []
  if (!(await untilReady(server.address))) wrong.push('/api/health/ready does not become 200')
  const wanted: Statuses = [
    { path: '/api/health', status: 200 },
    { path: '/api/health/ready', status: 200 },
    { path: '/api/metrics', status: 401 },
    { path: '/api/metrics', headers: bearer(token), status: 200 },
  ]
  let slowest = 0
  for (const { status, ...asked } of wanted) {
    const answer = await ask(asked)
    slowest = Math.max(slowest, answer.ms)
    if (answer.status !== status) wrong.push(`${asked.path}: ${answer.status}, not ${status}`)
    if (asked.path === '/api/health' && !/"status":"ok"/.test(answer.text))
      wrong.push(`it says ${answer.text}`)
    if (asked.headers && !answer.text.includes('nps_door_seconds'))
      wrong.push('the numbers lack nps_door_seconds')
  }
  await server.stop()
  await stopDatabase()
  return outcomeOf(wrong, `health, readiness and metrics answer, the slowest in ${slowest.toFixed(0)} ms`)
}
