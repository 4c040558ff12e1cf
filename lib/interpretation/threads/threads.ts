// Every coincidence and tension among sign, numbers, people and sky, ranked: directness, rarity, nearness to the question.
import { isMaster, type ReadingDocument, type RootNumber } from '@/lib/engine'
import { type NumberRole, numbersOf, ROLES, type RoleNumbers, rolesOf } from '../facts/person'
import { type SignWay, signNumbers } from '../facts/sign'
import type { Intent } from '../schema'

/** A person's place in the reading, and where the number shows in that person. */
interface Holder {
  place: number
  roles: NumberRole[]
}

export type Found =
  | { kind: SignWay; number: RootNumber; holders: Holder[] }
  /** The birthdays of all together come to the sign's number. */
  | { kind: 'together'; number: RootNumber }
  /** Two numbers of one person are the same; or several people have it. */
  | { kind: 'same'; number: RootNumber; holders: Holder[] }
  | { kind: 'turn'; number: RootNumber; end: 'last' | 'first' }
  | { kind: 'moon' }
  | { kind: 'animal' }
  | { kind: 'pull'; numbers: [RootNumber, RootNumber]; roles: [NumberRole, NumberRole] }

interface Ranked {
  found: Found
  score: number
}

/** What the sign itself shows goes before all that holds without it. */
const DIRECT: Record<Found['kind'], number> = {
  part: 19,
  digit: 18.5,
  sum: 16.5,
  letters: 16.5,
  together: 16,
  same: 4.5,
  turn: 3.8,
  pull: 3.5,
  moon: 3,
  animal: 2.5,
}
/** The role in which a number is nearest to a question of this form. */
const NEAR: Partial<Record<Intent, NumberRole>> = {
  when: 'year',
  heart: 'inner',
  worry: 'inner',
  outcome: 'outer',
  how: 'name',
}

const rarity = (number: RootNumber) => (isMaster(number) ? 1 : 0)

/** Who of the people holds a number. */
function holdersOf(people: readonly RoleNumbers[], number: RootNumber): Holder[] {
  return people
    .map((numbers, place) => ({ place, roles: rolesOf(numbers, number) }))
    .filter(({ roles }) => roles.length > 0)
}

function scoreOf(found: Found, intent: Intent): number {
  const near = NEAR[intent]
  if (found.kind === 'moon' || found.kind === 'animal') return DIRECT[found.kind]
  if (found.kind === 'pull') return DIRECT.pull + (near && found.roles.includes(near) ? 0.4 : 0)
  const held = 'holders' in found ? found.holders : []
  const roles = held.flatMap((holder) => holder.roles)
  return (
    DIRECT[found.kind] +
    rarity(found.number) +
    0.5 * Math.max(0, roles.length - 1) +
    (near && roles.includes(near) ? 0.5 : 0)
  )
}

/** What holds inside one person, sign or no sign. */
function within({ people: [result] }: ReadingDocument, numbers: RoleNumbers): Found[] {
  if (!result) return []
  const found: Found[] = []
  const different = [...new Set(ROLES.flatMap((role) => numbers[role] ?? []))]
  for (const number of different) {
    const roles = rolesOf(numbers, number)
    if (roles.length > 1) found.push({ kind: 'same', number, holders: [{ place: 0, roles }] })
  }
  const { life, year } = numbers
  if (year === 9 || year === 1) found.push({ kind: 'turn', number: year, end: year === 9 ? 'last' : 'first' })
  if (year !== undefined && year !== life)
    found.push({ kind: 'pull', numbers: [life, year], roles: ['life', 'year'] })
  if (
    result.birth.uncertain.every(({ what }) => what !== 'moon') &&
    result.birth.moon.phase_name === result.sky.moon.phase_name
  )
    found.push({ kind: 'moon' })
  if (
    result.birth.uncertain.every(({ what }) => what !== 'year_pillar') &&
    result.birth.year_pillar.animal === result.pillars.year.animal
  )
    found.push({ kind: 'animal' })
  return found
}

/** The strongest first; of equals the one that was found first. Never empty where life path and year differ. */
export function rankThreads(document: ReadingDocument, intent: Intent): Ranked[] {
  const joint = document.bonds !== null
  const people = document.people.map((person) => numbersOf(person, joint))
  const sign = document.people[0]!.sign
  const found: Found[] = []
  for (const { way, number } of signNumbers(sign)) {
    const holders = holdersOf(people, number)
    if (holders.length > 0) found.push({ kind: way, number, holders })
    else if (document.bonds?.group.joint_life_path === number) found.push({ kind: 'together', number })
  }
  if (!joint) found.push(...within(document, people[0]!))
  else
    for (const number of new Set(people.flatMap((one) => Object.values(one)))) {
      const holders = holdersOf(people, number)
      if (holders.length > 1 && !found.some((one) => 'number' in one && one.number === number))
        found.push({ kind: 'same', number, holders })
    }
  return found
    .map((one) => ({ found: one, score: scoreOf(one, intent) }))
    .sort((one, other) => other.score - one.score)
}
