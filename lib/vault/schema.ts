// The shapes of findings: what an account keeps for itself, and what is told of it and of its signs.
import { z } from 'zod'
import { type CivilTime, type LocalMoment, MINUTES_A_DAY, readTypedMoment, SIGN_TYPES } from '@/lib/engine'
import { EXAMPLE, id, instant } from '@/lib/platform/answer-parts'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { MAX_PAGE } from '@/lib/platform/paging'
import { freeLines, freeText, shortText } from '@/lib/platform/text'
import { queryNumber, refusalOf } from '@/lib/platform/typed-fields'
import { timeZone } from '@/lib/profiles/schema'
import { PARTS } from '@/lib/readings/feedback-schema'
import { instantOf } from '@/lib/readings/local-moment'
import { oneOf } from '@/lib/readings/schema'
import { CALENDARS, settleSign } from '@/lib/readings/sign-input'
import { typedClock, typedSign } from './typed-sign'

export const KINDS = ['passage', 'sign', 'note'] as const
export type Kind = (typeof KINDS)[number]

/** An instant in milliseconds since 1970, or what clocks showed in a zone that is named beside it, with its day or without. */
export type SeenAt = { at: number } | { local: LocalMoment } | { clock: CivilTime }

const ISO = z.iso.datetime({ offset: true })

/** As it is typed or sent; null with the refusal already made. */
export function readSeenAt(text: string, ctx: z.RefinementCtx): SeenAt | null {
  // As programs write it, to the millisecond.
  if (ISO.safeParse(text).success) return { at: Date.parse(text) }
  const clock = typedClock(text)
  if (clock) return { clock }
  const found = readTypedMoment(text)
  if (found.kind === 'instant') return { at: instantOf(found.moment) }
  if (found.kind === 'local' && found.local.time) return { local: found.local }
  const refusal =
    found.kind === 'local'
      ? { message: 'seen_at_format' as const }
      : refusalOf(found, { format: 'seen_at_format', impossible: 'moment_impossible' })
  ctx.addIssue({ code: 'custom', ...refusal })
  return null
}

const seenAt = shortText(100, 'seen_at_format')
  .meta({
    description:
      'When it was seen: an instant with its offset, or a local time with `time_zone` beside it; a time without a day is the last one. ' +
      'Without it, now.',
    examples: [EXAMPLE.instant, '2026-03-09T11:11', '11:11'],
  })
  .transform((text, ctx) => readSeenAt(text, ctx) ?? z.NEVER)

const passageText = freeLines(5000)
const noteText = freeLines(4000)
const note = freeLines(2000).nullish()
const zone = timeZone.optional().describe('IANA time zone of a local time.')

const passageInput = z.strictObject({
  kind: z.literal('passage'),
  reading_id: shortText(100, 'id_format').meta({ format: 'uuid', maxLength: undefined }),
  section: oneOf(PARTS).describe('The key of the part of the words in which it stands.'),
  text: passageText.describe('As it stands there, the whole part or a piece of it.'),
  note,
})

const namedSign = {
  sign_type: oneOf(SIGN_TYPES, 'sign_type_unknown'),
  sign_value: freeText(500, 'sign_required').describe('In the format of its type.'),
  calendar: oneOf(CALENDARS).optional().describe('In which a sign of type date is written.'),
}

/** What every way to log a sign has. */
const logged = {
  seen_at: seenAt.optional(),
  time_zone: zone,
  written_at: z.iso
    .datetime({ offset: true, error: 'seen_at_format' })
    .optional()
    .describe(
      'When it was written down, where that is sent later: “now” and “the last one” are meant as of then.',
    )
    .transform((text) => (text === undefined ? undefined : Date.parse(text))),
  written_for: shortText(100)
    .optional()
    .describe(
      'By what a page of ours names the account that wrote it: where another is signed in by now, 403.',
    ),
  note,
}

const signInput = z
  .strictObject({ kind: z.literal('sign'), ...namedSign, ...logged })
  .transform(({ sign_type, sign_value, calendar, ...asked }, ctx) => {
    const sign = settleSign({ sign_type, sign_value, calendar }, ctx)
    return sign ? { ...asked, sign } : z.NEVER
  })

const typedSignInput = z
  .strictObject({
    kind: z.literal('typed_sign').describe('A sign whose type is told by how it is written.'),
    sign: freeText(500, 'sign_required').describe('As somebody writes it down: 11:11, 777, a word.'),
    ...logged,
  })
  .transform(({ sign, ...asked }, ctx) => {
    const typed = typedSign(sign)
    if (!typed) ctx.addIssue({ code: 'custom', path: ['sign'], message: 'sign_required' })
    const meant = typed && settleSign(typed, ctx)
    return meant ? { ...asked, kind: 'sign' as const, sign: meant } : z.NEVER
  })

const noteInput = z.strictObject({ kind: z.literal('note'), text: noteText })

export const findingInput = z
  .discriminatedUnion('kind', [passageInput, signInput, typedSignInput, noteInput], { error: 'finding_kind' })
  .meta({
    examples: [
      {
        ...{ kind: 'sign', sign_type: 'time', sign_value: '11:11' },
        ...{ seen_at: EXAMPLE.instant, note: 'On the oven.' },
      },
      {
        ...{ kind: 'passage', reading_id: EXAMPLE.id, section: 'answer' },
        text: 'What needs thought is where to stop.',
      },
      { kind: 'typed_sign', sign: '11:11', seen_at: '11:11', time_zone: 'Asia/Tehran' },
      { kind: 'note', text: 'It always comes before a journey.' },
    ],
  })
export type FindingInput = z.output<typeof findingInput>

/** Of each kind its own fields; which those are is known once the finding is found. */
export const findingChange = z
  .strictObject({
    text: passageText.optional().describe('Of a passage or a note.'),
    note: note.describe('Of a passage or a sign; null takes it away.'),
    sign_type: namedSign.sign_type.optional().describe('Of a sign, with `sign_value`.'),
    sign_value: namedSign.sign_value.optional().describe('Of a sign, with `sign_type`.'),
    calendar: namedSign.calendar,
    seen_at: seenAt.optional(),
    time_zone: zone,
  })
  .transform(({ sign_type, sign_value, calendar, ...change }, ctx) => {
    if (sign_type === undefined && sign_value === undefined && calendar === undefined) return change
    const missing = sign_type === undefined ? 'sign_type' : sign_value === undefined ? 'sign_value' : null
    if (missing) {
      ctx.addIssue({ code: 'custom', path: [missing], message: 'required' })
      return z.NEVER
    }
    const sign = settleSign({ sign_type: sign_type!, sign_value: sign_value!, calendar }, ctx)
    return sign ? { ...change, sign } : z.NEVER
  })
  .meta({ examples: [{ note: 'On the oven, while waiting.' }] })
export type FindingChange = z.output<typeof findingChange>

/** A list is as long as an account may be full. */
export const MAX_SKIP = 10_000
export const DEFAULT_LIMIT = 20

export const findingQuery = z.strictObject({
  skip: queryNumber(0, MAX_SKIP).optional().describe('How many of the newest to pass over.'),
  limit: queryNumber(1, MAX_PAGE)
    .optional()
    .describe(`How many at most; ${DEFAULT_LIMIT} unless it is given.`),
  kind: oneOf(KINDS).optional(),
  q: freeText(100).optional().describe('Words to be found in what was kept.'),
})

const finding = {
  id,
  created_at: instant,
  updated_at: instant,
}
const own = z.string().nullable().describe('What was noted beside it.')

export const passage = z.strictObject({
  ...{ ...finding, kind: z.literal('passage') },
  reading_id: id,
  section: z.enum(PARTS),
  told: z
    .string()
    .nullable()
    .describe('In which other language and style the words are told that hold it, as fa.plain.'),
  text: z.string(),
  note: own,
})
export const sign = z.strictObject({
  ...{ ...finding, kind: z.literal('sign') },
  sign_type: z.enum(SIGN_TYPES),
  sign_value: z.string(),
  seen_at: instant,
  note: own,
})
export const noted = z.strictObject({ ...finding, kind: z.literal('note'), text: z.string() })

export const findingAnswer = z
  .discriminatedUnion('kind', [passage, sign, noted])
  .meta({ id: 'Finding', description: 'A passage kept from a reading, a sign with its minute, or a note.' })

export const unreadableFinding = z
  .strictObject({ ...finding, kind: z.enum(KINDS), unreadable: z.literal(true) })
  .meta({ id: 'UnreadableFinding', description: 'One that does not open; it can still be deleted.' })

export const listedFinding = z.union([findingAnswer, unreadableFinding])

export const findingList = z
  .strictObject({
    findings: z
      .array(listedFinding)
      .describe('Newest first: a sign by when it was seen, all else by when it was kept.'),
    total: z.int().min(0),
    skip: z.int().min(0),
    limit: z.int().min(1).max(MAX_PAGE),
  })
  .meta({ id: 'FindingList' })

export type Finding = z.output<typeof findingAnswer>
export type ListedFinding = z.output<typeof listedFinding>
export type FindingQuery = z.output<typeof findingQuery> & {
  /** Of the page: id of the last one before. */
  cursor?: string | undefined
}
/** Looks at a clock in a day: every minute at most. */
export const MOST_LOOKS = MINUTES_A_DAY

export const statisticsQuery = z
  .strictObject({
    sign_type: namedSign.sign_type,
    sign_value: namedSign.sign_value,
    looks_per_day: queryNumber(1, MOST_LOOKS)
      .optional()
      .describe('How often a day a clock is looked at; what the account saved unless it is given.'),
    time_zone: timeZone.optional().describe('IANA time zone whose days are counted; UTC unless it is named.'),
    locale: oneOf(LOCALES).optional().describe('Of the note.'),
  })
  .transform(({ sign_type, sign_value, ...asked }, ctx) => {
    const found = settleSign({ sign_type, sign_value }, ctx)
    return found ? { ...asked, sign: found } : z.NEVER
  })
  .meta({ examples: [{ sign_type: 'time', sign_value: '11:11', looks_per_day: '80' }] })
export type StatisticsQuery = z.output<typeof statisticsQuery>

export const statistics = z
  .strictObject({
    observed: z.int().min(0).describe('How often it was logged.'),
    expected: z.number().min(0).describe('The mean of chance alone: looks × days × 1 ÷ 1,440.'),
    low: z.int().min(0).describe('Chance alone shows this many at least …'),
    high: z.int().min(0).describe('… and this many at most, 19 times out of 20.'),
    days: z.int().min(0).describe('From the day of the first logged sign through today.'),
    looks_per_day: z.int().min(1),
    note: z.string().describe('What that means, in a sentence.'),
  })
  .meta({ id: 'SignStatistics', description: 'A sign of the clock beside what chance alone would show.' })
export type Statistics = z.output<typeof statistics>
