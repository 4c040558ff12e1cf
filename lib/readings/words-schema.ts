// The shapes of what may be asked about words: in which manner, by whom, written again, and of numbers that somebody brings.
import { z } from 'zod'
import { STYLES } from '@/lib/interpretation/schema'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { freeText } from '@/lib/platform/text'
import { oneOf, readingNamed, wish } from './schema'

/** In which language and style. */
const manner = { locale: oneOf(LOCALES).optional(), style: oneOf(STYLES).optional() }
export const tellQuery = z.strictObject(manner)
export type TellQuery = z.output<typeof tellQuery>
export const tellInput = z
  .strictObject({
    ...manner,
    words: wish.optional(),
    again: z.boolean().optional().describe('Whether the model writes anew what it wrote before.'),
  })
  .meta({ examples: [{ locale: 'fa', style: 'poetic' }] })
export type TellInput = z.output<typeof tellInput>

/** For which words the answers are wanted. */
export const furtherInput = tellQuery.meta({ examples: [{ locale: 'en', style: 'plain' }] })

/** Numbers that somebody brings, and what they are asked about. */
export const interpretInput = z
  .strictObject({
    context: freeText(500, 'question_required'),
    numbers: z
      .array(
        z.number({ error: 'whole_number' }).int({ error: 'whole_number' }).min(1, { error: 'whole_number' }),
        {
          error: 'numbers_required',
        },
      )
      .min(1, { error: 'numbers_required' })
      .max(10, { error: 'numbers_many' }),
    ...manner,
    words: wish.optional(),
  })
  .meta({ examples: [{ context: 'Should I take the new job?', numbers: [11, 4] }] })
export type InterpretInput = z.output<typeof interpretInput>

/** `fa.poetic`: in which manner a page tells a reading; what is none is left out. */
const mannerText = z
  .string()
  .transform((text) => z.tuple([z.enum(LOCALES), z.enum(STYLES)]).safeParse(text.split('.')).data)
  .transform((found) => found && { locale: found[0], style: found[1] })
/** What the page's address names. */
export const readingShown = z.strictObject({ id: z.string(), told: mannerText.optional() })

/** Named apart from the fields of the form that asks, which stands on the same page. */
export const tellForm = readingNamed.extend({
  told_locale: z.enum(LOCALES),
  told_style: z.enum(STYLES),
  again: z.literal('1').optional(),
})
