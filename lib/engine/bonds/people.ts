// From the people of a reading to their bonds.
import type { Person, PersonResult } from '../document'
import type { Working } from '../working'
import type { Bonds, SharedPattern } from './document'
import { bondsOf } from './group'
import type { BirthProfile } from './profile'
import type { BondSchool } from './schools'

/** null for one person, who has nobody to be bound to. */
export function bondsOfPeople(
  school: BondSchool,
  people: readonly Person[],
  results: readonly PersonResult[],
  work: Working,
): Bonds | null {
  if (results.length < 2) return null
  return bondsOf(
    school,
    results.map((result, index) => profileOf(people[index] as Person, result)),
    work,
  )
}

function profileOf({ name, mother_name, birth }: Person, result: PersonResult): BirthProfile {
  const { year_pillar, moon } = result.birth
  const { life_path, expression, soul_urge } = result.numerology
  return {
    life_path,
    element: year_pillar.element,
    animal: year_pillar.animal,
    moon_phase: moon.phase_name,
    patterns: result.patterns.flatMap(ownPattern),
    expression,
    soul_urge,
    key: JSON.stringify([birth.year, birth.month, birth.day, name, mother_name]),
  }
}

/** Repeated animals are the moment's, the same for everybody, so they bind nobody. */
function ownPattern(pattern: PersonResult['patterns'][number]): SharedPattern[] {
  if (pattern.type === 'animal_repetition') return []
  if (pattern.type === 'master_number') return [{ type: pattern.type, number: pattern.number }]
  return [{ type: pattern.type, number: pattern.number }]
}
