// Reading stamps back: every stamp that is written can be read, and nothing else can.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeStamp, EngineError, validateStamp } from '@/lib/engine'
import { dateOfJdn, jdnOf } from '@/lib/engine/calendar/gregorian'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { anyYearDate, moments } from './arbitraries'
import { codeOf } from './code-of'

const FRIDAY = 'VE-OX-OXFI ☀OX-RUWU-RAWU'

describe('decodeStamp', () => {
  it('takes back what encodeStamp wrote, with its year and its check token', () => {
    fc.assert(
      fc.property(anyYearDate, moments, (date, { time }) => {
        const stamp = encodeStamp({ date, time, offset_minutes: 0 })
        expect(decodeStamp(stamp.fc60, { year: date.year, chk: stamp.chk })).toEqual({
          weekday_token: stamp.fc60.slice(0, 2),
          weekday_index: stamp.weekday_index,
          month: date.month,
          day: date.day,
          half: time && (time.hour < 12 ? 'AM' : 'PM'),
          hour: time?.hour ?? null,
          minute: time?.minute ?? null,
          second: time?.second ?? null,
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('takes back every date of a cycle of 400 years and every second of a day', () => {
    const wrong: string[] = []
    const first = jdnOf({ year: 2000, month: 1, day: 1 })
    for (let jdn = first; jdn < first + 146097; jdn += 7 * 5 + 1) {
      const date = dateOfJdn(jdn)
      const { fc60, chk } = encodeStamp({ date, time: null, offset_minutes: 0 })
      const { month, day } = decodeStamp(fc60, { year: date.year, chk })
      if (month !== date.month || day !== date.day) wrong.push(fc60)
    }
    for (let second = 0; second < 86400; second += 61) {
      const time = {
        hour: Math.floor(second / 3600),
        minute: Math.floor(second / 60) % 60,
        second: second % 60,
      }
      const { fc60 } = encodeStamp({ date: { year: 2026, month: 2, day: 6 }, time, offset_minutes: 0 })
      const read = decodeStamp(fc60)
      if (read.hour !== time.hour || read.minute !== time.minute || read.second !== time.second)
        wrong.push(fc60)
    }
    expect(wrong).toEqual([])
  })

  it.each([
    'VE-OX-OXFI ☀\uFE0FOX-RUWU-RAWU',
    'VE-OX-OXFI\u00a0☀OX-RUWU-RAWU',
    'VE-OX-OXFI   \u00a0 ☀OX-RUWU-RAWU',
    'VE-OX-oxfi ☀OX-rUwU-rawu',
  ])('reads %j as it was meant', (stamp) => {
    expect(decodeStamp(stamp)).toEqual(decodeStamp(FRIDAY))
  })

  it('knows a leap day without a year, and with one', () => {
    const leap = 'JO-OX-SNWA'
    expect(decodeStamp(leap)).toMatchObject({ month: 2, day: 29 })
    expect(decodeStamp(leap, { year: 2024 })).toMatchObject({ month: 2, day: 29 })
    expect(codeOf(() => decodeStamp(leap, { year: 2023 }))).toBe('invalid_date')
    expect(codeOf(() => decodeStamp('JO-OX-HOWU'))).toBe('invalid_stamp')
  })

  it.each([
    ['', 'invalid_stamp'],
    ['VE', 'invalid_stamp'],
    ['VE-OX', 'invalid_stamp'],
    ['VE-OX-', 'invalid_token'],
    ['VE-OX-OXF', 'invalid_token'],
    ['VE-OX-OXFIX', 'invalid_token'],
    ['VE-OX-OXFI☀OX-RUWU', 'invalid_token'],
    ['VE-OX-OXFI ', 'invalid_stamp'],
    [' VE-OX-OXFI', 'invalid_stamp'],
    ['VE-OX-OXFI ☀', 'invalid_stamp'],
    ['VE-OX-OXFI ☀OX-', 'invalid_token'],
    ['VE-OX-OXFI ☀OX-RUWU-', 'invalid_token'],
    ['VE-OX-OXFI ☀OX-RUWU-RAWU ', 'invalid_stamp'],
    ['VE-OX-OXFI \u{1F318}OX-RUWU-RAWU', 'invalid_stamp'],
    ['VE-OX-OXFI \ud83cOX-RUWU-RAWU', 'invalid_stamp'],
    ['VE-OX-OXFI ☀\uFE0F\uFE0FOX-RUWU', 'invalid_stamp'],
    ['VE\u2010OX\u2010OXFI', 'invalid_stamp'],
    ['VE-OX-\u0161XFI', 'invalid_token'],
    ['VE-RU-HOFI', 'invalid_stamp'],
  ])('refuses %j as %s', (stamp, code) => {
    expect(codeOf(() => decodeStamp(stamp))).toBe(code)
  })

  it('throws nothing but its own errors, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'VE OX RA XX - ☀ \u{1F319} \uFE0F \u00a0 OXFI oxfi PIWA \ud83c'.split(' '),
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 12 }).map((some) => some.join('')),
          fc
            .tuple(fc.nat(FRIDAY.length), fc.string({ unit: 'grapheme', maxLength: 2 }))
            .map(([at, piece]) => FRIDAY.slice(0, at) + piece + FRIDAY.slice(at + 1)),
        ),
        (stamp) => {
          const { valid, decoded, problems } = validateStamp(stamp, { year: 2026, chk: 'TIMT' })
          expect(problems.length === 0).toBe(valid)
          if (valid) expect(decoded).toEqual(decodeStamp(FRIDAY))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('validateStamp', () => {
  it('lists all that is wrong', () => {
    expect(validateStamp(FRIDAY, { year: 2026, chk: 'timt' })).toMatchObject({ valid: true, problems: [] })
    expect(validateStamp(FRIDAY, { year: 2027, chk: 'RAWU' })).toEqual({
      valid: false,
      decoded: decodeStamp(FRIDAY),
      problems: ['weekday_mismatch', 'checksum_mismatch'],
    })
    expect(validateStamp(FRIDAY, { chk: 'XXXX' }).problems).toEqual(['invalid_token'])
    expect(validateStamp('?', { year: 2026 })).toEqual({
      valid: false,
      decoded: null,
      problems: ['invalid_stamp'],
    })
    expect(() => decodeStamp(FRIDAY, { year: 2026, chk: 'RAWU' })).toThrow(
      new EngineError('checksum_mismatch'),
    )
  })
})
