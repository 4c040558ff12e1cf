// How well a group goes together, and which elements it has (the FC60 specification, section 16.1).
import type { Element } from '../document'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import type { GroupHarmony } from './document'
import { CYCLE } from './element'
import type { ScoredPair } from './pair'
import type { BondSchool } from './schools'

const CLASSES = ['challenging', 'balanced', 'good', 'exceptional'] as const
const CLASS_BOUNDS = [0.4, 0.6, 0.8]

export function groupHarmony(
  school: BondSchool,
  elements: readonly (Element | null)[],
  pairs: readonly ScoredPair[],
  work: Working = silent,
  of = 'group',
): GroupHarmony {
  const scores = pairs.map(({ bond, exact }) => (school.mean.of === 'exact' ? exact : bond.overall))
  // In one order whoever comes first, because sums of fractions depend on it in their last digits.
  const mean = work.mean(
    `${of}.harmony.mean`,
    scores.sort((a, b) => a - b),
  )
  const harmony = work.round(`${of}.harmony`, mean, school.mean.places)
  const level = work.band(`${of}.class.index`, mean, CLASS_BOUNDS)
  const balance: Partial<Record<Element, number>> = {}
  const known = elements.filter((element) => element !== null).sort(byCycle)
  for (const element of new Set(known))
    balance[element] = work.count(`${of}.element_balance.${element}`, known, element)
  const present = CYCLE.filter((element) => balance[element])
  return {
    harmony,
    class: work.table(`${of}.class`, 'group_classes', level, rowOf(CLASSES, level)),
    element_balance: balance,
    elements_present: present,
    elements_missing: CYCLE.filter((element) => !balance[element]),
    diverse: present.length >= 4,
    uniform: present.length === 1,
  }
}

function byCycle(a: Element, b: Element): number {
  return CYCLE.indexOf(a) - CYCLE.indexOf(b)
}
