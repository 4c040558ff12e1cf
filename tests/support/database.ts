// Gives every test file of the `database` project an empty, migrated database of its own and the environment of a server,
// before the file's imports read it. Tests that look behind the application do so with `rawSql`.
import pg, { type QueryResultRow } from 'pg'
import { afterAll, inject } from 'vitest'
import { copyDatabase, dropDatabase } from '@/scripts/workshop/postgres/databases'

// One name for all files of a worker: what they share of the application keeps its address, and its connections break.
const name = `test_${process.env.VITEST_POOL_ID}`
await dropDatabase(inject('clusterUrl'), name)
const url = await copyDatabase(inject('clusterUrl'), inject('templateName'), name)
Object.assign(process.env, inject('sealEnvironment'), { DATABASE_URL: url, APP_ENV: 'test' })

let behind: pg.Pool | undefined
afterAll(async () => {
  await behind?.end()
  behind = undefined
})

/** Connections for a look behind; one that the end of its database breaks is no news. */
function connections(): pg.Pool {
  if (behind) return behind
  behind = new pg.Pool({ connectionString: url, max: 4, allowExitOnIdle: true })
  behind.on('error', () => {})
  return behind
}

/** libpq URL of this test file's database. */
export function databaseUrl(): string {
  return url
}

/** Rows as PostgreSQL returns them, past every layer of ours. */
export async function rawSql<Row extends QueryResultRow>(
  text: string,
  params: unknown[] = [],
): Promise<Row[]> {
  return (await connections().query<Row>(text, params)).rows
}
