// What only a joint reading has: how its people go together, in numbers and in words.
import { z } from 'zod'
import { id } from '@/lib/platform/answer-parts'
import { archetype, bondReason, dimension, groupClass, pairClass, role, score } from './bonds'
import { sharedResult, wholeResult } from './person'
import { trace } from './trace'
import { animal, count, element, rootNumber } from './vocabulary'

const two = z.tuple([id, id])
const pairOf = <const Name extends string>(name: Name) =>
  z.strictObject({ id: z.literal(name), participants: two.describe('Ids of the two.') })
const roles = z.array(role)
const elements = z.array(element)
const missingRoles = z.strictObject({ id: z.literal('missing_roles'), roles })

const strength = z.discriminatedUnion('id', [
  pairOf('strong_pair'),
  z.strictObject({ id: z.literal('many_roles'), roles }),
  z.strictObject({ id: z.literal('many_elements'), elements }),
])
const challenge = z.discriminatedUnion('id', [
  pairOf('delicate_pair'),
  missingRoles,
  z.strictObject({ id: z.literal('many_leaders'), leaders: count }),
  z.strictObject({ id: z.literal('single_element'), element }),
])
const growth = z.discriminatedUnion('id', [
  pairOf('growing_pair'),
  missingRoles,
  z.strictObject({ id: z.literal('missing_elements'), elements }),
])

const compatibility = z
  .strictObject({
    score,
    class: groupClass,
    strengths: z.array(strength),
    challenges: z.array(challenge),
  })
  .meta({ id: 'Compatibility', description: 'How the whole group goes together.' })

const pair = z
  .strictObject({
    score,
    class: pairClass,
    parts: z.partialRecord(dimension, score),
    names: z.tuple([z.string(), z.string()]),
    reasons: z.array(bondReason).describe('One for each part, in the same order.'),
    strengths: z.array(dimension).describe('Parts of at least 0.7.'),
    challenges: z.array(dimension).describe('Parts of at most 0.3.'),
    text: z.string().describe('One or two sentences.'),
  })
  .meta({ id: 'PairAnswer', description: 'How two of the people go together.' })

const group = z
  .strictObject({
    roles: z.record(id, role).describe('By id of the participant.'),
    elements: z.strictObject({
      balance: z
        .partialRecord(element, count)
        .describe('How many people have it; only elements that are there.'),
      present: elements,
      missing: elements,
      dominant: element,
    }),
    dominant_animal: animal,
    joint_life_path: rootNumber,
    archetype,
    strongest: two.describe('Two people have one pair, which is the strongest and the most delicate.'),
    most_delicate: two,
    growth: z.array(growth),
  })
  .meta({ id: 'GroupAnswer', description: 'Who the people are together.' })

/** The fields that a joint reading has besides. */
export const jointFields = {
  individual_insights: z
    .record(z.string(), z.string())
    .describe('What is said to each person, by name; equal names become “Name (2)”.'),
  individual_results: z
    .record(id, z.union([wholeResult, sharedResult]))
    .describe('By id of the participant; of those who left, none.'),
  compatibility,
  compatibility_matrix: z.record(z.string(), pair).describe('Of every two, by “idA:idB”.'),
  compatibility_trace: trace.optional().describe('The working of the bonds, only where it is asked for.'),
  group_dynamics: z.string().describe('The group in words.'),
  group,
}
const jointAnswer = z.strictObject(jointFields)

export type JointAnswer = z.output<typeof jointAnswer>
export type PairAnswer = z.output<typeof pair>
