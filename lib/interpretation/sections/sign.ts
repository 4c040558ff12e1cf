// The sign: what was seen, how it counts, and how it meets the person's own numbers.
import type { Facts } from '../facts'

export function writeSign({ result, echo, texts, say, number }: Facts): string[][] {
  const { sign } = result
  const seen = say('sign.seen', texts.sign.seen[sign.type])
  if (sign.root === null) return [[seen, say('sign.uncounted', texts.sign.uncounted)]]
  const byLetters = sign.letters !== null && sign.letters.root === sign.root
  const count = byLetters
    ? say('sign.letters', texts.sign.letters, { sum: number(sign.letters?.raw_sum ?? 0) })
    : say('sign.digits', texts.sign.digits)
  const meeting = echo === null ? texts.sign.beside : texts.sign.echo
  return [[seen, count, say('sign.meeting', meeting)]]
}
