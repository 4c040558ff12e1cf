// What chance alone would show: means and bands worked by hand, and laws that hold for every mean.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf, poissonBand } from '@/lib/engine/chance'

describe('chance', () => {
  it('is looks × days × minutes ÷ 1,440, with its working', () => {
    const { expected, trace } = chanceOf({ looks_per_day: 80, days: 30, minutes: 1 })
    // 80 × 30 = 2,400; 2,400 ÷ 1,440 = 5 ÷ 3.
    expect(expected).toBe(5 / 3)
    expect(trace).toEqual([
      { of: 'chance.looks', rule: 'product', terms: [80, 30], result: 2400 },
      { of: 'chance.shown', rule: 'product', terms: [2400, 1], result: 2400 },
      { of: 'chance.expected', rule: 'division', number: 2400, divisor: 1440, result: 5 / 3 },
    ])
  })

  it('of no looks, or of no day, is nothing at all', () => {
    const none = { expected: 0, low: 0, high: 0, under_low: 0, up_to_high: 1 }
    expect(chanceOf({ looks_per_day: 0, days: 30, minutes: 1 })).toMatchObject(none)
    expect(chanceOf({ looks_per_day: 80, days: 0, minutes: 1 })).toMatchObject(none)
  })

  it.each([
    { looks_per_day: -1, days: 1, minutes: 1 },
    { looks_per_day: 1, days: Number.NaN, minutes: 1 },
    { looks_per_day: 1, days: 1, minutes: 1441 },
    { looks_per_day: Number.POSITIVE_INFINITY, days: 1, minutes: 1 },
  ])('refuses %j', (input) => {
    expect(() => chanceOf(input)).toThrow(RangeError)
  })
})

describe('the band', () => {
  // By hand from e^-m = 0.36788 (m = 1), 0.00674 (m = 5) and 0.0000454 (m = 10), and by the tables of Pearson and Hartley.
  it.each([
    // e^-0.02 = 0.98020: no hit alone is more than 97.5 %.
    [0.02, 0, 0],
    // e^-0.03 = 0.97045 is less, with one hit 0.99956.
    [0.03, 0, 1],
    // 0.36788 + 0.36788 + 0.18394 = 0.91970, with 3 hits 0.98101.
    [1, 0, 3],
    // e^-5/3 = 0.18888: 0.18888, 0.50367, 0.76600, 0.91173, 0.97246, with 5 hits 0.99270.
    [5 / 3, 0, 5],
    // 0.00674, then 0.04043; up to 9 hits 0.96817, up to 10 hits 0.98630.
    [5, 1, 10],
    // Up to 3 hits 0.01034, up to 4 0.02925; up to 16 hits 0.97296, up to 17 hits 0.98572.
    [10, 4, 17],
  ])('around %d goes from %d to %d', (mean, low, high) => {
    expect(poissonBand(mean)).toMatchObject({ low, high })
  })

  // P(X ≤ k) as printed tables of the Poisson distribution have it, to four places, around both ends of the band.
  it.each([
    { mean: 2, below: [0, 0, 0.1353], above: [5, 0.9473, 0.9834] },
    { mean: 3, below: [0, 0, 0.0498], above: [7, 0.9665, 0.9881] },
    { mean: 4, below: [1, 0.0183, 0.0916], above: [8, 0.9489, 0.9786] },
    { mean: 7, below: [2, 0.0073, 0.0296], above: [13, 0.973, 0.9872] },
    { mean: 12, below: [6, 0.0203, 0.0458], above: [19, 0.9626, 0.9787] },
    { mean: 15, below: [8, 0.018, 0.0374], above: [23, 0.9673, 0.9805] },
    { mean: 20, below: [12, 0.0214, 0.039], above: [29, 0.9657, 0.9782] },
  ] as const)('around $mean is that of the tables', ({ mean, below, above }) => {
    const { low, high, under_low, up_to_high } = poissonBand(mean)
    expect([low, high]).toEqual([below[0], above[0]])
    expect([under_low, up_to_high].map((share) => Number(share.toFixed(4)))).toEqual([below[1], above[2]])
    expect([upTo(mean, low), upTo(mean, high - 1)].map((share) => Number(share.toFixed(4)))).toEqual([
      below[2],
      above[1],
    ])
    // The table itself is on our side: both ends are where the shares of 2.5 % and 97.5 % are passed.
    expect(below[1] < 0.025 && below[2] >= 0.025 && above[1] < 0.975 && above[2] >= 0.975).toBe(true)
  })

  it('says how much lies below it and up to its end', () => {
    const band = poissonBand(10)
    expect(band.under_low).toBeCloseTo(0.01034, 5)
    expect(band.up_to_high).toBeCloseTo(0.98572, 5)
  })

  /** Term by term from the bottom, with logarithms of factorials: another way than the engine's. */
  function upTo(mean: number, k: number): number {
    let sum = 0
    let logFactorial = 0
    for (let n = 0; n <= k; n++) {
      if (n > 0) logFactorial += Math.log(n)
      sum += Math.exp(n * Math.log(mean) - mean - logFactorial)
    }
    return sum
  }

  it('is the smallest that reaches the shares, for every mean', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 3000, noNaN: true }), (mean) => {
        const { low, high, under_low, up_to_high } = poissonBand(mean)
        const [below, above] = [low === 0 ? 0 : upTo(mean, low - 1), upTo(mean, high)]
        expect(under_low).toBeCloseTo(below, 9)
        expect(up_to_high).toBeCloseTo(above, 9)
        expect(below).toBeLessThan(0.025 + 1e-9)
        expect(upTo(mean, low)).toBeGreaterThan(0.025 - 1e-9)
        expect(above).toBeGreaterThan(0.975 - 1e-9)
        if (high > 0) expect(upTo(mean, high - 1)).toBeLessThan(0.975 + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  it('never shrinks where the mean grows, and is near the mean where that is large', () => {
    let before = poissonBand(0)
    for (let mean = 0; mean < 300; mean += 0.37) {
      const band = poissonBand(mean)
      expect(band.low).toBeGreaterThanOrEqual(before.low)
      expect(band.high).toBeGreaterThanOrEqual(before.high)
      before = band
    }
    const { low, high } = poissonBand(250_000)
    // 1.96 × √250,000 = 980.
    expect(Math.abs(250_000 - low - 980)).toBeLessThan(5)
    expect(Math.abs(high - 250_000 - 980)).toBeLessThan(5)
  })
})
