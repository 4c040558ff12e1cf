// Bonds between people: reasons, groups, schools, and that nothing hangs on who is named first.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bonds, PairRef, RootNumber } from '@/lib/engine'
import { bondsOf, pairBonds } from '@/lib/engine/bonds/group'
import { numberBond } from '@/lib/engine/bonds/number-with-number'
import { pairBond } from '@/lib/engine/bonds/pair'
import type { BirthProfile } from '@/lib/engine/bonds/profile'
import { BOND_SCHOOLS, bondSchoolNamed } from '@/lib/engine/bonds/schools'
import { leastWork } from '../../support/work'
import { birthProfiles, groups } from './bond-arbitraries'
import { codeOf } from './code-of'
import { replay } from './trace-evaluator'

const someone: BirthProfile = {
  life_path: 5,
  element: 'Wood',
  animal: 'Rat',
  moon_phase: 'New Moon',
  patterns: [],
  expression: 3,
  soul_urge: 7,
  key: 'someone',
}
const FC60 = bondSchoolNamed('fc60')
const MASTERS = bondSchoolNamed('fc60-masters')
const LEGACY = bondSchoolNamed('fc60-legacy')

function reasonOf(part: string, a: Partial<BirthProfile>, b: Partial<BirthProfile>, school = FC60) {
  const { bond } = pairBond(school, { ...someone, ...a }, { ...someone, ...b })
  return bond.reasons.find((reason) => reason.part === part)
}

describe('the reasons of a pair', () => {
  it.each<[RootNumber, RootNumber, object]>([
    [5, 5, { id: 'same', number: 5 }],
    [2, 7, { id: 'sum_nine', numbers: [2, 7] }],
    [22, 4, { id: 'master_base', master: 22, base: 4 }],
    [4, 22, { id: 'master_base', master: 22, base: 4 }],
    [11, 33, { id: 'both_masters', numbers: [11, 33] }],
    [33, 5, { id: 'distance', numbers: [33, 5], distance: 28 }],
  ])('name how life paths %i and %i meet', (a, b, reason) => {
    expect(reasonOf('life_path', { life_path: a }, { life_path: b })).toEqual({
      part: 'life_path',
      ...reason,
    })
  })

  it('tell who generates and who controls whom', () => {
    const of = (a: BirthProfile['element'], b: BirthProfile['element']) =>
      reasonOf('element', { element: a }, { element: b })
    expect(of('Wood', 'Fire')).toEqual({
      part: 'element',
      id: 'generating',
      from: 'Wood',
      to: 'Fire',
      giver: 'a',
    })
    expect(of('Wood', 'Water')).toMatchObject({ id: 'generating', from: 'Water', to: 'Wood', giver: 'b' })
    expect(of('Water', 'Fire')).toMatchObject({ id: 'controlling', from: 'Water', to: 'Fire', giver: 'a' })
    expect(of('Metal', 'Fire')).toMatchObject({ id: 'controlling', from: 'Fire', to: 'Metal', giver: 'b' })
    expect(of('Earth', 'Earth')).toEqual({ part: 'element', id: 'same', element: 'Earth' })
  })

  it('name how animals meet, harm only where the school knows it', () => {
    const of = (a: BirthProfile['animal'], b: BirthProfile['animal'], school = FC60) =>
      reasonOf('animal', { animal: a }, { animal: b }, school)?.id
    expect([of('Rat', 'Ox'), of('Rat', 'Horse'), of('Rat', 'Monkey'), of('Pig', 'Pig')]).toEqual([
      'harmony',
      'clash',
      'trine',
      'same',
    ])
    expect([of('Rat', 'Tiger'), of('Rat', 'Goat'), of('Rat', 'Goat', LEGACY)]).toEqual([
      'neutral',
      'neutral',
      'harm',
    ])
  })

  it('count the eighths between two moons', () => {
    const of = (a: BirthProfile['moon_phase'], b: BirthProfile['moon_phase']) =>
      reasonOf('moon', { moon_phase: a }, { moon_phase: b })
    expect(of('New Moon', 'Waning Crescent')).toMatchObject({ id: 'near', distance: 1 })
    expect(of('First Quarter', 'Last Quarter')).toMatchObject({ id: 'opposite', distance: 4 })
    expect(of('New Moon', 'Waning Gibbous')).toMatchObject({ id: 'apart', distance: 3 })
  })

  it('list what repeats in both', () => {
    const six = { type: 'number_repetition', number: 6 } as const
    const eleven = { type: 'master_number', number: 11 } as const
    const of = (a: BirthProfile['patterns'], b: BirthProfile['patterns']) =>
      reasonOf('pattern', { patterns: a }, { patterns: b })
    expect(of([six, eleven], [eleven, six])).toMatchObject({ id: 'shared', shared: [eleven, six] })
    expect(of([six], [eleven])).toMatchObject({ id: 'none_shared', shared: [] })
    expect(of([six], [])).toEqual({ part: 'pattern', id: 'unknown' })
  })
})

describe('what the reference has wrong', () => {
  const lifePath = (a: RootNumber, b: RootNumber) =>
    pairBond(MASTERS, { ...someone, life_path: a }, { ...someone, life_path: b }).bond.parts.life_path
  it('measures the distance to a master from its base, in the school of that name', () => {
    expect(lifePath(33, 1)).toBeCloseTo(0.344444, 6)
    expect(lifePath(11, 1)).toBeCloseTo(0.388889, 6)
    expect(lifePath(22, 9)).toBeCloseTo(0.344444, 6)
  })

  it('lets the alphabet’s first animal dominate, but for the legacy school', () => {
    const people = [someone, { ...someone, animal: 'Ox' as const, key: 'other' }]
    expect(bondsOf(FC60, people).group.dominant_animal).toBe('Ox')
    expect(bondsOf(LEGACY, people).group.dominant_animal).toBe('Rat')
  })

  it('leaves 11 a master when asked to', () => {
    expect(numberBond(11, 2)).toBe(1)
    expect(numberBond(11, 2, 'kept')).toBe(0.9)
    expect(numberBond(444, 333, 'kept')).toBe(0.3)
  })
})

/** The bonds as they would be, had the people been named in another order. */
function reordered(bonds: Bonds, order: number[]): object {
  const place = (ref: PairRef) => [order[ref.a], order[ref.b]].sort((a, b) => Number(a) - Number(b)).join(' ')
  const { pairs, group } = bonds
  const placed = (list: readonly object[]) =>
    list.map((entry) => JSON.stringify('a' in entry ? { ...entry, ...at(entry as PairRef) } : entry)).sort()
  const at = (ref: PairRef) => ({ a: place(ref), b: '' })
  return {
    pairs: pairs
      .map((pair) => {
        const { a: _a, b: _b, reasons, ...rest } = pair
        const givers = reasons.map((reason) => [
          reason.id,
          'giver' in reason ? order[reason.giver === 'a' ? pair.a : pair.b] : null,
        ])
        return JSON.stringify([place(pair), rest, givers])
      })
      .sort(),
    roles: group.roles.map((role, index) => `${order[index]} ${role}`).sort(),
    strongest: place(group.strongest),
    most_delicate: place(group.most_delicate),
    synergies: placed(group.synergies),
    challenges: placed(group.challenges),
    growth: placed(group.growth),
    rest: {
      ...group,
      ...{ roles: 0, strongest: 0, most_delicate: 0, synergies: 0, challenges: 0, growth: 0 },
    },
  }
}

describe.each(BOND_SCHOOLS)('a group by %s', (name) => {
  const school = bondSchoolNamed(name)

  it('does not hang on the order of its people', () => {
    fc.assert(
      fc.property(groups, ({ people, order }) => {
        const shuffled = order.map((index) => people[index] as BirthProfile)
        const original = reordered(
          bondsOf(school, people),
          people.map((_, index) => index),
        )
        expect(reordered(bondsOf(school, shuffled), order)).toEqual(original)
      }),
      { numRuns: 300 },
    )
  })

  it('shows the working of every number', () => {
    fc.assert(
      fc.property(groups, ({ people }) => {
        const { trace, ...bonds } = bondsOf(school, people)
        const wrong: unknown[] = []
        const proved = new Map<string, number | string>()
        for (const step of trace) {
          const again = replay(step)
          const same =
            again === step.result ||
            (typeof again === 'number' && Math.abs(again - Number(step.result)) < 1e-9) ||
            (step.rule === 'round' &&
              Math.abs(Number(again) - Number(step.result)) < 1.1 * 10 ** -step.places)
          if (!same || proved.has(step.of)) wrong.push({ step, again })
          proved.set(step.of, step.result)
        }
        for (const [index, pair] of bonds.pairs.entries()) {
          for (const [part, score] of Object.entries(pair.parts))
            if (proved.get(`bonds.pairs.${index}.parts.${part}`) !== score) wrong.push({ index, part })
          if (proved.get(`bonds.pairs.${index}.overall`) !== pair.overall) wrong.push({ index })
          if (proved.get(`bonds.pairs.${index}.class`) !== pair.class) wrong.push({ index })
        }
        const { group } = bonds
        for (const key of ['harmony', 'class', 'joint_life_path'] as const)
          if (proved.get(`bonds.group.${key}`) !== group[key]) wrong.push({ key })
        for (const [element, count] of Object.entries(group.element_balance))
          if (proved.get(`bonds.group.element_balance.${element}`) !== count) wrong.push({ element })
        for (const [index, role] of group.roles.entries())
          if (proved.get(`bonds.group.roles.${index}`) !== role) wrong.push({ index, role })
        expect(wrong).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('has scores from 0 to 1, and one bond for every two people', () => {
    fc.assert(
      fc.property(groups, ({ people }) => {
        const { pairs, group } = bondsOf(school, people)
        expect(pairs).toHaveLength((people.length * (people.length - 1)) / 2)
        const scores = pairs.flatMap(({ overall, parts }) => [overall, ...Object.values(parts)])
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(group.roles).toHaveLength(people.length)
        expect(Object.values(group.element_balance).reduce((sum, count) => sum + count, 0)).toBe(
          people.length,
        )
      }),
    )
  })

  it('refuses one person and more than it was made for', () => {
    const crowd = Array<BirthProfile>(school.maxPeople + 1).fill(someone)
    expect(codeOf(() => bondsOf(school, [someone]))).toBe('too_few_people')
    expect(codeOf(() => bondsOf(school, crowd))).toBe('too_many_people')
    expect(pairBonds(school, crowd.slice(1))).toHaveLength((school.maxPeople * (school.maxPeople - 1)) / 2)
  })
})

describe('a group', () => {
  it('can reach every class of pairs', () => {
    const [everyone] = fc.sample(fc.array(birthProfiles, { minLength: 400, maxLength: 400 }), {
      numRuns: 1,
      seed: 60,
    })
    const classes = new Set<string>()
    for (const a of everyone ?? [])
      for (const b of everyone ?? []) classes.add(pairBond(FC60, a, b).bond.class)
    expect([...classes].sort()).toEqual(['challenging', 'good', 'high', 'mixed'])
  })

  it('knows what it has, what it lacks and where it can grow', () => {
    const { group } = bondsOf(FC60, [
      { ...someone, life_path: 1, key: 'a' },
      { ...someone, life_path: 8, key: 'b' },
      { ...someone, life_path: 22, animal: 'Horse', moon_phase: 'Full Moon', key: 'c' },
    ])
    expect(group.roles).toEqual(['Leader', 'Leader', 'Leader'])
    expect(group.joint_life_path).toBe(4)
    expect(group.archetype).toBe('Growth Explorers')
    expect(group.elements_missing).toEqual(['Fire', 'Earth', 'Metal', 'Water'])
    expect(group.uniform).toBe(true)
    expect(group.challenges).toContainEqual({ id: 'many_leaders', leaders: 3 })
    expect(group.challenges).toContainEqual({ id: 'single_element', element: 'Wood' })
    expect(group.growth).toContainEqual({
      id: 'missing_roles',
      roles: ['Supporter', 'Challenger', 'Harmonizer'],
    })
    expect(group.strongest).toEqual({ a: 0, b: 1 })
  })

  it('is refused by a school that nobody knows', () => {
    expect(codeOf(() => bondSchoolNamed('fc61'))).toBe('unknown_convention')
  })

  it('of five is the work of its ten pairs', () => {
    const people = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...someone, key }))
    const work = (group: typeof people) =>
      leastWork(15, () => {
        for (let run = 0; run < 40; run++) bondsOf(FC60, group)
      })
    const two = people.slice(0, 2)
    work(two)
    work(people)
    // Ten times one pair, and something for the group; triples would be another ten times that.
    expect(work(people) / work(two)).toBeLessThan(40)
  })
})
