// Bonds in readings: from each person's birth and never from the moment, null for one person, the same whoever is first.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOND_SCHOOLS, type PlacedPairBond, type ReadingInput, readPeople } from '@/lib/engine'
import { readingInputs } from './arbitraries'

const joint = readingInputs.filter(({ people }) => people.length >= 2)

/** What binds two people, whichever of them is named first. */
function essence({ a, b, reasons, ...pair }: PlacedPairBond, names: (index: number) => string) {
  const givers = reasons.map((reason) =>
    'giver' in reason ? names(reason.giver === 'a' ? a : b) : reason.id,
  )
  return JSON.stringify({ ...pair, who: [names(a), names(b)].sort(), givers })
}

describe('bonds in a reading', () => {
  it('are there from two people on, one for every two', () => {
    fc.assert(
      fc.property(readingInputs, (input) => {
        const { bonds, people } = readPeople(input)
        const count = (people.length * (people.length - 1)) / 2
        expect(bonds?.pairs.length ?? 0).toBe(count)
        expect(bonds === null).toBe(people.length === 1)
      }),
      { numRuns: 50 },
    )
  })

  it('are the same whoever is named first', () => {
    fc.assert(
      fc.property(joint, (input) => {
        // Two people who share everything cannot be told apart, nor need they be.
        const keys = input.people.map((person) => JSON.stringify(person))
        fc.pre(new Set(keys).size === keys.length)
        const there = readPeople(input).bonds
        const back = readPeople({ ...input, people: input.people.toReversed() }).bonds
        const forwards = (index: number) => String(index)
        const backwards = (index: number) => String(input.people.length - 1 - index)
        const essences = (pairs: PlacedPairBond[] = [], names = forwards) =>
          pairs.map((pair) => essence(pair, names)).sort()
        expect(essences(back?.pairs, backwards)).toEqual(essences(there?.pairs))
        expect(back?.group.harmony).toBe(there?.group.harmony)
        expect(back?.group.archetype).toBe(there?.group.archetype)
        expect(back?.group.dominant_animal).toBe(there?.group.dominant_animal)
        expect(back?.group.roles.toReversed()).toEqual(there?.group.roles)
      }),
      { numRuns: 100 },
    )
  })

  const couple: ReadingInput = {
    people: [
      { name: 'Alice Johnson', mother_name: null, birth: { year: 1990, month: 7, day: 15 } },
      { name: 'Bob Smith', mother_name: null, birth: { year: 1961, month: 11, day: 3 } },
    ],
    sign: { type: 'time', value: '11:11' },
    moment: { date: { year: 2026, month: 3, day: 9 }, time: null, offset_minutes: 0 },
    convention: 'fc60-classic',
  }

  it('come from the births: two Metal people, Horse and Ox, whenever they ask', () => {
    const now = readPeople(couple).bonds?.pairs[0]
    const later = readPeople({
      ...couple,
      moment: { date: { year: 2031, month: 8, day: 30 }, time: null, offset_minutes: 0 },
    }).bonds?.pairs[0]
    expect(now?.parts).toMatchObject({ element: 0.7, animal: 0.5 })
    expect(now?.reasons).toContainEqual({ part: 'element', id: 'same', element: 'Metal' })
    expect(now?.reasons).toContainEqual({ part: 'animal', id: 'neutral', animals: ['Horse', 'Ox'] })
    expect(later?.reasons.slice(0, 4)).toEqual(now?.reasons.slice(0, 4))
  })

  it.each(BOND_SCHOOLS)('follow the school that is asked for: %s', (bond_school) => {
    const { bonds } = readPeople({ ...couple, options: { bond_school } })
    expect(bonds?.school).toBe(bond_school)
    const [pair] = bonds?.pairs ?? []
    expect(Object.keys(pair?.parts ?? {})).toEqual(
      bond_school === 'fc60-legacy'
        ? ['life_path', 'element', 'animal', 'destiny', 'name_energy']
        : ['life_path', 'element', 'animal', 'moon', 'pattern'],
    )
    expect(pair?.reasons.map(({ part }) => part)).toEqual(Object.keys(pair?.parts ?? {}))
  })
})
