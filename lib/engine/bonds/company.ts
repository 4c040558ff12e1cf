// What a group is as a whole: roles, joint life path, what dominates, and its archetype (the FC60 specification, 16.2).
import type { Animal, Element, RootNumber } from '../document'
import { isMaster } from '../numerology/reduction'
import { silent, type Working } from '../working'
import type { Archetype, GroupCompany, Role } from './document'
import { CYCLE } from './element'
import type { BirthProfile } from './profile'
import type { BondSchool } from './schools'

export const ROLES: readonly Role[] = ['Leader', 'Supporter', 'Challenger', 'Harmonizer']
const ROLE_OF: Readonly<Record<RootNumber, Role>> = {
  ...{ 1: 'Leader', 8: 'Leader', 11: 'Leader', 22: 'Leader' },
  ...{ 2: 'Supporter', 6: 'Supporter', 9: 'Supporter' },
  ...{ 5: 'Challenger', 7: 'Challenger' },
  ...{ 3: 'Harmonizer', 4: 'Harmonizer', 33: 'Harmonizer' },
}
const ARCHETYPE_OF: Readonly<Record<Element, Archetype>> = {
  Earth: 'Collaborative Builders',
  Fire: 'Dynamic Innovators',
  Water: 'Strategic Thinkers',
  Metal: 'Action Catalysts',
  Wood: 'Growth Explorers',
}

/** Ties of elements go by the cycle, ties of animals by the school's end of the alphabet. */
export function groupCompany(
  school: BondSchool,
  people: readonly BirthProfile[],
  work: Working = silent,
  of = 'group',
): GroupCompany {
  const paths = people.map(({ life_path }) => life_path)
  const joint = work.sum(
    `${of}.joint_life_path.sum`,
    paths.toSorted((a, b) => a - b),
  )
  const elements = people.map(({ element }) => element)
  const dominant_element = mostFrequent(elements, CYCLE)
  const animals = people.map(({ animal }) => animal)
  const alphabet = [...new Set(animals)].sort()
  return {
    roles: paths.map((path, index) => work.table(`${of}.roles.${index}`, 'roles', path, ROLE_OF[path])),
    joint_life_path: work.reduce(`${of}.joint_life_path`, joint),
    dominant_element,
    dominant_animal: mostFrequent<Animal>(
      animals,
      school.animalTie === 'first' ? alphabet : alphabet.reverse(),
    ),
    archetype: archetypeOf(paths, elements, dominant_element),
  }
}

/** The first of the order among the most frequent. */
function mostFrequent<Item>(items: readonly Item[], order: readonly Item[]): Item {
  const counts = order.map((item) => items.filter((other) => other === item).length)
  return order[counts.indexOf(Math.max(...counts))] as Item
}

function archetypeOf(
  paths: readonly RootNumber[],
  elements: readonly Element[],
  dominant: Element,
): Archetype {
  if (paths.length === 2) return 'Complementary Duo'
  if (paths.filter(isMaster).length * 2 >= paths.length) return 'Master Collective'
  if (new Set(elements).size >= 4) return 'Balanced Harmonizers'
  if (elements.filter((element) => element === dominant).length * 2 >= elements.length)
    return ARCHETYPE_OF[dominant]
  return Math.max(...paths) - Math.min(...paths) >= 7 ? 'Growth Explorers' : 'Balanced Harmonizers'
}
