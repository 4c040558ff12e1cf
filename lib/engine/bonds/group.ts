// All bonds of a group: every two people, and the group as a whole. The order of the people changes nothing but the
// order of the output.
import { EngineError } from '../error'
import { rowOf } from '../row'
import { silent, Working } from '../working'
import { groupCompany } from './company'
import type { Bonds, PairRef } from './document'
import { groupDynamics } from './dynamics'
import { groupHarmony } from './harmony'
import { pairBond, type ScoredPair } from './pair'
import type { BirthProfile, BondProfile } from './profile'
import type { BondSchool } from './schools'

/**
 * Every two people once, in the order (0,1), (0,2) …
 * @throws EngineError `too_few_people` or `too_many_people`
 */
export function pairBonds(
  school: BondSchool,
  people: readonly BondProfile[],
  work: Working = silent,
  of = 'pairs',
): (PairRef & ScoredPair)[] {
  if (people.length < 2) throw new EngineError('too_few_people')
  if (people.length > school.maxPeople) throw new EngineError('too_many_people')
  const pairs: (PairRef & ScoredPair)[] = []
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++) {
      const path = `${of}.${pairs.length}`
      pairs.push({ a, b, ...pairBond(school, rowOf(people, a), rowOf(people, b), work, path) })
    }
  return pairs
}

/** @throws EngineError `too_few_people` or `too_many_people` */
export function bondsOf(
  school: BondSchool,
  people: readonly BirthProfile[],
  work: Working = new Working(),
): Bonds {
  const scored = pairBonds(school, people, work, 'bonds.pairs')
  const pairs = scored.map(({ a, b, bond }) => ({ a, b, ...bond }))
  const elements = people.map(({ element }) => element)
  const harmony = groupHarmony(school, elements, scored, work, 'bonds.group')
  const company = groupCompany(school, people, work, 'bonds.group')
  const keys = people.map(({ key }) => key)
  const dynamics = groupDynamics(pairs, keys, harmony, company)
  return { school: school.name, pairs, group: { ...harmony, ...company, ...dynamics }, trace: work.steps }
}
