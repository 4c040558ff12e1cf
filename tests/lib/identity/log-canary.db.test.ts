// Plants markers in everything a person can send, makes things go right and wrong, and looks at every line of the log.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

process.env.LOG_LEVEL = 'debug'
process.env.METRICS_TOKEN = 'a-token-of-sixteen-or-more'
const metrics = await import('@/app/api/metrics/route')
const users = await import('@/app/api/oracle/users/route')
const user = await import('@/app/api/oracle/users/[id]/route')
const reading = await import('@/app/api/oracle/reading/route')
const readings = await import('@/app/api/oracle/readings/route')
const { call, makeKey } = await import('../../support/api')
const { rawSql } = await import('../../support/database')

const lines: string[] = []
let spy: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0)
})
afterEach(() => spy.mockRestore())

it('the log says what happened and nothing of what was said', async () => {
  const { key, owner } = await makeKey()
  const mark = 'Canary'
  const body = {
    name: `${mark} Name`,
    birthday: '1987-06-05',
    mother_name: `${mark} Mother`,
    name_persian: 'قناری',
    place: `${mark} Place`,
    heart_rate_bpm: 61,
  }
  const { json: profile } = await call(users, 'POST', { key, body })
  const ask = {
    user_id: profile.id,
    question: `${mark} question?`,
    sign_type: 'word',
    sign_value: `${mark} sign`,
  }
  expect(
    (await call(reading, 'POST', { key, body: ask, headers: { 'idempotency-key': `${mark}-key` } })).status,
  ).toBe(201)
  await call(readings, 'GET', { key, path: `/api/oracle/readings?q=${mark}` })
  await call(users, 'POST', { key, body: { ...body, name: `<${mark}>` } })
  await call(users, 'POST', { key, raw: `{"name": "${mark}` })
  await call(users, 'GET', { key: `nps_${mark}_wrong_key` })

  // A ciphertext that no longer opens, and a table that is gone: failures inside, with the data at hand.
  const [whole] = await rawSql<{ name: string }>('SELECT name FROM oracle_users WHERE id = $1', [profile.id])
  await rawSql('UPDATE oracle_users SET name = mother_name WHERE id = $1', [profile.id])
  expect((await call(user, 'GET', { key, params: { id: profile.id } })).status).toBe(409)
  await rawSql('UPDATE oracle_users SET name = $2 WHERE id = $1', [profile.id, whole!.name])
  await rawSql('ALTER TABLE oracle_readings RENAME TO gone')
  const broken = await call(reading, 'POST', { key, body: ask })
  await rawSql('ALTER TABLE gone RENAME TO oracle_readings')
  expect(broken.status).toBe(500)
  expect(broken.text).not.toMatch(/canary|oracle_readings|prisma|\.ts|at /i)

  const log = lines.join('')
  const events = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(events.length).toBe(10)
  // Also of the statement that failed: what it does to which table, under the id of its request.
  const failed = events.filter(({ event }) => event === 'statement_failed')
  expect(failed).toMatchObject([{ statement: expect.stringMatching(/^[a-z_ ]+$/), error: 'error:42P01' }])
  expect(failed.map(({ request_id }) => request_id)).toEqual([broken.headers.get('x-request-id')])
  // The one line that names a row, so that an operator finds what is damaged; of what it held it says nothing.
  const damage = events.filter(({ event }) => event === 'sealed_unreadable')
  expect(damage).toMatchObject([{ table: 'oracle_users', column: 'name', row: profile.id }])
  expect(events.filter(({ status }) => status === 500).every(({ error }) => typeof error === 'string')).toBe(
    true,
  )
  const { text: numbers } = await call(metrics, 'GET', { key: process.env.METRICS_TOKEN! })
  expect(numbers).toContain('nps_unreadable_total{table="oracle_users",reason="damaged"} 1')
  for (const secret of [mark, 'canary', 'قناری', body.birthday, key, owner, profile.id, 'oe1.', 'SELECT']) {
    if (secret !== profile.id) expect(log).not.toContain(secret)
    expect(numbers).not.toContain(secret)
  }
  // The year by itself, and not where it is a piece of a measured number or of an id.
  for (const text of [log, numbers]) expect(text).not.toMatch(/(?<![\w.-])1987(?![\w.])/)
  expect(log.split(profile.id)).toHaveLength(2)
})
