// Reduction by digit sums, which stops at the master numbers 11, 22, 33 (the FC60 specification, section 9.1).
import type { RootNumber } from '../document-words'
import { EngineError } from '../error'

export type MasterNumber = 11 | 22 | 33

const ZERO = '0'.charCodeAt(0)

export function isMaster(n: number): n is MasterNumber {
  return n === 11 || n === 22 || n === 33
}

/**
 * Sum of the decimal digits.
 * @param n a whole number ≥ 0, or its ASCII digits when it may be long
 * @throws EngineError `negative_not_allowed`, or `digit_out_of_range` for a fraction or other text
 */
export function digitSum(n: number | bigint | string): number {
  if (typeof n === 'number' && !Number.isSafeInteger(n)) throw new EngineError('digit_out_of_range')
  if (typeof n !== 'string' && n < 0) throw new EngineError('negative_not_allowed')
  let sum = 0
  if (typeof n === 'number') {
    for (let rest = n; rest > 0; rest = Math.floor(rest / 10)) sum += rest % 10
    return sum
  }
  const digits = String(n)
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) throw new EngineError('digit_out_of_range')
    sum += digit
  }
  return sum
}

/** The number itself, then its digit sums until one is 0…9 or a master number. */
export function reductionChain(n: number): number[] {
  const chain = [n]
  for (let last = n; !isReduced(last); chain.push(last)) last = digitSum(last)
  return chain
}

/** The end of the chain; 0 only for 0, which means that there was nothing to count. */
export function root(n: number): RootNumber | 0 {
  let last = n
  while (!isReduced(last)) last = digitSum(last)
  return last as RootNumber | 0
}

function isReduced(n: number): boolean {
  return !(n > 9) || isMaster(n)
}

/** Whether the number or one of its successive digit sums is a master number. */
export function passesMaster(n: number): boolean {
  return reductionChain(n).some(isMaster)
}
