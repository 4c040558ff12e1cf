// A reading as it is kept under seal, and what it is called as it is answered (answers/).
import type { ReadingDocument, ReadingInput } from '@/lib/engine'
import type { Country } from '@/lib/interpretation/risk/places'

export type { JointAnswer, PairAnswer } from './answers/joint'
export type { OccasionResult, PersonAnswer, SharedResult } from './answers/person'
export type { JointReading, ListedItem, Reading, ReadingItem, UnreadableItem } from './answers/reading'

/** What is sealed into `reading_result`: enough to compute the same document again. */
export interface StoredResult {
  input: ReadingInput
  document: ReadingDocument
  /** SHA-256 of the canonical JSON of input and document, lower-case hex. */
  hash: string
  /** What the words were made of besides; absent in readings of older versions. */
  told?: Told
}

/** The occasion of the words: with it they can be written again as they were. */
export interface Told {
  /** How many readings the first person had before. */
  turn: number
  /** The person said that something else was meant. */
  readAnyway?: boolean
  /** What the first person is called in the language of the words, where that is another name. */
  called?: string
  /** Where the first person lives, as far as a time zone tells. */
  country?: Country
}

/** What is sealed into `summary`. Names and preview hold people as they were called at the time of the reading. */
export interface Summary {
  /** The primary's first. */
  names: string[]
  question: string
  sign_value: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
  /** The first sentences of the text; in a joint reading with the marks of people. */
  preview: string
}
