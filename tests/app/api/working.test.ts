// The working of a reading's numbers: apart from it where it is stored, and in an answer only where it is asked for.
import { beforeEach, describe, expect, it } from 'vitest'
import * as exported from '@/app/api/account/export/route'
import * as multi from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as restore from '@/app/api/oracle/readings/[id]/restore/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import { openField, sealField } from '@/lib/platform/seal/own'
import { call, question, together } from '../../support/api'
import { rawSql } from '../../support/database'
import { askTogether, check, type Family, linkedTo, read, readWhole, remove } from '../../support/joint'
import { asBefore, askAlone, couple } from '../../support/words'

const KINDS = [
  ['one person', askAlone],
  ['two people', askTogether],
] as const

let mine: Family
beforeEach(async () => {
  await rawSql('TRUNCATE accounts CASCADE')
  mine = await couple()
})

type Json = Record<string, unknown>
/** The steps of everybody's numbers and of the bonds, wherever an answer has some. */
function stepsOf(json: Json): unknown[] {
  const results = Object.values((json.individual_results ?? {}) as Record<string, Json>)
  const traces = [json.reading_result as Json, ...results].map(({ trace }) => trace)
  return [...traces, json.compatibility_trace].filter((trace) => trace !== undefined)
}

describe.each(KINDS)('the working of a reading for %s', (_, ask) => {
  it('is answered when it is asked for, and never else', async () => {
    const plain = await ask(mine)
    const whole = await ask(mine, { trace: true })
    const { id } = plain.json
    expect(stepsOf(plain.json)).toEqual([])
    expect(stepsOf(whole.json)).toHaveLength(whole.json.is_multi_user ? 4 : 1)
    for (const trace of stepsOf(whole.json)) expect((trace as unknown[]).length).toBeGreaterThan(4)
    expect(plain.text.length).toBeLessThan(0.45 * whole.text.length)

    expect((await read(mine.key, id)).text).toBe(plain.text)
    expect((await readWhole(mine.key, whole.json.id)).text).toBe(whole.text)
    expect((await read(mine.key, id, '?trace=0')).text).toBe(plain.text)
    expect((await read(mine.key, id, '?trace=true')).json.reading_result.trace.length).toBeGreaterThan(10)
  })

  it('is answered by every door that answers a reading, and by a repetition', async () => {
    const { json: made } = await ask(mine, { trace: true })
    const path = `/api/oracle/readings/${made.id}?trace=1`
    const at = { key: mine.key, params: { id: made.id } }
    const changed = await call(oneReading, 'PATCH', { ...at, path, body: { favorite: true } })
    expect(stepsOf(changed.json)).toEqual(stepsOf(made))
    await remove(mine.key, made.id)
    expect(stepsOf((await call(restore, 'POST', { ...at, path })).json)).toEqual(stepsOf(made))

    const headers = { 'idempotency-key': 'again' }
    const first = await ask(mine, { trace: true }, headers)
    const again = await ask(mine, { trace: true }, headers)
    expect([again.text, stepsOf(again.json).length]).toEqual([first.text, stepsOf(made).length])
  })

  it('stands in its own column, packed and sealed, and nowhere else', async () => {
    const { json } = await ask(mine, { trace: true })
    const [row] = await rawSql<{ reading_result: string; trace: string }>(
      'SELECT reading_result, trace FROM oracle_readings WHERE id = $1',
      [json.id],
    )
    const place = { id: json.id, accountId: mine.owner }
    const working = openField('Reading', 'trace', row!.trace, place)
    expect(working.length).toBeLessThan(0.4 * JSON.stringify(stepsOf(json)).length)
    expect(() => openField('Reading', 'readingResult', row!.trace, place)).toThrow('damaged')
    expect(row!.reading_result.length).toBeLessThan(0.5 * (row!.trace.length + row!.reading_result.length))
  })

  it('of an older version is opened from its result, and left out as well', async () => {
    const { json } = await ask(mine, { trace: true })
    const before = [await read(mine.key, json.id), await readWhole(mine.key, json.id)]
    await asBefore(json.id)
    const after = [await read(mine.key, json.id), await readWhole(mine.key, json.id)]
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text))
    expect((await check(mine.key, json.id)).json.valid).toBe(true)
  })

  it('goes with an export', async () => {
    const { json } = await ask(mine, { trace: true })
    const all = await call(exported, 'GET', { key: mine.key, path: '/api/account/export' })
    expect(stepsOf(all.json.readings[0])).toEqual(stepsOf(json))
  })

  it('that does not open is named, and takes nothing else with it', async () => {
    const { json } = await ask(mine)
    await rawSql('UPDATE oracle_readings SET trace = question WHERE id = $1', [json.id])
    expect((await read(mine.key, json.id)).json).toEqual(json)
    expect((await readWhole(mine.key, json.id)).json).toEqual({ ...json, unreadable: ['trace'] })
    expect((await check(mine.key, json.id)).json.code).toBe('sealed_unreadable')
    const all = await call(exported, 'GET', { key: mine.key, path: '/api/account/export' })
    expect(all.json.readings).toEqual([{ ...json, unreadable: ['trace'] }])
    expect(all.json.unreadable).toEqual([{ kind: 'reading', id: json.id, fields: ['trace'] }])
  })
})

it('a stored number that is not what it was is told by verifying', async () => {
  const { json } = await askAlone(mine)
  const other = await askAlone(mine, { sign_value: '12:12' })
  expect((await check(mine.key, json.id)).json.valid).toBe(true)
  const place = { id: json.id, accountId: mine.owner }
  const [row] = await rawSql<{ trace: string }>('SELECT trace FROM oracle_readings WHERE id = $1', [
    other.json.id,
  ])
  const foreign = openField('Reading', 'trace', row!.trace, { ...place, id: other.json.id })
  await rawSql('UPDATE oracle_readings SET trace = $1 WHERE id = $2', [
    sealField('Reading', 'trace', foreign, place),
    json.id,
  ])
  expect((await check(mine.key, json.id)).json).toMatchObject({ valid: false, hash: json.hash })
})

it('may be wished for in the address too; the body decides', async () => {
  const body = question(mine.ids[0]!)
  const path = '/api/oracle/reading?trace=1'
  const asked = (change: object) =>
    call(reading, 'POST', { key: mine.key, path, body: { ...body, ...change } })
  expect(stepsOf((await asked({})).json)).toHaveLength(1)
  expect(stepsOf((await asked({ trace: false })).json)).toEqual([])
  const joint = await call(multi, 'POST', { key: mine.key, path, body: together(mine.ids) })
  expect(stepsOf(joint.json)).toHaveLength(4)
})

it('a participant gets the working of its own numbers and of the bonds alone', async () => {
  const { json } = await askTogether(mine)
  const guest = await linkedTo(mine, mine.ids[1]!)
  const seen = (await readWhole(guest.key, json.id)).json
  expect(Object.values<Json>(seen.individual_results).map((result) => 'trace' in result)).toEqual([
    false,
    true,
  ])
  expect(seen.compatibility_trace.length).toBeGreaterThan(4)
  expect(stepsOf((await read(guest.key, json.id)).json)).toEqual([])
})

it.each(['?trace=yes', '?trace=', '?trace=1&trace=1'])('%s is refused, and told why', async (query) => {
  const { json } = await askAlone(mine)
  const refused = await read(mine.key, json.id, query)
  expect([refused.status, refused.json.errors[0].pointer]).toEqual([400, expect.stringContaining('trace')])
})

it('"trace": "1" in a body is refused', async () => {
  const refused = await askAlone(mine, { trace: '1' })
  expect([refused.status, refused.json.errors[0].pointer]).toEqual([400, '/trace'])
})
