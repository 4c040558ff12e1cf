// The four challenges. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and worldnumerology.com, numerology
// course part 5, "Challenge Numbers": the differences of month and day, of day and year, of these two (the main one),
// and of month and year, all as one digit. They have no fixed ages.
import { silent, type Working } from '../working'
import type { BirthRoots } from './pinnacles'
import { singleDigit } from './single-digit'

/** Four numbers 0–8 (9 only in the year 0): first, second, main, last. */
export function challenges(
  roots: BirthRoots,
  work: Working = silent,
  of = 'numerology.extras.challenges',
): number[] {
  const day = singleDigit(roots.day, work, `${of}.day`)
  const month = singleDigit(roots.month, work, `${of}.month`)
  const year = roots.year === 0 ? 0 : singleDigit(roots.year, work, `${of}.year`)
  const first = work.difference(`${of}.0`, month, day)
  const second = work.difference(`${of}.1`, day, year)
  return [first, second, work.difference(`${of}.2`, first, second), work.difference(`${of}.3`, month, year)]
}
