// From a name as written to the letters that the tables know, so that every Unicode spelling of a name gives the same
// numbers (the FC60 specification, section 19, D-10). Only letters count: no digits, marks, symbols or numerals.
import type { LetterSystem } from '../document'
import { asciiLetters } from './ascii'

const LETTERS = /\p{L}/gu
const NO_LETTERS = /[^\p{L}\p{M}]/gu
const MARKS = /\p{M}/gu

/** Latin letters without a decomposition: the FC60 list, completed from ICAO Doc 9303 part 3 for Ħ Ŧ Ŋ Ə. */
const LATIN: Readonly<Record<string, string>> = {
  Ł: 'L',
  Ø: 'O',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
  Ð: 'D',
  Đ: 'D',
  ẞ: 'SS',
  Ħ: 'H',
  Ŧ: 'T',
  Ŋ: 'N',
  Ə: 'E',
}

/** Latin-1 with the extensions after it, and those that Vietnamese is written with: the letters of nearly all names. */
const USUAL: ReadonlyMap<string, readonly string[]> = new Map([
  ...folds(0x41, 0x24f),
  ...folds(0x1e00, 0x1eff),
])

/** The text's letters, one string each, in the form in which the system's table spells them. */
export function foldLetters(text: string, system: LetterSystem): string[] {
  return asciiLetters(text) ?? (system === 'abjad' ? foldAbjad(text) : foldLatin(text))
}

function foldLatin(text: string): string[] {
  const folded: string[] = []
  for (const letter of text.normalize('NFC').match(LETTERS) ?? [])
    folded.push(...(USUAL.get(letter) ?? foldLetter(letter)))
  return folded
}

/** Folded once, because folding is costly and names are made of few letters. */
function folds(from: number, to: number): [letter: string, folded: string[]][] {
  const letters = Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
  return letters.map((letter) => [letter, foldLetter(letter)])
}

function foldLetter(letter: string): string[] {
  // Upper-casing comes twice: ß and ı need it before, superscript letters (which decompose to small ones) after.
  const bare = letter.toUpperCase().normalize('NFKD').replace(MARKS, '').toUpperCase()
  return [...bare].flatMap((one) => [...(LATIN[one] ?? one)])
}

function foldAbjad(text: string): string[] {
  // Symbols go before NFKC, which would spell some of them out (﷼ as ریال).
  const letters = text.normalize('NFC').replace(NO_LETTERS, ' ')
  return letters.normalize('NFKC').match(LETTERS) ?? []
}
