// The birthday number. Source: Hans Decoz, "Numerology: Key to Your Inner Self", chapter on the Birth Day number, and
// worldnumerology.com: the day of the month itself; reduced as every core number is, 11, 22 and 29 (11) stay masters.
import type { RootNumber } from '../document'
import { silent, type Working } from '../working'

/** @param day 1–31 */
export function birthdayNumber(
  day: number,
  work: Working = silent,
  of = 'numerology.extras.birthday',
): RootNumber {
  return work.reduce(of, day)
}
