// How the server is: alive, and fit to serve. The answers name parts, never addresses, versions of parts or secrets.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import packageJson from '@/package.json'
import { isDraining } from './drain'
import { env, envFits } from './env'
import { plainPool } from './own-keys'
import { examineKeys } from './seal/proof'
import { rawDatabase } from './seal/raw'

export const healthAnswer = z
  .strictObject({
    status: z.enum(['ok', 'degraded']),
    version: z.string(),
    uptime_s: z.int().min(0).describe('Seconds since the start.'),
    services: z.strictObject({ database: z.enum(['up', 'down']) }),
  })
  .meta({ id: 'Health' })
export const readinessAnswer = z
  .strictObject({
    ready: z.boolean().describe('Whether all of the others hold.'),
    keys: z.boolean().describe('The environment fits, and its keys open what was sealed.'),
    database: z.boolean(),
    migrations: z.boolean().describe('All that came with this build are applied.'),
    accepting: z.boolean().describe('false once the server is ending.'),
    missing_keys: z.array(z.string()).optional().describe('Names of keys that something was sealed with.'),
    wrong_keys: z.array(z.string()).optional().describe('Names of keys that are others than those of old.'),
  })
  .meta({ id: 'Readiness' })

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

const databaseUp = async () => (await within(plainPool().query('SELECT 1'))) !== null

export async function health(): Promise<z.output<typeof healthAnswer>> {
  const up = await databaseUp()
  return {
    status: up ? 'ok' : 'degraded',
    version: packageJson.version,
    uptime_s: Math.floor(process.uptime()),
    services: { database: up ? 'up' : 'down' },
  }
}

/** All migrations that came with this build are applied. */
async function migrated(): Promise<boolean> {
  const entries = await readdir(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  const shipped = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const found = await within(
    plainPool().query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    ),
  )
  const applied = new Set(found?.rows.map((row) => row.migration_name))
  return shipped.length > 0 && shipped.every((name) => applied.has(name))
}

export async function readiness(): Promise<z.output<typeof readinessAnswer>> {
  const fits = envFits()
  const database = fits && (await databaseUp())
  const upToDate = database && (await migrated())
  const faults = upToDate ? await within(examineKeys(rawDatabase(plainPool()), env())) : null
  const { missing = [], wrong = [] } = faults ?? {}
  const keys = upToDate ? faults !== null && missing.length + wrong.length === 0 : fits
  const parts = { keys, database, migrations: upToDate, accepting: !isDraining() }
  const ready = Object.values(parts).every(Boolean)
  const named = {
    ...(missing.length > 0 && { missing_keys: missing }),
    ...(wrong.length > 0 && { wrong_keys: wrong }),
  }
  return { ready, ...parts, ...named }
}
