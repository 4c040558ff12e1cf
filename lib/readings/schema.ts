// The shapes of a reading: what may be asked, what is kept under seal, and what is answered.
import { z } from 'zod'
import {
  CONVENTION_OPTIONS,
  CONVENTIONS,
  type ConventionOptions,
  isTimeZone,
  momentFromIso,
  normaliseDigits,
  type PersonResult,
  parseSign,
  type ReadingDocument,
  type ReadingInput,
  SIGN_TYPES,
  type SignType,
} from '@/lib/engine'
import { type Interpretation, STYLES, type Style } from '@/lib/interpretation/schema'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { isId } from '@/lib/platform/id'
import { pageQuery } from '@/lib/platform/paging'
import { freeText } from '@/lib/platform/text'
import { isSolarHijriYear } from '@/lib/profiles/schema'
import { localMoment } from './local-moment'

const oneOf = <const Values extends readonly string[]>(values: Values, error = 'choice_unknown') =>
  z.string().transform((text, ctx) => {
    if (values.includes(text)) return text as Values[number]
    ctx.addIssue({ code: 'custom', message: error, params: { known: values.join(', ') } })
    return z.NEVER
  })

/** ISO 8601, `YYYY-MM-DD` or with a time and an offset; answered as the engine's moment. */
export const moment = z.string().transform((text, ctx) => {
  try {
    return momentFromIso(text)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'moment_format' })
    return z.NEVER
  }
})
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

/** @param when how the moment is written */
const asking = <When extends z.ZodType>(when: When) =>
  z
    .strictObject({
      user_id: z.string({ error: 'user_required' }).min(1, { error: 'user_required' }),
      question: freeText(500, 'question_required'),
      sign_type: oneOf(SIGN_TYPES, 'sign_type_unknown'),
      sign_value: freeText(500, 'sign_required'),
      /** Which calendar a sign of type `date` is written in. */
      calendar: oneOf(['gregorian', 'persian']).optional(),
      locale: oneOf(LOCALES).optional(),
      style: oneOf(STYLES).optional(),
      convention: convention.optional(),
      options: conventionOptions.optional(),
      moment: when.optional(),
      /** IANA zone of the person who asks; in which now, or a typed moment, is meant. */
      time_zone: z.string().refine(isTimeZone, { error: 'time_zone_unknown' }).optional(),
    })
    .transform(({ sign_type, sign_value, calendar, ...rest }, ctx) => {
      const parsed = parseSign({ type: sign_type, value: sign_value, calendar })
      if (parsed.ok) return { ...rest, sign_value, sign: parsed.sign }
      ctx.addIssue({
        code: 'custom',
        path: ['sign_value'],
        message: 'sign_format',
        params: { expected: parsed.expected },
      })
      return z.NEVER
    })
export const readingInput = asking(moment)

/**
 * What people type into a form: line breaks in a question, and Solar Hijri dates as signs. A browser whose zone we
 * do not know asks in the profile's zone.
 */
function typedReading(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields
  const { question, sign_type, sign_value, time_zone, ...rest } = fields as Record<string, string>
  const year = Number(/^\d{4}(?=[-/])/.exec(normaliseDigits(sign_value?.trim() ?? ''))?.[0])
  const persian = sign_type === 'date' && isSolarHijriYear(year)
  return {
    ...rest,
    question: question?.replace(/\s*[\r\n]+\s*/g, ' '),
    sign_type,
    sign_value,
    ...(persian && { calendar: 'persian' }),
    ...(time_zone && isTimeZone(time_zone) && { time_zone }),
  }
}
export const readingForm = z.preprocess(typedReading, asking(localMoment))

export type ReadingRequest = z.output<typeof readingInput> | z.output<typeof readingForm>

const day = z.iso.date({ error: 'moment_format' })
export const readingQuery = z.strictObject({
  ...pageQuery,
  user_id: z.string().refine(isId, { error: 'id_format' }).optional(),
  reading_type: oneOf(['single_user', 'multi_user']).optional(),
  sign_type: oneOf(SIGN_TYPES, 'sign_type_unknown').optional(),
  favorite: oneOf(['true', 'false']).optional(),
  /** Words to be found in the question or in the reading's text. */
  q: freeText(100).optional(),
  /** Whole days, UTC, both included. */
  from: day.optional(),
  to: day.optional(),
})
export type ReadingQuery = z.output<typeof readingQuery>

/** What is sealed into `reading_result`: enough to compute the same document again. */
export interface StoredResult {
  input: ReadingInput
  document: ReadingDocument
  /** SHA-256 of the canonical JSON of input and document, lower-case hex. */
  hash: string
}

export interface ReadingParticipant {
  id: string
  name: string
}
export type ReadingType = 'single_user' | 'multi_user'

export interface ReadingItem {
  id: string
  is_multi_user: boolean
  reading_type: ReadingType
  question: string
  sign_type: SignType
  sign_value: string
  created_at: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
  favorite: boolean
  participants: ReadingParticipant[]
  /** The first sentences of the text. */
  preview: string
}

/** A reading as it is answered. */
export interface Reading extends Omit<ReadingItem, 'preview'> {
  user_id: string
  primary_user_id: string
  participant_ids: string[]
  locale: Locale
  style: Style
  convention: string
  convention_version: number
  /** The convention's options, complete. */
  options: ConventionOptions
  engine_version: string
  hash: string
  /** The primary participant's. */
  reading_result: PersonResult
  /** The whole text in one string. */
  ai_interpretation: string
  interpretation: Interpretation
  calculation_time_ms: number
  ai_time_ms: number
}
