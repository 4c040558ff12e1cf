// A value that another server sealed with a key that is not here yet: whole, and only not for here. It is neither shown as damaged
// nor a fault of ours; a value that names a key which never was is damaged, as before.
import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'

process.env.LOG_LEVEL = 'warn'
const lines: string[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0)

const reading = await import('@/app/api/oracle/reading/route')
const users = await import('@/app/api/oracle/users/route')
const userOne = await import('@/app/api/oracle/users/[id]/route')
const { createCodec } = await import('@/lib/platform/seal/codec')
const { readiness } = await import('@/lib/platform/health')
const { call, question, someone } = await import('../../support/api')
const { rawSql } = await import('../../support/database')

type Someone = Awaited<ReturnType<typeof someone>>

/** The name of somebody, sealed as a server with another key would. */
async function seal(kid: string, { id, owner }: Someone) {
  const codec = createCodec({ active: kid, keys: new Map([[kid, randomBytes(32)]]) })
  const place = { table: 'oracle_users', column: 'name', row: id, owner }
  await rawSql('UPDATE oracle_users SET name = $2 WHERE id = $1', [id, codec.seal('Somebody', place)])
}
/** What another server does when it begins with a key. */
const announce = (kid: string) =>
  rawSql('INSERT INTO seal_checks (name, value) VALUES ($1, $2)', [
    `seal:${kid}`,
    randomBytes(32).toString('hex'),
  ])

const told = () => lines.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line))
const eventsOf = (event: string) => told().filter((line) => line.event === event)
afterEach(async () => {
  lines.length = 0
  await rawSql('TRUNCATE accounts CASCADE')
})

describe('a key that another server has', () => {
  it('is waited for: 503 wherever its value is needed, also in a list, and the log names it once', async () => {
    const mine = await someone()
    await announce('k2')
    await seal('k2', mine)
    const { key, id } = mine
    const asked = [
      () => call(users, 'GET', { key }),
      () => call(userOne, 'GET', { key, params: { id } }),
      () => call(reading, 'POST', { key, body: question(id) }),
    ]
    for (const ask of asked) {
      const { status, json, headers } = await ask()
      expect([status, json.code, headers.get('retry-after')]).toEqual([503, 'unavailable', '5'])
    }
    expect(eventsOf('key_missing')).toEqual([expect.objectContaining({ level: 50, kid: 'k2' })])
    expect(eventsOf('sealed_unreadable')).toEqual([])
    expect(await readiness()).toMatchObject({ ready: false, keys: false })
  })

  it('is met first by a write, which has no effect, and the same request may be sent again', async () => {
    const mine = await someone()
    await announce('k3')
    await seal('k3', mine)
    const headers = { 'idempotency-key': 'once' }
    const send = () => call(reading, 'POST', { key: mine.key, body: question(mine.id), headers })
    expect((await send()).status).toBe(503)
    expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [mine.owner])).toEqual([])
    expect(eventsOf('key_missing')).toMatchObject([{ kid: 'k3' }])
  })
})

it('a key that readiness finds lacking first is named in the log too', async () => {
  const mine = await someone()
  await announce('k4')
  await seal('k4', mine)
  expect((await readiness()).missing_keys).toContain('k4')
  expect(eventsOf('key_missing')).toMatchObject([{ kid: 'k4' }])
  expect((await call(users, 'GET', { key: mine.key })).status).toBe(503)
  expect(eventsOf('key_missing')).toHaveLength(1)
})

it('a key that never was makes a damaged value, from the first time on', async () => {
  const mine = await someone()
  await seal('zz', mine)
  const { key, id } = mine
  for (let times = 0; times < 2; times++) {
    const list = await call(users, 'GET', { key })
    expect([list.status, list.json[0]]).toEqual([
      200,
      expect.objectContaining({ name: null, unreadable: ['name'] }),
    ])
    const one = await call(userOne, 'GET', { key, params: { id } })
    expect([one.status, one.json.code]).toEqual([409, 'sealed_unreadable'])
  }
  expect(eventsOf('sealed_unreadable')).toMatchObject([{ kid: 'zz', reason: 'unknown_key', row: id }])
  expect(eventsOf('key_missing')).toEqual([])
})
