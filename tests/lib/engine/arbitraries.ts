// Random inputs for property tests: civil dates, moments, names in many scripts, signs.
import fc from 'fast-check'
import type { CivilDate, CivilTime, Moment, Person, ReadingInput, SignInput } from '@/lib/engine'
import { CONVENTION_OPTIONS } from '@/lib/engine'
import { dateOfJdn, jdnOf } from '@/lib/engine/calendar/gregorian'

const FIRST = jdnOf({ year: 0, month: 1, day: 1 })
const NOW = jdnOf({ year: 2026, month: 2, day: 6 })

export const anyYearDate: fc.Arbitrary<CivilDate> = fc
  .integer({ min: -300_000_000, max: 300_000_000 })
  .map(dateOfJdn)

const clockTimes: fc.Arbitrary<CivilTime> = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.integer({ min: 0, max: 59 }),
})

export const moments: fc.Arbitrary<Moment> = fc.record({
  date: fc.integer({ min: NOW, max: NOW + 400_000 }).map(dateOfJdn),
  time: fc.option(clockTimes),
  offset_minutes: fc.integer({ min: -720, max: 840 }),
})

/** Any string at all, and strings thick with letters that decompose, compose or change case oddly. */
export const names: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aEyZéßıİŁøÆŒþĐŉǆﬁＡªñ\u0301\u0327\u030a', ' ', '-', '9', '؟') }),
  fc.string({
    unit: fc.constantFrom(
      ...'اآأإٱءئؤةىۀھہےپچژگکكيیﻋﻠﯽﷴﻻٹڈڕښڤێٶ۱٢\u0654\u0655\u0653\u064e\u0651\u0640\u200c',
      ' ',
    ),
  }),
)

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })

export const people: fc.Arbitrary<Person> = fc.record({
  name: names,
  mother_name: fc.option(names),
  birth: fc.integer({ min: FIRST, max: NOW }).map(dateOfJdn),
  birth_time: fc.option(clockTimes),
  birth_zone: fc.option(fc.constantFrom('Asia/Tehran', 'America/St_Johns', 'UTC', '+05:45', '-12:00')),
  gender: fc.constantFrom('male' as const, 'female' as const, null, undefined),
  heart_rate_bpm: fc.option(fc.integer({ min: 30, max: 220 })),
  place: fc.option(
    fc.record({
      latitude: fc.oneof(degrees(90), fc.constantFrom(-15, 0, 30, 45, 60)),
      longitude: fc.oneof(degrees(180), fc.constantFrom(-7.5, 7.5, 22.5, 37.5, -22.5)),
    }),
  ),
  letter_system: fc.constantFrom(
    'auto' as const,
    'pythagorean' as const,
    'chaldean' as const,
    'abjad' as const,
  ),
})

const two = (n: number) => String(n).padStart(2, '0')

export const signs: fc.Arbitrary<SignInput> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]): SignInput => ({ type: 'time', value: `${hour}:${two(minute)}` })),
  fc
    .bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n })
    .map((n): SignInput => ({ type: 'number', value: String(n) })),
  fc.integer({ min: FIRST, max: NOW }).map((jdn): SignInput => {
    const { year, month, day } = dateOfJdn(jdn)
    return { type: 'date', value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` }
  }),
  fc
    .tuple(fc.constantFrom('ب', 'ژ', 'A', 'z'), fc.integer({ min: 0, max: 9_999_999 }))
    .map(([letter, n]): SignInput => {
      const digits = String(n).padStart(7, '0')
      const value = `${digits.slice(0, 2)}${letter}${digits.slice(2, 5)}-${digits.slice(5)}`
      return { type: 'plate', value }
    }),
  fc
    .tuple(fc.constantFrom('word' as const, 'custom' as const, 'location' as const), names)
    .map(([type, text]): SignInput => ({ type, value: `${text.replace(/[\p{Cc}\p{Cs}]/gu, '')}x1` })),
  fc.constantFrom('Renée', 'علی', '李').map((value): SignInput => ({ type: 'name', value })),
)

export const readingInputs: fc.Arbitrary<ReadingInput> = fc.record({
  people: fc.array(people, { minLength: 1, maxLength: 5 }),
  sign: signs,
  question: fc.option(names),
  moment: moments,
  convention: fc.constantFrom('true-sky', 'fc60-classic'),
  // Not the Solar Hijri calendar, which reaches back to 1799 only.
  options: fc.record(
    {
      y: fc.constantFrom(...CONVENTION_OPTIONS.y),
      zi_hour: fc.constantFrom(...CONVENTION_OPTIONS.zi_hour),
      persian_letters: fc.constantFrom(...CONVENTION_OPTIONS.persian_letters),
      abjad: fc.constantFrom(...CONVENTION_OPTIONS.abjad),
      bond_school: fc.constantFrom(...CONVENTION_OPTIONS.bond_school),
    },
    { requiredKeys: [] },
  ),
})
