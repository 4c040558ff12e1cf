// The shapes of what may be asked: a reading for one or for several, a list, a change.
import { z } from 'zod'
import {
  type Calendar,
  CONVENTION_OPTIONS,
  CONVENTIONS,
  isoOfDate,
  isTimeZone,
  MAX_PEOPLE,
  parseSign,
  readTypedDate,
  SIGN_TYPES,
  type SignType,
} from '@/lib/engine'
import { STYLES } from '@/lib/interpretation/schema'
import { EXAMPLE } from '@/lib/platform/answer-parts'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { isId } from '@/lib/platform/id'
import { pageQuery } from '@/lib/platform/paging'
import { freeLines, freeText, inOneLine, shortText, withLineFeeds } from '@/lib/platform/text'
import { isoDay, type Refusal, refusalOf } from '@/lib/platform/typed-fields'
import { timeZone } from '@/lib/profiles/schema'
import { moment } from './local-moment'
import { CALENDARS, settleSign } from './sign-input'

export const oneOf = <const Values extends readonly string[]>(values: Values, error = 'choice_unknown') =>
  shortText(100, error, { known: values.join(', ') })
    .transform((text, ctx) => {
      if (values.includes(text)) return text as Values[number]
      ctx.addIssue({ code: 'custom', message: error, params: { known: values.join(', ') } })
      return z.NEVER
    })
    .meta({ enum: [...values], maxLength: undefined })

export const convention = oneOf(CONVENTIONS, 'convention_unknown')

/** Where to depart from the convention's own options; the engine fills in the rest. */
export const conventionOptions = z.strictObject({
  y: oneOf(CONVENTION_OPTIONS.y).optional(),
  zi_hour: oneOf(CONVENTION_OPTIONS.zi_hour).optional(),
  persian_letters: oneOf(CONVENTION_OPTIONS.persian_letters).optional(),
  abjad: oneOf(CONVENTION_OPTIONS.abjad).optional(),
  birthday_calendar: oneOf(CONVENTION_OPTIONS.birthday_calendar).optional(),
  bond_school: oneOf(CONVENTION_OPTIONS.bond_school).optional(),
})

export const wish = oneOf(['auto', 'ai', 'builtin']).describe(
  'Who writes: the model where one is configured (`auto`, `ai`), or the built-in lines alone.',
)

/** What is asked, whomever it is for. */
const about = {
  question: freeText(500, 'question_required'),
  sign_type: oneOf(SIGN_TYPES, 'sign_type_unknown'),
  sign_value: freeText(500, 'sign_required').describe('In the format of its type.'),
  calendar: oneOf(CALENDARS).optional().describe('In which a sign of type date is written.'),
  locale: oneOf(LOCALES).optional(),
  style: oneOf(STYLES).optional(),
  words: wish.optional(),
  convention: convention.optional(),
  options: conventionOptions.optional(),
  moment: moment.optional(),
  time_zone: timeZone
    .optional()
    .describe('IANA time zone in which now is, or a moment without an offset; else the profile’s.'),
  trace: z.boolean().optional().describe('Whether the working of the numbers is answered.'),
  read_anyway: z
    .boolean()
    .optional()
    .describe(
      'Where danger was only hinted (`alternative` of the words): that something else was meant. What was said outright is not passed over.',
    ),
}

const EXAMPLE_ASKED = {
  ...{ question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' },
  moment: '2026-03-09T14:30:00-05:00',
}

/** With the sign as the engine reads it. */
function settle<Asked extends { sign_type: SignType; sign_value: string; calendar?: Calendar | undefined }>(
  participant_ids: string[],
  { sign_type, sign_value, calendar, ...rest }: Asked,
  ctx: z.RefinementCtx,
) {
  const sign = settleSign({ sign_type, sign_value, calendar }, ctx)
  return sign ? { ...rest, participant_ids, sign_value, sign } : z.NEVER
}

const personId = z
  .string({ error: 'user_required' })
  .min(1, { error: 'user_required' })
  .refine((id) => id.length <= 100, { error: 'id_format', abort: true })
  .meta({ format: 'uuid', description: 'The id of a profile.' })

export const readingInput = z
  .strictObject({ user_id: personId, ...about })
  .transform(({ user_id, ...asked }, ctx) => settle([user_id], asked, ctx))
  .meta({ examples: [{ user_id: EXAMPLE.id, ...EXAMPLE_ASKED }] })

const isTwice = (id: string, index: number, ids: string[]) =>
  ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < index

/** How many there are comes before what each of them is. */
const people = z
  .array(z.unknown())
  .refine(({ length }) => length <= 100, {
    error: 'participants_many',
    params: { max: MAX_PEOPLE },
    abort: true,
  })
  .pipe(z.array(personId))
  .meta({
    items: { type: 'string', format: 'uuid' },
    minItems: 1,
    maxItems: MAX_PEOPLE - 1,
    uniqueItems: true,
  })

/** Two to five people, each once. */
export const jointReadingInput = z
  .strictObject({ primary_user_id: personId, secondary_user_ids: people, ...about })
  .transform(({ primary_user_id, secondary_user_ids, ...asked }, ctx) => {
    const ids = [primary_user_id, ...secondary_user_ids]
    const refuse = (message: string) =>
      ctx.addIssue({ code: 'custom', path: ['secondary_user_ids'], message, params: { max: MAX_PEOPLE } })
    if (ids.length < 2) refuse('participants_few')
    else if (ids.length > MAX_PEOPLE) refuse('participants_many')
    else if (ids.some(isTwice)) refuse('participants_twice')
    return settle(ids, asked, ctx)
  })
  .meta({
    examples: [{ primary_user_id: EXAMPLE.id, secondary_user_ids: [EXAMPLE.otherId], ...EXAMPLE_ASKED }],
  })

/** UTF-16 units of a text in a form; a longer one is left as it is, for its shape to refuse. */
const TYPED = 5000

/** A date as people type it, for the sign: programs send it in its format alone. */
function typedSign(sign_type: string | undefined, sign_value: string | undefined) {
  const found =
    sign_type === 'date' && sign_value !== undefined && sign_value.length <= TYPED
      ? readTypedDate(sign_value)
      : null
  if (found?.kind !== 'date') return { sign_value }
  if (found.calendar === 'persian') return { sign_value, calendar: found.calendar }
  const strict = parseSign({ type: 'date', value: sign_value! }).ok
  return { sign_value: strict ? sign_value : isoOfDate(found.date) }
}

/**
 * What people type into a form: line breaks in a question, and dates of either calendar as signs. A browser whose zone we
 * do not know asks in the profile's zone.
 */
function typedReading(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  const { multi_user, user_id, primary_user, secondary_user, ...others } = fields as Record<string, unknown>
  const { question, sign_type, sign_value, time_zone, ...rest } = others as Record<string, string>
  return {
    ...rest,
    ...(multi_user
      ? { primary_user_id: primary_user, secondary_user_ids: secondary_user ?? [] }
      : { user_id }),
    question: question && question.length <= TYPED ? inOneLine(question) : question,
    sign_type,
    ...typedSign(sign_type, sign_value),
    ...(time_zone && time_zone.length <= 100 && isTimeZone(time_zone) && { time_zone }),
  }
}
/** A time that is left empty is the minute of asking; which one that is, is known once it is asked. */
const asksForMinute = (fields: unknown) =>
  typeof fields === 'object' &&
  fields !== null &&
  'sign_type' in fields &&
  fields.sign_type === 'time' &&
  !('sign_value' in fields && fields.sign_value)

/** One form asks for one person, or, with `multi_user`, for several. */
export const readingForm = z.preprocess(
  typedReading,
  z.unknown().transform((fields, ctx) => {
    const joint = typeof fields === 'object' && fields !== null && 'primary_user_id' in fields
    const own_minute = asksForMinute(fields)
    const given = own_minute ? { ...(fields as object), sign_value: '00:00' } : fields
    const parsed = (joint ? jointReadingInput : readingInput).safeParse(given, { reportInput: true })
    if (parsed.success) return own_minute ? { ...parsed.data, own_minute } : parsed.data
    for (const issue of parsed.error.issues) ctx.issues.push(issue as (typeof ctx.issues)[number])
    return z.NEVER
  }),
)

export type ReadingRequest = (z.output<typeof readingInput> | z.output<typeof jointReadingInput>) & {
  /** No sign was named: the minute of asking is taken for one. */
  own_minute?: boolean
}

const YES = ['1', 'true']
/** For every door that answers a reading. */
export const traceQuery = z.strictObject({
  trace: oneOf([...YES, '0', 'false'])
    .transform((text) => YES.includes(text))
    .optional()
    .describe('Whether the working of the numbers is answered.'),
})
export type Trace = z.output<typeof traceQuery>

const day = isoDay('day_format', 'day_impossible')
/** Whose day, and which. */
export const dailyQuery = z
  .strictObject({
    user_id: personId,
    date: day.optional().describe('Today in the profile’s zone unless another is named.'),
    locale: oneOf(LOCALES).optional(),
  })
  .meta({ examples: [{ user_id: EXAMPLE.id, date: '2026-03-09' }] })
export type DailyQuery = z.output<typeof dailyQuery>

export const readingQuery = z.strictObject({
  ...pageQuery,
  user_id: shortText(100, 'id_format')
    .refine(isId, { error: 'id_format' })
    .meta({ format: 'uuid', maxLength: undefined })
    .optional()
    .describe('Who takes part: a profile that is the caller’s, or that the caller is.'),
  reading_type: oneOf(['single_user', 'multi_user']).optional(),
  sign_type: oneOf(SIGN_TYPES, 'sign_type_unknown').optional(),
  favorite: oneOf(['true', 'false']).optional(),
  q: freeText(100).optional().describe('Words to be found in the question or in the reading’s text.'),
  from: day.optional().describe('The first day, YYYY-MM-DD.'),
  to: day.optional().describe('The last day, YYYY-MM-DD.'),
  time_zone: timeZone.optional().describe('IANA time zone whose days these are; UTC unless it is named.'),
})
export type ReadingQuery = z.output<typeof readingQuery>

/** What each account may mark for itself in a reading that it sees. */
export const readingChange = z
  .strictObject({
    favorite: z.boolean().optional(),
    note: freeLines(2000).nullish().describe('null takes it away.'),
  })
  .meta({ examples: [{ favorite: true, note: 'It went well.' }] })
export type ReadingChange = z.output<typeof readingChange>

/** What the small forms beside a reading send. */
export const readingNamed = z.strictObject({ reading: shortText(100) })
export const favoriteForm = readingNamed.extend({ favorite: z.enum(['true', 'false']) })
export const noteForm = readingNamed.extend({
  /** Browsers send line breaks as two characters. */
  note: z.preprocess(
    (text) => (typeof text === 'string' && text.length <= TYPED ? withLineFeeds(text).trim() : text),
    freeLines(2000).optional(),
  ),
})

/** What the one line of Today sends. */
export const questionForm = z.strictObject({ question: freeText(200).optional() })

/** What the history's form sends; what is not given is not asked for. */
export const historyForm = z.strictObject({
  person: shortText(100).optional(),
  type: z.enum(['single_user', 'multi_user']).optional(),
  sign: z.enum(SIGN_TYPES).optional(),
  favorite: z.literal('1').optional(),
  from: shortText(60).optional(),
  to: shortText(60).optional(),
  zone: shortText(60).optional(),
  words: freeText(100).optional(),
})

/** A day of the history's form, of either calendar, as `YYYY-MM-DD`; or why it is none. */
export function historyDay(text: string | undefined): { day?: string; unread?: Refusal } {
  if (text === undefined) return {}
  const found = readTypedDate(text)
  if (found.kind === 'date') return { day: isoOfDate(found.date) }
  return { unread: refusalOf(found, { format: 'day_format', impossible: 'day_impossible' }) }
}
