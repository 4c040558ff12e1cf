// Gives every test file of the `database` project an empty, migrated database of its own and the environment of a server,
// before the file's imports read it. Tests that look behind the application do so with `rawSql`.
import { randomBytes } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import { afterAll, inject } from 'vitest'
import { copyDatabase, dropDatabase, withClient } from '@/scripts/postgres/databases'

const name = `test_${randomBytes(6).toString('hex')}`
const url = await copyDatabase(inject('clusterUrl'), inject('templateName'), name)
Object.assign(process.env, inject('sealEnvironment'), { DATABASE_URL: url, APP_ENV: 'test' })

afterAll(() => dropDatabase(inject('clusterUrl'), name))

/** libpq URL of this test file's database. */
export function databaseUrl(): string {
  return url
}

/** Rows as PostgreSQL returns them, past every layer of ours. */
export function rawSql<Row extends QueryResultRow>(text: string, params: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(text, params)).rows)
}
