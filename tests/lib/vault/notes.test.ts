// What is said of a count beside its band, at both of its ends and below the fewest of which anything is said.
import { expect, it } from 'vitest'
import { chanceOf } from '@/lib/engine'
import { verdictOf } from '@/lib/vault/notes'

/** By the tables: 6 to 19 around a mean of 12, 12 to 29 around one of 20. */
const TWELVE = { looks_per_day: 96, days: 180, minutes: 1 }
const TWENTY = { looks_per_day: 96, days: 300, minutes: 1 }

it.each([
  [TWELVE, 19, 'within'],
  [TWELVE, 20, 'above'],
  [TWELVE, 10, 'within'],
  [TWELVE, 9, 'few'],
  [TWELVE, 0, 'few'],
  [TWENTY, 29, 'within'],
  [TWENTY, 30, 'above'],
  [TWENTY, 12, 'within'],
  [TWENTY, 11, 'below'],
  [TWENTY, 9, 'few'],
  // A week at least, however many there were in it.
  [{ looks_per_day: 1440, days: 6, minutes: 1 }, 100, 'few'],
  [{ looks_per_day: 1440, days: 7, minutes: 1 }, 100, 'above'],
] as const)('%j with %i is %s', (asked, observed, verdict) => {
  expect(verdictOf(observed, asked.days, chanceOf(asked))).toBe(verdict)
})
