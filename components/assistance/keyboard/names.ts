// What a key is called, and what stands on it.
import { HALF_SPACE, type Key, type Layer } from './layout'

/** Marks of which a voice would say nothing, or not what they are. Digits are their own names. */
const NAMES = {
  ' ': 'space',
  [HALF_SPACE]: 'half_space',
  '.': 'full_stop',
  '،': 'comma',
  ':': 'colon',
  '؛': 'semicolon',
  '؟': 'question_mark',
  '!': 'exclamation_mark',
  '…': 'ellipsis',
  '–': 'dash',
  '-': 'hyphen',
  '/': 'slash',
  '#': 'hash',
  '+': 'plus',
  '=': 'equals',
  '×': 'times',
  '*': 'asterisk',
  '٪': 'per_cent',
  '﷼': 'rial',
  '٫': 'decimal',
  '٬': 'thousands',
  ـ: 'kashida',
  '«': 'quote_opens',
  '»': 'quote_closes',
  '(': 'bracket_opens',
  ')': 'bracket_closes',
  '[': 'square_opens',
  ']': 'square_closes',
  '{': 'curly_opens',
  '}': 'curly_closes',
  '<': 'less',
  '>': 'greater',
  '\u064e': 'fatha',
  '\u0650': 'kasra',
  '\u064f': 'damma',
  '\u0651': 'shadda',
  '\u064b': 'fathatan',
  '\u064d': 'kasratan',
  '\u064c': 'dammatan',
  '\u0652': 'sukun',
  '\u0653': 'madda',
  '\u0670': 'small_alef',
  '\u0654': 'hamza_above',
  ي: 'arabic_ye',
  ك: 'arabic_kaf',
} as const

type Marks = (typeof NAMES)[keyof typeof NAMES]
type KeyName = Marks | 'backspace' | Layer

export interface KeyWords {
  /** What stands on the two keys without a letter, in Persian as everything on the keys. */
  on_space: string
  on_half_space: string
  /** The name of a letter's key, with `{letter}` in it. */
  letter: string
  names: Record<KeyName, string>
}

const names: Partial<Record<string, Marks>> = NAMES

/** Undefined where what stands on it is its name. */
export function nameOf(key: Key, words: KeyWords): string | undefined {
  if ('does' in key) return words.names[key.does]
  const name = names[key.types]
  if (name) return words.names[name]
  return /\p{L}/u.test(key.types) ? words.letter.replace('{letter}', key.types) : undefined
}

/** Whether it is written above or below a letter. */
export const isSign = (character: string) => /\p{M}/u.test(character)

/** A sign needs something to stand on. */
export const shownOf = (character: string) => (isSign(character) ? `ـ${character}` : character)

/** What stands on a key that is no letter: its label is no text, so that a letter is found on its own key alone. */
export function labelOf(key: Key, words: KeyWords): string | undefined {
  if ('does' in key) return LAYERS[key.does]
  if (key.types === ' ') return words.on_space
  // A whole word in one character.
  if (key.types === '﷼') return key.types
  if (key.types !== HALF_SPACE) return undefined
  // Among the letters there is no room for a word.
  return key.width ? words.on_half_space : '┊'
}

const LAYERS: Partial<Record<string, string>> = { letters: 'ابپ', digits: '۱۲۳', marks: 'ـَ' }
