// What chance alone would show of a sign that a clock has once or several times a day, to somebody who looks at it now and then.
// Looks that have nothing to do with each other, each with the same small chance, make a Poisson distribution: k hits have the
// probability e^-m × m^k ÷ k! around the mean m (S. D. Poisson, Recherches sur la probabilité des jugements, 1837, no. 81; Abramowitz
// and Stegun, Handbook of Mathematical Functions, 26.1.22). The band is made of its exact quantiles, not of a bell curve, which is
// wrong for few hits.
import type { Step } from './trace'
import { Working } from './working'

export const MINUTES_A_DAY = 1440

/** Shares of the probability below the band and up to its end: 95 % in between, 19 times out of 20. */
const BELOW = 0.025
const UP_TO = 0.975
/** Terms that are less than this beside the largest one change no digit of a sum. */
const NEGLIGIBLE = 1e-20

export interface ChanceInput {
  /** How often a day somebody looks. */
  looks_per_day: number
  /** Days on which it was looked. */
  days: number
  /** Minutes of a day that show the sign: 1 for a time of the clock. */
  minutes: number
}

export interface Band {
  low: number
  high: number
  /** The probability of fewer hits than `low`. */
  under_low: number
  /** The probability of `high` hits or fewer. */
  up_to_high: number
}

export interface Chance extends Band {
  expected: number
  trace: Step[]
}

/**
 * Hits that chance brings on average, and between which numbers they lie 19 times out of 20.
 * @throws RangeError where a number is negative or none, or there are more minutes than a day has
 */
export function chanceOf({ looks_per_day, days, minutes }: ChanceInput): Chance {
  const fits = [looks_per_day, days, minutes].every((number) => Number.isFinite(number) && number >= 0)
  if (!fits || minutes > MINUTES_A_DAY) throw new RangeError('no looks, days or minutes')
  const work = new Working()
  const looks = work.product('chance.looks', [looks_per_day, days])
  const shown = work.product('chance.shown', [looks, minutes])
  const expected = work.division('chance.expected', shown, MINUTES_A_DAY)
  return { expected, ...poissonBand(expected), trace: work.steps }
}

/**
 * The numbers of hits below which 2.5 % of the probability ends, and up to which 97.5 % of it lie: the smallest k whose sum of
 * probabilities from 0 to k reaches the share. The terms are taken relative to the largest one, each from its neighbour by
 * m ÷ k, so that no mean is too large for them.
 * @param mean 0 or more
 */
export function poissonBand(mean: number): Band {
  const { first, terms, total } = termsOf(mean)
  let sum = 0
  let low: Pick<Band, 'low' | 'under_low'> | null = null
  for (const [index, term] of terms.entries()) {
    const before = sum / total
    sum += term
    const reached = sum / total
    if (!low && reached >= BELOW) low = { low: first + index, under_low: before }
    if (low && reached >= UP_TO) return { ...low, high: first + index, up_to_high: reached }
  }
  throw new RangeError('no mean')
}

/** The terms around the largest one, in order, and their sum. */
function termsOf(mean: number) {
  const mode = Math.floor(mean)
  const down: number[] = []
  for (let k = mode, term = 1; k > 0; k--) {
    term *= k / mean
    if (term < NEGLIGIBLE) break
    down.push(term)
  }
  const up = [1]
  for (let k = mode + 1, term = 1; ; k++) {
    term *= mean / k
    if (term < NEGLIGIBLE) break
    up.push(term)
  }
  const terms = [...down.reverse(), ...up]
  return { first: mode - down.length, terms, total: terms.reduce((sum, term) => sum + term, 0) }
}
