import { expect, it } from 'vitest'
import { fewRandomBytes } from '@/lib/platform/random'

it('gives as many bytes as asked for, also more than a page, and none of them twice', () => {
  const drawn = [1, 12, 4095, 4096, 5000, 12].map((count) => [count, fewRandomBytes(count)] as const)
  for (const [count, bytes] of drawn) expect(bytes).toHaveLength(count)
  const nonces = Array.from({ length: 5000 }, () => fewRandomBytes(12))
  const before = nonces.map((nonce) => nonce.toString('hex'))
  expect(new Set(before).size).toBe(nonces.length)
  expect(before).not.toContain('0'.repeat(24))
  // What was handed out is the caller's: no later draw changes it.
  expect(nonces.map((nonce) => nonce.toString('hex'))).toEqual(before)
})

it('gives every bit about as often as not', () => {
  const ones = Array.from({ length: 96 }, () => 0)
  for (let draw = 0; draw < 4000; draw++)
    for (const [index, byte] of fewRandomBytes(12).entries())
      for (let bit = 0; bit < 8; bit++) ones[index * 8 + bit]! += (byte >> bit) & 1
  // Ten standard deviations.
  for (const count of ones) expect(Math.abs(count - 2000)).toBeLessThan(320)
})
