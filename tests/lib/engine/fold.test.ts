// Texts that are the same to somebody who looks for one, and texts that are not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '@/lib/engine/fold'

describe('two texts are one', () => {
  it.each([
    ['علي كريمي', 'علی کریمی'],
    ['موسى', 'موسی'],
    ['ڪتاب', 'کتاب'],
    ['ﻋﻠﯽ ﮐﺮﯾﻤﯽ', 'علی کریمی'],
    ['ﻻله', 'لاله'],
    ['أحمد إيران آرش ٱلله', 'احمد ایران ارش الله'],
    ['مؤمن', 'مومن'],
    ['رئیس', 'رییس'],
    ['خانۀ فاطمة', 'خانه فاطمه'],
    ['خانهٔ', 'خانه'],
    ['عـــلـــی', 'علی'],
    ['مُحَمَّدٌ', 'محمد'],
    ['می‌شود', 'میشود'],
    ['\u2067سلام\u2069\u200f', 'سلام'],
    ['۱۴۰۵ ١٤٠٥ １４０５ १४०५', '1405 1405 1405 1405'],
    ['STRASSE', 'Straße'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσεύς'],
    ['İSTANBUL ısparta', 'istanbul isparta'],
    ['José ŁÓDŹ Đặng Ørsted', 'jose lodz dang orsted'],
    ['ﬁne', 'FINE'],
    ['Ｗｉｄｅ', 'wide'],
    ["O’Brien OʼBrien O´Brien O＇Brien O'Brien", "o'brien o'brien o'brien o'brien o'brien"],
    ['Jean‑Luc Jean–Luc Jean−Luc', 'jean-luc jean-luc jean-luc'],
    ['a\u00a0b\u202fc \n d', 'a b c d'],
    ['co\u00adoperate', 'cooperate'],
    ['☕\ufe0f', '☕'],
    ['가', '\u1100\u1161'],
  ])('%j and %j', (one, other) => expect(foldForSearch(one)).toBe(foldForSearch(other)))
})

describe('two texts are not one', () => {
  it.each([
    ['گل', 'کل'],
    ['پدر', 'بدر'],
    ['شیء', 'شی'],
    ['か', 'が'],
    ['कि', 'कु'],
    ['11:11', '1111'],
    ['job', 'jobs'],
  ])('%j and %j', (one, other) => expect(foldForSearch(one)).not.toBe(foldForSearch(other)))
})

it.each(['', ' \u00a0', 'ـــ', 'َُِ', '\u200c\u200d\u200e', '\u3164', '\u0301', '\ufe0f'])(
  'nothing is left of %j',
  (text) => expect(foldForSearch(text)).toBe(''),
)

it('takes the Greek accent for the apostrophe that it is written as', () => {
  expect([foldForSearch('o\u1ffdbrien'), foldForSearch('o\u00b4brien')]).toEqual(["o'brien", "o'brien"])
})

it('every letter is folded whole, however many it becomes', () => {
  for (const [first, last] of [
    [0x21, 0x17f],
    [0x600, 0x6ff],
    [0x2000, 0x206f],
  ] as const)
    for (let point = first; point <= last; point++) {
      const letter = String.fromCharCode(point)
      expect(`${foldForSearch(`x${letter}x`)}\u4e00`).toBe(foldForSearch(`x${letter}x\u4e00`))
      expect(foldForSearch(letter.repeat(3))).toBe(
        foldForSearch(`${letter.repeat(3)}\u4e00`)
          .slice(0, -1)
          .trim(),
      )
    }
})

it('letters that are folded one by one are folded as they are among others', () => {
  const letter = fc.oneof(
    fc.integer({ min: 0, max: 0x17f }),
    fc.integer({ min: 0x600, max: 0x6ff }),
    fc.integer({ min: 0x2000, max: 0x206f }),
  )
  const texts = fc.array(letter, { maxLength: 12 }).map((points) => String.fromCodePoint(...points))
  // A letter of another script has the whole text folded together.
  const among = (text: string) => foldForSearch(`x${text}x\u4e00`)
  fc.assert(
    fc.property(texts, (text) => {
      expect(`${foldForSearch(`x${text}x`)}\u4e00`).toBe(among(text))
    }),
    { numRuns: 2000 },
  )
})

it('folding twice changes nothing, and neither do Unicode forms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const folded = foldForSearch(text)
      expect(foldForSearch(folded)).toBe(folded)
      expect(foldForSearch(text.normalize('NFD'))).toBe(folded)
      expect(foldForSearch(text.toLowerCase())).toBe(folded)
    }),
    { numRuns: 1000 },
  )
})
