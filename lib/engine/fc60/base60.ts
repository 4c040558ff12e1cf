// Integers of any size in base-60 tokens (the FC60 specification, section 3.3). Decoding is strict: every integer
// has exactly one spelling, though letter case is ignored.
import { EngineError } from '../error'
import { digitOf, tokenOf } from './tokens'

/**
 * Digits, most significant first; zero is `[0]`.
 * @throws EngineError `negative_not_allowed`, or `digit_out_of_range` for a fraction
 */
export function toDigits(n: number | bigint): number[] {
  if (n < 0) throw new EngineError('negative_not_allowed')
  const digits: number[] = []
  if (typeof n === 'bigint' && n > BigInt(Number.MAX_SAFE_INTEGER)) {
    for (let rest = n; rest > 0n; rest /= 60n) digits.push(Number(rest % 60n))
    return digits.reverse()
  }
  let rest = Number(n) + 0
  if (!Number.isSafeInteger(rest)) throw new EngineError('digit_out_of_range')
  do {
    digits.push(rest % 60)
    rest = Math.floor(rest / 60)
  } while (rest > 0)
  return digits.reverse()
}

/**
 * The integer of a digit list, most significant first.
 * @throws EngineError `digit_out_of_range`
 */
export function fromDigits(digits: readonly number[]): bigint {
  let n = 0n
  for (const digit of digits) {
    if (!Number.isInteger(digit) || digit < 0 || digit > 59) throw new EngineError('digit_out_of_range')
    n = n * 60n + BigInt(digit)
  }
  return n
}

/**
 * Tokens joined with `-`; a negative integer begins with `NEG-`. Numbers beyond 2^53-1 must be BigInt.
 * @throws EngineError `digit_out_of_range` for a fraction or an inexact number
 */
export function encodeInteger(n: number | bigint): string {
  return n < 0 ? `NEG-${spell(-n)}` : spell(n)
}

function spell(n: number | bigint): string {
  if (typeof n === 'bigint' || !Number.isSafeInteger(n)) return toDigits(n).map(tokenOf).join('-')
  let text = tokenOf(n % 60)
  for (let rest = Math.floor(n / 60); rest > 0; rest = Math.floor(rest / 60))
    text = `${tokenOf(rest % 60)}-${text}`
  return text
}

/**
 * Inverse of `encodeInteger`.
 * @throws EngineError `invalid_token`, or `non_canonical` for leading zeros and negative zero
 */
export function decodeInteger(text: string): bigint {
  const negative = /^NEG-/i.test(text)
  const digits = (negative ? text.slice(4) : text).split('-').map(digitOf)
  if (digits[0] === 0 && (digits.length > 1 || negative)) throw new EngineError('non_canonical')
  const n = fromDigits(digits)
  return negative ? -n : n
}
