// How the server is: alive, and fit to serve. The answers name parts, never addresses, versions of parts or secrets.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import packageJson from '@/package.json'
import { db } from './db'
import { isDraining } from './drain'
import { env, envFits } from './env'
import { keysInUse } from './seal/keys-in-use'

const PATIENCE_MS = 1_000

async function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } catch {
    // Away, refused or wrong: for health these are all "down".
    return null
  } finally {
    clearTimeout(timer)
  }
}

const databaseUp = async () => (await within(db().$queryRaw`SELECT 1`)) !== null

export async function health() {
  const up = await databaseUp()
  return {
    status: up ? ('ok' as const) : ('degraded' as const),
    version: packageJson.version,
    uptime_s: Math.floor(process.uptime()),
    services: { database: up ? ('up' as const) : ('down' as const) },
  }
}

/** All migrations that came with this build are applied. */
async function migrated(): Promise<boolean> {
  const entries = await readdir(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  const shipped = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const rows = await within(
    db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  const applied = new Set(rows?.map((row) => row.migration_name))
  return shipped.length > 0 && shipped.every((name) => applied.has(name))
}

/** Key ids that rows are sealed with and SEAL_KEYS lacks; null when the database cannot tell in time. */
export async function missingKeys(): Promise<string[] | null> {
  const used = await within(keysInUse(db()))
  return used?.filter((kid) => !env().SEAL_KEYS.has(kid)) ?? null
}

export async function readiness() {
  const fits = envFits()
  const database = fits && (await databaseUp())
  const upToDate = database && (await migrated())
  const missing = upToDate ? await missingKeys() : []
  const keys = fits && missing !== null && missing.length === 0
  const parts = { keys, database, migrations: upToDate, accepting: !isDraining() }
  const ready = Object.values(parts).every(Boolean)
  return { ready, ...parts, ...(missing?.length && { missing_keys: missing }) }
}
