// Options of conventions: what is unknown is refused, what is asked for takes effect, and every document says all.
import { describe, expect, it } from 'vitest'
import {
  CONVENTION_OPTIONS,
  type ConventionOptions,
  calculate,
  momentFromIso,
  readPeople,
  type SignInput,
} from '@/lib/engine'
import { codeOf } from './code-of'
import { replay } from './trace-evaluator'

const DEFAULTS: ConventionOptions = {
  y: 'vowel',
  zi_hour: 'late_rat',
  persian_letters: 'as_arabic',
  abjad: 'kabir',
  birthday_calendar: 'gregorian',
  bond_school: 'fc60',
}
const BASE = {
  mother_name: null,
  birth: { year: 1991, month: 9, day: 9 },
  moment: momentFromIso('2026-03-20T23:30:00Z'),
}

function numbers(name: string, options: Partial<ConventionOptions> = {}, convention = 'true-sky') {
  const { numerology, trace } = calculate({ ...BASE, name, convention, options })
  for (const step of trace)
    if (!['sum', 'weighted_sum', 'division'].includes(step.rule))
      expect(replay(step), step.of).toBe(step.result)
  return numerology
}

describe('options', () => {
  it('are complete in every document', () => {
    const plain = calculate({ ...BASE, name: null, convention: 'true-sky' })
    expect(plain).toMatchObject({ convention: 'true-sky', convention_version: 1, options: DEFAULTS })
    const asked = calculate({ ...BASE, name: null, convention: 'fc60-classic', options: { y: 'consonant' } })
    expect(asked.options).toEqual({ ...DEFAULTS, zi_hour: 'this_day', y: 'consonant' })
    expect(Object.keys(CONVENTION_OPTIONS).sort()).toEqual(Object.keys(DEFAULTS).sort())
  })

  it.each([
    ['unknown_option', { Y: 'vowel' }],
    ['unknown_option', { __proto__x: 'vowel' }],
    ['unknown_option', { toString: 'vowel' }],
    ['invalid_option', { y: 'maybe' }],
    ['invalid_option', { y: null }],
    ['invalid_option', { y: true }],
    ['invalid_option', { bond_school: 'fc61' }],
    ['invalid_option', { birthday_calendar: 'persian' }],
  ])('%s: %j', (code, options) => {
    const input = { ...BASE, name: null, convention: 'true-sky', options: options as object }
    expect(codeOf(() => calculate(input))).toBe(code)
  })

  it('y: moves Y from the vowels to the consonants', () => {
    expect(numbers('Amy')).toMatchObject({ expression: 3, soul_urge: 8, personality: 4 })
    expect(numbers('Amy', { y: 'consonant' })).toMatchObject({ expression: 3, soul_urge: 1, personality: 11 })
  })

  it('persian_letters: پ چ ژ گ count as their Arabic neighbours or not at all', () => {
    expect(numbers('پژمان').raw_sum).toBe(2 + 7 + 40 + 1 + 50)
    expect(numbers('پژمان', { persian_letters: 'dropped' }).raw_sum).toBe(40 + 1 + 50)
    expect(numbers('گچ', { persian_letters: 'dropped' })).toMatchObject({ raw_sum: 0, expression: null })
    expect(numbers('علی', { persian_letters: 'dropped' }).raw_sum).toBe(110)
  })

  it('abjad: without twelves or nines', () => {
    expect(numbers('شمس').raw_sum).toBe(300 + 40 + 60)
    expect(numbers('شمس', { abjad: 'wasit' }).raw_sum).toBe(4)
    expect(numbers('شمس', { abjad: 'saghir' }).raw_sum).toBe(3 + 4 + 6)
    expect(numbers('طغرل', { abjad: 'saghir' }).raw_sum).toBe(9 + 1 + 2 + 3)
    expect(numbers('طغرل', { abjad: 'wasit' }).raw_sum).toBe(9 + 4 + 8 + 6)
    expect(numbers('Shams', { abjad: 'wasit' })).toEqual(numbers('Shams'))
  })

  it('letters: hold for signs, questions and mothers too', () => {
    const sign: SignInput = { type: 'word', value: 'گل' }
    const person = { name: 'علی', mother_name: 'پری', birth: BASE.birth }
    const read = (options: Partial<ConventionOptions>) =>
      readPeople({
        people: [person],
        sign,
        question: 'چی',
        moment: BASE.moment,
        convention: 'true-sky',
        options,
      }).people[0]
    expect(read({})).toMatchObject({
      sign: { letters: { raw_sum: 50 } },
      question: { raw_sum: 13 },
      numerology: { mother_influence: 5 },
    })
    expect(read({ persian_letters: 'dropped' })).toMatchObject({
      sign: { letters: { raw_sum: 30 } },
      question: { raw_sum: 10 },
      numerology: { mother_influence: 3 },
    })
  })

  it('birthday_calendar: takes the digits of Solar Hijri dates', () => {
    // 9 September 1991 is 18 Shahrivar 1370; 20 March 2026 is 29 Esfand 1404.
    expect(numbers('A')).toMatchObject({ life_path: 2, personal_year: 1, personal_month: 4, personal_day: 6 })
    expect(numbers('A', { birthday_calendar: 'solar_hijri' })).toMatchObject({
      life_path: 8,
      personal_year: 6,
      personal_month: 9,
      personal_day: 11,
    })
    const old = { ...BASE, name: null, birth: { year: 1700, month: 1, day: 1 }, convention: 'true-sky' }
    expect(calculate(old).numerology.life_path).toBe(1)
    expect(codeOf(() => calculate({ ...old, options: { birthday_calendar: 'solar_hijri' } }))).toBe(
      'date_out_of_range',
    )
  })

  it('birthday_calendar: knows birthdays that the Gregorian calendar does not', () => {
    const birth = { year: 1991, month: 5, day: 21 } // 31 Ordibehesht 1370
    const { numerology } = calculate({
      ...BASE,
      birth,
      name: null,
      convention: 'true-sky',
      options: { birthday_calendar: 'solar_hijri' },
    })
    expect(numerology.life_path).toBe(8) // 4 + 2 + 11 = 17
  })

  it('zi_hour: reaches the pillars of a reading', () => {
    const hour = (options: Partial<ConventionOptions>, convention = 'true-sky') =>
      calculate({ ...BASE, name: null, convention, options }).pillars.hour?.token
    expect(hour({ zi_hour: 'this_day' })).not.toBe(hour({}))
    expect(hour({}, 'fc60-classic')).toBe(hour({ zi_hour: 'this_day' }))
    expect(hour({ zi_hour: 'day_at_23' })).toBe(hour({}))
  })

  it('bond_school: names the school of the bonds', () => {
    const people = ['Ada', 'Bob'].map((name) => ({ name, mother_name: null, birth: BASE.birth }))
    const school = (bond_school?: ConventionOptions['bond_school']) =>
      readPeople({
        people,
        sign: { type: 'number', value: '7' },
        moment: BASE.moment,
        convention: 'true-sky',
        options: bond_school && { bond_school },
      }).bonds?.school
    expect([school(), school('fc60-legacy')]).toEqual(['fc60', 'fc60-legacy'])
  })
})
