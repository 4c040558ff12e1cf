// The words of a reading as they are answered.
import { z } from 'zod'
import {
  GROUP_SECTION_KEYS,
  type GroupInterpretation,
  type Interpretation,
  SECTION_KEYS,
  STYLES,
} from '@/lib/interpretation/schema'
import { LOCALES } from '@/lib/platform/i18n/locales'
import type { Same } from './same'

export const locale = z.enum(LOCALES).describe('The language that it is written in.')
export const style = z.enum(STYLES)

const section = z
  .strictObject({
    key: z.enum([...SECTION_KEYS, ...GROUP_SECTION_KEYS]),
    title: z.string(),
    text: z.string().describe('Paragraphs separated by an empty line.'),
  })
  .meta({ id: 'Section' })

export const interpretation = z
  .strictObject({
    source: z.enum(['builtin', 'ai']),
    style,
    locale,
    sections: z.array(section).describe('In the order in which they are read.'),
    ai: z.strictObject({ status: z.literal('off') }),
  })
  .meta({ id: 'Interpretation', description: 'The words of a reading for one person.' })

export const groupInterpretation = interpretation
  .extend({
    people: z.array(z.string()).describe('What is said to each person, in the order of the participants.'),
    pairs: z
      .array(z.string())
      .describe('What is said of every two: first with second, first with third and so on.'),
  })
  .meta({ id: 'GroupInterpretation', description: 'The words of a joint reading.' })

true satisfies Same<z.output<typeof interpretation>, Interpretation>
true satisfies Same<z.output<typeof groupInterpretation>, GroupInterpretation>
