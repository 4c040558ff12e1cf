// The working in words: complete in both languages, redone by hand, in the reader's digits and direction.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOND_SCHOOLS, CONVENTIONS, calculate, readPeople, type Step } from '@/lib/engine'
import { trace as traceEnglish } from '@/lib/interpretation/languages/en/trace'
import { trace as tracePersian } from '@/lib/interpretation/languages/fa/trace'
import { numberText, pathText, stepText, traceText } from '@/lib/interpretation/trace-text'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import { readingInputs } from '../engine/arbitraries'

const alice = calculate({
  name: 'Alice',
  mother_name: null,
  birth: { year: 1990, month: 7, day: 29 },
  moment: { date: { year: 2026, month: 3, day: 21 }, time: null, offset_minutes: 0 },
  convention: 'fc60-classic',
})
const ali = calculate({
  name: 'علی',
  mother_name: 'مرضیه',
  birth: { year: 1991, month: 9, day: 9 },
  moment: { date: { year: 2026, month: 3, day: 21 }, time: null, offset_minutes: 210 },
  convention: 'fc60-classic',
})
/** Bidi isolates, which are not to be seen. */
const plain = (lines: string[]) => lines.map((line) => line.replace(/[\u2066-\u2069]/g, ''))

/** Steps of every convention and school, for whatever people. */
const steps: Step[] = CONVENTIONS.flatMap((convention) =>
  fc.sample(readingInputs, { numRuns: 60, seed: 11 }).flatMap((input, index) => {
    const { people, bonds } = readPeople({
      ...input,
      convention,
      options: { ...input.options, bond_school: BOND_SCHOOLS[index % BOND_SCHOOLS.length] },
    })
    return [...people.flatMap(({ trace }) => trace), ...(bonds?.trace ?? [])]
  }),
)

describe('the working in words', () => {
  it('goes from the letters to the number', () => {
    expect(numberText(alice.trace, 'numerology.raw_sum', 'en')).toEqual([
      'sum of letters: A = 1, L = 3, I = 9, C = 3, E = 5; together 21',
    ])
    expect(numberText(alice.trace, 'numerology.life_path', 'en')).toEqual([
      'life path, day: 29: 2 + 9 = 11',
      'life path, month: 7 stays 7',
      'life path, year digits: 1 + 9 + 9 + 0 = 19',
      'life path, year: 19: 1 + 9 = 10, 1 + 0 = 1',
      'life path, sum: 11 + 7 + 1 = 19',
      'life path: 19: 1 + 9 = 10, 1 + 0 = 1',
    ])
    expect(numberText(alice.trace, 'birth.age_days', 'en')).toEqual([
      'birth, age in days: 2461121 − 2448102 = 13019',
    ])
  })

  it('is Persian in Persian, digits and names alike', () => {
    expect(plain(numberText(ali.trace, 'numerology.extras.tali', 'fa'))).toEqual([
      'طالع، جمع نام: ع = ۷۰، ل = ۳۰، ی = ۱۰؛ روی هم ۱۱۰',
      'طالع، جمع نام مادر: م = ۴۰، ر = ۲۰۰، ض = ۸۰۰، ی = ۱۰، ه = ۵؛ روی هم ۱۰۵۵',
      'طالع، جمع: ۱۱۰ + ۱۰۵۵ = ۱۱۶۵',
      'طالع، باقی‌مانده: باقی‌ماندهٔ ۱۱۶۵ بر ۱۲ می‌شود ۱',
      'طالع، نشانه: در ردیف ۱ از جدول «برج‌های طالع» نوشته است حمل',
    ])
  })

  it('writes base 60 so that it can be added up', () => {
    const step: Step = { of: 'fc60.u60', rule: 'base60', number: -3661, result: 'NEG-RAFI-RAFI-RAFI' }
    expect(stepText(step, 'en')).toBe('−3661 = −(1 × 60² + 1 × 60 + 1), in tokens NEG-RAFI-RAFI-RAFI')
  })

  it('counts places from 1', () => {
    expect(pathText('numerology.extras.pinnacles.1.number.sum', 'en')).toBe('pinnacle 2, number, sum')
    expect(pathText('bonds.pairs.0.parts.life_path', 'fa')).toBe('جفت ۱، مسیر زندگی')
  })

  it('has a line for every step, without a gap, in both languages', () => {
    for (const locale of ['en', 'fa'] as const) {
      const lines = traceText(steps, locale)
      expect(lines).toHaveLength(steps.length)
      expect(lines.filter((line) => /[{}]|undefined|NaN|^: |: $/.test(line))).toEqual([])
    }
  })

  it('knows every part, table and name in Persian', () => {
    const parts = steps.flatMap(({ of }) => of.split('.').filter((part) => !/^\d+$/.test(part)))
    const tables = steps.flatMap((step) => (step.rule === 'table' ? [step.table] : []))
    const names = steps.flatMap((step) =>
      step.rule === 'table' && typeof step.result === 'string' && /[a-z]/.test(step.result)
        ? [step.result]
        : [],
    )
    const lacking = {
      parts: [...new Set(parts)].filter(
        (part) => !(part in tracePersian.parts || part in tracePersian.values),
      ),
      tables: [...new Set(tables)].filter((table) => !(table in tracePersian.tables)),
      names: [...new Set(names)].filter((name) => !(name in tracePersian.values)),
    }
    expect(lacking).toEqual({ parts: [], tables: [], names: [] })
  })

  it('calls a thing what the page calls it', () => {
    for (const [texts, words] of [
      [traceEnglish, en],
      [tracePersian, fa],
    ] as const) {
      const { animals, elements, moon_phases, polarities, sides, roles, zodiac_signs } = words
      const shown = {
        ...animals,
        ...elements,
        ...moon_phases,
        ...polarities,
        ...sides,
        ...roles,
        ...zodiac_signs,
      }
      expect(texts.values).toMatchObject(shown)
    }
  })

  it('leaves no Latin digit in Persian lines but in codes and instants', () => {
    const codes = new Set(['join', 'base60', 'instant', 'ephemeris', 'new_moon', 'solar_hijri'])
    const lines = steps.filter(({ rule }) => !codes.has(rule)).map((step) => stepText(step, 'fa'))
    expect(lines.filter((line) => /\d/.test(line)).slice(0, 5)).toEqual([])
  })

  it('keeps one sign for every rule in both languages', () => {
    const placeholders = (line: string) => [...line.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
    for (const [rule, line] of Object.entries(traceEnglish.lines))
      expect([rule, placeholders(tracePersian.lines[rule as Step['rule']])]).toEqual([
        rule,
        placeholders(line),
      ])
  })
})
