// What an account asked over time, and on which days: its own and nobody else's, and nothing counted of who was in danger.
import { describe, expect, it } from 'vitest'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as one from '@/app/api/oracle/readings/[id]/route'
import { readAsked } from '@/lib/readings/service/asked'
import { readTimes } from '@/lib/readings/service/days'
import { sumFits } from '@/lib/readings/service/feedback'
import { ask, call, someone } from '../../support/api'
import { contextOf } from '../../support/callers'
import { rawSql } from '../../support/database'

const damage = (reading: string) =>
  rawSql(`UPDATE oracle_readings SET summary = overlay(summary placing 'AAAA' from 60) WHERE id = $1`, [
    reading,
  ])

describe('what was asked', () => {
  it('is told newest first: its form, its subject, its sign', async () => {
    const me = await someone()
    await ask(me, { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' })
    await ask(me, { question: 'When will the house be sold?', sign_type: 'number', sign_value: '777' })
    const asked = await readAsked(contextOf(me.owner), me.id)
    expect(asked).toMatchObject([
      { intent: 'when', subject: 'home', sign: { type: 'number', value: '777' }, whole: true },
      { intent: 'decide', subject: 'new_job', sign: { type: 'time', value: '11:11' }, whole: true },
    ])
    expect(await readAsked(contextOf(me.owner), null)).toEqual(asked)
  })

  it('counts nothing of somebody in danger but that something was asked', async () => {
    const me = await someone()
    await ask(me, { question: 'I have the pills on the table, my job is gone. Is it time?' })
    expect(await readAsked(contextOf(me.owner), me.id)).toMatchObject([{ intent: null, subject: null }])
  })

  it('is nobody else’s, and not what was deleted', async () => {
    const [me, other] = [await someone(), await someone()]
    const { json } = await ask(me, {})
    await expect(readAsked(contextOf(other.owner), me.id)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await readAsked(contextOf(other.owner), null)).toEqual([])
    await call(one, 'DELETE', { key: me.key, params: { id: json.id } })
    expect(await readAsked(contextOf(me.owner), me.id)).toEqual([])
    expect(await readTimes(contextOf(me.owner))).toEqual([])
  })

  it('says where something does not open, and goes on', async () => {
    const me = await someone()
    const { json } = await ask(me, { question: 'Should I take the new job?' })
    await damage(json.id)
    expect(await readAsked(contextOf(me.owner), me.id)).toMatchObject([
      { whole: false, sign: null, intent: 'decide', subject: 'new_job' },
    ])
  })
})

it('the times of readings are quarters of an hour, each once, with how many are one’s own', async () => {
  const me = await someone()
  for (const day of ['2026-11-24T10:01:00Z', '2026-11-24T10:14:59Z', '2026-11-24T10:15:00Z']) {
    const { json } = await ask(me, {})
    await rawSql('UPDATE oracle_readings SET created_at = $2 WHERE id = $1', [json.id, day])
  }
  const quarter = Date.parse('2026-11-24T10:00:00Z') / 900_000
  const times = await readTimes(contextOf(me.owner))
  expect(times.sort((one, other) => one.quarter - other.quarter)).toEqual([
    { quarter, readings: 2, own: 2 },
    { quarter: quarter + 1, readings: 1, own: 1 },
  ])
})

it('how readings fitted is summed up of the last days, and of the account alone', async () => {
  const [me, other] = [await someone(), await someone()]
  for (const rating of [5, 1]) {
    const { json } = await ask(me, {})
    const body = { rating, sections: { answer: rating > 3 ? 'fits' : 'no' } }
    await call(feedback, 'POST', { key: me.key, params: { id: json.id }, body })
  }
  const since = Date.now() - 60_000
  expect(await sumFits(contextOf(me.owner), since)).toEqual({
    readings: 2,
    whole: { yes: 1, partly: 0, no: 1 },
    parts: [{ part: 'answer', sums: { fits: 1, partly: 0, no: 1 } }],
  })
  expect((await sumFits(contextOf(me.owner), Date.now() + 60_000)).readings).toBe(0)
  expect((await sumFits(contextOf(other.owner), since)).readings).toBe(0)
})
