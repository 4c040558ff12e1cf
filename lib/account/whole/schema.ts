// The shapes of what an account does with itself: see what happened, take everything along, erase everything.

import { z } from 'zod'
import { id, instant } from '@/lib/platform/answer-parts'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { pageQuery } from '@/lib/platform/paging'
import { shortText } from '@/lib/platform/text'
import { againPassword } from '../keys/schema'

export const activityQuery = z.strictObject(pageQuery)

export const EXPORT_FORMATS = ['json', 'csv'] as const
export const exportFormat = z.enum(EXPORT_FORMATS)
export const exportQuery = z.strictObject({
  format: exportFormat.optional().describe('json: everything; csv: the readings, as a table.'),
})
/** The same as a body, which may hold what no address may. */
export const exportInput = exportQuery
  .extend({ current_password: againPassword })
  .meta({ examples: [{ format: 'json' }] })
export type ExportInput = z.output<typeof exportInput>

/** The word that is typed to erase an account, in each language; `erase` is the one of the API. */
const eraseWords: readonly string[] = LOCALES.map((locale) => messagesOf(locale).data_section.erase_word)

const confirmation = shortText(100, 'erase_unconfirmed')
  .refine((text) => eraseWords.includes(text.trim().toLowerCase()), { error: 'erase_unconfirmed' })
  .meta({ enum: [...eraseWords], maxLength: undefined })

export const eraseInput = z
  .strictObject({
    confirmation,
    current_password: shortText(1000, 'password_long', { max: 200 })
      .meta({ format: 'password' })
      .optional()
      .describe('Needed where the account has one.'),
  })
  .meta({ examples: [{ confirmation: 'erase' }] })
export type EraseInput = z.output<typeof eraseInput>

/** The form also carries the name that a password manager knows the password by. */
export const eraseForm = eraseInput.extend({ login: shortText(256).optional() })

export const activity = z
  .strictObject({
    id,
    at: instant,
    action: z.string(),
    success: z.boolean(),
    resource_type: z.string(),
    resource_id: z.string().nullable(),
    address: z
      .string()
      .nullable()
      .meta({ description: 'Network of the caller; null when it is not known.', examples: ['192.0.2.0/24'] }),
  })
  .meta({ id: 'Activity', description: 'One line of what happened in an account.' })
export type Activity = z.output<typeof activity>
