// The look-up that every request makes: shared between requests, yet never older than the request it answers.
import { expect, it, vi } from 'vitest'
import { pool } from '@/lib/platform/db'
import { LookUp } from '@/lib/platform/look-up'
import { rawSql } from '../../support/database'

interface Row {
  key: string
  value: number
}
await rawSql('CREATE TABLE things (key text PRIMARY KEY, value int)')
await rawSql(`INSERT INTO things SELECT 'key ' || n, n FROM generate_series(0, 99) n`)
const make = (text = 'SELECT key, value FROM things WHERE key = ANY($1)') =>
  new LookUp<Row>(`test ${text.length}`, text, ({ key }) => key)

it('finds each its own row, and nothing where there is none, in few queries', async () => {
  const things = make()
  const queries = vi.spyOn(pool(), 'query')
  const asked = Array.from({ length: 300 }, (_, index) => things.find(`key ${index % 120}`))
  const values = (await Promise.all(asked)).map((row) => row?.value)
  expect(values).toEqual(
    Array.from({ length: 300 }, (_, index) => (index % 120 < 100 ? index % 120 : undefined)),
  )
  expect(queries.mock.calls.length).toBeLessThanOrEqual(2)
  queries.mockRestore()
})

it('answers with a query that began after the question', async () => {
  const things = make('SELECT key, value FROM things, pg_sleep(0.3) WHERE key = ANY($1)')
  const before = things.find('key 1')
  await new Promise((resolve) => setTimeout(resolve, 150))
  await rawSql(`DELETE FROM things WHERE key = 'key 1'`)
  const after = things.find('key 1')
  expect((await before)?.value).toBe(1)
  expect(await after).toBeUndefined()
})

it('tells a failure to all who asked, and goes on', async () => {
  const things = make('SELECT key, value FROM things_to_come WHERE key = ANY($1)')
  const asked = await Promise.allSettled([things.find('key 2'), things.find('key 3')])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await rawSql('CREATE TABLE things_to_come AS SELECT * FROM things')
  expect((await things.find('key 2'))?.value).toBe(2)
})
