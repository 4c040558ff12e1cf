// One server on a PostgreSQL with its safety on and a Redis, to which something is done; and somebody who uses it. What watches over
// the PostgreSQL of `npm run up` watches over this one too.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type RedisServer, startRedis } from '@/tests/support/redis'
import { anotherCaller, type Caller } from '../bench/client'
import { deployMigrations } from '../database/deploy'
import { type Node, newNode } from '../nodes/node'
import { ensureDatabase } from '../postgres/databases'
import { keepRunning } from '../postgres/keep'
import { startTemporaryCluster } from '../postgres/temporary'
import { commandLine, parentOf } from '../processes/identity'
import { atEnd } from '../processes/program'
import { freshKeys } from '../testing/installation'

export interface Stage {
  node: Node
  redis: RedisServer
  databaseUrl: string
  /** Where its data lie. */
  directory: string
  /** Another account each time. */
  someone: () => Promise<Caller>
  /** Every process of the PostgreSQL as it runs now, the first one first. */
  postgres: () => number[]
  stop: () => Promise<void>
}

interface StageOptions {
  /** Where the data lie, if not in the system's folder. */
  within?: string
  environment?: Record<string, string>
}

export async function startStage({ within, environment = {} }: StageOptions = {}): Promise<Stage> {
  const cluster = await startTemporaryCluster({ durable: true, ...(within && { within }) })
  const stopCluster = keepRunning(cluster, cluster.options, () => {})
  const databaseUrl = await ensureDatabase(cluster.url, 'faults')
  await deployMigrations(databaseUrl, path.resolve('prisma/migrations'))
  const redis = await startRedis()
  const node = await newNode('faulty server', {
    ...process.env,
    ...{ NODE_ENV: 'production', APP_ENV: 'local', LOG_LEVEL: 'silent', LIMITS: 'wide' },
    ...freshKeys(),
    ...{ DATABASE_URL: databaseUrl, REDIS_URL: redis.url },
    ...environment,
  })
  await node.start()
  const { directory } = cluster.options
  const stop = atEnd(async () => {
    await node.stop()
    await redis.stop()
    await stopCluster()
    rmSync(path.dirname(directory), { recursive: true, force: true })
  })
  return {
    ...{ node, redis, databaseUrl, directory, stop },
    someone: () => anotherCaller({ address: node.address, databaseUrl }),
    postgres: () => family(directory),
  }
}

/** The postmaster of a directory and its children. */
function family(directory: string): number[] {
  const [pid] = readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n').map(Number)
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
  return [pid ?? 0, ...others.map(Number)].filter((each) => commandLine(each) !== '')
}
