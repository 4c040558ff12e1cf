// What pulls against what: clashing animals of the pillars, and elements that fight (the FC60 specification, section
// 13.4). FC60 looks for elements in its own sentences and never finds two; ours looks at the elements themselves.
import { animalRelation } from './bonds/animal'
import type { Element, Pillars, Tension } from './document'

const FIGHTING: readonly [Element, Element][] = [
  ['Fire', 'Water'],
  ['Wood', 'Metal'],
]

/** Clashes among the animals of year, day and hour, in that order; each pair begins with the earlier of the cycle. */
export function animalTensions({ year, day, hour }: Pillars): Tension[] {
  const pairs = [
    [year, day],
    [year, hour],
    [day, hour],
  ] as const
  const tensions: Tension[] = []
  for (const [one, other] of pairs)
    if (other && animalRelation(one.animal, other.animal) === 'clash') {
      const isInOrder = one.branch_index < other.branch_index
      tensions.push({
        kind: 'animals',
        pair: isInOrder ? [one.animal, other.animal] : [other.animal, one.animal],
      })
    }
  return tensions
}

/** Fire with Water and Wood with Metal, when both are among the elements. */
export function elementTensions(elements: readonly Element[]): Tension[] {
  return FIGHTING.filter(([a, b]) => elements.includes(a) && elements.includes(b)).map(
    ([a, b]): Tension => ({ kind: 'elements', pair: [a, b] }),
  )
}
