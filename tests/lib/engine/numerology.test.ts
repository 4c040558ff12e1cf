// Names in every spelling that Unicode knows, scripts and letter systems, reduction, and the numbers of dates.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectScript, LETTER_SYSTEMS, selectSystem } from '@/lib/engine'
import { lifePath } from '@/lib/engine/numerology/dates'
import { nameNumbers } from '@/lib/engine/numerology/name'
import { digitSum, passesMaster, root } from '@/lib/engine/numerology/reduction'
import { vibration } from '@/lib/engine/signs/vibration'
import { names } from './arbitraries'
import { codeOf } from './code-of'

function numbers(name: string, system: 'pythagorean' | 'chaldean' | 'abjad'): number[] {
  const { raw_sum, expression, soul_urge, personality } = nameNumbers(name, system)
  return [raw_sum, expression, soul_urge, personality]
}

describe('Latin names', () => {
  it.each([
    ['José', 'Jose'],
    ['François', 'Francois'],
    ['Ｊｏｈｎ', 'John'],
    ['Łukasz', 'Lukasz'],
    ['Søren', 'Soren'],
    ['Æthel', 'Aethel'],
    ['Œuvre', 'Oeuvre'],
    ['Þór', 'Thor'],
    ['Đorđe', 'Dorde'],
    ['Ðan', 'Dan'],
    ['ışık', 'isik'],
    ['İzmir', 'Izmir'],
    ['Weiß', 'Weiss'],
    ['WEIẞ', 'WEISS'],
    ['Nguyễn', 'Nguyen'],
    ['ﬁona', 'fiona'],
    ['Renée O’Connor', "Renee O'Connor"],
    ['Ħal', 'Hal'],
    ['Smith Ⅲ', 'Smith'],
    ['Anna ① ™ ⓐ 12', 'Anna'],
  ])('%s counts as %s', (name, plain) => {
    expect(numbers(name, 'pythagorean')).toEqual(numbers(plain, 'pythagorean'))
    expect(numbers(name, 'chaldean')).toEqual(numbers(plain, 'chaldean'))
    expect(numbers(plain, 'pythagorean')[0]).toBeGreaterThan(0)
  })

  it('give the published numbers', () => {
    expect(numbers('José', 'pythagorean')).toEqual([13, 4, 11, 2])
    expect(numbers('Renée O’Connor', 'chaldean')).toEqual([58, 4, 9, 22])
    expect(numbers('DAVE', 'pythagorean').slice(0, 2)).toEqual([14, 5])
    expect(numbers('DAVE', 'chaldean').slice(0, 2)).toEqual([16, 7])
  })
})

describe('names in the Arabic script', () => {
  it.each([
    ['رئوف', [296, 8, 7, 1]],
    ['مؤمن', [136, 1, 6, 4]],
    ['فاطمة', [135, 9, 1, 8]],
    ['موسى', [116, 8, 7, 1]],
    ['يحيى', [38, 11, 3, 8]],
    ['عطاء', [81, 9, 1, 8]],
    ['خانۀ', [656, 8, 1, 7]],
    ['ﻋﻠﯽ', [110, 2, 1, 1]],
    ['ﷴ', [92, 11, 0, 11]],
    ['ﻻله', [66, 3, 1, 11]],
    ['ھاجر', [209, 11, 1, 1]],
    ['سائره', [276, 6, 11, 4]],
    ['مُحَمَّد', [92, 11, 0, 11]],
    ['مـحـمـد', [92, 11, 0, 11]],
    ['علی‌رضا', [1111, 4, 11, 2]],
    ['حمزه ۱۲ ﷼ Ali', [60, 6, 0, 6]],
  ])('%s', (name, expected) => {
    expect(numbers(name, 'abjad')).toEqual(expected)
  })

  it('do not depend on which keyboard made yeh and kaf', () => {
    expect(numbers('كريم', 'abjad')).toEqual(numbers('کریم', 'abjad'))
  })
})

describe('any name', () => {
  it('gives the same numbers in every normalisation form that keeps its meaning, and never throws', () => {
    fc.assert(
      fc.property(names, (name) => {
        for (const system of LETTER_SYSTEMS) {
          const expected = numbers(name, system)
          expect(numbers(name.normalize('NFC'), system)).toEqual(expected)
          expect(numbers(name.normalize('NFD'), system)).toEqual(expected)
        }
        expect(selectSystem(name.normalize('NFD'))).toBe(selectSystem(name))
        expect(detectScript(name.normalize('NFD'))).toBe(detectScript(name))
      }),
      { numRuns: 2000 },
    )
  })

  it('splits into vowels and consonants without a rest', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        for (const system of LETTER_SYSTEMS) {
          const apart = nameNumbers(a, system).raw_sum + nameNumbers(b, system).raw_sum
          expect(nameNumbers(`${a} ${b}`, system).raw_sum).toBe(apart)
        }
      }),
    )
  })

  it('counts a text of ASCII as it counts the same text beside a character that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        for (const system of LETTER_SYSTEMS)
          expect(numbers(text, system)).toEqual(numbers(`${text}—`, system))
        expect(detectScript(text)).toBe(detectScript(`${text}—`))
      }),
    )
  })

  it('counts letters only, whatever surrounds them', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0129۱٢ .,،؛؟!-_()«»№™①Ⅷ\u200c\u200d\u202e\u0640🌙') })
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(numbers(`${before} Alice ${after}`, 'pythagorean')).toEqual(numbers('Alice', 'pythagorean'))
        expect(numbers(`${before} علی ${after}`, 'abjad')).toEqual(numbers('علی', 'abjad'))
        expect(selectSystem(`${before} Alice ${after}`)).toBe('pythagorean')
        expect(detectScript(`${before} Alice ${after}`)).toBe('latin')
      }),
    )
  })
})

describe('letter systems', () => {
  it('follow the script of the name, not the locale', () => {
    expect(selectSystem('Alice', 'auto', 'fa')).toBe('pythagorean')
    expect(selectSystem('John Smith', 'auto', 'ar')).toBe('pythagorean')
    expect(selectSystem('Hello World؟')).toBe('pythagorean')
    expect(selectSystem('Ali ۱۲')).toBe('pythagorean')
    expect(selectSystem('علی Alice')).toBe('abjad')
    expect(selectSystem('ﻋﻠﯽ')).toBe('abjad')
    expect(selectSystem('۱۲', 'auto', 'fa-IR')).toBe('abjad')
  })

  it('are spelled exactly', () => {
    for (const name of ['Pythagorean', 'Chaldean', 'gematria', '', '__proto__'])
      expect(
        codeOf(() => selectSystem('DAVE', name)),
        name,
      ).toBe('unknown_system')
  })
})

describe('reduction', () => {
  it('keeps the remainder by nine, unless it stops at a master number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), (n) => {
        const reduced = root(n)
        expect((n - reduced) % 9).toBe(0)
        expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]).toContain(reduced)
        expect(passesMaster(n)).toBe(reduced > 9)
        expect(digitSum(BigInt(n))).toBe(digitSum(String(n)))
        expect(digitSum(n)).toBe(digitSum(String(n)))
      }),
    )
  })

  it('lets the masters themselves be masters', () => {
    expect([11, 22, 33].map((n) => vibration(n).reduced)).toEqual([11, 22, 33])
    expect([29, 38, 47].map(root)).toEqual([11, 11, 11])
  })

  it('refuses what has no digits', () => {
    expect(codeOf(() => digitSum(-1))).toBe('negative_not_allowed')
    expect(codeOf(() => digitSum(1.5))).toBe('digit_out_of_range')
    expect(codeOf(() => digitSum('1a'))).toBe('digit_out_of_range')
  })
})

describe('life path', () => {
  it('refuses dates that do not exist and years without digits', () => {
    expect(codeOf(() => lifePath({ year: 2000, month: 2, day: 31 }))).toBe('invalid_date')
    expect(codeOf(() => lifePath({ year: -5, month: 1, day: 1 }))).toBe('invalid_date')
  })
})
