// Numbers about the process: for who has the token, true, and of nobody.
import { expect, it } from 'vitest'
import * as metrics from '@/app/api/metrics/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as users from '@/app/api/oracle/users/route'
import { streamed } from '@/lib/identity/doors/stream'
import { ask, call, makeKey, person, someone } from '../../support/api'
import { rawSql } from '../../support/database'

const TOKEN = 'a token of sixteen or more'.replaceAll(' ', '-')
process.env.METRICS_TOKEN = TOKEN

const read = (authorization?: string) =>
  metrics.GET(
    new Request('http://oracle.test/api/metrics', { headers: authorization ? { authorization } : {} }),
  )

it('are for who has their token', async () => {
  for (const wrong of [undefined, 'Bearer ', `Bearer ${TOKEN}x`, TOKEN, 'Bearer x'.padEnd(9000, 'x')]) {
    const refused = await read(wrong)
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  }
  const told = await read(`Bearer ${TOKEN}`)
  expect(told.status).toBe(200)
  expect(told.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  expect(told.headers.get('cache-control')).toBe('no-store')
})

it('count each door by its outcome, and name nobody', async () => {
  const { key } = await makeKey()
  const counted = async (line: RegExp) =>
    Number(line.exec(await (await read(`Bearer ${TOKEN}`)).text())?.[1] ?? 0)
  const made =
    /^nps_door_seconds_count\{via="request",door="createProfile",method="POST",status="201"\} (\d+)$/m
  const refused =
    /^nps_door_seconds_count\{via="request",door="createProfile",method="POST",status="400"\} (\d+)$/m
  const [before, refusedBefore] = [await counted(made), await counted(refused)]
  const given = person({ name: 'Somebody Nowhere-Else' })
  for (const body of [given, given, {}]) await call(users, 'POST', { key, body })
  expect([await counted(made), await counted(refused)]).toEqual([before + 2, refusedBefore + 1])
  const text = await (await read(`Bearer ${TOKEN}`)).text()
  for (const personal of ['Nowhere-Else', given.mother_name, key]) expect(text).not.toContain(personal)
  expect(text).toContain('nps_process_resident_memory_bytes')
})

it('count how readings fitted, by style and part, and nothing of what was said', async () => {
  const me = await someone()
  const { json } = await ask(me, { style: 'poetic' })
  const body = { rating: 5, sections: { answer: 'no' }, text: 'planted-marker' }
  await call(feedback, 'POST', { key: me.key, params: { id: json.id }, body })
  const text = await (await read(`Bearer ${TOKEN}`)).text()
  expect(text).toContain('nps_fits_total{style="poetic",part="whole",fit="fits"} 1')
  expect(text).toContain('nps_fits_total{style="poetic",part="answer",fit="no"} 1')
  expect(text).not.toContain('planted')
})

/** All numbers, by name and labels. */
async function numbers(): Promise<Map<string, number>> {
  const text = await (await read(`Bearer ${TOKEN}`)).text()
  const lines = text.split('\n').filter((line) => line.startsWith('nps_'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]))
}

it('count statements, connections, limits and sealed values', async () => {
  const me = await someone()
  const before = await numbers()
  await call(users, 'POST', { key: me.key, body: person() })
  await call(users, 'GET', { key: me.key })
  await call(users, 'GET', { key: 'nps_nobody_has_this_key' })
  const after = await numbers()
  const more = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0)
  expect(more('nps_statement_seconds_count{statement="insert profile",ended="ok"}')).toBe(1)
  expect(more('nps_statement_seconds_count{statement="key",ended="ok"}')).toBe(3)
  expect(more('nps_connection_wait_seconds_count{ended="ok"}')).toBeGreaterThanOrEqual(5)
  expect(more('nps_limited_total{limit="profiles.write",outcome="taken"}')).toBe(1)
  expect(more('nps_unproven_total{brought="key"}')).toBe(1)
  expect(more('nps_sealed_total{table="oracle_users"}')).toBeGreaterThanOrEqual(3)
  expect(more('nps_opened_total{table="oracle_users"}')).toBeGreaterThanOrEqual(6)
  expect(after.get('nps_connections{state="most"}')).toBe(10)
  expect(after.get('nps_connections{state="idle"}')).toBeGreaterThan(0)
  expect(after.get('nps_connections_waiting')).toBe(0)
  for (const state of ['wanted', 'now']) expect(after.get(`nps_limits_shared{state="${state}"}`)).toBe(0)
  for (const part of ['ready', 'database', 'keys', 'migrations', 'accepting'])
    expect(after.get(`nps_ready{part="${part}"}`), part).toBe(1)
})

it('count a value that does not open each time that somebody looks', async () => {
  const me = await someone()
  await rawSql('UPDATE oracle_users SET name = mother_name WHERE id = $1', [me.id])
  const name = 'nps_unreadable_total{table="oracle_users",reason="damaged"}'
  const before = (await numbers()).get(name) ?? 0
  for (const _ of [1, 2]) await call(users, 'GET', { key: me.key })
  expect((await numbers()).get(name)).toBe(before + 2)
})

it('count the answers that are being read as they come, until their end or until somebody leaves', async () => {
  async function* two() {
    yield { type: 'one' }
    yield { type: 'two' }
  }
  async function* broken() {
    yield { type: 'one' }
    throw new Error('broken')
  }
  const kind = 'application/x-ndjson'
  const open = async () => (await numbers()).get(`nps_streams_open{kind="${kind}"}`) ?? 0
  const before = await open()
  const [whole, left, failed] = [streamed(kind, two()), streamed(kind, two()), streamed(kind, broken())]
  expect(await open()).toBe(before + 3)
  expect((await whole.text()).split('\n')).toHaveLength(3)
  await left.body?.cancel()
  await expect(failed.text()).rejects.toThrow('broken')
  expect(await open()).toBe(before)
})
