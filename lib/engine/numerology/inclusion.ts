// The table of inclusion: how often each value 1–9 is among the letters of a name. Karmic lessons and the hidden
// passion are read from it. Source: Juno Jordan, "Numerology: The Romance in Your Name"; Decoz as in those two.
import { silent, type Working } from '../working'

/**
 * Nine counts, of the values 1 … 9.
 * @param values of the letters, by the Pythagorean table
 */
export function inclusion(
  values: readonly number[],
  work: Working = silent,
  of = 'numerology.extras.inclusion',
): number[] {
  const items = [...values]
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value, index) => work.count(`${of}.${index}`, items, value))
}
