// How the server is: alive, and fit to serve. The answers name parts, never addresses, versions of parts or secrets.
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import packageJson from '@/package.json'
import { isDraining } from './drain'
import { env, envFits } from './env'
import { plainPool } from './own-keys'
import { rememberAbsent } from './seal/absent'
import { examineKeys, type KeyFaults } from './seal/proof'
import { rawDatabase } from './seal/raw'
import { watched } from './watched'

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

/** A database that answers, with whatever, is up; one that is away, hangs or lets nobody in is not. */
async function askDatabase(): Promise<true> {
  await plainPool().query('SELECT 1')
  return true
}

/** All migrations that came with this build are applied. */
async function askMigrations(): Promise<boolean> {
  const entries = await readdir(path.join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  const shipped = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const { rows } = await plainPool().query<{ migration_name: string }>(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = new Set(rows.map((row) => row.migration_name))
  return shipped.length > 0 && shipped.every((name) => applied.has(name))
}

async function askKeys(): Promise<KeyFaults> {
  const faults = await examineKeys(rawDatabase(plainPool()), env())
  // What is sealed with them may be asked for here before it is asked for where the key is.
  rememberAbsent(faults.missing)
  return faults
}

/** One for the process, however many bundles hold this file. */
const held = globalThis as { npsSights?: ReturnType<typeof newSights> }
const newSights = () => ({
  database: watched(askDatabase),
  migrations: watched(askMigrations),
  keys: watched(askKeys),
})
function sights(): ReturnType<typeof newSights> {
  held.npsSights ??= newSights()
  return held.npsSights
}

export async function health(): Promise<z.output<typeof healthAnswer>> {
  const up = (await sights().database()) === true
  return {
    status: up ? 'ok' : 'degraded',
    version: packageJson.version,
    uptime_s: Math.floor(process.uptime()),
    services: { database: up ? 'up' : 'down' },
  }
}

export async function readiness(): Promise<z.output<typeof readinessAnswer>> {
  const fits = envFits()
  const { database: up, migrations: applied, keys: proven } = sights()
  const [answers, all, faults] = fits ? await Promise.all([up(), applied(), proven()]) : []
  const database = answers === true
  const migrations = database && all === true
  const { missing = [], wrong = [] } = (migrations && faults) || {}
  const keys = migrations ? Boolean(faults) && missing.length + wrong.length === 0 : fits
  const parts = { keys, database, migrations, accepting: !isDraining() }
  const ready = Object.values(parts).every(Boolean)
  const named = {
    ...(missing.length > 0 && { missing_keys: missing }),
    ...(wrong.length > 0 && { wrong_keys: wrong }),
  }
  return { ready, ...parts, ...named }
}
