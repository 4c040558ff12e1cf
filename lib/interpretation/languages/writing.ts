// How a language is written in readings: what the checks hold every text to, whoever wrote it.
export interface Writing {
  /** A letter of the language's own script. */
  letter: RegExp
  /** Words and forms that no reading uses, each with the name of the rule. */
  banned: readonly { rule: string; pattern: RegExp }[]
  /** That somebody lacks a number: it would have to be looked for in every number shown. */
  lack: RegExp
  /** Leaning and pacing, which have no place in grief and care. */
  leaning: RegExp
  /** Words of a sentence at most. */
  sentence: number
  /** Number words from four on, which nothing but a fact could justify. */
  numberWords: RegExp
  /** What only somebody who was led astray would write: each with the name of the rule. */
  astray: readonly { rule: string; pattern: RegExp }[]
  /** Its little words, of which every text of it is full. */
  common: RegExp
  /** Words with a capital that are nobody’s name; null in a script that has no capitals. */
  capitals: RegExp | null
}
