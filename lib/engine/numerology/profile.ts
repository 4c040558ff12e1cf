// All numbers of one person at one date (the FC60 specification, section 9). Each name is counted in the system of its
// own script; what has no letters is null, never 0.
import type { CivilDate, Numerology, RootNumber } from '../document'
import { silent, type Working } from '../working'
import { lifePath, personalCycle } from './dates'
import { letterValues, nameNumbers } from './name'
import { selectSystem } from './script'

export interface NumerologySubject {
  /** null when only a birthday is known. */
  name: string | null
  mother_name: string | null
  birth: CivilDate
}

/** @throws EngineError `invalid_date` */
export function numerologyOf(
  { name, mother_name, birth }: NumerologySubject,
  on: CivilDate,
  work: Working = silent,
): Numerology {
  const system = selectSystem(name ?? '')
  const counts = nameNumbers(name ?? '', system, work)
  const path = lifePath(birth, work)
  const personal = personalCycle(birth, on, work)
  return {
    system,
    raw_sum: counts.raw_sum,
    expression: counts.expression || null,
    soul_urge: counts.soul_urge || null,
    personality: counts.personality || null,
    life_path: path.lifePath,
    personal_year: personal.year,
    personal_month: personal.month,
    personal_day: personal.day,
    mother_influence: mother_name ? motherInfluence(mother_name, work) : null,
  }
}

function motherInfluence(name: string, work: Working): RootNumber | null {
  const system = selectSystem(name)
  const of = 'numerology.mother_influence'
  return (
    work.reduceIfAny(of, work.letters(`${of}.letters`, name, system, letterValues(name, system).all)) || null
  )
}
