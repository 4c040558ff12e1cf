// A reading as it is answered: for one person, for several, in a list, and as far as it does not open; and whether it comes out the
// same again.
import { z } from 'zod'
import { id, instant, unreadable } from '@/lib/platform/answer-parts'
import { jointFields } from './joint'
import { engineVersion, occasionResult, rules, sharedResult, wholeResult } from './person'
import { signType } from './vocabulary'
import { groupInterpretation, interpretation, locale, style } from './words'

const participant = z
  .strictObject({
    id,
    name: z
      .string()
      .describe('As it was at the time; of somebody who left: “a participant”, in the reading’s language.'),
    left: z.boolean(),
  })
  .meta({ id: 'ReadingParticipant' })

const readingType = z.enum(['single_user', 'multi_user'])
const role = z.enum(['owner', 'participant'])

/** What stands in clear, and is told even where the rest does not open. */
const clear = {
  id,
  created_at: instant,
  is_multi_user: z.boolean(),
  reading_type: readingType,
  sign_type: signType,
  favorite: z.boolean().describe('Marked by the account that asks.'),
}

const asked = {
  question: z.string(),
  sign_value: z.string().describe('As it was sent.'),
  moment: z.string().meta({
    description: 'ISO 8601 with its offset, or a day alone.',
    examples: ['2026-03-09T14:30:00-05:00'],
  }),
  participants: z.array(participant).min(1).max(5).describe('The primary first.'),
}

export const readingItem = z
  .strictObject({
    ...clear,
    ...asked,
    preview: z.string().describe('The first sentences of the text.'),
    locale: locale.describe('The language of the preview.'),
  })
  .meta({ id: 'ReadingItem', description: 'A reading in a list.' })

export const unreadableItem = z
  .strictObject({
    ...clear,
    participants: z.array(participant.omit({ name: true })),
    viewer: z.strictObject({ role }),
    unreadable: z.literal(true),
  })
  .meta({
    id: 'UnreadableItem',
    description: 'A reading that does not open, with what stands in clear. It can still be deleted, or left.',
  })

export const readingList = z.array(z.union([readingItem, unreadableItem])).describe('Newest first.')

const shared = {
  ...clear,
  ...asked,
  user_id: id.describe('The primary participant.'),
  primary_user_id: id,
  participant_ids: z.array(id).min(1).max(5).describe('The primary first.'),
  viewer: z
    .strictObject({ role, participant_ids: z.array(id) })
    .describe('Who asks: the account that made it or one that takes part, and which participants that is.'),
  note: z.string().nullable().describe('The asking account’s own.'),
  unreadable: unreadable.optional(),
  locale,
  style,
  ...rules,
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe(
      'SHA-256 of the canonical JSON of inputs and results; null for participants of a joint reading.',
    ),
  reading_result: z
    .union([wholeResult, sharedResult, occasionResult])
    .describe('The primary participant’s, as far as the asking one may see it.'),
  ai_interpretation: z.string().describe('The whole text in one.'),
  calculation_time_ms: z.number().min(0),
  ai_time_ms: z.number().min(0),
}

export const singleReading = z
  .strictObject({
    ...shared,
    is_multi_user: z.literal(false),
    reading_type: z.literal('single_user'),
    interpretation,
  })
  .meta({ id: 'SingleReading', description: 'A reading for one person.' })

export const jointReading = z
  .strictObject({
    ...shared,
    is_multi_user: z.literal(true),
    reading_type: z.literal('multi_user'),
    interpretation: groupInterpretation,
    ...jointFields,
  })
  .meta({ id: 'JointReading', description: 'A reading for two to five people together.' })

export const reading = z
  .discriminatedUnion('is_multi_user', [singleReading, jointReading])
  .meta({ id: 'Reading', description: 'A reading as one of those who may see it is answered.' })

const hash = shared.hash
export const verification = z
  .strictObject({
    valid: z
      .boolean()
      .describe('Whether today’s engine computes exactly the stored document from the stored inputs.'),
    engine_version: engineVersion,
    hash,
    recomputed: z
      .strictObject({ engine_version: z.string(), hash })
      .describe('What was computed now, by the engine of this version.'),
  })
  .meta({ id: 'Verification' })

export type ReadingItem = z.output<typeof readingItem> & { unreadable?: undefined }
export type UnreadableItem = z.output<typeof unreadableItem>
export type ListedItem = ReadingItem | UnreadableItem
export type JointReading = z.output<typeof jointReading>
export type Reading = z.output<typeof reading>
export type Verification = z.output<typeof verification>
