// What people type as numbers, dates, clocks and plates, in one plain spelling: ASCII digits and signs, no characters that
// are not seen. Every reader of typed values begins here.
import { normaliseDigits } from './digits'

/** And the tatweel, which only makes a word longer. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu

const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212]/gu, '-'],
  [/[\ufe62\uff0b]/g, '+'],
  [/[\u2236\ua789\ufe13\ufe55\uff1a]/g, ':'],
  [/[\u060d\u2044\u2215\uff0f]/g, '/'],
  [/[\u06d4\u2024\u3002\ufe52\uff0e\uff61]/g, '.'],
  [/[\u060c\u3001\ufe50\uff0c]/g, ','],
]

/** ASCII digits, hyphens, colons, slashes, full stops and commas; white space as single spaces, none around it. */
export function plainTyped(text: string): string {
  const seen = normaliseDigits(text.replace(UNSEEN, ''))
  const plain = TWINS.reduce((folded, [twins, one]) => folded.replace(twins, one), seen)
  return plain.replace(/\s+/g, ' ').trim()
}

/**
 * A decimal number of up to nine digits before and twelve after its point, which may be a comma or the Persian ٫; with or
 * without a sign, a minus of any kind. Thousands are not set apart.
 * @returns null for anything else
 */
export function readTypedNumber(text: string): number | null {
  const plain = plainTyped(text).replace(/[,\u066b]/g, '.')
  return /^[+-]? ?\d{1,9}(?:\.\d{1,12})?$/.test(plain) ? Number(plain.replace(' ', '')) + 0 : null
}
