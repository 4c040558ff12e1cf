// Functions of the groups about compatibility, on explicit profiles. Names that the engine does not know are "unknown"
// to it, as the specification wants; life paths are taken as they come.
import { z } from 'zod'
import type { RootNumber, SharedPattern } from '@/lib/engine'
import { ANIMALS, ELEMENTS, PHASES } from '@/lib/engine'
import { groupCompany } from '@/lib/engine/bonds/company'
import { pairBonds } from '@/lib/engine/bonds/group'
import { groupHarmony } from '@/lib/engine/bonds/harmony'
import { numberBond } from '@/lib/engine/bonds/number-with-number'
import { pairBond } from '@/lib/engine/bonds/pair'
import type { BondProfile } from '@/lib/engine/bonds/profile'
import { bondSchoolNamed } from '@/lib/engine/bonds/schools'
import { type Functions, number, pick, takes, text } from './takes'

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

const anyNumber = number.transform((given) => given as RootNumber)
const root = number.refine((given) => ROOTS.includes(given)).transform((given) => given as RootNumber)
const named = <Name extends string>(known: readonly { name: Name }[]) =>
  text.nullable().transform((given) => known.find(({ name }) => name === given)?.name ?? null)
const [animal, element, moon_phase] = [named(ANIMALS), named(ELEMENTS), named(PHASES)]
const ofAnimal = z.literal('animal_repetition')
const pattern = z.union([
  z.object({ type: ofAnimal, animal: text }),
  z.object({ type: z.literal('master_number'), number }),
  z
    .object({ type: text.refine((type) => !ofAnimal.safeParse(type).success), number })
    .transform((given) => ({ type: 'number_repetition', number: given.number })),
])
const profile = z
  .object({ life_path: anyNumber, element, animal, moon_phase, patterns: z.array(pattern) })
  .transform((given) => ({ ...NOBODY, ...given, patterns: given.patterns as SharedPattern[] }))
const legacyProfile = z
  .object({
    life_path: root,
    element: z.enum(ELEMENTS.map(({ name }) => name)),
    animal: z.enum(ANIMALS.map(({ name }) => name)),
    destiny_number: anyNumber,
    name_energy: anyNumber,
  })
  .transform(({ destiny_number: expression, name_energy: soul_urge, ...given }) => ({
    ...{ ...NOBODY, ...given },
    ...{ expression, soul_urge },
  }))

const pairOf = <Person extends z.ZodType>(person: Person) => ({ a: person, b: person })
/** The score of one part, of two people of whom nothing else is known. */
const score = (
  part: 'life_path' | 'element' | 'animal',
  a: Partial<BondProfile>,
  b: Partial<BondProfile>,
) => ({
  score: new Map(Object.entries(pairBond(CURRENT, { ...NOBODY, ...a }, { ...NOBODY, ...b }).bond.parts)).get(
    part,
  ),
})

export const BONDS: Functions = {
  'compatibility/life_path_score': takes(pairOf(anyNumber), ({ a, b }) =>
    score('life_path', { life_path: a }, { life_path: b }),
  ),
  'compatibility/element_score': takes(pairOf(element), ({ a, b }) =>
    score('element', { element: a }, { element: b }),
  ),
  'compatibility/animal_score': takes(pairOf(animal), ({ a, b }) =>
    score('animal', { animal: a }, { animal: b }),
  ),
  'compatibility/pair': takes(pairOf(profile), ({ a, b }) => {
    const { bond } = pairBond(CURRENT, a, b)
    return { ...bond.parts, ...pick(bond, 'overall', 'class', 'strengths', 'challenges') }
  }),
  'compatibility/group': takes({ members: z.array(profile) }, ({ members }) => {
    const pairs = pairBonds(CURRENT, members)
    const elements = members.map((member) => member.element)
    return {
      pair_scores: pairs.map(({ bond }) => bond.overall),
      ...pick(
        groupHarmony(CURRENT, elements, pairs),
        'harmony',
        'element_balance',
        'class',
        'diverse',
        'uniform',
      ),
    }
  }),

  'compatibility_legacy/pair': takes(pairOf(legacyProfile), ({ a, b }) => {
    const { bond } = pairBond(LEGACY, a, b)
    const parts = Object.entries(bond.parts).map(([part, value]) => [part, Number(value.toFixed(3))])
    return { ...Object.fromEntries(parts), ...pick(bond, 'overall', 'class') }
  }),
  'compatibility_legacy/group': takes({ members: z.array(legacyProfile) }, ({ members }) => {
    const pairs = pairBonds(LEGACY, members)
    const elements = members.map((member) => member.element)
    return { ...groupCompany(LEGACY, members), average: groupHarmony(LEGACY, elements, pairs).harmony }
  }),
  'compatibility_legacy/number_score': takes({ a: number, b: number }, ({ a, b }) => ({
    score: numberBond(a, b),
  })),
}
