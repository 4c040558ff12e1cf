// The words of a reading as they are answered.
import { z } from 'zod'
import {
  AI_STATUSES,
  FORMER_SECTION_KEYS,
  type GroupInterpretation,
  INTENTS,
  type Interpretation,
  PERSON_KEYS,
  RISKS,
  SECTION_KEYS,
  STYLES,
  THREAD_KINDS,
} from '@/lib/interpretation/schema'
import { LOCALES } from '@/lib/platform/i18n/locales'
import type { Same } from './same'

export const locale = z.enum(LOCALES).describe('The language that it is written in.')
export const style = z.enum(STYLES)

const section = z
  .strictObject({
    key: z.enum([...SECTION_KEYS, ...FORMER_SECTION_KEYS]),
    title: z.string(),
    text: z.string().describe('Paragraphs separated by an empty line.'),
  })
  .meta({ id: 'Section' })

const thread = z
  .strictObject({
    kind: z.enum(THREAD_KINDS),
    text: z.string().describe('The sentence that tells it.'),
    numbers: z.array(z.number().int()),
  })
  .meta({ id: 'Thread', description: 'The one coincidence, or tension, that carries the reading.' })

export const interpretation = z
  .strictObject({
    source: z.enum(['builtin', 'ai']),
    style,
    locale,
    risk: z
      .enum(RISKS)
      .optional()
      .describe(
        'With `self` and `violence` the sections are words of care alone. Absent, like what follows, in readings of older versions.',
      ),
    intent: z.enum(INTENTS).optional().describe('The form of the question; absent where there is danger.'),
    alternative: z
      .boolean()
      .optional()
      .describe('Danger was only hinted: the same request with `read_anyway` receives the reading.'),
    thread: thread.nullable().optional(),
    further: z
      .array(z.strictObject({ chip: z.string(), text: z.string(), by: z.literal('ai').optional() }))
      .optional()
      .describe('What can be asked further, each with its answer; three at most.'),
    notes: z.array(z.string()).optional().describe('Which letters could not be counted, if any.'),
    sections: z.array(section).describe('In the order in which they are read.'),
    sentences: z
      .array(
        z.strictObject({
          at: z.string().describe('The key of its section; of two people `P1:P2`.'),
          text: z.string(),
          facts: z.array(z.string()).describe('Ids of the facts it rests on; `Q` is the question.'),
        }),
      )
      .optional()
      .describe('Of words that the model wrote.'),
    facts: z
      .array(
        z.strictObject({
          id: z.string(),
          text: z.string(),
          person: z.number().int().optional().describe('Whose it is, by place among the participants.'),
          paths: z.array(z.string()).describe('Where its working stands in the trace.'),
          of: z.array(z.string()).optional().describe('Of a coincidence: the facts that meet in it.'),
        }),
      )
      .optional(),
    ai: z
      .strictObject({
        status: z.enum(AI_STATUSES),
        model: z.string().optional(),
        ms: z.number().optional().describe('Milliseconds that it wrote.'),
      })
      .describe('`ok` where the model wrote; else why the built-in words stand.'),
  })
  .meta({ id: 'Interpretation', description: 'The words of a reading for one person.' })

const jointSection = section
  .extend({
    key: z.enum([...SECTION_KEYS, ...FORMER_SECTION_KEYS, ...PERSON_KEYS, 'pair']),
    pair: z.string().optional().describe('Of a `pair`: the ids of the two, joined by a colon.'),
  })
  .meta({
    id: 'JointSection',
    description: '`P1` to `P5` are said to each person, in the order of the participants.',
  })

export const groupInterpretation = interpretation
  .extend({
    sections: z.array(jointSection).describe('In the order in which they are read.'),
    people: z.array(z.string()).describe('What is said to each person, in the order of the participants.'),
    pairs: z
      .array(z.string())
      .describe(
        'What is said of every two: first with second, first with third and so on; empty where no word is said of them.',
      ),
  })
  .meta({ id: 'GroupInterpretation', description: 'The words of a joint reading.' })

export type JointSection = z.output<typeof jointSection>
export type GroupAnswer = z.output<typeof groupInterpretation>

true satisfies Same<z.output<typeof interpretation>, Interpretation>
true satisfies Same<Omit<GroupAnswer, 'sections'>, Omit<GroupInterpretation, 'sections'>>
