// What participants see of each other: chosen field by field, so that a number which the engine learns later stays private
// until somebody decides otherwise.
import type { PersonResult } from '@/lib/engine'
import type { OccasionResult, SharedResult } from './reading'
import type { SeenReading } from './repository/record'

export function sharedResult({
  fc60,
  sky,
  pillars,
  sign,
  question,
  birth,
  numerology,
}: PersonResult): SharedResult {
  const { system, expression, soul_urge, personality, life_path, uncounted, by_base } = numerology
  return {
    fc60,
    sky,
    pillars,
    sign,
    question,
    birth: { year_pillar: birth.year_pillar, moon: { phase_name: birth.moon.phase_name } },
    numerology: {
      system,
      expression,
      soul_urge,
      personality,
      life_path,
      uncounted: ofName(uncounted),
      by_base: ofName(by_base),
    },
  }
}

/** The same of nobody: what is in the result of each of them alike. */
export const occasionResult = ({ fc60, sky, pillars, sign, question }: PersonResult): OccasionResult => ({
  fc60,
  sky,
  pillars,
  sign,
  question,
  birth: null,
  numerology: null,
})

/** Of the name alone, which all may know, in the system that is shown; documents of engines before 0.3.0 have no such notes. */
function ofName<Note extends { of: string }>(notes: Note[] | undefined): Note[] {
  return (notes ?? []).filter(({ of }) => of === 'name')
}

/** Whether all that is in the reading may be shown; of a reading for one person alone, whoever sees it is that person or asked. */
export const seesAll = ({ record, standing }: SeenReading) => standing.role === 'owner' || !record.isMultiUser

/** One participant's result, as far as it may be shown; null of somebody who left. */
export function shownResult(seen: SeenReading, index: number): PersonResult | SharedResult | null {
  const { record, standing } = seen
  const person = record.participants[index]
  const result = record.result.document.people[index]
  if (!person || !result || person.left) return null
  return seesAll(seen) || standing.own.includes(person.id) ? result : sharedResult(result)
}

/** Whether this is a whole result, with its working. */
export const isWhole = (result: PersonResult | SharedResult | OccasionResult): result is PersonResult =>
  'trace' in result
