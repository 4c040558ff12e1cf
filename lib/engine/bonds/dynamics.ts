// What carries a group, what strains it and where it can grow (the FC60 specification, section 16.2).
import { rowOf } from '../row'
import { ROLES } from './company'
import type { GroupCompany, GroupDynamics, GroupHarmony, PairRef, PlacedPairBond } from './document'

/** @param keys of the people, by which ties between equal pairs are broken */
export function groupDynamics(
  pairs: readonly PlacedPairBond[],
  keys: readonly string[],
  { elements_present, elements_missing }: GroupHarmony,
  { roles }: GroupCompany,
): GroupDynamics {
  const there = ROLES.filter((role) => roles.includes(role))
  const absent = ROLES.filter((role) => !roles.includes(role))
  const leaders = roles.filter((role) => role === 'Leader').length
  const [only, ...others] = elements_present
  const within = (least: number, below: number): PairRef[] =>
    pairs.filter(({ overall }) => overall >= least && overall < below).map(({ a, b }) => ({ a, b }))
  const ordered = [...pairs].sort(
    (one, other) => other.overall - one.overall || compare(keyOf(one, keys), keyOf(other, keys)),
  )
  return {
    strongest: refOf(rowOf(ordered, 0)),
    most_delicate: refOf(rowOf(ordered, ordered.length - 1)),
    synergies: [
      ...within(0.7, 2).map((pair) => ({ id: 'strong_pair' as const, ...pair })),
      ...(there.length >= 3 ? [{ id: 'many_roles' as const, roles: there }] : []),
      ...(elements_present.length >= 3 ? [{ id: 'many_elements' as const, elements: elements_present }] : []),
    ],
    challenges: [
      ...within(0, 0.4).map((pair) => ({ id: 'delicate_pair' as const, ...pair })),
      ...(absent.length > 0 ? [{ id: 'missing_roles' as const, roles: absent }] : []),
      ...(leaders * 2 > roles.length ? [{ id: 'many_leaders' as const, leaders }] : []),
      ...(only && others.length === 0 ? [{ id: 'single_element' as const, element: only }] : []),
    ],
    growth: [
      ...within(0.4, 0.6).map((pair) => ({ id: 'growing_pair' as const, ...pair })),
      ...(absent.length > 0 ? [{ id: 'missing_roles' as const, roles: absent }] : []),
      ...(elements_missing.length > 0
        ? [{ id: 'missing_elements' as const, elements: elements_missing }]
        : []),
    ],
  }
}

function refOf({ a, b }: PairRef): PairRef {
  return { a, b }
}

function keyOf({ a, b }: PairRef, keys: readonly string[]): string {
  return [rowOf(keys, a), rowOf(keys, b)].sort().join('\n')
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
