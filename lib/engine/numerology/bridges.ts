// Bridge numbers. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and decoz.com, numerology course, "Bridge
// Numbers": the difference of two core numbers, masters as one digit.
import type { RootNumber } from '../document'
import { silent, type Working } from '../working'
import { singleDigit } from './single-digit'

/** 0–8; null when one of the two is missing. */
export function bridge(
  a: RootNumber | 0,
  b: RootNumber | 0,
  work: Working = silent,
  of = 'bridge',
): number | null {
  if (a === 0 || b === 0) return null
  return work.difference(of, singleDigit(a, work, `${of}.a`), singleDigit(b, work, `${of}.b`))
}
