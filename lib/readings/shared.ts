// What participants see of each other: chosen field by field, so that a number which the engine learns later stays private
// until somebody decides otherwise.
import type { PersonResult } from '@/lib/engine'
import type { SharedResult } from './reading'

export function sharedResult({
  fc60,
  sky,
  pillars,
  sign,
  question,
  birth,
  numerology,
}: PersonResult): SharedResult {
  const { system, expression, soul_urge, personality, life_path } = numerology
  return {
    fc60,
    sky,
    pillars,
    sign,
    question,
    birth: { year_pillar: birth.year_pillar, moon: { phase_name: birth.moon.phase_name } },
    numerology: { system, expression, soul_urge, personality, life_path },
  }
}

/** Whether this is a whole result, with its working. */
export const isWhole = (result: PersonResult | SharedResult): result is PersonResult => 'trace' in result
