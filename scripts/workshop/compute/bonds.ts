// Functions of the groups about compatibility, on explicit profiles. Names that the engine does not know are "unknown"
// to it, as the specification wants; life paths are taken as they come.
import type { Animal, Element, PhaseName, RootNumber, SharedPattern } from '@/lib/engine'
import { ANIMALS, ELEMENTS, PHASES } from '@/lib/engine'
import { groupCompany } from '@/lib/engine/bonds/company'
import { pairBonds } from '@/lib/engine/bonds/group'
import { groupHarmony } from '@/lib/engine/bonds/harmony'
import { numberBond } from '@/lib/engine/bonds/number-with-number'
import { pairBond } from '@/lib/engine/bonds/pair'
import type { BirthProfile, BondProfile } from '@/lib/engine/bonds/profile'
import { bondSchoolNamed } from '@/lib/engine/bonds/schools'
import type { Functions } from './function'
import { type Input, InvalidInput } from './input'

const CURRENT = bondSchoolNamed('fc60')
const LEGACY = bondSchoolNamed('fc60-legacy')
const ROOTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
const NOBODY: BondProfile = {
  life_path: 1,
  element: null,
  animal: null,
  moon_phase: null,
  patterns: [],
  expression: null,
  soul_urge: null,
  key: '',
}

export const BONDS: Functions = {
  'compatibility/life_path_score': (input) => ({
    score: partScore('life_path', { life_path: lifePath(input, 'a') }, { life_path: lifePath(input, 'b') }),
  }),
  'compatibility/element_score': (input) => ({
    score: partScore('element', { element: element(input, 'a') }, { element: element(input, 'b') }),
  }),
  'compatibility/animal_score': (input) => ({
    score: partScore('animal', { animal: animal(input, 'a') }, { animal: animal(input, 'b') }),
  }),
  'compatibility/pair': (input) => {
    const { bond } = pairBond(CURRENT, profile(input.object('a')), profile(input.object('b')))
    const { parts, overall, strengths, challenges } = bond
    return { ...parts, overall, class: bond.class, strengths, challenges }
  },
  'compatibility/group': (input) => {
    const members = input.objects('members').map(profile)
    const pairs = pairBonds(CURRENT, members)
    const found = groupHarmony(
      CURRENT,
      members.map((member) => member.element),
      pairs,
    )
    return {
      pair_scores: pairs.map(({ bond }) => bond.overall),
      harmony: found.harmony,
      element_balance: found.element_balance,
      class: found.class,
      diverse: found.diverse,
      uniform: found.uniform,
    }
  },

  'compatibility_legacy/pair': (input) => {
    const { bond } = pairBond(LEGACY, legacyProfile(input.object('a')), legacyProfile(input.object('b')))
    const parts = Object.entries(bond.parts).map(([part, score]) => [part, Number(score.toFixed(3))])
    return { ...Object.fromEntries(parts), overall: bond.overall, class: bond.class }
  },
  'compatibility_legacy/group': (input) => {
    const members = input.objects('members').map(legacyProfile)
    const pairs = pairBonds(LEGACY, members)
    const elements = members.map((member) => member.element)
    return { ...groupCompany(LEGACY, members), average: groupHarmony(LEGACY, elements, pairs).harmony }
  },
  'compatibility_legacy/number_score': (input) => ({
    score: numberBond(input.number('a'), input.number('b')),
  }),
}

function partScore(part: string, a: Partial<BondProfile>, b: Partial<BondProfile>) {
  const { bond } = pairBond(CURRENT, { ...NOBODY, ...a }, { ...NOBODY, ...b })
  return Object.entries(bond.parts).find(([name]) => name === part)?.[1]
}

function profile(input: Input): BondProfile {
  const phase = input.maybeText('moon_phase')
  return {
    ...NOBODY,
    life_path: lifePath(input, 'life_path'),
    element: element(input, 'element'),
    animal: animal(input, 'animal'),
    moon_phase: nameIn<PhaseName>(
      PHASES.map(({ name }) => name),
      phase,
    ),
    patterns: input.objects('patterns').map(pattern),
  }
}

function legacyProfile(input: Input): BirthProfile {
  const path = root(input, 'life_path')
  const knownElement = element(input, 'element')
  const knownAnimal = animal(input, 'animal')
  if (!knownElement) throw new InvalidInput('element')
  if (!knownAnimal) throw new InvalidInput('animal')
  return {
    ...NOBODY,
    life_path: path,
    element: knownElement,
    animal: knownAnimal,
    expression: input.number('destiny_number') as RootNumber,
    soul_urge: input.number('name_energy') as RootNumber,
  }
}

function pattern(input: Input): SharedPattern {
  const type = input.text('type')
  if (type === 'animal_repetition') return { type, animal: input.text('animal') as Animal }
  if (type === 'master_number') return { type, number: input.number('number') as 11 | 22 | 33 }
  return { type: 'number_repetition', number: input.number('number') as RootNumber }
}

function lifePath(input: Input, name: string): RootNumber {
  return input.number(name) as RootNumber
}

function root(input: Input, name: string): RootNumber {
  const number = input.number(name)
  if (!ROOTS.includes(number)) throw new InvalidInput(name)
  return number as RootNumber
}

function element(input: Input, name: string): Element | null {
  return nameIn<Element>(
    ELEMENTS.map((known) => known.name),
    input.maybeText(name),
  )
}

function animal(input: Input, name: string): Animal | null {
  return nameIn<Animal>(
    ANIMALS.map((known) => known.name),
    input.maybeText(name),
  )
}

function nameIn<Name extends string>(names: readonly Name[], text: string | null): Name | null {
  return names.find((name) => name === text) ?? null
}
