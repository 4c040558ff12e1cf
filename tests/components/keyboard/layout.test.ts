// The keys are those of the national standard, and every letter is found in either order without looking behind a level.
import { describe, expect, it } from 'vitest'
import {
  type Board,
  boardOf,
  HALF_SPACE,
  type Layer,
  type Order,
} from '@/components/assistance/keyboard/layout'
import { labelOf, nameOf, shownOf } from '@/components/assistance/keyboard/names'
import { messagesOf } from '@/lib/platform/i18n/messages'

const ALPHABET = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'
const DIGITS = '۱۲۳۴۵۶۷۸۹۰'

const typed = (board: Board) =>
  board.rows.flat().flatMap((key) => ('types' in key ? [{ text: key.types, code: key.code }] : []))
const texts = (order: Order, layer: Layer, wide = true) =>
  typed(boardOf(order, layer, wide)).map(({ text }) => text)

/** ISIRI 9147, by the places of the keys: first level and second, written out by hand. */
const STANDARD: Record<string, [first: string, second: string]> = {
  ...{ Digit1: ['۱', '!'], Digit2: ['۲', '٬'], Digit3: ['۳', '٫'], Digit4: ['۴', '﷼'], Digit5: ['۵', '٪'] },
  ...{ Digit6: ['۶', '×'], Digit7: ['۷', '،'], Digit8: ['۸', '*'], Digit9: ['۹', ')'], Digit0: ['۰', '('] },
  ...{ Minus: ['-', 'ـ'], Equal: ['=', '+'] },
  ...{ KeyQ: ['ض', '\u0652'], KeyW: ['ص', '\u064c'], KeyE: ['ث', '\u064d'], KeyR: ['ق', '\u064b'] },
  ...{ KeyT: ['ف', '\u064f'], KeyY: ['غ', '\u0650'], KeyU: ['ع', '\u064e'], KeyI: ['ه', '\u0651'] },
  ...{ KeyO: ['خ', ']'], KeyP: ['ح', '['], BracketLeft: ['ج', '}'], BracketRight: ['چ', '{'] },
  ...{ KeyA: ['ش', 'ؤ'], KeyS: ['س', 'ئ'], KeyD: ['ی', '\u064a'], KeyF: ['ب', 'إ'], KeyG: ['ل', 'أ'] },
  ...{ KeyH: ['ا', 'آ'], KeyJ: ['ت', 'ة'], KeyK: ['ن', '»'], KeyL: ['م', '«'] },
  ...{ Semicolon: ['ک', ':'], Quote: ['گ', '؛'] },
  ...{ KeyZ: ['ظ', '\u0643'], KeyX: ['ط', '\u0653'], KeyC: ['ز', 'ژ'], KeyV: ['ر', '\u0670'] },
  ...{ KeyB: ['ذ', '\u200c'], KeyN: ['د', '\u0654'], KeyM: ['پ', 'ء'], Comma: ['و', '>'] },
  ...{ Period: ['.', '<'], Slash: ['/', '؟'], Space: [' ', '\u200c'] },
}

describe('the standard order', () => {
  it.each(['letters', 'shifted'] as const)('has each key of the standard in its place: %s', (layer) => {
    const found = typed(boardOf('standard', layer, true)).filter(({ code }) => code)
    const level = layer === 'letters' ? 0 : 1
    expect(Object.fromEntries(found.map(({ code, text }) => [code, text]))).toEqual(
      Object.fromEntries(Object.entries(STANDARD).map(([code, levels]) => [code, levels[level]])),
    )
    expect(found).toHaveLength(Object.keys(STANDARD).length)
  })

  it('runs as on the desk', () => {
    const [digits, letters] = boardOf('standard', 'letters', true).rows
    expect(typed({ direction: 'ltr', rows: [digits!] }).map(({ text }) => text)).toEqual([
      ...DIGITS,
      '-',
      '=',
    ])
    expect(
      typed({ direction: 'ltr', rows: [letters!] })
        .map(({ text }) => text)
        .join(''),
    ).toBe('ضصثقفغعهخحجچ')
  })
})

const FIRST: [Order, boolean][] = [
  ['standard', true],
  ['standard', false],
  ['alphabet', true],
  ['alphabet', false],
]

describe.each(FIRST)('the first level of %s, wide: %s', (order, wide) => {
  const first = texts(order, 'letters', wide)
  it('has every letter once', () => {
    for (const letter of ALPHABET)
      expect(
        first.filter((text) => text === letter),
        letter,
      ).toHaveLength(1)
  })
  it('has what is frequent, a space, a half-space and a way back', () => {
    for (const text of [...'آژئؤء،؟.', ' ', HALF_SPACE])
      expect(
        first.filter((other) => other === text),
        text,
      ).toHaveLength(1)
    const does = boardOf(order, 'letters', wide)
      .rows.flat()
      .flatMap((key) => ('does' in key ? [key.does] : []))
    expect(does.filter((what) => what === 'backspace')).toHaveLength(1)
  })
})

describe('the standard order on a phone', () => {
  const letters = texts('standard', 'letters', false).join('')
  it('has ten in a row, each where the standard has it as far as they go', () => {
    const { rows, direction } = boardOf('standard', 'letters', false)
    expect(direction).toBe('ltr')
    expect(rows.slice(0, -1).map((row) => row.length)).toEqual([10, 10, 10, 10])
    const places = (line: string[]) => line.map((code) => STANDARD[code]?.[0]).join('')
    const desk = Object.keys(STANDARD)
    for (const begins of ['KeyQ', 'KeyA', 'KeyZ']) {
      const from = desk.indexOf(begins)
      const row = places(desk.slice(from, from + (begins === 'KeyZ' ? 8 : 10)))
      expect(letters, row).toContain(row)
    }
  })
  it('has behind its letters what the alphabet has', () => {
    for (const layer of ['digits', 'marks'] as const)
      expect(boardOf('standard', layer, false)).toEqual(boardOf('alphabet', layer, false))
  })
})

describe('the order of the alphabet', () => {
  it('is the alphabet, eight in a row, as it is read', () => {
    const { rows, direction } = boardOf('alphabet', 'letters', false)
    expect(direction).toBe('rtl')
    expect(rows.slice(0, -1).map((row) => row.length)).toEqual([8, 8, 8, 8, 8])
    expect(texts('alphabet', 'letters').join('')).toContain(`آ${ALPHABET}`)
  })
  it('reaches all that the standard has, and its digits run from left to right', () => {
    const all = new Set(
      (['letters', 'digits', 'marks'] as const).flatMap((layer) => texts('alphabet', layer)),
    )
    expect(
      Object.values(STANDARD)
        .flat()
        .filter((text) => !all.has(text)),
    ).toEqual([])
    const digits = boardOf('alphabet', 'digits', false)
    expect(digits.direction).toBe('ltr')
    expect(
      typed(digits)
        .map(({ text }) => text)
        .join(''),
    ).toContain(DIGITS)
  })
  it('leads from each layer back to the letters', () => {
    for (const layer of ['digits', 'marks'] as const)
      expect(boardOf('alphabet', layer, false).rows.at(-1)).toContainEqual(
        expect.objectContaining({ does: 'letters' }),
      )
  })
})

const everyKey = FIRST.flatMap(([order, wide]) =>
  (['letters', 'shifted', 'digits', 'marks'] as const).flatMap((layer) =>
    boardOf(order, layer, wide).rows.flat(),
  ),
)

it('nothing that is typed turns the direction of a text', () => {
  const all = everyKey.flatMap((key) => ('types' in key ? [key.types] : []))
  expect(all.filter((text) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text))).toEqual([])
  expect(all.every((text) => [...text].length === 1)).toBe(true)
})

it.each(['en', 'fa'] as const)(
  'every key has a name in %s, and what can be read on it is in its name',
  (locale) => {
    const words = messagesOf(locale).assistance.keyboard
    for (const key of everyKey) {
      const name = nameOf(key, words) ?? ('types' in key ? key.types : '')
      const shown = labelOf(key, words) ?? ('types' in key ? shownOf(key.types) : '')
      const label = JSON.stringify({ key, name, shown })
      expect(name.trim(), label).not.toBe('')
      if (/^[\p{L}\p{N}]{2}|\p{N}/u.test(shown)) expect(name, label).toContain(shown)
    }
    const ain = { types: 'ع' }
    expect(nameOf(ain, words)).toBe(words.letter.replace('{letter}', 'ع'))
    expect(words.close).toBe('Close')
  },
)

it('a vowel sign stands on a line, a letter by itself', () => {
  expect(shownOf('\u064e')).toBe('ـ\u064e')
  expect(shownOf('ع')).toBe('ع')
})
