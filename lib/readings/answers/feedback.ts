// What a viewer said of a reading, as it is answered to that viewer and to nobody else.
import { z } from 'zod'
import { id, instant } from '@/lib/platform/answer-parts'
import { eachPart, PART_FITS } from '../feedback-schema'

const when = {
  reading_id: id,
  created_at: instant.describe('When the viewer first said something.'),
  updated_at: instant,
}

export const feedback = z
  .strictObject({
    ...when,
    rating: z.int().min(1).max(5).describe('5: it fitted; 1: it did not.'),
    sections: eachPart(z.enum(PART_FITS)).describe('By the keys of its sections.'),
    text: z.string().nullable(),
  })
  .meta({ id: 'Feedback', description: 'How well a reading fitted, as one of those who see it says.' })

/** In an export of the account: also what its keys said that are bound to a profile. */
const by = { profile_id: id.nullable().describe('Whose bound key said it; null where the account did.') }
export const exportedFeedback = z.union([
  feedback
    .extend(by)
    .meta({ id: 'ExportedFeedback', description: 'What was said of a reading, to take along.' }),
  z.strictObject({ ...when, ...by, unreadable: z.literal(true) }).meta({ id: 'UnreadableFeedback' }),
])

export type Feedback = z.output<typeof feedback>
export type ExportedFeedback = z.output<typeof exportedFeedback>
