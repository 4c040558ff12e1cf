// Days, weekdays, moments and Solar Hijri dates, against laws and against independent arithmetic.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gregorianFromSolarHijri, isTimeZone, isValidDate, momentAt, momentFromIso } from '@/lib/engine'
import { dateOfJdn, daysInMonth, isLeapYear, jdnOf } from '@/lib/engine/calendar/gregorian'
import { weekdayIndex } from '@/lib/engine/calendar/weekday'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { anyYearDate } from './arbitraries'
import { codeOf } from './code-of'

const jdns = fc.integer({ min: -300_000_000, max: 300_000_000 })

/** Zeller's congruence; 0 is Saturday. */
function zeller({ year, month, day }: { year: number; month: number; day: number }): number {
  const m = month < 3 ? month + 12 : month
  const y = month < 3 ? year - 1 : year
  const century = Math.floor(y / 100)
  const ofCentury = y - 100 * century
  const sum =
    day +
    Math.floor((13 * (m + 1)) / 5) +
    ofCentury +
    Math.floor(ofCentury / 4) +
    Math.floor(century / 4) -
    2 * century
  return ((sum % 7) + 7) % 7
}

describe('day numbers', () => {
  it.each([
    [2000, 1, 1, 2451545],
    [1970, 1, 1, 2440588],
    [1900, 1, 1, 2415021],
    [2026, 2, 6, 2461078],
    [2024, 2, 29, 2460370],
    [1582, 10, 15, 2299161],
    [1, 1, 1, 1721426],
    [-4713, 11, 24, 0],
  ])('%i-%i-%i is day %i', (year, month, day, jdn) => {
    expect(jdnOf({ year, month, day })).toBe(jdn)
    expect(dateOfJdn(jdn)).toEqual({ year, month, day })
  })

  it('come back to the same day, for all years', () => {
    fc.assert(
      fc.property(jdns, (jdn) => {
        const date = dateOfJdn(jdn)
        expect(isValidDate(date)).toBe(true)
        expect(jdnOf(date)).toBe(jdn)
      }),
      { numRuns: 2000 },
    )
  })

  it('follow each other as the days of the calendar do', () => {
    fc.assert(
      fc.property(jdns, (jdn) => {
        const { year, month, day } = dateOfJdn(jdn)
        const next =
          day < daysInMonth(year, month)
            ? { year, month, day: day + 1 }
            : { year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }
        expect(dateOfJdn(jdn + 1)).toEqual(next)
      }),
      { numRuns: 2000 },
    )
  })

  it('agree with the platform on leap years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -270_000, max: 270_000 }), (year) => {
        const march = new Date(0)
        march.setUTCFullYear(year, 2, 0)
        expect(isLeapYear(year)).toBe(march.getUTCDate() === 29)
      }),
    )
  })

  it('refuse what is no date', () => {
    for (const date of [
      { year: 2000, month: 1, day: 1.5 },
      { year: 2000.5, month: 1, day: 1 },
      { year: 2000, month: Number.NaN, day: 1 },
      { year: 2000, month: 2, day: 31 },
      { year: Number.POSITIVE_INFINITY, month: 1, day: 1 },
    ])
      expect(codeOf(() => jdnOf(date))).toBe('invalid_date')
  })
})

describe('weekdays', () => {
  it('agree with Zeller', () => {
    fc.assert(
      fc.property(anyYearDate, (date) => {
        expect(weekdayIndex(jdnOf(date))).toBe((zeller(date) + 6) % 7)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('Solar Hijri dates', () => {
  it.each([
    [1405, 9, 2, '2026-11-23'],
    [1405, 1, 1, '2026-03-21'],
    [1403, 12, 30, '2025-03-20'],
    [1357, 11, 22, '1979-02-11'],
    [1399, 12, 30, '2021-03-20'],
    [1300, 1, 1, '1921-03-21'],
  ])('%i/%i/%i is %s', (year, month, day, iso) => {
    expect(gregorianFromSolarHijri({ year, month, day })).toEqual(momentFromIso(iso).date)
  })

  it('agree with the platform from 1800 to 2100', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    const first = jdnOf({ year: 1800, month: 1, day: 1 })
    const last = jdnOf({ year: 2100, month: 12, day: 31 })
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (jdn) => {
        const parts = format.formatToParts((jdn - 2440588) * 86_400_000)
        const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
        const date = { year: part('year'), month: part('month'), day: part('day') }
        expect(jdnOf(gregorianFromSolarHijri(date))).toBe(jdn)
      }),
      { numRuns: 500 },
    )
  })

  it('refuse what is no date', () => {
    for (const [year, month, day] of [
      [1404, 12, 30],
      [1405, 7, 31],
      [1405, 13, 1],
      [1405, 0, 1],
      [0, 1, 1],
      [1405, 1, 1.5],
    ] as const)
      expect(codeOf(() => gregorianFromSolarHijri({ year, month, day }))).toBe('invalid_date')
  })
})

describe('moments from text', () => {
  it.each([
    ['2026-02-06', null, 0],
    ['2026-02-06T01:15', { hour: 1, minute: 15, second: 0 }, 0],
    ['2026-02-06T01:15:07', { hour: 1, minute: 15, second: 7 }, 0],
    ['2026-02-06T01:15:07.999Z', { hour: 1, minute: 15, second: 7 }, 0],
    ['2026-02-06T01:15+08:00', { hour: 1, minute: 15, second: 0 }, 480],
    ['2026-02-06T01:15:00-03:30', { hour: 1, minute: 15, second: 0 }, -210],
    ['2026-02-06T01:15:00-00:30', { hour: 1, minute: 15, second: 0 }, -30],
    ['2026-02-06T01:15:00-00:00', { hour: 1, minute: 15, second: 0 }, 0],
    ['2026-02-06T23:59:59+14:00', { hour: 23, minute: 59, second: 59 }, 840],
  ])('%s', (text, time, offset_minutes) => {
    expect(momentFromIso(text)).toStrictEqual({
      date: { year: 2026, month: 2, day: 6 },
      time,
      offset_minutes,
    })
  })

  it('know offsets of the past to the second', () => {
    expect(momentFromIso('1900-01-01T03:25:44+03:25:44')).toStrictEqual({
      date: { year: 1900, month: 1, day: 1 },
      time: { hour: 3, minute: 25, second: 44 },
      offset_minutes: 205,
      offset_seconds: 44,
    })
    const west = momentFromIso('1920-01-01T00:00:00-00:00:30')
    expect(west).toMatchObject({ offset_minutes: 0, offset_seconds: -30 })
    for (const iso of [
      '1900-01-01T03:25:44+03:25:44',
      '1920-01-01T00:00:00-00:44:30',
      '1920-01-01T00:00:00-00:00:30',
    ])
      expect(encodeStamp(momentFromIso(iso)).iso).toBe(iso)
    expect(encodeStamp(west).unix_seconds).toBe(Date.UTC(1920, 0, 1) / 1000 + 30)
    for (const offset of [
      { offset_minutes: 60, offset_seconds: -1 },
      { offset_minutes: 0, offset_seconds: 60 },
      { offset_minutes: 840, offset_seconds: 1 },
      { offset_minutes: 0, offset_seconds: 0.5 },
    ])
      expect(codeOf(() => encodeStamp({ ...west, ...offset }))).toBe('invalid_tz_offset')
  })

  it.each([
    ['', 'invalid_moment'],
    ['2026-2-6', 'invalid_moment'],
    ['2026-02-06 01:15', 'invalid_moment'],
    ['2026-02-06T01', 'invalid_moment'],
    ['2026-02-06Z', 'invalid_moment'],
    ['2026-02-06T01:15:00+0800', 'invalid_moment'],
    ['2026-02-06T01:15:00Z\n', 'invalid_moment'],
    ['-000000-01-01', 'invalid_moment'],
    ['2026-02-29', 'invalid_date'],
    ['2026-13-01', 'invalid_date'],
    ['2026-02-06T24:00', 'invalid_hour'],
    ['2026-02-06T00:60', 'invalid_minute'],
    ['2026-02-06T00:00:60', 'invalid_second'],
    ['2026-02-06T00:00+14:01', 'invalid_tz_offset'],
    ['2026-02-06T00:00-12:01', 'invalid_tz_offset'],
    ['2026-02-06T00:00+08:60', 'invalid_tz_offset'],
  ])('%j is refused as %s', (text, code) => {
    expect(codeOf(() => momentFromIso(text))).toBe(code)
  })

  it('come back from the stamp that they make', () => {
    fc.assert(
      fc.property(
        anyYearDate,
        fc.integer({ min: 0, max: 86_399 }),
        fc.integer({ min: -720, max: 840 }),
        (date, s, offset_minutes) => {
          const time = { hour: Math.floor(s / 3600), minute: Math.floor(s / 60) % 60, second: s % 60 }
          const moment = { date, time, offset_minutes }
          expect(momentFromIso(encodeStamp(moment).iso)).toEqual(moment)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('moments in a time zone', () => {
  it.each([
    ['2026-11-23T12:00:00Z', 'Asia/Tehran', '2026-11-23T15:30:00+03:30'],
    ['2026-07-01T12:00:00Z', 'America/New_York', '2026-07-01T08:00:00-04:00'],
    ['2026-01-01T00:00:00Z', 'Pacific/Kiritimati', '2026-01-01T14:00:00+14:00'],
    ['2026-01-01T00:00:00Z', 'America/St_Johns', '2025-12-31T20:30:00-03:30'],
    ['1969-12-31T23:59:59Z', 'UTC', '1969-12-31T23:59:59Z'],
    // Local mean time.
    ['1900-01-01T00:00:00Z', 'Asia/Tehran', '1900-01-01T03:25:44+03:25:44'],
    ['1960-01-01T00:00:00Z', 'Africa/Monrovia', '1959-12-31T23:15:30-00:44:30'],
    // The clocks went forward at 02:00 and back at 03:00.
    ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25T02:00:00+01:00'],
  ])('%s in %s is %s', (instant, zone, iso) => {
    expect(encodeStamp(momentAt(Date.parse(instant), zone)).iso).toBe(iso)
  })

  it('keep the instant to the second, also where offsets were no whole minutes', () => {
    const zones = fc.constantFrom(
      'Asia/Tehran',
      'Asia/Kathmandu',
      'Europe/Amsterdam',
      'Africa/Monrovia',
      'UTC',
    )
    fc.assert(
      fc.property(fc.integer({ min: -5e12, max: 5e12 }), zones, (instant, zone) => {
        expect(encodeStamp(momentAt(instant, zone)).unix_seconds).toBe(Math.floor(instant / 1000))
      }),
    )
  })

  it('refuse unknown zones and instants that are none', () => {
    expect(codeOf(() => momentAt(0, 'Mars/Olympus'))).toBe('unknown_time_zone')
    expect(codeOf(() => momentAt(0, '+03:30'))).toBe('unknown_time_zone')
    expect(codeOf(() => momentAt(Number.NaN, 'UTC'))).toBe('invalid_moment')
    expect(codeOf(() => momentAt(1e300, 'UTC'))).toBe('invalid_moment')
  })

  it('know a time zone when they see one', () => {
    for (const zone of ['UTC', 'Asia/Tehran', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])
      expect(isTimeZone(zone), zone).toBe(true)
    for (const text of ['', '+03:30', 'Tehran', 'Asia/Tehran ', 'Z', '__proto__', 'Asia'])
      expect(isTimeZone(text), text).toBe(false)
  })

  it('know it however often they see it, in whatever letters', () => {
    const spelled = (bits: number) =>
      [...'america/new_york'].map((letter, at) => ((bits >> at) & 1 ? letter.toUpperCase() : letter)).join('')
    for (let bits = 0; bits < 1500; bits++) {
      expect(isTimeZone(spelled(bits))).toBe(true)
      expect(isTimeZone(`${spelled(bits)}x`)).toBe(false)
    }
    for (let again = 0; again < 3; again++) {
      expect(isTimeZone('Asia/Tehran')).toBe(true)
      expect(isTimeZone('Asia/Teheran')).toBe(false)
    }
  })

  it('never say "yes" to a zone in which there is no moment', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      expect(isTimeZone(zone), zone).toBe(true)
      expect(encodeStamp(momentAt(1.7e12, zone)).unix_seconds, zone).toBe(1.7e9)
    }
  })
})
