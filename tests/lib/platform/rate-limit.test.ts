import { describe, expect, it } from 'vitest'
import { LIMITS, takeToken } from '@/lib/platform/rate-limit'

const { burst, perSecond } = LIMITS.calc

describe('a bucket', () => {
  it('gives a burst, then refuses, and tells truly when it gives again', () => {
    const now = 1_000_000
    const given = Array.from({ length: burst + 1 }, () => takeToken('calc', 'a', now))
    expect(given.map(({ allowed }) => allowed)).toEqual([...Array(burst).fill(true), false])
    const { retryAfter } = given[burst]!
    expect(takeToken('calc', 'a', now + 1000 / perSecond - 1).allowed).toBe(false)
    expect(takeToken('calc', 'a', now + retryAfter * 1000).allowed).toBe(true)
  })

  it('is each caller’s own, and never holds more than the burst', () => {
    const now = 2_000_000
    for (let index = 0; index < burst; index++) takeToken('calc', 'b', now)
    expect(takeToken('calc', 'c', now).allowed).toBe(true)
    expect(takeToken('calc', 'b', now + 3_600_000).remaining).toBe(burst - 1)
  })
})
