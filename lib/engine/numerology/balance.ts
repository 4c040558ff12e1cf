// The balance number. Source: Hans Decoz, "Numerology: Key to Your Inner Self", on the Balance number: the initials of
// all names, added and reduced to one digit; there are no masters here. Names are what stands between spaces.
import type { LetterSystem } from '../document'
import { silent, type Working } from '../working'
import { type CountLetters, type LetterValue, letterValues } from './name'
import { singleDigit } from './single-digit'

/** 1–9; null when no name begins with a letter that counts. */
export function balanceNumber(
  name: string,
  system: LetterSystem,
  work: Working = silent,
  of = 'numerology.extras.balance',
  count: CountLetters = letterValues,
): number | null {
  const initials = name.split(/\s+/u).flatMap((part): LetterValue[] => count(part, system).all.slice(0, 1))
  if (initials.length === 0) return null
  return singleDigit(work.letters(`${of}.initials`, name, system, initials), work, of)
}
