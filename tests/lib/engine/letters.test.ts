// No letter of a name vanishes in silence: it counts as itself, by its base, or is named as not counted.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate, LETTER_SYSTEMS, momentFromIso, readPeople } from '@/lib/engine'
import { DEFAULT_LETTER_RULES } from '@/lib/engine/numerology/letters'
import { letterValues } from '@/lib/engine/numerology/name'

const sum = (text: string, system: 'abjad' | 'pythagorean' | 'chaldean') =>
  letterValues(text, system).all.reduce((total, [, value]) => total + value, 0)

/** Letters by Unicode that are none in a name: the tatweel, the apostrophe ʼ, fillers, forms of marks alone. */
const NO_LETTER = /^[\s\u0640\u02bc\u115f\u1160\u3164\uffa0\p{M}]*$/u
const isLetter = (letter: string) => /^\p{L}$/u.test(letter) && !NO_LETTER.test(letter.normalize('NFKD'))

describe('letters of the Arabic script beyond Arabic and Persian', () => {
  it.each([
    ['ٹ', 400],
    ['ڈ', 4],
    ['ڑ', 200],
    ['ں', 50],
    ['ھ', 5],
    ['ہ', 5],
    ['ۂ', 5],
    ['ۃ', 5],
    ['ے', 10],
    ['ۓ', 10],
    ['ڕ', 200],
    ['ڵ', 30],
    ['ۆ', 6],
    ['ێ', 10],
    ['ە', 5],
    ['ڤ', 80],
    ['ټ', 400],
    ['ډ', 4],
    ['ړ', 200],
    ['ږ', 200],
    ['ښ', 60],
    ['ې', 10],
    ['ۍ', 10],
    ['ځ', 8],
    ['څ', 8],
    ['ګ', 20],
    ['ڼ', 50],
    ['ٻ', 2],
    ['ڀ', 2],
    ['ٺ', 400],
    ['ٽ', 400],
    ['ٿ', 400],
    ['ڄ', 3],
    ['ڃ', 3],
    ['ڇ', 3],
    ['ڌ', 4],
    ['ڏ', 4],
    ['ڊ', 4],
    ['ڍ', 4],
    ['ڙ', 200],
    ['ڦ', 80],
    ['ڪ', 20],
    ['ڳ', 20],
    ['ڱ', 20],
    ['ڻ', 50],
    ['ۇ', 6],
    ['ۈ', 6],
    ['ۋ', 6],
    ['ڭ', 20],
    ['ي', 10],
    ['ى', 10],
    ['ی', 10],
    ['ك', 20],
    ['ک', 20],
    ['أ', 1],
    ['إ', 1],
    ['ؤ', 6],
    ['ئ', 10],
    ['ٲ', 1],
    ['ٵ', 1],
    ['ٶ', 6],
    ['ٸ', 10],
    ['ﻻ', 31],
    ['ﷲ', 66],
    ['ﷺ', 447],
    ['ﭧ', 400],
    ['ﮩ', 5],
    ['ﯗ', 6],
    ['𞸁', 2],
  ] as const)('%s is worth %i', (letter, value) => {
    expect(sum(letter, 'abjad')).toBe(value)
    expect(letterValues(letter, 'abjad').uncounted).toEqual([])
  })

  it('count one by one in every block of the script, but for signs that Unicode calls letters', () => {
    const uncounted: string[] = []
    for (const [from, to] of [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x870, 0x88e],
      [0x8a0, 0x8c9],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
      [0x10ec2, 0x10ec4],
      [0x1ee00, 0x1eeff],
    ] as const)
      for (let code = from; code <= to; code++) {
        const letter = String.fromCodePoint(code)
        if (!isLetter(letter)) continue
        const { all, uncounted: left } = letterValues(letter, 'abjad')
        expect(left, code.toString(16)).toEqual(all.length > 0 ? [] : [letter])
        if (all.length === 0) uncounted.push(code.toString(16))
      }
    // The high hamza and small letters written above or below others, stretches with marks, a tail, a dot.
    expect(uncounted).toEqual(['674', '6e5', '6e6', '883', '884', '885', '887', '88e', '8c9', 'fe73'])
  })

  it('are shown with the letter that they count as', () => {
    expect(letterValues('ٹیپو', 'abjad')).toMatchObject({
      all: [
        ['ت', 400],
        ['ی', 10],
        ['پ', 2],
        ['و', 6],
      ],
      by_base: [['ٹ', 'ت']],
    })
    expect(letterValues('سارا', 'abjad').by_base).toEqual([])
  })
})

describe('Latin letters with hooks and strokes', () => {
  it.each([
    ['Ɓala', 'Bala'],
    ['Ɗan', 'Dan'],
    ['Ƙofa', 'Kofa'],
    ['Ƴar', 'Yar'],
    ['ƒ', 'F'],
    ['Ŧ', 'T'],
    ['ł', 'L'],
    ['Ɛdɔ', 'Edo'],
    ['ɛ', 'E'],
    ['Ŋɔŋ', 'Non'],
    ['ĸ', 'Q'],
    ['ə', 'E'],
    ['ı', 'I'],
    ['ȷ', 'J'],
    ['ß', 'SS'],
    ['æœ', 'AEOE'],
    ['þð', 'THD'],
    ['ƀ', 'B'],
    ['ɨ', 'I'],
    ['ʉ', 'U'],
    ['Ɣ', 'G'],
    ['Ʋ', 'V'],
    ['Ʒ', 'Z'],
    ['Ʃ', 'S'],
    ['Ǥ', 'G'],
    ['Ⱥ', 'A'],
    ['ⱦ', 'T'],
    ['ﬀ', 'FF'],
    ['ŉ', 'N'],
    ['Ǆ', 'DZ'],
  ] as const)('%s counts as %s', (letters, plain) => {
    for (const system of ['pythagorean', 'chaldean'] as const) {
      expect(sum(letters, system)).toBe(sum(plain, system))
      expect(letterValues(letters, system).uncounted).toEqual([])
    }
  })

  it('are shown with the letters that they count as, accents are not', () => {
    expect(letterValues('Łøß é', 'pythagorean').by_base).toEqual([
      ['Ł', 'L'],
      ['ø', 'O'],
    ])
  })
})

describe('every letter', () => {
  it('is counted or named, in every system and under every rule, once each and in order', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
          fc.constantFrom(...'Aéßٹڕښیپ王Иα한אहा'),
        ),
      )
      .map((parts) => parts.join('').normalize('NFC'))
    const rules = fc.record({
      y: fc.constantFrom('vowel' as const, 'consonant' as const),
      persian_letters: fc.constantFrom('as_arabic' as const, 'dropped' as const),
      abjad: fc.constantFrom('kabir' as const, 'wasit' as const, 'saghir' as const),
    })
    fc.assert(
      fc.property(text, fc.constantFrom(...LETTER_SYSTEMS), rules, (name, system, options) => {
        const named = letterValues(name, system, options).uncounted
        const left = [...name].filter(
          (letter) => isLetter(letter) && letterValues(letter, system, options).all.length === 0,
        )
        expect(named.map((letter) => String.fromCodePoint(letter.codePointAt(0)!))).toEqual(left)
      }),
      { numRuns: 200 },
    )
  })

  it('of all Unicode is one or the other, and no Latin letter of a name is left out', () => {
    const left: string[] = []
    for (let code = 0; code < 0x30000; code++) {
      const letter = String.fromCodePoint(code)
      if (!isLetter(letter)) continue
      const { all, uncounted } = letterValues(letter, 'pythagorean')
      if ((all.length === 0) !== (uncounted.length === 1)) left.push(letter)
      if (code < 0x250 && uncounted.length > 0) left.push(letter)
    }
    // The Greek sign for micro; letters for tones and clicks, glottal stops, yogh.
    expect(left.join('')).toBe('µƄƅƍƛƧƨƪƸƹƻƼƽƾǀǁǂǃȜȝɁɂ')
  })

  it('is not asked of marks, digits, stretches and what shows nothing', () => {
    for (const text of ['سـارا', '۱۲ 12 Ⅲ ①', 'مُحَمَّد\u064b', 'ﹰﹱ', 'ㅤ', "Oʼ ' ’ -", '🌙'])
      for (const system of LETTER_SYSTEMS)
        expect(letterValues(text.replace(/[\p{Script=Arabic}O]/gu, ''), system).uncounted, text).toEqual([])
    expect(letterValues('سـارا', 'abjad').uncounted).toEqual([])
  })

  it('that a rule drops is named', () => {
    expect(
      letterValues('پری', 'abjad', { ...DEFAULT_LETTER_RULES, persian_letters: 'dropped' }).uncounted,
    ).toEqual(['پ'])
    expect(letterValues('سارا', 'abjad', { ...DEFAULT_LETTER_RULES, abjad: 'wasit' }).uncounted).toEqual([
      'س',
    ])
  })
})

describe('the document', () => {
  const moment = momentFromIso('2026-03-09T14:30:00-05:00')
  const of = (name: string, mother_name: string | null) =>
    calculate({ name, mother_name, birth: { year: 1990, month: 7, day: 15 }, moment, convention: 'true-sky' })
      .numerology

  it('names the letters of each name with the system that does not know them', () => {
    expect(of('Иван Ivan', 'علی Ali')).toMatchObject({
      system: 'pythagorean',
      raw_sum: 19,
      uncounted: [
        { of: 'name', system: 'pythagorean', letters: ['И', 'в', 'а', 'н'] },
        { of: 'mother_name', system: 'abjad', letters: ['A', 'l', 'i'] },
      ],
      by_base: [],
    })
    expect(of('王小明', null)).toMatchObject({
      expression: null,
      uncounted: [{ of: 'name', system: 'pythagorean', letters: ['王', '小', '明'] }],
    })
    expect(of('ٹیپو', 'Øystein')).toMatchObject({
      uncounted: [],
      by_base: [
        { of: 'name', system: 'abjad', letters: [['ٹ', 'ت']] },
        { of: 'mother_name', system: 'pythagorean', letters: [['Ø', 'O']] },
      ],
    })
  })

  it('names them again where the ṭāliʿ counts a name in abjad', () => {
    const { numerology } = calculate({
      name: 'علی Ali',
      mother_name: 'زهرا',
      birth: { year: 1990, month: 7, day: 15 },
      moment,
      convention: 'true-sky',
      letter_system: 'pythagorean',
    })
    expect(numerology.extras.tali).not.toBeNull()
    expect(numerology.uncounted).toEqual([
      { of: 'name', system: 'pythagorean', letters: ['ع', 'ل', 'ی'] },
      { of: 'mother_name', system: 'pythagorean', letters: ['ز', 'ه', 'ر', 'ا'] },
      { of: 'name', system: 'abjad', letters: ['A', 'l', 'i'] },
    ])
  })

  it('names those of the sign and of the question', () => {
    const read = (type: 'word' | 'time', value: string, question: string) =>
      readPeople({
        people: [{ name: 'A', mother_name: null, birth: { year: 1990, month: 7, day: 15 } }],
        sign: { type, value },
        question,
        moment,
        convention: 'true-sky',
      }).people[0]!
    const { sign, question } = read('word', 'маяк Ɓ', 'Что делать? ok')
    expect(sign).toMatchObject({
      uncounted: ['м', 'а', 'я', 'к'],
      letters: { system: 'chaldean', raw_sum: 2 },
    })
    expect(question?.uncounted).toEqual([...'Чтоделать'])
    expect(read('word', '灯台', 'ok').sign).toMatchObject({
      letters: null,
      root: null,
      uncounted: ['灯', '台'],
    })
    expect(read('time', '11:11', 'ok').sign.uncounted).toEqual([])
  })
})
