// What the words know of one person: the numbers by their roles.
import type { PersonResult, RootNumber } from '@/lib/engine'

/** Where a number shows: what one keeps coming back to, this year, the whole name, its vowels, its consonants. */
export const ROLES = ['life', 'year', 'name', 'inner', 'outer'] as const
export type NumberRole = (typeof ROLES)[number]

export type RoleNumbers = Partial<Record<NumberRole, RootNumber>> & { life: RootNumber }

/** @param shared whether only what all participants may know: nobody's year */
export function numbersOf({ numerology }: Pick<PersonResult, 'numerology'>, shared = false): RoleNumbers {
  const { life_path, personal_year, expression, soul_urge, personality } = numerology
  return {
    life: life_path,
    ...(!shared && { year: personal_year }),
    ...(expression !== null && { name: expression }),
    ...(soul_urge !== null && { inner: soul_urge }),
    ...(personality !== null && { outer: personality }),
  }
}

/** The roles that hold this number, in their order. */
export const rolesOf = (numbers: RoleNumbers, wanted: number): NumberRole[] =>
  ROLES.filter((role) => numbers[role] === wanted)

const TEMPO = {
  forward: [1, 3, 5, 8],
  steady: [2, 4, 6, 22, 33],
  inward: [7, 9, 11],
} as const
export type Lean = keyof typeof TEMPO
const LEANS = Object.keys(TEMPO) as Lean[]

export const tempoOf = (number: RootNumber): Lean =>
  LEANS.find((lean) => (TEMPO[lean] as readonly number[]).includes(number)) as Lean

/** What the numbers lean towards. The year weighs most, then what was noticed; a draw goes to the year. */
export function leanOf({ numerology, sign }: Pick<PersonResult, 'numerology' | 'sign'>): Lean {
  const votes: Record<Lean, number> = { forward: 0, steady: 0, inward: 0 }
  votes[tempoOf(numerology.personal_year)] += 2.5
  if (sign.root !== null) votes[tempoOf(sign.root)] += 2
  votes[tempoOf(numerology.life_path)] += 1.5
  votes[tempoOf(numerology.personal_day)] += 1
  return LEANS.reduce((best, lean) => (votes[lean] > votes[best] ? lean : best))
}
