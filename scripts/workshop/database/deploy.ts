// Applies the migrations that a database lacks: `prisma migrate deploy` without Prisma's engine. It needs only `pg` and
// keeps the table _prisma_migrations as Prisma does. The build copies it, as plain JavaScript, beside the server.
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'

/** The advisory lock that Prisma takes too: two deployments at once, of either kind, wait for each other. */
const LOCK = 72707369

const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

interface HistoryRow {
  migration_name: string
  checksum: string
  finished_at: Date | null
  rolled_back_at: Date | null
  logs: string | null
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

/**
 * @param directory the folder that holds one folder a migration
 * @param only names of those that are wanted; without it, all
 * @returns the names of the migrations applied now, in order
 * @throws Error naming the migration that fails (it is rolled back and recorded), failed before, or was edited since
 */
export async function deployMigrations(
  url: string,
  directory: string,
  only?: readonly string[],
): Promise<string[]> {
  const all = await readMigrations(directory)
  const unknown = only?.find((name) => !all.some((migration) => migration.name === name))
  if (unknown) throw new Error(`This version does not know the migration ${unknown}: a newer one is needed.`)
  const migrations = all.filter(({ name }) => !only || only.includes(name))
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await client.query(HISTORY)
    const { rows } = await client.query<HistoryRow>('SELECT * FROM _prisma_migrations ORDER BY started_at')
    const failed = rows.find((row) => !row.finished_at && !row.rolled_back_at)
    if (failed)
      throw new Error(
        `Migration ${failed.migration_name} failed earlier (${failed.logs?.split('\n')[0] ?? 'it was interrupted'}). ` +
          `Mend the database, then mark it: UPDATE _prisma_migrations SET rolled_back_at = now() ` +
          `WHERE migration_name = '${failed.migration_name}' AND finished_at IS NULL;`,
      )
    const applied = new Map(
      rows.flatMap((row) => (row.finished_at && !row.rolled_back_at ? [[row.migration_name, row]] : [])),
    )
    const edited = migrations.find(
      ({ name, checksum }) => (applied.get(name)?.checksum ?? checksum) !== checksum,
    )
    if (edited)
      throw new Error(`Migration ${edited.name} was edited after it was applied; write a new one instead.`)
    const missing = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    // Without parameters the server runs all statements of the text as one transaction.
    await client.query(sql)
  } catch (error) {
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, String(error)])
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
  await client.query(
    'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}

/** Standing by itself, this file cannot ask lib/platform/env-files.ts. */
async function ownUrl(): Promise<string> {
  const { DATABASE_URL, DATABASE_URL_FILE } = process.env
  const url = DATABASE_URL || (DATABASE_URL_FILE && (await readFile(DATABASE_URL_FILE, 'utf8')).trim())
  if (!url) throw new Error('DATABASE_URL is not set: there is no database to migrate.')
  return url
}

// Run as a program (the container does, before its server): DATABASE_URL, and the folder prisma beside this file.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const url = await ownUrl()
    const names = await deployMigrations(url, path.join(import.meta.dirname, 'prisma/migrations'))
    console.log(names.length ? `Migrations applied: ${names.join(', ')}` : 'The database is up to date.')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
