// Random profiles for tests of bonds, drawn from few values, so that people resemble each other often.
import fc from 'fast-check'
import { ANIMALS, ELEMENTS, PHASES, type RootNumber } from '@/lib/engine'
import type { BirthProfile } from '@/lib/engine/bonds/profile'

const roots = fc.constantFrom<RootNumber>(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33)

export const birthProfiles: fc.Arbitrary<BirthProfile> = fc.record({
  life_path: roots,
  element: fc.constantFrom(...ELEMENTS.map(({ name }) => name)),
  animal: fc.constantFrom(...ANIMALS.map(({ name }) => name)),
  moon_phase: fc.constantFrom(...PHASES.map(({ name }) => name)),
  patterns: fc.uniqueArray(
    fc.constantFrom(
      { type: 'number_repetition' as const, number: 6 as const },
      { type: 'number_repetition' as const, number: 11 as const },
      { type: 'master_number' as const, number: 11 as const },
    ),
  ),
  expression: fc.option(roots),
  soul_urge: fc.option(roots),
  key: fc.constant(''),
})

/** Two to five people, each unlike the others by key, and an order in which to name them again. */
export const groups = fc
  .array(birthProfiles, { minLength: 2, maxLength: 5 })
  .map((people) => people.map((profile, index) => ({ ...profile, key: `person ${(index * 7) % 5}` })))
  .chain((people) =>
    fc
      .shuffledSubarray(
        people.map((_, index) => index),
        { minLength: people.length, maxLength: people.length },
      )
      .map((order) => ({ people, order })),
  )
