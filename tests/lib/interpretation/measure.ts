// Measures of prose: what a reader would count by hand. What was typed (it stands in isolates) is left out of most of them.
import { textsOf } from '@/lib/interpretation/check/check'
import { ownText, sentencesOf, wordsOf } from '@/lib/interpretation/check/text'
import type { Words } from '@/lib/interpretation/interpret'

export const wholeText = (words: Words): string =>
  textsOf(words)
    .map(([, text]) => text)
    .join('\n\n')

/** Five words in a row that stand in a text, numbers masked. */
export function fiveGrams(text: string): Set<string> {
  const words = wordsOf(
    ownText(text)
      .toLowerCase()
      .replace(/[0-9۰-۹]+/g, '#'),
  )
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')))
}

/** Of each text the part of its five-word runs that stands in another of them too. */
export function sharedRuns(texts: readonly string[]): number[] {
  const all = texts.map(fiveGrams)
  const uses = new Map<string, number>()
  for (const grams of all) for (const gram of grams) uses.set(gram, (uses.get(gram) ?? 0) + 1)
  return all.map(
    (grams) => [...grams].filter((gram) => (uses.get(gram) ?? 0) > 1).length / Math.max(1, grams.size),
  )
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The value below which such a part of them lies. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(part * (values.length - 1))]!

function syllables(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/e$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/** Flesch-Kincaid grade level of an English text. */
export function gradeLevel(text: string): number {
  const words = wordsOf(text).filter((word) => /[a-z]/i.test(word))
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return (0.39 * words.length) / sentencesOf(text).length + (11.8 * total) / words.length - 15.59
}
