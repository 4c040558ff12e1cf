// The hidden passion. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and worldnumerology.com, "Karmic Lesson &
// Hidden Passion Numbers": the value that most letters of the full name have; on a tie all of them.
import { silent, type Working } from '../working'

/** @param counts nine counts as `inclusion` gives them, not all of them 0 */
export function hiddenPassion(
  counts: number[],
  work: Working = silent,
  of = 'numerology.extras.hidden_passion',
): number[] {
  return work.where(of, counts, Math.max(...counts))
}
