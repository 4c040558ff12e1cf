// What is done to the server, its database and its Redis, and what came of it.
import { renameSync } from 'node:fs'
import path from 'node:path'
import { startRedis } from '@/tests/support/redis'
import { pause } from '../processes/identity'
import { type Fault, ofAnswers, ofWrites } from './outcome'
import type { Stage } from './stage'
import { watch } from './watch'
import { writeThrough } from './writes'

/** Seconds within which a database that is back is used again. */
const MOST_HEAL = 5
/** A server or database that was killed has to begin anew first. */
const MOST_AGAIN = 30
const OUTAGE_MS = 6_000

export async function serverKilled(stage: Stage): Promise<Fault> {
  const written = await writeThrough(stage, await stage.someone(), async () => {
    await stage.node.kill()
    await stage.node.start()
  })
  return ofWrites('kill -9 of the server in the middle of 200 writes', written, MOST_AGAIN)
}

const killAll = (pids: number[], signal: NodeJS.Signals) => {
  for (const pid of pids) process.kill(pid, signal)
}

export async function databaseKilled(stage: Stage): Promise<Fault> {
  const strike = async () => process.kill(stage.postgres()[0]!, 'SIGKILL')
  const written = await writeThrough(stage, await stage.someone(), strike)
  return ofWrites(
    'kill -9 of PostgreSQL in the middle of 200 writes, started again by its keeper',
    written,
    MOST_AGAIN,
  )
}

/** The keeper starts it again, as it does with one that somebody stopped. */
export async function databaseRestarted(stage: Stage): Promise<Fault> {
  const strike = async () => process.kill(stage.postgres()[0]!, 'SIGINT')
  const written = await writeThrough(stage, await stage.someone(), strike)
  return ofWrites('PostgreSQL restarted in the middle of 200 writes', written, MOST_AGAIN)
}

/** It keeps its connections and says nothing: who asks is refused within seconds, and served when it goes on. */
export async function databasePaused(stage: Stage): Promise<Fault> {
  const seen = watch(stage.node.address, await stage.someone())
  await pause(1_000)
  const pids = stage.postgres()
  killAll(pids, 'SIGSTOP')
  await pause(OUTAGE_MS)
  killAll(pids, 'SIGCONT')
  const seconds = await seen.well()
  await seen.stop()
  const fault = ofAnswers('PostgreSQL paused for 6 s (SIGSTOP)', seen.errors, seconds, MOST_HEAL)
  return { ...fault, note: fault.note || `${seen.refused()} refused with 503 and Retry-After` }
}

/** Away for longer than its keeper needs: what holds its files is taken away with it. */
export async function databaseGone(stage: Stage): Promise<Fault> {
  const seen = watch(stage.node.address, await stage.someone())
  await pause(1_000)
  const needed = path.join(stage.directory, 'global/pg_control')
  renameSync(needed, `${needed}.away`)
  process.kill(stage.postgres()[0]!, 'SIGKILL')
  await pause(OUTAGE_MS)
  const readiness = await fetch(`${stage.node.address}/api/health/ready`)
  if (readiness.status !== 503) seen.errors.push(`readiness ${readiness.status}`)
  renameSync(`${needed}.away`, needed)
  const seconds = await seen.well()
  await seen.stop()
  const fault = ofAnswers('PostgreSQL gone for 6 s and more', seen.errors, seconds, MOST_AGAIN)
  return {
    ...fault,
    note: fault.note || `${seen.refused()} refused with 503 and Retry-After; its keeper waits between tries`,
  }
}

/** Whether limits are counted in it: something of them stands there again. */
async function untilShared({ redis }: Pick<Stage, 'redis'>): Promise<number> {
  const began = performance.now()
  while ((await redis.client.dbsize()) === 0) await pause(50)
  return (performance.now() - began) / 1000
}

/** Nobody notices; the limits are counted by the server alone meanwhile, and in Redis again soon after. */
export async function redisPaused(stage: Stage): Promise<Fault> {
  const seen = watch(stage.node.address, await stage.someone())
  await pause(1_000)
  stage.redis.pause()
  await pause(OUTAGE_MS)
  stage.redis.resume()
  await stage.redis.client.flushall()
  const seconds = await untilShared(stage)
  await seen.stop()
  return ofAnswers('Redis paused for 6 s', seen.errors, seconds, MOST_HEAL)
}

export async function redisGone(stage: Stage): Promise<Fault> {
  const seen = watch(stage.node.address, await stage.someone())
  await pause(1_000)
  const { port } = new URL(stage.redis.url)
  await stage.redis.kill()
  await pause(OUTAGE_MS)
  const back = await startRedis(Number(port))
  const seconds = await untilShared({ redis: back })
  await seen.stop()
  back.client.disconnect()
  return ofAnswers('Redis gone for 6 s, and back', seen.errors, seconds, MOST_HEAL)
}
