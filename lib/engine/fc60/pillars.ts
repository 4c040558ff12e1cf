// The sexagenary cycle: pillars of year, day and hour (the FC60 specification, section 7). Which year number counts
// and what happens at 23:00 are questions of convention, so both are arguments here.
import type { Element, Pillar, Polarity } from '../document'
import { EngineError } from '../error'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import { ANIMALS } from './tokens'

export const STEMS = [
  { code: 'JA', element: 'Wood', polarity: 'Yang' },
  { code: 'YI', element: 'Wood', polarity: 'Yin' },
  { code: 'BI', element: 'Fire', polarity: 'Yang' },
  { code: 'DI', element: 'Fire', polarity: 'Yin' },
  { code: 'WW', element: 'Earth', polarity: 'Yang' },
  { code: 'JI', element: 'Earth', polarity: 'Yin' },
  { code: 'GE', element: 'Metal', polarity: 'Yang' },
  { code: 'XI', element: 'Metal', polarity: 'Yin' },
  { code: 'RE', element: 'Water', polarity: 'Yang' },
  { code: 'GU', element: 'Water', polarity: 'Yin' },
] as const satisfies readonly { code: string; element: Element; polarity: Polarity }[]

/** Pillar of a year by its number; the year 4 begins a cycle. */
export function yearPillar(year: number, work: Working = silent, of = 'pillars.year'): Pillar {
  const years = work.sum(`${of}.cycle`, [year, -4])
  const stem = work.mod(`${of}.stem_index`, years, 10)
  const branch = work.mod(`${of}.branch_index`, years, 12)
  return pillar(stem, branch, work, of)
}

/**
 * Pillar of a solar month.
 * @param yearStem stem index of the year that begins at Li Chun
 * @param month 0 Tiger, which begins at Li Chun … 11 Ox
 */
export function monthPillar(
  yearStem: number,
  month: number,
  work: Working = silent,
  of = 'pillars.month',
): Pillar {
  const branch = work.mod(`${of}.branch_index`, work.sum(`${of}.branch_index.sum`, [month, 2]), 12)
  const sum = work.weightedSum(`${of}.stem_index.sum`, [yearStem, 1, month], [2, 2, 1])
  return pillar(work.mod(`${of}.stem_index`, sum, 10), branch, work, of)
}

/** Place of a civil day in the cycle of sixty, 0…59; the day changes at midnight. */
export function dayCycleIndex(jdn: number, work: Working = silent, of = 'pillars.day'): number {
  return work.mod(`${of}.cycle`, work.sum(`${of}.shifted`, [jdn, 49]), 60)
}

/** Pillar of a civil day by its Julian Day Number. */
export function dayPillar(jdn: number, work: Working = silent, of = 'pillars.day'): Pillar {
  const index = dayCycleIndex(jdn, work, of)
  const stem = work.mod(`${of}.stem_index`, index, 10)
  const branch = work.mod(`${of}.branch_index`, index, 12)
  return pillar(stem, branch, work, of)
}

/**
 * Pillar of a double-hour.
 * @param hour civil clock hour, 0…23; 23 belongs to the Rat like 0
 * @param dayStem stem index of the day that the hour counts to
 * @throws EngineError `invalid_hour`
 */
export function hourPillar(
  hour: number,
  dayStem: number,
  work: Working = silent,
  of = 'pillars.hour',
): Pillar {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new EngineError('invalid_hour')
  const doubleHours = work.quotient(
    `${of}.double_hours`,
    work.sum(`${of}.branch_index.shifted`, [hour, 1]),
    2,
  )
  const branch = work.mod(`${of}.branch_index`, doubleHours, 12)
  const stem = work.mod(
    `${of}.stem_index`,
    work.weightedSum(`${of}.stem_index.sum`, [dayStem, branch], [2, 1]),
    10,
  )
  return pillar(stem, branch, work, of)
}

function pillar(stem_index: number, branch_index: number, work: Working, of: string): Pillar {
  const stem = rowOf(STEMS, stem_index)
  const animal = rowOf(ANIMALS, branch_index)
  const codes = [
    work.table(`${of}.token.stem`, 'stems', stem_index, stem.code),
    '-',
    work.table(`${of}.token.animal`, 'animals', branch_index, animal.code),
  ]
  return {
    stem_index,
    branch_index,
    token: work.join(`${of}.token`, codes),
    element: work.table(`${of}.element`, 'stem_elements', stem_index, stem.element),
    polarity: work.table(`${of}.polarity`, 'stem_polarities', stem_index, stem.polarity),
    animal: work.table(`${of}.animal`, 'animal_names', branch_index, animal.name),
  }
}
