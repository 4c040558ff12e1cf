// The numbers beyond FC60: published examples, laws, what is null when, and the working of each.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDate, Numerology, Step } from '@/lib/engine'
import { balanceNumber } from '@/lib/engine/numerology/balance'
import { bridge } from '@/lib/engine/numerology/bridges'
import { hiddenPassion } from '@/lib/engine/numerology/hidden-passion'
import { DEFAULT_LETTER_RULES } from '@/lib/engine/numerology/letters'
import { type CountLetters, letterValues } from '@/lib/engine/numerology/name'
import { pinnacles } from '@/lib/engine/numerology/pinnacles'
import { numerologyOf } from '@/lib/engine/numerology/profile'
import { tali } from '@/lib/engine/numerology/tali'
import { silent, Working } from '@/lib/engine/working'
import { people } from './arbitraries'
import { PUBLISHED } from './published-extras'
import { replay } from './trace-evaluator'

const TODAY: CivilDate = { year: 2026, month: 3, day: 21 }

function extrasOf(name: string | null, mother_name: string | null, birth: CivilDate): Numerology['extras'] {
  return numerologyOf({ name, mother_name, birth }, TODAY).extras
}

describe('published examples', () => {
  it.each(PUBLISHED)('agree: $what ($where)', ({ compute, printed }) => {
    expect(compute()).toEqual(printed)
  })

  it('are at least twenty', () => {
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(20)
    expect(new Set(PUBLISHED.map(({ what }) => what)).size).toBe(PUBLISHED.length)
  })
})

describe('definitions at their edges', () => {
  it('know no master among balances, bridges and lengths of pinnacles', () => {
    expect(balanceNumber('Ian Bell', 'pythagorean')).toBe(2) // 9 + 2 = 11
    expect(bridge(11, 22)).toBe(2)
    expect(pinnacles({ day: 1, month: 1, year: 1 }, 22)[0]).toEqual({ number: 2, until_age: 32 })
    expect(pinnacles({ day: 1, month: 1, year: 1 }, 33)[0]?.until_age).toBe(30)
  })

  it('name every most frequent value as hidden passion', () => {
    expect(hiddenPassion([5, 2, 3, 1, 5, 2, 0, 2, 1])).toEqual([1, 5])
  })

  it('take initials at spaces only, and only of words that begin with letters that count', () => {
    expect(balanceNumber('Mary-Jane 3rd  Ó Neill', 'pythagorean')).toBe(6) // 4 + 9 + 6 + 5 = 24
    expect(balanceNumber('علی رضایی', 'abjad')).toBe(9) // 70 + 200 = 270
    expect(balanceNumber('李 — ?', 'pythagorean')).toBeNull()
  })

  it('find the debt in any step of a reduction', () => {
    const debts = extrasOf('Mia Zhang', null, { year: 1990, month: 1, day: 19 }).karmic_debts
    expect(debts).toContainEqual({ number: 19, of: 'birthday' })
  })

  it('give the ascendant twelve places, Pisces at 0', () => {
    expect(tali('ب', 'ی')).toMatchObject({ sum: 12, remainder: 0, sign: 'Pisces' })
    expect(tali('علی', 'Mary')).toBeNull()
    expect(tali('؟', 'مرضیه')).toBeNull()
  })

  it('find the same ascendant when twelves are dropped from each letter first', () => {
    const wasit: CountLetters = (text, system) =>
      letterValues(text, system, { ...DEFAULT_LETTER_RULES, abjad: 'wasit' })
    for (const [name, mother] of [
      ['علی', 'مرضیه'],
      ['هوشنگ', 'ژاله'],
      ['غزاله', 'ظریفه'],
    ] as const)
      expect(tali(name, mother, silent, 'tali', wasit)?.sign).toBe(tali(name, mother)?.sign)
  })
})

describe('what is missing', () => {
  it('is null without a name', () => {
    const extras = extrasOf(null, null, { year: 1990, month: 7, day: 15 })
    expect(extras).toMatchObject({
      birthday: 6,
      maturity: null,
      balance: null,
      inclusion: null,
      karmic_lessons: null,
      hidden_passion: null,
      bridges: { life_path_expression: null, soul_urge_personality: null },
      tali: null,
    })
    expect(extras.pinnacles).toHaveLength(4)
    expect(extras.challenges).toHaveLength(4)
  })

  it('is the table of inclusion for letters that are worth more than nine', () => {
    const extras = extrasOf('علی', 'مرضیه', { year: 1991, month: 9, day: 9 })
    expect(extras.inclusion).toBeNull()
    expect(extras.karmic_lessons).toBeNull()
    expect(extras.maturity).toBe(4) // 2 + 2
    expect(extras.tali?.sign).toBe('Aries')
  })
})

function leaves(value: unknown, at: string): [path: string, leaf: string | number][] {
  if (typeof value === 'string' || typeof value === 'number') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${at}.${key}`))
}

describe('everybody’s extras', () => {
  it('keep the laws of their definitions', () => {
    fc.assert(
      fc.property(people, ({ name, mother_name, birth }) => {
        const extras = extrasOf(name, mother_name, birth)
        const { inclusion, karmic_lessons, hidden_passion } = extras
        expect(extras.challenges.every((n) => n >= 0 && n <= (birth.year === 0 ? 9 : 8))).toBe(true)
        const ages = extras.pinnacles.map(({ until_age }) => until_age ?? Number.POSITIVE_INFINITY)
        expect(ages[0]).toBeGreaterThanOrEqual(27)
        expect(ages[0]).toBeLessThanOrEqual(35)
        expect([ages[1], ages[2]]).toEqual([(ages[0] ?? 0) + 9, (ages[0] ?? 0) + 18])
        if (!inclusion || !karmic_lessons || !hidden_passion) return
        const letters = letterValues(name, 'pythagorean').all.length
        expect(inclusion.reduce((sum, count) => sum + count, 0)).toBe(letters)
        expect(hidden_passion.length).toBeGreaterThan(0)
        expect(karmic_lessons.filter((n) => hidden_passion.includes(n))).toEqual([])
      }),
    )
  })

  it('show the working of every number', () => {
    fc.assert(
      fc.property(people, ({ name, mother_name, birth }) => {
        const work = new Working()
        const { extras } = numerologyOf({ name, mother_name, birth }, TODAY, work)
        const proved = new Map<string, Step['result']>()
        const wrong: unknown[] = []
        for (const step of work.steps) {
          if (replay(step) !== step.result) wrong.push(step)
          if (proved.has(step.of)) wrong.push({ twice: step.of })
          proved.set(step.of, step.result)
        }
        for (const [path, leaf] of leaves(extras, 'numerology.extras'))
          if (!/karmic_debts\.\d+\.of$/.test(path) && proved.get(path) !== leaf) wrong.push({ path, leaf })
        expect(wrong).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
