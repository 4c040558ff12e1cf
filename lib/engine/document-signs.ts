// The part of the document that tells what people noticed and asked: signs and questions.
import type { LetterSystem, RootNumber } from './document-words'

export type SignType = 'time' | 'number' | 'date' | 'plate' | 'word' | 'custom' | 'name' | 'location'

/** `number` is in decimal digits; that of a mirror is the time, `HH:MM`. */
export type SignFinding =
  | { kind: 'angel'; number: string }
  | { kind: 'mirror'; number: string }
  | { kind: 'repeated_digit'; number: string; digit: number }
  | { kind: 'palindrome'; number: string }
  | { kind: 'sequence'; number: string; direction: 'ascending' | 'descending' }
  | { kind: 'master'; number: string; master: 11 | 22 | 33 }

/** What two of a sign's numbers, first a and then b, have in common. */
export type SignPair =
  | { kind: 'repeated_number'; number: string }
  | { kind: 'angel_sum'; a: string; b: string }
  | { kind: 'completion_pair'; a: string; b: string }

export interface SignResult {
  type: SignType
  value: string
  /** Digit runs in order (as decimal strings, leading zeros dropped); for a time also all digits joined. */
  numbers: string[]
  /** Reduced number that carries the sign; null when it has neither letters that count nor a digit but 0. */
  root: RootNumber | null
  /** Letter sum of the words in the sign, when it has any. */
  letters: { system: LetterSystem; raw_sum: number; root: RootNumber } | null
  /** Letters of the sign that were not counted, as they are written, in order; a time, number or date has none. */
  uncounted: string[]
  findings: SignFinding[]
  pairs: SignPair[]
}

export interface SignInput {
  type: SignType
  value: string
}

/** The number of a question's letters. */
export interface QuestionNumber {
  script: 'persian' | 'latin' | 'hebrew' | 'mixed' | 'unknown'
  system: LetterSystem
  raw_sum: number
  /** null: no letter of the system in the text. */
  number: RootNumber | null
  is_master: boolean
  /** Letters that were not counted, as they are written, in order. */
  uncounted: string[]
}
