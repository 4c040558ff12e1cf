// What is told of statements: a line where one fails or takes long, under the request that asked for it, whoever works meanwhile.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

process.env.LOG_LEVEL = 'info'
process.env.DATABASE_POOL = '1'
const { db, pool } = await import('@/lib/platform/db')
const { asRequest } = await import('@/lib/platform/request-id')

const lines: string[] = []
let spy: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  lines.length = 0
  spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0)
})
afterEach(() => spy.mockRestore())
const told = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

it('says nothing of those that are quick and right', async () => {
  await pool().query('SELECT 1')
  await db().account.count()
  await db().$transaction(async (tx) => tx.account.findMany({ take: 1 }))
  expect(told()).toEqual([])
})

it('names a slow one by what it does to which table, and never by its text or its values', async () => {
  const slow =
    'WITH one AS (SELECT 1) UPDATE accounts SET kind = kind WHERE $1::text IS NULL AND pg_sleep(0.6) IS NULL'
  await asRequest('request-one', () => pool().query(`${slow} OR (SELECT pg_sleep(0.6)) IS NULL`, ['planted']))
  expect(told()).toMatchObject([
    { event: 'statement_slow', statement: 'update accounts', request_id: 'request-one', level: 40 },
  ])
  expect(told()[0]?.ms).toBeGreaterThanOrEqual(600)
  expect(lines.join('')).not.toContain('planted')
})

it('tells whose each failure was, also where several wait for one connection', async () => {
  const ids = ['request-a', 'request-b', 'request-c', 'request-d']
  const failing = ids.map((id, index) =>
    asRequest(id, () =>
      pool().query({
        name: `failing ${'abcd'[index]}`,
        text: `SELECT 'planted' FROM missing_${'abcd'[index]}`,
      }),
    ),
  )
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(Array(4).fill('rejected'))
  expect(told().map(({ request_id, statement }) => `${request_id} ${statement}`)).toEqual([
    ...['request-a failing a', 'request-b failing b', 'request-c failing c', 'request-d failing d'],
  ])
  expect(told().every(({ event, error }) => event === 'statement_failed' && error === 'error:42P01')).toBe(
    true,
  )
  expect(lines.join('')).not.toMatch(/planted|SELECT/)
})

it('tells of those of a transaction and of the client, and of a rule of the database without alarm', async () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const make = () => db().account.create({ data: { id, kind: 'guest' } })
  await make()
  await asRequest('request-two', () => expect(make()).rejects.toThrow())
  await asRequest('request-three', () =>
    expect(db().$transaction(async (tx) => tx.$executeRaw`DELETE FROM nothing_there`)).rejects.toThrow(),
  )
  expect(told()).toMatchObject([
    { statement: 'insert accounts', request_id: 'request-two', error: 'error:23505', level: 30 },
    { statement: 'delete nothing_there', request_id: 'request-three', error: 'error:42P01', level: 40 },
  ])
})
