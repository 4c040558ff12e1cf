// Moments and the instants that they were in a zone. Changes of clocks are those of the time zone database; how a moment may
// be written stands in tests/lib/engine/typed.test.ts.
import { describe, expect, it } from 'vitest'
import { Problem } from '@/lib/platform/problem'
import { type LocalMoment, momentInZone, resolveMoment, moment as shape } from '@/lib/readings/local-moment'

const typed = (text: string) => shape.parse(text)
const at = (hour: number, minute: number, second = 0) => ({ hour, minute, second })

it.each([
  ['soon', 'moment_format'],
  ['2026-02-30', 'moment_impossible'],
  ['03/04/2026 10:00', 'date_ambiguous'],
])('%j is refused as %s', (text, message) =>
  expect(shape.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual([message]),
)

describe('which moment is meant', () => {
  const now = Date.parse('2026-11-23T11:00:00Z')
  const meant = (text: string | undefined, zone: string | null) => {
    try {
      return resolveMoment(text === undefined ? undefined : typed(text), zone, now)
    } catch (error) {
      return error instanceof Problem ? error.fields : error
    }
  }
  const date = { year: 2026, month: 11, day: 23 }

  it('is now, by the clocks of the zone, or by UTC', () => {
    expect(meant(undefined, 'Asia/Tehran')).toEqual({ date, time: at(14, 30), offset_minutes: 210 })
    expect(meant(undefined, null)).toEqual({ date, time: at(11, 0), offset_minutes: 0 })
  })
  it('is a whole instant wherever it is read', () => {
    for (const zone of ['Asia/Tehran', null])
      expect(meant('2026-11-23T14:30-05:00', zone)).toEqual({ date, time: at(14, 30), offset_minutes: -300 })
  })
  it('is what the clocks of the zone showed', () =>
    expect(meant('2026-11-23T14:30', 'Asia/Tehran')).toEqual({ date, time: at(14, 30), offset_minutes: 210 }))
  it('is no clock of nowhere, and says so', () =>
    expect(meant('2026-11-23T14:30', null)).toEqual([{ pointer: '/moment', id: 'moment_zone' }]))
  it('is the noon of a day in the zone, or in UTC', () => {
    expect(meant('2026-11-23', 'Asia/Tehran')).toEqual({ date, time: null, offset_minutes: 210 })
    expect(meant('2026-11-23', null)).toEqual({ date, time: null, offset_minutes: 0 })
  })
  it('is none where clocks were farther from Greenwich than any offset', () =>
    expect(meant('1840-01-01 12:00', 'Asia/Manila')).toEqual([
      { pointer: '/moment', id: 'moment_impossible' },
    ]))
})

describe('in a zone', () => {
  const moment = (text: string, zone: string) => momentInZone(typed(text) as LocalMoment, zone)
  it.each([
    ['2026-11-23 14:30', 'Asia/Tehran', 210],
    ['2026-11-23 14:30', 'UTC', 0],
    ['2026-01-15 12:00', 'America/New_York', -300],
    ['2026-07-15 12:00', 'America/New_York', -240],
    ['2026-11-23', 'Asia/Kathmandu', 345],
  ])('%s in %s', (text, zone, offset_minutes) => {
    expect(moment(text, zone)).toEqual({ ...(typed(text) as LocalMoment), offset_minutes })
  })

  it('takes the first of a time that clocks showed twice', () => {
    expect(moment('2026-11-01 01:30', 'America/New_York')).toMatchObject({
      time: at(1, 30),
      offset_minutes: -240,
    })
  })

  it('moves a time that clocks skipped by as much as they jumped', () => {
    expect(moment('2026-03-08 02:30', 'America/New_York')).toMatchObject({
      time: at(3, 30),
      offset_minutes: -240,
    })
  })
})
