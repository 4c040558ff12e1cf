// What pulls against what: clashing animals of the pillars, and elements that fight (the FC60 specification, section
// 13.4). FC60 looks for elements in its own sentences and never finds two; ours looks at the elements themselves.
import { animalRelation } from './bonds/animal'
import type { Animal, Element, Pillars, Tension } from './document'
import { ANIMALS } from './fc60/tokens'

const FIGHTING: readonly [Element, Element][] = [
  ['Fire', 'Water'],
  ['Wood', 'Metal'],
]

/** Clashes among the animals of year, day and hour, in that order; each pair begins with the earlier of the cycle. */
export function animalTensions({ year, day, hour }: Pillars): Tension[] {
  const animals = [year, day, hour].flatMap((pillar) => (pillar ? [pillar.animal] : []))
  return animals.flatMap((a, index) =>
    animals
      .slice(index + 1)
      .filter((b) => animalRelation(a, b) === 'clash')
      .map((b): Tension => ({ kind: 'animals', pair: placeOf(a) < placeOf(b) ? [a, b] : [b, a] })),
  )
}

/** Fire with Water and Wood with Metal, when both are among the elements. */
export function elementTensions(elements: readonly Element[]): Tension[] {
  return FIGHTING.filter(([a, b]) => elements.includes(a) && elements.includes(b)).map(
    ([a, b]): Tension => ({ kind: 'elements', pair: [a, b] }),
  )
}

function placeOf(animal: Animal): number {
  return ANIMALS.findIndex(({ name }) => name === animal)
}
