// The week that stands on Today, and which days an account's readings fall on.
import { describe, expect, it } from 'vitest'
import { jdnOf, momentAt } from '@/lib/engine'
import { dayBeside } from '@/lib/presentation/day'
import { nextTurn } from '@/lib/presentation/sky-now'
import { typedDay, weekOf } from '@/lib/presentation/week'
import { historyDay } from '@/lib/readings/schema'
import { daysOf } from '@/lib/readings/service/days'

const NOW = Date.parse('2026-11-26T08:30:00Z')
const today = { year: 2026, month: 11, day: 26 }
const around = { today, now: NOW, zone: 'UTC', readings: new Map([[jdnOf(today), 2]]) }

describe('the week', () => {
  it('begins on Monday in English, and on Saturday in Persian', () => {
    const [first, ...rest] = weekOf(around, 'en')
    expect(first).toMatchObject({ iso: '2026-11-23', typed: '2026-11-23', short: 'Mon', number: '23' })
    expect(rest.at(-1)).toMatchObject({ iso: '2026-11-29', short: 'Sun', place: 'after' })
    const persian = weekOf(around, 'fa')
    expect(persian[0]).toMatchObject({ iso: '2026-11-21', typed: '۱۴۰۵/۰۸/۳۰', short: 'ش', number: '۳۰' })
    expect(persian[5]).toMatchObject({ iso: '2026-11-26', place: 'today', short: 'پ', number: '۵' })
    expect(persian[5]?.told).toBe('پنجشنبه ۵ آذر')
  })

  it.each([
    ['2026-11-23', 0],
    ['2026-11-29', 6],
    ['2026-12-31', 3],
    ['2027-01-01', 4],
  ])('%s is day %i of its week', (iso, place) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    const days = weekOf({ ...around, today: { year, month, day } }, 'en')
    expect(days.findIndex(({ place }) => place === 'today')).toBe(place)
    expect(days[place]?.iso).toBe(iso)
    expect(days).toHaveLength(7)
  })

  it('has the readings of each day, and the moon growing older', () => {
    const days = weekOf(around, 'en')
    expect(days.map(({ readings }) => readings)).toEqual([0, 0, 0, 2, 0, 0, 0])
    expect(days.map(({ moon }) => moon.percent)).toEqual([98, 100, 99, 95, 88, 79, 69])
    expect(days[0]?.moon).toMatchObject({ phase: 'Full Moon', waxing: true })
    expect(days[4]?.moon).toMatchObject({ phase: 'Waning Gibbous', waxing: false })
  })

  it('types its days so that the history reads the same day', () => {
    for (const locale of ['en', 'fa'] as const)
      for (const { iso, typed } of weekOf(around, locale)) expect(historyDay(typed)).toEqual({ day: iso })
    expect(typedDay({ year: 2025, month: 3, day: 20 }, 'fa')).toBe('۱۴۰۳/۱۲/۳۰')
  })
})

describe('days on which something was read', () => {
  const at = (iso: string, own = 1) => ({ quarter: Date.parse(iso) / 900_000, readings: 1, own })
  const jdn = (iso: string) => jdnOf(historyDate(iso))
  const historyDate = (iso: string) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
    return { year, month, day }
  }

  it('are those of the clock of the place', () => {
    const late = [at('2026-11-26T21:00:00Z')]
    expect([...daysOf(late, 'UTC').own]).toEqual([jdn('2026-11-26')])
    expect([...daysOf(late, 'Asia/Tehran').own]).toEqual([jdn('2026-11-27')])
    expect([...daysOf(late, 'Pacific/Kiritimati').own]).toEqual([jdn('2026-11-27')])
    expect([...daysOf(late, 'Pacific/Honolulu').own]).toEqual([jdn('2026-11-26')])
  })

  it('hold on either side of midnight, at a quarter of an hour off, and when clocks are turned', () => {
    // Kathmandu is 5:45 ahead.
    const kathmandu = [at('2026-11-26T18:00:00Z'), at('2026-11-26T18:15:00Z')]
    expect([...daysOf(kathmandu, 'Asia/Kathmandu').own]).toEqual([jdn('2026-11-26'), jdn('2026-11-27')])
    // On 25 October 2026 Lisbon has 25 hours.
    const lisbon = [at('2026-10-24T23:00:00Z'), at('2026-10-25T23:45:00Z'), at('2026-10-26T00:00:00Z')]
    expect(daysOf(lisbon, 'Europe/Lisbon').readings).toEqual(
      new Map([
        [jdn('2026-10-25'), 2],
        [jdn('2026-10-26'), 1],
      ]),
    )
  })

  it.each([
    'UTC',
    'Asia/Tehran',
    'Africa/Casablanca',
    'Europe/Lisbon',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ])('are those of the calendar of %s, around the year', (zone) => {
    const first = Date.parse('2011-01-01T00:00:00Z') / 900_000
    // Every five hours and a quarter, through years in which clocks were turned, and a day was left out in Samoa.
    for (let quarter = first; quarter < first + 2 * 366 * 96; quarter += 21) {
      const [day] = daysOf([{ quarter, readings: 1, own: 1 }], zone).own
      expect(day).toBe(jdnOf(momentAt(quarter * 900_000, zone).date))
    }
  })

  it('are one’s own only where one asked', () => {
    const days = daysOf([at('2026-11-26T10:00:00Z', 0), at('2026-11-25T10:00:00Z')], 'UTC')
    expect([...days.own]).toEqual([jdn('2026-11-25')])
    expect(days.readings.size).toBe(2)
  })
})

it('the moon’s next turn is told by the clock of the place', () => {
  // USNO: last quarter of 2026-12-01 at 06:09 UT.
  expect(nextTurn(NOW, 'UTC')).toEqual({
    turn: 'last_quarter',
    phase: 'Last Quarter',
    date: { year: 2026, month: 12, day: 1 },
    time: { hour: 6, minute: 8, second: expect.any(Number) },
  })
  expect(nextTurn(NOW, 'Pacific/Honolulu').date).toEqual({ year: 2026, month: 11, day: 30 })
})

it('a day near today is told by its distance', () => {
  expect(dayBeside('2026-11-26T23:00:00-05:00', '2026-11-26', 'en')).toBe('today')
  expect(dayBeside('2026-11-25', '2026-11-26', 'en')).toBe('yesterday')
  expect(dayBeside('2026-11-25', '2026-11-26', 'fa')).toBe('دیروز')
  expect(dayBeside('2026-11-24', '2026-11-26', 'en')).toBe('24 November 2026')
  expect(dayBeside('2026-11-26', undefined, 'en')).toBe('26 November 2026')
})
