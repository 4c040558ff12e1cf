// Gives every test file of the `database` project an empty, migrated database of its own and the environment of a server,
// before the file's imports read it. Tests that look behind the application do so with `rawSql`.
import type { QueryResultRow } from 'pg'
import { inject } from 'vitest'
import { copyDatabase, dropDatabase, withClient } from '@/scripts/postgres/databases'

// One name for all files of a worker: what they share of the application keeps its address, and its connections break.
const name = `test_${process.env.VITEST_POOL_ID}`
await dropDatabase(inject('clusterUrl'), name)
const url = await copyDatabase(inject('clusterUrl'), inject('templateName'), name)
Object.assign(process.env, inject('sealEnvironment'), { DATABASE_URL: url, APP_ENV: 'test' })

/** libpq URL of this test file's database. */
export function databaseUrl(): string {
  return url
}

/** Rows as PostgreSQL returns them, past every layer of ours. */
export function rawSql<Row extends QueryResultRow>(text: string, params: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text, params)).rows)
}
