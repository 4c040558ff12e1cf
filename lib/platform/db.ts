// The database: one Prisma client in a process, sealing built in. The time limits keep one stuck statement from
// holding a connection, and with it everybody else.
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { connectionTo } from './connection'
import { env } from './env'
import { PrismaClient } from './generated/prisma/client'
import { keysProven } from './own-keys'
import { sealing } from './seal/extension'
import { ownCodec } from './seal/own'
import { watchStatements } from './statements'

function open(): Pool {
  const { DATABASE_URL, DATABASE_POOL } = env()
  const opened = new Pool({
    ...connectionTo(DATABASE_URL, {
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      // Everything asked here is short: fetching helpers would take ten times as long as doing it. And it walks indexes, which lie
      // in memory: a plan that was made while a table was small has to be right when it is large.
      options: '-c max_parallel_workers_per_gather=0 -c random_page_cost=1.1',
    }),
    max: DATABASE_POOL,
    connectionTimeoutMillis: 3_000,
    onConnect: keysProven,
  })
  // A connection that breaks while nobody uses it is no news: the pool makes another.
  opened.on('error', () => {})
  watchStatements(opened)
  return opened
}

function connect() {
  const adapter = new PrismaPg(pool(), { disposeExternalPool: true })
  return new PrismaClient({ adapter }).$extends(sealing(ownCodec()))
}

export type Database = ReturnType<typeof connect>
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0]

// Development reloads modules; the global keeps one pool across reloads.
const kept = globalThis as typeof globalThis & { npsDatabase?: Database; npsPool?: Pool }

/**
 * The connections themselves, for what every request or every list asks and is written by hand (look-up.ts, the picking of
 * readings); everything else goes through the client, which seals and opens.
 */
export function pool(): Pool {
  kept.npsPool ??= open()
  return kept.npsPool
}

export function db(): Database {
  kept.npsDatabase ??= connect()
  return kept.npsDatabase
}
