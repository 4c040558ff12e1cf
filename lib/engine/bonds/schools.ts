// The schools of bonds as data: which parts count how much, and what the scores are called. `fc60` is the FC60
// specification, section 16.1, to the letter; `fc60-masters` differs in one thing only, the distance to a master number
// (section 19, D-16); `fc60-legacy` is section 16.2.
import { EngineError } from '../error'
import { animalPart } from './animal'
import type { BondSchoolName, PairClass } from './document'
import { elementPart } from './element'
import { lifePathMatrixPart, lifePathPart } from './life-path'
import { moonPart } from './moon'
import { nameNumberPart } from './name-numbers'
import type { PartRule } from './part'
import { patternPart } from './pattern'

export interface BondSchool {
  name: BondSchoolName
  parts: readonly PartRule[]
  /** Below 0.4, from 0.4, from 0.6, from 0.8. */
  classes: readonly [PairClass, PairClass, PairClass, PairClass]
  /** Decimal places of a pair's overall score. */
  places: number
  /** The mean of a group: of rounded or exact scores, and to how many places. */
  mean: { of: 'overall' | 'exact'; places: number }
  /** Which of equally frequent animals dominates, by the alphabet. */
  animalTie: 'first' | 'last'
  maxPeople: number
}

const ELEMENT_SCORES = { same: 0.7, generating: 0.9, controlling: 0.3, unknown: 0.5 }
const ANIMAL_SCORES = { same: 0.7, harmony: 1, clash: 0.2, trine: 0.8, neutral: 0.5, unknown: 0.5 }
/** Means of both directions: 0.9 with 0.4, and 0.3 with 0.2. */
const LEGACY_ELEMENT_SCORES = { same: 0.6, generating: 0.65, controlling: 0.25, unknown: 0.5 }
const LEGACY_ANIMAL_SCORES = {
  ...{ same: 0.7, trine: 0.9, harmony: 0.95, clash: 0.1, harm: 0.25 },
  ...{ neutral: 0.5, unknown: 0.5 },
}

function currentSchool(name: BondSchoolName, distance: 'written' | 'base'): BondSchool {
  return {
    name,
    parts: [
      {
        part: 'life_path',
        weight: 0.3,
        score: (a, b, work, of) => lifePathPart(a.life_path, b.life_path, distance, work, of),
      },
      {
        part: 'element',
        weight: 0.25,
        score: (a, b, work, of) =>
          elementPart(a.element, b.element, ELEMENT_SCORES, 'element_bonds', work, of),
      },
      {
        part: 'animal',
        weight: 0.2,
        score: (a, b, work, of) => animalPart(a.animal, b.animal, ANIMAL_SCORES, 'animal_bonds', work, of),
      },
      {
        part: 'moon',
        weight: 0.15,
        score: (a, b, work, of) => moonPart(a.moon_phase, b.moon_phase, work, of),
      },
      {
        part: 'pattern',
        weight: 0.1,
        score: (a, b, work, of) => patternPart(a.patterns, b.patterns, work, of),
      },
    ],
    classes: ['challenging', 'mixed', 'good', 'high'],
    places: 4,
    mean: { of: 'overall', places: 4 },
    animalTie: 'first',
    maxPeople: 5,
  }
}

const LEGACY: BondSchool = {
  name: 'fc60-legacy',
  parts: [
    {
      part: 'life_path',
      weight: 0.3,
      score: (a, b, work, of) => lifePathMatrixPart(a.life_path, b.life_path, work, of),
    },
    {
      part: 'element',
      weight: 0.25,
      score: (a, b, work, of) =>
        elementPart(a.element, b.element, LEGACY_ELEMENT_SCORES, 'legacy_element_bonds', work, of),
    },
    {
      part: 'animal',
      weight: 0.25,
      score: (a, b, work, of) =>
        animalPart(a.animal, b.animal, LEGACY_ANIMAL_SCORES, 'legacy_animal_bonds', work, of),
    },
    {
      part: 'destiny',
      weight: 0.1,
      score: (a, b, work, of) => nameNumberPart('destiny', a.expression, b.expression, work, of),
    },
    {
      part: 'name_energy',
      weight: 0.1,
      score: (a, b, work, of) => nameNumberPart('name_energy', a.soul_urge, b.soul_urge, work, of),
    },
  ],
  classes: ['challenging', 'neutral', 'good', 'excellent'],
  places: 3,
  mean: { of: 'exact', places: 6 },
  // The reference's own choice, against its documents.
  animalTie: 'last',
  maxPeople: 10,
}

const BY_NAME: ReadonlyMap<string, BondSchool> = new Map(
  [currentSchool('fc60', 'written'), currentSchool('fc60-masters', 'base'), LEGACY].map((school) => [
    school.name,
    school,
  ]),
)

export const BOND_SCHOOLS: readonly BondSchoolName[] = [...BY_NAME.values()].map(({ name }) => name)
export const DEFAULT_BOND_SCHOOL: BondSchoolName = 'fc60'

/** @throws EngineError `unknown_convention` */
export function bondSchoolNamed(name: string): BondSchool {
  const school = BY_NAME.get(name)
  if (!school) throw new EngineError('unknown_convention')
  return school
}
