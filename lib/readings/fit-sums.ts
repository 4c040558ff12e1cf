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

/** Each answer by its part; `whole` is the rating. */
export const answersOf = ({ rating, sections }: Said): { part: SummedPart | 'whole'; fit: PartFit }[] => [
  { part: 'whole', fit: AS_PART[fitOf(rating)] },
  ...(Object.entries(sections) as [Part, PartFit][]).map(([part, fit]) => ({ part: summedAs(part), fit })),
]
const AS_PART: Record<Fit, PartFit> = { yes: 'fits', partly: 'partly', no: 'no' }

/** Of fewer people nothing is told: sums are to be of nobody. */
export const FEWEST = 5

export interface StyleSums {
  style: string
  part: SummedPart | 'whole'
  fits: number
  partly: number
  no: number
}

/** Sums of everybody's answers, part by part and style by style; those of too few people are left out. */
export class SumsOfAll {
  private readonly cells = new Map<string, StyleSums & { viewers: Set<string> }>()

  add(style: string, viewer: string, said: Said): void {
    for (const { part, fit } of answersOf(said)) {
      const key = `${style} ${part}`
      const cell = this.cells.get(key) ?? { style, part, fits: 0, partly: 0, no: 0, viewers: new Set() }
      cell[fit]++
      cell.viewers.add(viewer)
      this.cells.set(key, cell)
    }
  }

  /** @returns in the order of their names, and how many were left out */
  told(): { sums: StyleSums[]; left_out: number } {
    const all = [...this.cells.values()]
    const enough = all.filter(({ viewers }) => viewers.size >= FEWEST)
    const sums = enough.map(({ viewers: _, ...cell }) => cell)
    return {
      sums: sums.sort((one, other) =>
        `${one.style} ${one.part}`.localeCompare(`${other.style} ${other.part}`, 'en'),
      ),
      left_out: all.length - enough.length,
    }
  }
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
