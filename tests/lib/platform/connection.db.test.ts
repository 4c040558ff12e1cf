// Connections through a pooler that lends another for each transaction: nothing is left in them that the next one would miss.

import pg from 'pg'
import { afterEach, expect, it } from 'vitest'
import { connectionTo } from '@/lib/platform/connection'
import { databaseUrl } from '../../support/database'

const lasting = { statement_timeout: 5_000, options: '-c random_page_cost=1.1' }
let pool: pg.Pool | undefined
afterEach(() => pool?.end())

/** What one connection holds after it was asked something by name. */
async function left(url: string) {
  pool = new pg.Pool({ ...connectionTo(url, lasting), max: 1 })
  const named = { name: 'find one', text: 'SELECT $1::int AS one', values: [1] }
  for (let times = 0; times < 2; times++) expect((await pool.query(named)).rows).toEqual([{ one: 1 }])
  expect((await pool.query('SELECT $1::text AS two', ['2'])).rows).toEqual([{ two: '2' }])
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM pg_prepared_statements')
  const shown = await pool.query<{ ms: string; cost: string }>(
    `SELECT current_setting('statement_timeout') AS ms, current_setting('random_page_cost') AS cost`,
  )
  return { prepared: rows.map(({ name }) => name), ...shown.rows[0] }
}

it('asked directly, it knows statements by name and the limits that were told', async () => {
  expect(await left(databaseUrl())).toEqual({ prepared: ['find one'], ms: '5s', cost: '1.1' })
})

it('asked through PgBouncer, it has no names and was told nothing', async () => {
  const url = new URL(databaseUrl())
  url.searchParams.set('pgbouncer', 'true')
  expect(await left(url.href)).toEqual({ prepared: [], ms: '0', cost: '4' })
})
