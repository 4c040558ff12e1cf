// The sign: what was seen, how it counts, and how it meets the person's own numbers.
import type { Paragraphs, Sentence } from '../compose'
import type { Facts } from '../facts'
import { uncountedText } from '../letters'

/** How the root came about: by the letters that carry it, or by the digits. */
export function countOf({
  result,
  texts,
  phrase,
  number,
}: Pick<Facts, 'result' | 'texts' | 'phrase' | 'number'>): string {
  const { type, root, letters } = result.sign
  if (root === null) return phrase('sign.uncounted', texts.sign.uncounted)
  if (letters === null || type === 'plate') return phrase('sign.digits', texts.sign.digits)
  return phrase('sign.letters', texts.sign.letters, { sum: number(letters.raw_sum) })
}

export function writeSign(facts: Facts): Paragraphs {
  const { result, echo, texts, say, locale } = facts
  const missing = uncountedText(result.sign.uncounted, 'sign', locale)
  const uncounted: Sentence[] = missing ? [{ text: missing }] : []
  const seen = say('sign.seen', texts.sign.seen[result.sign.type], { count: countOf(facts) })
  if (result.sign.root === null) return [[seen, ...uncounted, say('sign.picture', texts.sign.picture)]]
  const meeting = echo === null ? texts.sign.beside : texts.sign.echo
  return [[seen, ...uncounted, say('sign.meeting', meeting, {}, 'meeting')]]
}
