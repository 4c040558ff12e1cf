// Typed dates and numbers at the door: the engine's readers as shapes that say what is wrong.
import { z } from 'zod'
import {
  isoOfDate,
  normaliseDigits,
  readIsoDate,
  readTypedDate,
  readTypedNumber,
  type TypedDate,
} from '@/lib/engine'
import type { ErrorArgs, ErrorId } from './problem'
import { shortText } from './text'

type Unread = Exclude<TypedDate, { kind: 'date' }>
/** As an issue of a shape carries it. */
export interface Refusal {
  message: ErrorId
  params?: ErrorArgs
}

/** What to say of a text that is no date: that it is two, that no calendar has it, or its format. */
export function refusalOf(
  unread: Unread,
  { format, impossible }: { format: ErrorId; impossible: ErrorId },
): Refusal {
  if (unread.kind === 'ambiguous') {
    const [first, second] = unread.numbers
    return { message: 'date_ambiguous', params: { year: unread.year, first, second } }
  }
  return { message: { format, impossible, year: 'date_year' as const }[unread.reason] }
}

const day = (read: (text: string) => TypedDate, format: ErrorId, impossible: ErrorId) =>
  shortText(100, format)
    .meta({ description: 'YYYY-MM-DD, Gregorian, in digits of any script.', examples: ['1990-07-15'] })
    .transform((text, ctx) => {
      const found = read(text)
      if (found.kind === 'date') return isoOfDate(found.date)
      ctx.addIssue({ code: 'custom', ...refusalOf(found, { format, impossible }) })
      return z.NEVER
    })

/** `YYYY-MM-DD`, Gregorian, in digits of any script: as programs send it. Answered in ASCII digits. */
export const isoDay = (format: ErrorId, impossible: ErrorId = format) => day(readIsoDate, format, impossible)

/** A date of either calendar as people type it. Answered as `YYYY-MM-DD`, Gregorian. */
export const typedDay = (format: ErrorId, impossible: ErrorId = format) =>
  day((text) => readTypedDate(text), format, impossible)

/** A number from a form. What it wants is said by one message, because a summary stands away from its field. */
export const typedNumber = (error: ErrorId, min: number, max: number, whole = false) =>
  z
    .string({ error })
    .refine(({ length }) => length <= 100, { error, abort: true })
    .transform((text, ctx) => {
      const number = readTypedNumber(text)
      const fits = number !== null && number >= min && number <= max && (!whole || Number.isInteger(number))
      if (fits) return number
      ctx.addIssue({ code: 'custom', message: error })
      return z.NEVER
    })

/** A number in an address: decimal digits of any script and nothing else. */
export const queryNumber = (min: number, max: number) =>
  shortText(100, 'range', { min, max })
    .transform((text, ctx) => {
      const number = /^\p{Nd}{1,9}$/u.test(text) ? Number(normaliseDigits(text)) : Number.NaN
      if (number >= min && number <= max) return number
      ctx.addIssue({ code: 'custom', message: 'range', params: { min, max } })
      return z.NEVER
    })
    .meta({ type: 'integer', minimum: min, maximum: max, maxLength: undefined })
