// How people go together, as the engine says it: scores and the reasons for them.
import { z } from 'zod'
import type { Archetype, BondDimension, BondReason, GroupClass, PairClass, Role } from '@/lib/engine'
import type { Same } from './same'
import { animal, element, masterNumber, phaseName, rootNumber } from './vocabulary'

export const score = z.number().min(0).max(1)
export const role = z.enum(['Leader', 'Supporter', 'Challenger', 'Harmonizer']).meta({ id: 'Role' })
export const pairClass = z
  .enum(['high', 'good', 'mixed', 'challenging', 'excellent', 'neutral'])
  .describe('excellent and neutral are said by fc60-legacy alone.')
export const groupClass = z.enum(['exceptional', 'good', 'balanced', 'challenging'])
export const dimension = z
  .enum(['life_path', 'element', 'animal', 'moon', 'pattern', 'destiny', 'name_energy'])
  .meta({ id: 'BondDimension', description: 'A part of how two people are compared.' })
export const archetype = z.enum([
  ...['Complementary Duo', 'Master Collective', 'Balanced Harmonizers', 'Collaborative Builders'],
  ...['Dynamic Innovators', 'Strategic Thinkers', 'Action Catalysts', 'Growth Explorers'],
] as const)

const numbers = z.tuple([rootNumber, rootNumber])
const distance = z.int().min(0)

/** A reason that is told of some parts, under some ids. */
const reason = <const Part extends string, const Id extends string, Shape extends z.ZodRawShape>(
  part: readonly Part[],
  id: readonly Id[],
  shape: Shape,
) => z.strictObject({ part: z.literal(part), id: z.literal(id), ...shape })

const sharedPattern = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number_repetition'), number: rootNumber }),
  z.strictObject({ type: z.literal('master_number'), number: masterNumber }),
  z.strictObject({ type: z.literal('animal_repetition'), animal }),
])

const name = ['destiny', 'name_energy'] as const

export const bondReason = z
  .discriminatedUnion('part', [
    z.discriminatedUnion('id', [
      reason(['life_path'], ['same'], { number: rootNumber }),
      reason(['life_path'], ['sum_nine'], { numbers }),
      reason(['life_path'], ['master_base'], { master: masterNumber, base: rootNumber }),
      reason(['life_path'], ['both_masters'], { numbers }),
      reason(['life_path'], ['distance'], { numbers, distance }),
      reason(['life_path'], ['matrix'], { numbers }),
    ]),
    z.discriminatedUnion('id', [
      reason(['element'], ['same'], { element }),
      reason(['element'], ['generating', 'controlling'], {
        from: element,
        to: element,
        giver: z.enum(['a', 'b']).describe('Who brings `from`, which generates or controls `to`.'),
      }),
      reason(['element'], ['unknown'], {}),
    ]),
    z.discriminatedUnion('id', [
      reason(['animal'], ['same', 'harmony', 'clash', 'trine', 'harm', 'neutral'], {
        animals: z.tuple([animal, animal]),
      }),
      reason(['animal'], ['unknown'], {}),
    ]),
    z.discriminatedUnion('id', [
      reason(['moon'], ['same', 'near', 'apart', 'opposite'], {
        phases: z.tuple([phaseName, phaseName]),
        distance: z.int().min(0).max(4).describe('In eighths of the circle of phases.'),
      }),
      reason(['moon'], ['unknown'], {}),
    ]),
    z.discriminatedUnion('id', [
      reason(['pattern'], ['shared', 'none_shared'], { shared: z.array(sharedPattern) }),
      reason(['pattern'], ['unknown'], {}),
    ]),
    z.discriminatedUnion('id', [
      reason(name, ['distance'], { numbers, distance }),
      reason(name, ['unknown'], {}),
    ]),
  ])
  .meta({
    id: 'BondReason',
    description: 'Why a part has its score; values of two in the order of the names.',
  })

true satisfies Same<z.output<typeof role>, Role>
true satisfies Same<z.output<typeof pairClass>, PairClass>
true satisfies Same<z.output<typeof groupClass>, GroupClass>
true satisfies Same<z.output<typeof dimension>, BondDimension>
true satisfies Same<z.output<typeof archetype>, Archetype>
true satisfies Same<z.output<typeof bondReason>, BondReason>
