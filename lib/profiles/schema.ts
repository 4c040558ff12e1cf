// The shapes of a profile: what may be sent, and what is answered.
import { z } from 'zod'
import {
  type CivilDate,
  EngineError,
  gregorianFromSolarHijri,
  isTimeZone,
  isValidDate,
  normaliseDigits,
} from '@/lib/engine'
import { pageQuery } from '@/lib/platform/paging'
import { freeText } from '@/lib/platform/text'
import { personName } from './person-name'

const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** `YYYY-MM-DD`, Gregorian, in any of the three kinds of digits; answered in Latin digits. */
const birthday = z
  .string()
  .transform((text) => normaliseDigits(text.trim()))
  .superRefine((text, ctx) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    const refuse = (message: string) => ctx.addIssue({ code: 'custom', message })
    if (!year) refuse('birthday_format')
    else if (!isValidDate({ year: Number(year), month: Number(month), day: Number(day) }))
      refuse('birthday_impossible')
    else if (Number(year) < 1583) refuse('birthday_early')
  })

/** Of a valid `YYYY-MM-DD`. */
export function civilDate(iso: string): CivilDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}

export function isoOf({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The years of the Solar Hijri calendar that lie between 1800 and 2123. */
export const isSolarHijriYear = (year: number) => year >= 1178 && year <= 1502

function gregorianOf(date: CivilDate): CivilDate | null {
  try {
    return gregorianFromSolarHijri(date)
  } catch (error) {
    if (error instanceof EngineError) return null
    throw error
  }
}

const between = (min: number, max: number, kind = z.number()) =>
  kind.refine((value) => value >= min && value <= max, { error: 'range', params: { min, max } })

export const profileInput = z.strictObject({
  name: personName,
  birthday,
  mother_name: personName,
  name_persian: personName.nullish(),
  mother_name_persian: personName.nullish(),
  gender: z.enum(['female', 'male', 'other']).nullish(),
  heart_rate_bpm: between(30, 220, z.int()).nullish(),
  time_zone: z.string().refine(isTimeZone, { error: 'time_zone_unknown' }).nullish(),
  place: freeText(100).nullish(),
  latitude: between(-90, 90).nullish(),
  longitude: between(-180, 180).nullish(),
})
export type ProfileInput = z.output<typeof profileInput>

/** Has the right form and lies in no calendar. */
const NO_SUCH_DAY = '0000-00-00'

/**
 * What people type into a form: slashes, short months, and Solar Hijri years, which cannot be mistaken because
 * Gregorian birthdays begin at 1583.
 */
export function typedDate(text: unknown): unknown {
  if (typeof text !== 'string') return text
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(normaliseDigits(text.trim())) ?? []
  if (!year) return text
  const typed = { year: Number(year), month: Number(month), day: Number(day) }
  if (!isSolarHijriYear(typed.year)) return isoOf(typed)
  const gregorian = gregorianOf(typed)
  return gregorian ? isoOf(gregorian) : NO_SUCH_DAY
}

/** In digits of any script, with a point or the Persian `٫`, perhaps with a sign; what is no number is refused as one. */
function typedNumber(text: unknown): unknown {
  if (typeof text !== 'string') return text
  const plain = normaliseDigits(text.replace(DIRECTION_MARKS, '').trim()).replace('٫', '.').replace('−', '-')
  return /^[+-]?\d{1,9}(\.\d{1,12})?$/.test(plain) ? Number(plain) : Number.NaN
}

/** Says itself what it wants, because a summary stands away from its field. */
const typed = (error: string, min: number, max: number, kind = z.number({ error })) =>
  z.preprocess(
    typedNumber,
    kind.refine((value) => value >= min && value <= max, { error }),
  )

/** Texts as a form sends them; a field left empty is not sent. */
export const profileForm = profileInput
  .pick({ name: true, mother_name: true, gender: true, time_zone: true, place: true })
  .extend({
    birthday: z.preprocess(typedDate, birthday),
    heart_rate_bpm: typed('heart_rate_typed', 30, 220, z.int({ error: 'heart_rate_typed' })).optional(),
    latitude: typed('latitude_typed', -90, 90).optional(),
    longitude: typed('longitude_typed', -180, 180).optional(),
  })
  .superRefine(({ latitude, longitude }, ctx) => {
    if ((latitude === undefined) === (longitude === undefined)) return
    const path = [latitude === undefined ? 'latitude' : 'longitude']
    ctx.addIssue({ code: 'custom', path, message: 'coordinates_together' })
  })

export const profileChange = profileInput.partial()
export type ProfileChange = z.output<typeof profileChange>

export const profileQuery = z.strictObject(pageQuery)

/** A profile as it is answered. `null`: not given. */
export interface Profile {
  id: string
  name: string
  name_persian: string | null
  birthday: string
  mother_name: string
  mother_name_persian: string | null
  gender: 'female' | 'male' | 'other' | null
  heart_rate_bpm: number | null
  time_zone: string | null
  place: string | null
  latitude: number | null
  longitude: number | null
  /** Whether the person itself has linked an account to this profile. */
  linked: boolean
  created_at: string
  updated_at: string
}
