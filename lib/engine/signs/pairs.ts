// What two numbers of one sign have in common (the FC60 specification, section 17.2, step 9).
import type { SignPair } from '../document'
import { digitSum, isMaster, root } from '../numerology/reduction'
import { isAngel } from './findings'

/** Pairs in order of their first, then of their second number; numbers are decimal digits without leading zeros. */
export function pairsOf(numbers: readonly string[]): SignPair[] {
  const pairs: SignPair[] = []
  numbers.forEach((a, index) => {
    for (const b of numbers.slice(index + 1)) {
      if (a === b) pairs.push({ kind: 'repeated_number', number: a })
      if (isAngel(String(BigInt(a) + BigInt(b)))) pairs.push({ kind: 'angel_sum', a, b })
      if (rootOf(a) + rootOf(b) === 9) pairs.push({ kind: 'completion_pair', a, b })
    }
  })
  return pairs
}

/** Root of a number of any length, given as digits; 11, 22 and 33 themselves stay what they are. */
export function rootOf(number: string): number {
  return isMaster(Number(number)) ? Number(number) : root(digitSum(number))
}
