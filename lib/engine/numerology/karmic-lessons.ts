// Karmic lessons. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and worldnumerology.com, "Karmic Lesson &
// Hidden Passion Numbers": the values 1–9 that no letter of the full name has.
import { silent, type Working } from '../working'

/** @param counts nine counts as `inclusion` gives them */
export function karmicLessons(
  counts: number[],
  work: Working = silent,
  of = 'numerology.extras.karmic_lessons',
): number[] {
  return work.where(of, counts, 0)
}
