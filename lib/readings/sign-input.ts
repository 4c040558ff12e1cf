// A sign as somebody names it, on every way in: read by the engine, or refused with the format that its type has.
import type { z } from 'zod'
import {
  type Calendar,
  type ParsedSign,
  parseSign,
  readTypedDate,
  SIGN_FORMATS,
  type SignType,
} from '@/lib/engine'
import { refusalOf } from '@/lib/platform/typed-fields'
import { showsLetter } from '@/lib/profiles/person-name'

export const CALENDARS = ['gregorian', 'persian'] as const satisfies readonly Calendar[]

interface Asked {
  sign_type: SignType
  sign_value: string
  calendar?: Calendar | undefined
}

/** The sign as the engine reads it; null where it was refused, at `sign_value`. */
export function settleSign(
  { sign_type, sign_value, calendar }: Asked,
  ctx: z.RefinementCtx,
): Extract<ParsedSign, { ok: true }>['sign'] | null {
  const parsed = parseSign({ type: sign_type, value: sign_value, calendar })
  const seen = sign_type !== 'name' || showsLetter(sign_value)
  if (parsed.ok && seen) return parsed.sign
  ctx.addIssue({ code: 'custom', path: ['sign_value'], ...whyNoSign(sign_type, sign_value, calendar) })
  return null
}

/** Always with the format that is expected; of a date, whether it is two or none. */
function whyNoSign(type: SignType, value: string, calendar: Calendar | undefined) {
  const expected = SIGN_FORMATS[type]
  const date = type === 'date' ? readTypedDate(value, calendar) : null
  if (!date || date.kind === 'date') return { message: 'sign_format', params: { expected } }
  const { message, params } = refusalOf(date, { format: 'sign_format', impossible: 'sign_day' })
  return { message, params: { expected, ...params } }
}
