// Tokens, base-60 integers, stamps, check tokens and pillars: laws over wide ranges, and cases in which the reference
// implementation of FC60 is known to be wrong.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentFromIso } from '@/lib/engine'
import { jdnOf } from '@/lib/engine/calendar/gregorian'
import { decodeInteger, encodeInteger, fromDigits, toDigits } from '@/lib/engine/fc60/base60'
import { checksum, verifyChecksum } from '@/lib/engine/fc60/checksum'
import { dayCycleIndex, dayPillar, hourPillar, yearPillar } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { animalOf, digitOf, tokenOf } from '@/lib/engine/fc60/tokens'
import { meanMoon, SYNODIC_MONTH } from '@/lib/engine/sky/mean-moon'
import { moments } from './arbitraries'
import { codeOf } from './code-of'

describe('tokens', () => {
  it('are sixty, all different, and decode in any letter case', () => {
    const tokens = Array.from({ length: 60 }, (_, digit) => tokenOf(digit))
    expect(new Set(tokens).size).toBe(60)
    expect(tokens.map(digitOf)).toEqual([...tokens.keys()])
    expect(tokens.map((token) => digitOf(token.toLowerCase()))).toEqual([...tokens.keys()])
  })

  it('refuse everything else', () => {
    for (const text of ['RAWU ', 'RAW', 'ʀAWU', 'ıRWU', 'PIWAA', '__proto__'])
      expect(
        codeOf(() => digitOf(text)),
        text,
      ).toBe('invalid_token')
    for (const digit of [-1, 60, 0.5, Number.NaN])
      expect(
        codeOf(() => tokenOf(digit)),
        String(digit),
      ).toBe('digit_out_of_range')
  })

  it('begin with an animal', () => {
    expect([animalOf('HO'), animalOf('HOMT'), animalOf('XX'), animalOf('')]).toEqual([
      'Horse',
      'Horse',
      null,
      null,
    ])
  })
})

describe('base 60', () => {
  const integers = fc.oneof(
    fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
    fc.bigInt({ min: -4000n, max: 4000n }),
  )

  it('decodes what it encodes', () => {
    fc.assert(
      fc.property(integers, (n) => {
        expect(decodeInteger(encodeInteger(n))).toBe(n)
        expect(decodeInteger(encodeInteger(n).toLowerCase())).toBe(n)
      }),
      { numRuns: 1000 },
    )
  })

  it('spells numbers and big integers alike', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(encodeInteger(n)).toBe(encodeInteger(BigInt(n)))
      }),
    )
    expect(toDigits(-0)).toStrictEqual([0])
    expect(encodeInteger(-0)).toBe('RAWU')
  })

  it('has one spelling for each integer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 1 }),
        fc.boolean(),
        (digits, negative) => {
          const text = (negative ? 'NEG-' : '') + digits.map(tokenOf).join('-')
          const canonical = digits[0] !== 0 || (digits.length === 1 && !negative)
          if (canonical) expect(encodeInteger(decodeInteger(text))).toBe(text)
          else expect(codeOf(() => decodeInteger(text))).toBe('non_canonical')
        },
      ),
    )
  })

  it('never takes other text for a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = codeOf(() => decodeInteger(text))
        expect(['no error', 'invalid_token', 'non_canonical']).toContain(code)
        if (code === 'no error') expect(encodeInteger(decodeInteger(text))).toBe(text.toUpperCase())
      }),
    )
  })

  it('refuses fractions, inexact numbers and bad digits', () => {
    expect(codeOf(() => encodeInteger(1.5))).toBe('digit_out_of_range')
    expect(codeOf(() => encodeInteger(2 ** 60))).toBe('digit_out_of_range')
    expect(codeOf(() => encodeInteger(Number.NaN))).toBe('digit_out_of_range')
    expect(codeOf(() => fromDigits([1, 1.5]))).toBe('digit_out_of_range')
    expect(codeOf(() => toDigits(-1n))).toBe('negative_not_allowed')
  })
})

describe('stamps', () => {
  it('count seconds before 1970 down from zero', () => {
    expect(encodeStamp(momentFromIso('1969-12-31T23:59:59Z')).u60).toBe('NEG-RAFI')
    expect(encodeStamp(momentFromIso('1800-06-15T11:59:59Z')).u60).toBe('NEG-OXFI-DOER-DOWU-TIER-RAWU-RAFI')
  })

  it('have one sign for hours and minutes of an offset', () => {
    const stamp = encodeStamp(momentFromIso('2026-01-01T12:00:00-03:30'))
    expect(stamp).toMatchObject({
      tz60: '-RAMT-HOWU',
      unix_seconds: 1767281400,
      iso: '2026-01-01T12:00:00-03:30',
    })
    expect(encodeStamp(momentFromIso('2026-01-01T12:00:00-00:44'))).toMatchObject({
      tz60: '-RAWU-MOWA',
      iso: '2026-01-01T12:00:00-00:44',
    })
  })

  it('spell years outside 0000…9999 with a sign and six digits', () => {
    const iso = (year: number) =>
      encodeStamp({ date: { year, month: 1, day: 1 }, time: null, offset_minutes: 0 }).iso
    expect([iso(-1), iso(0), iso(9999), iso(10000)]).toEqual([
      '-000001-01-01',
      '0000-01-01',
      '9999-01-01',
      '+010000-01-01',
    ])
  })

  it('agree with the platform on the instant', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const stamp = encodeStamp(moment)
        expect(stamp.unix_seconds * 1000).toBe(Date.parse(stamp.iso))
      }),
    )
  })

  it('carry a check token that verifies, in any letter case', () => {
    fc.assert(
      fc.property(moments, ({ date, time, offset_minutes }) => {
        const { chk } = encodeStamp({ date, time, offset_minutes })
        expect(verifyChecksum(chk, date, time)).toBe(true)
        expect(verifyChecksum(chk.toLowerCase(), date, time)).toBe(true)
        expect(verifyChecksum(tokenOf((digitOf(chk) + 1) % 60), date, time)).toBe(false)
      }),
    )
    expect(codeOf(() => checksum({ year: 2026, month: 2, day: 30 }, null))).toBe('invalid_date')
  })
})

describe('pillars', () => {
  const jdns = fc.integer({ min: -100_000_000, max: 100_000_000 })

  it('of days advance by one and come round after sixty', () => {
    fc.assert(
      fc.property(jdns, (jdn) => {
        const [today, tomorrow] = [dayPillar(jdn), dayPillar(jdn + 1)]
        expect(tomorrow.stem_index).toBe((today.stem_index + 1) % 10)
        expect(tomorrow.branch_index).toBe((today.branch_index + 1) % 12)
        expect(dayPillar(jdn + 60)).toEqual(today)
        expect(today.stem_index % 2).toBe(today.branch_index % 2)
      }),
    )
    expect(dayCycleIndex(jdnOf({ year: 2000, month: 1, day: 1 }))).toBe(54)
  })

  it('of years advance by one, and the year 4 begins the cycle', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (year) => {
        const [now, next] = [yearPillar(year), yearPillar(year + 1)]
        expect(next.stem_index).toBe((now.stem_index + 1) % 10)
        expect(next.branch_index).toBe((now.branch_index + 1) % 12)
      }),
    )
    expect(yearPillar(4).token).toBe('JA-RA')
  })

  it('of double-hours advance by one through the day and into the next', () => {
    for (let dayStem = 0; dayStem < 10; dayStem++) {
      for (let hour = 1; hour < 22; hour += 2) {
        const [before, after] = [hourPillar(hour - 1, dayStem), hourPillar(hour, dayStem)]
        expect(after.stem_index).toBe((before.stem_index + 1) % 10)
        expect(after).toEqual(hourPillar(hour + 1, dayStem))
      }
      const pig = hourPillar(22, dayStem)
      const rat = hourPillar(0, (dayStem + 1) % 10)
      expect(rat.stem_index).toBe((pig.stem_index + 1) % 10)
    }
    expect(codeOf(() => hourPillar(24, 0))).toBe('invalid_hour')
  })
})

describe('the mean moon', () => {
  it('is a day older each day, until it is new again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 5_000_000 }), (jdn) => {
        const [today, tomorrow] = [meanMoon(jdn).moon, meanMoon(jdn + 1).moon]
        const older = tomorrow.age_days - today.age_days
        expect(older < 0 ? older + SYNODIC_MONTH : older).toBeCloseTo(1, 6)
        expect(today.age_days).toBeGreaterThanOrEqual(0)
        expect(today.age_days).toBeLessThan(SYNODIC_MONTH)
        expect(today.illumination_percent).toBeGreaterThanOrEqual(0)
        expect(today.illumination_percent).toBeLessThanOrEqual(100)
        const advance = (tomorrow.phase_index - today.phase_index + 8) % 8
        expect(advance === 0 || advance === 1).toBe(true)
      }),
    )
  })
})
