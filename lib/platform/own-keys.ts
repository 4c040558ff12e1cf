// The keys of this server, held against its database once a process. No connection of the application is handed out before
// (db.ts), so that no door, also not one of a process that was started by its first request, writes with keys that are wrong.
import { Pool } from 'pg'
import { connectionTo } from './connection'
import { env } from './env'
import { KeysError, knownKeys, proveKeys } from './seal/proof'
import { rawDatabase } from './seal/raw'

const kept = globalThis as typeof globalThis & { npsPlainPool?: Pool; npsKeysProven?: Promise<void> }

/**
 * Two connections that ask for no proof: for the proof itself, and for health, which must also tell what is wrong. They are kept:
 * a balancer asks every few seconds, and on a busy machine making a connection takes longer than all that is asked over it.
 */
export function plainPool(): Pool {
  if (!kept.npsPlainPool) {
    const connection = connectionTo(env().DATABASE_URL, { statement_timeout: 5_000 })
    // The second is for a database that hangs, which ends no statement itself.
    const limits = { connectionTimeoutMillis: 3_000, query_timeout: 6_000 }
    const lasting = { max: 2, idleTimeoutMillis: 60_000, keepAlive: true, allowExitOnIdle: true }
    kept.npsPlainPool = new Pool({ ...connection, ...limits, ...lasting })
    // A connection that breaks while nobody uses it is no news: the pool makes another.
    kept.npsPlainPool.on('error', () => {})
  }
  return kept.npsPlainPool
}

async function prove(): Promise<void> {
  try {
    await proveKeys(rawDatabase(plainPool()), env())
  } catch (error) {
    if (error instanceof KeysError) throw error
    throw new KeysError('The keys could not be held against the database.', { cause: error })
  }
}

/** @throws KeysError with a sentence where keys are wrong or missing; with a cause where the database could not be asked */
export function keysProven(): Promise<void> {
  kept.npsKeysProven ??= prove().catch((error) => {
    kept.npsKeysProven = undefined
    throw error
  })
  return kept.npsKeysProven
}

/** Which of these ids are those of keys that sealed something of this database, whether they are here or not. */
export const keysKnown = (kids: readonly string[]): Promise<string[]> =>
  knownKeys(rawDatabase(plainPool()), kids)
