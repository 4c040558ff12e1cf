// What repeats in a reading: numbers, master numbers, animals (the FC60 specification, sections 13.1, 13.2, 13.7).
import type { Animal, Numerology, Pattern, Pillars, RootNumber, Stamp } from './document'
import { animalOf } from './fc60/tokens'
import { isMaster } from './numerology/reduction'
import { silent, type Working } from './working'

/**
 * The animals that take part: month, day token, with a time hour and minute token, and the year's branch. The
 * token of the seconds and the pillars of day and hour do not.
 */
export function animalsInPlay(stamp: Stamp, pillars: Pillars): Animal[] {
  const { month_animal, dom_token, hour_animal, minute_token } = stamp
  const animals: Animal[] = []
  for (const token of [month_animal, dom_token, hour_animal, minute_token]) {
    const animal = token && animalOf(token)
    if (animal) animals.push(animal)
  }
  return [...animals, pillars.year.animal]
}

/** Animals that occur at least twice with their counts, the most frequent first, then in order of appearance. */
export function repeatedAnimals(animals: readonly Animal[]): [Animal, number][] {
  return repeated(animals).sort((a, b) => b[1] - a[1])
}

/** Numbers in order of appearance, then the life path's mastery, then animals, the most frequent first. */
export function findPatterns(
  numerology: Numerology,
  animals: readonly Animal[],
  work: Working = silent,
): Pattern[] {
  const { life_path, expression, soul_urge, personality, personal_year } = numerology
  const numbers = [life_path, expression, soul_urge, personality, personal_year].filter((n) => n !== null)
  const patterns: Pattern[] = repeated<RootNumber>(numbers).map(([number, occurrences]) => ({
    type: 'number_repetition',
    number,
    occurrences,
    strength: occurrences >= 3 ? 'high' : 'medium',
  }))
  if (isMaster(life_path)) patterns.push({ type: 'master_number', number: life_path, strength: 'very_high' })
  for (const [animal, occurrences] of repeatedAnimals(animals))
    patterns.push({
      type: 'animal_repetition',
      animal,
      occurrences,
      strength: occurrences >= 3 ? 'very_high' : 'high',
    })
  patterns.forEach((pattern, index) => {
    const of = `patterns.${index}.occurrences`
    if (pattern.type === 'number_repetition') work.count(of, numbers, pattern.number)
    if (pattern.type === 'animal_repetition') work.count(of, [...animals], pattern.animal)
  })
  return patterns
}

/** Items that occur at least twice with their counts, in order of first appearance. */
function repeated<Item>(items: readonly Item[]): [Item, number][] {
  const found: [Item, number][] = []
  items.forEach((item, index) => {
    if (items.indexOf(item) !== index) return
    const count = items.filter((other) => other === item).length
    if (count >= 2) found.push([item, count])
  })
  return found
}
