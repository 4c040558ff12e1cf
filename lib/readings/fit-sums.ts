// What was said of several readings, summed up: how they fitted as a whole, and part by part. Nothing of any text.
import { FITS, type Fit, fitOf, PART_FITS, type Part, type PartFit } from './feedback-schema'

export type Sums<Answer extends string> = Record<Answer, number>

export interface FitSums {
  /** Readings of which something was said. */
  readings: number
  whole: Sums<Fit>
  parts: { part: SummedPart; sums: Sums<PartFit> }[]
}

/** What is said to each of several people counts as one part; so does all that only readings of older versions have. */
export type SummedPart = 'answer' | 'thread' | 'step' | 'watch' | 'ask' | 'people' | 'pair' | 'former'
export const SUMMED_PARTS = [
  'answer',
  'thread',
  'step',
  'watch',
  'ask',
  'people',
  'pair',
  'former',
] as const satisfies readonly SummedPart[]

export function summedAs(part: Part): SummedPart {
  if (/^P\d$/.test(part)) return 'people'
  return SUMMED_PARTS.find((known) => known === part) ?? 'former'
}

const none = <Answer extends string>(answers: readonly Answer[]) =>
  Object.fromEntries(answers.map((answer) => [answer, 0])) as Sums<Answer>

interface Said {
  rating: number
  sections: Partial<Record<Part, PartFit>>
}

export function fitSums(said: readonly Said[]): FitSums {
  const whole = none(FITS)
  const parts = new Map<SummedPart, Sums<PartFit>>()
  for (const { rating, sections } of said) {
    whole[fitOf(rating)]++
    for (const [part, fit] of Object.entries(sections) as [Part, PartFit][]) {
      const name = summedAs(part)
      const sums = parts.get(name) ?? none(PART_FITS)
      sums[fit]++
      parts.set(name, sums)
    }
  }
  return {
    readings: said.length,
    whole,
    parts: SUMMED_PARTS.flatMap((part) => {
      const sums = parts.get(part)
      return sums ? [{ part, sums }] : []
    }),
  }
}
