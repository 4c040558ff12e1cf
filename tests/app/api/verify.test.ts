import { describe, expect, it } from 'vitest'
import * as verify from '@/app/api/oracle/readings/[id]/verify/route'
import * as stamps from '@/app/api/oracle/validate-stamp/route'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { unpack } from '@/lib/readings/repository/packed'
import { ask, call, makeKey, someone } from '../../support/api'

describe('verification', () => {
  const check = (key: string, id: string) => call(verify, 'GET', { key, params: { id } })

  it('computes a reading again from its stored inputs and gets the same', async () => {
    const alice = await someone({ heart_rate_bpm: 64, gender: 'female', latitude: 35.7, longitude: 51.4 })
    const { json: made } = await ask(alice, { options: { y: 'consonant', abjad: 'saghir' } })
    expect(made.options).toMatchObject({ y: 'consonant', abjad: 'saghir', zi_hour: 'late_rat' })
    expect(made.reading_result).toMatchObject({
      heartbeat: { bpm: 64, source: 'actual' },
      location: { element: 'Metal' },
      numerology: { gender_polarity: -1 },
    })
    const { status, json } = await check(alice.key, made.id)
    const { engine_version, hash } = made
    expect([status, json]).toEqual([
      200,
      { valid: true, engine_version, hash, recomputed: { engine_version, hash } },
    ])
  })

  it('finds a result that is not what the inputs give', async () => {
    const alice = await someone()
    const { json: made } = await ask(alice)
    const where = { id: made.id as string, accountId: alice.owner }
    const { readingResult } = await db().reading.findUniqueOrThrow({ where })
    const stored = JSON.parse(unpack(readingResult) ?? '')
    stored.input.people[0].birth.day = 16
    await db().reading.update({ where, data: { readingResult: JSON.stringify(stored) } })
    expect((await check(alice.key, made.id)).json).toMatchObject({ valid: false, hash: made.hash })
  })

  it('is for those who may read it', async () => {
    const [alice, mallory] = [await someone(), await makeKey()]
    const { json: made } = await ask(alice)
    expect((await check(mallory.key, made.id)).status).toBe(403)
    expect((await check(mallory.key, newId(Date.now()))).status).toBe(404)
  })
})

describe('conventions', () => {
  it('are named in every reading; each can be asked for by name', async () => {
    const alice = await someone()
    const moment = '2026-01-20T12:00:00+03:30'
    const sky = await ask(alice, { moment })
    const classic = await ask(alice, { moment, convention: 'fc60-classic' })
    expect([sky.json.convention, classic.json.convention]).toEqual(['true-sky', 'fc60-classic'])
    expect(sky.json.convention_version).toBeGreaterThanOrEqual(1)
    // Between new year's day and Li Chun the two count different years.
    expect(classic.json.reading_result.pillars.year.token).toBe('BI-HO')
    expect(sky.json.reading_result.pillars.year.token).toBe('YI-SN')
  })

  it.each([{ y: 'sometimes' }, { house_system: 'placidus' }])(
    'refuse the option %j by name',
    async (options) => {
      const refused = await ask(await someone(), { options })
      expect(refused.status).toBe(400)
      expect(refused.json.errors[0].pointer).toBe(`/options/${Object.keys(options)[0]}`)
    },
  )
})

describe('a stamp', () => {
  const check = async (body: object) => call(stamps, 'POST', { key: (await makeKey()).key, body })

  it('is read back, with weekday and check token verified when the year is known', async () => {
    const stamp = 'VE-OX-OXFI ☀OX-RUWU-RAWU'
    const { status, json } = await check({ stamp, year: 2026, chk: 'TIMT' })
    expect([status, json]).toEqual([
      200,
      {
        valid: true,
        decoded: expect.objectContaining({ month: 2, day: 6, hour: 1, minute: 15, second: 0 }),
        problems: [],
      },
    ])
    const codes = async (body: object) =>
      (await check(body)).json.problems.map(({ code }: { code: string }) => code)
    expect(await codes({ stamp, year: 2025 })).toEqual(['weekday_mismatch'])
    expect(await codes({ stamp, year: 2026, chk: 'RAWU' })).toEqual(['checksum_mismatch'])
    expect(await codes({ stamp: 'VE-OX' })).toEqual(['invalid_stamp'])
    const [problem] = (await check({ stamp: 'nonsense' })).json.problems
    expect(problem.detail).toMatch(/^This is no stamp\./)
    expect((await check({ stamp: '' })).status).toBe(400)
    expect((await check({ stamp, year: 'x' })).status).toBe(400)
  })
})
