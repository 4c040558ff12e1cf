// Remainders that stay in 0…n-1 for negative numbers too: JavaScript's own `%` takes the sign of the dividend.

/** `a` modulo `n` (n > 0), also for fractions; never negative and never -0. */
export function mod(a: number, n: number): number {
  const remainder = a % n
  return remainder < 0 ? remainder + n : remainder + 0
}
