// The shapes of a profile: what may be sent, and what is answered.
import { z } from 'zod'
import { type CivilDate, isTimeZone, isValidDate } from '@/lib/engine'
import { id, instant, unreadable } from '@/lib/platform/answer-parts'
import { zoneTyped } from '@/lib/platform/i18n/zones/typed'
import { pageQuery } from '@/lib/platform/paging'
import { freeText, shortText } from '@/lib/platform/text'
import { isoDay, typedDay, typedNumber } from '@/lib/platform/typed-fields'
import { personName } from './person-name'

/** The Gregorian calendar began in October 1582. */
const notEarly = (iso: string) => iso >= '1583'
const EARLY = { error: 'birthday_early' }
const birthday = isoDay('birthday_format', 'birthday_impossible').refine(notEarly, EARLY)
const birthdayTyped = typedDay('birthday_format', 'birthday_impossible').refine(notEarly, EARLY)

/** Whether it is a day as profiles hold it: what `birthday` makes of one. */
export const isBirthday = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && notEarly(text) && isValidDate(civilDate(text))

/** Of a valid `YYYY-MM-DD`. */
export function civilDate(iso: string): CivilDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return { year, month, day }
}

const between = (min: number, max: number, kind = z.number()) =>
  kind
    .refine((value) => value >= min && value <= max, { error: 'range', params: { min, max } })
    .meta({ minimum: min, maximum: max })

export const timeZone = shortText(100, 'time_zone_unknown')
  .refine(isTimeZone, { error: 'time_zone_unknown' })
  .meta({ description: 'IANA time zone.', examples: ['Asia/Tehran'] })

/** A city of either language or an id, as people type it. */
const zoneOfForm = shortText(100, 'time_zone_unknown').transform((text, ctx) => {
  const zone = zoneTyped(text)
  if (zone) return zone
  ctx.addIssue({ code: 'custom', message: 'time_zone_unknown' })
  return z.NEVER
})

const gender = z.enum(['female', 'male', 'other'])
export const isGender = (text: string): boolean => (gender.options as string[]).includes(text)

export const profileInput = z
  .strictObject({
    name: personName,
    birthday,
    mother_name: personName,
    name_persian: personName.nullish(),
    mother_name_persian: personName.nullish(),
    gender: gender.nullish(),
    heart_rate_bpm: between(30, 220, z.int()).nullish().describe('Beats a minute, measured.'),
    time_zone: timeZone.nullish().describe('In which now is, for this person’s readings.'),
    place: freeText(100).nullish(),
    latitude: between(-90, 90).nullish().describe('Degrees, north positive.'),
    longitude: between(-180, 180).nullish().describe('Degrees, east positive.'),
  })
  .meta({ examples: [{ name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson' }] })
export type ProfileInput = z.output<typeof profileInput>

/** Texts as a form sends them; a field left empty is not sent. */
export const profileForm = profileInput
  .pick({ name: true, mother_name: true, name_persian: true, gender: true, place: true })
  .extend({
    birthday: birthdayTyped,
    time_zone: zoneOfForm.optional(),
    heart_rate_bpm: typedNumber('heart_rate_typed', 30, 220, true).optional(),
    latitude: typedNumber('latitude_typed', -90, 90).optional(),
    longitude: typedNumber('longitude_typed', -180, 180).optional(),
  })
  .superRefine(({ latitude, longitude }, ctx) => {
    if ((latitude === undefined) === (longitude === undefined)) return
    const path = [latitude === undefined ? 'latitude' : 'longitude']
    ctx.addIssue({ code: 'custom', path, message: 'coordinates_together' })
  })

export const profileChange = profileInput
  .partial()
  .meta({ examples: [{ heart_rate_bpm: 68, time_zone: 'Asia/Tehran' }] })
export type ProfileChange = z.output<typeof profileChange>

export const profileQuery = z.strictObject(pageQuery)

const said = {
  name: z.string(),
  name_persian: z.string().nullable(),
  birthday: z.iso.date().describe('Gregorian.'),
  mother_name: z.string(),
  mother_name_persian: z.string().nullable(),
  gender: gender.nullable(),
  heart_rate_bpm: z.int().min(30).max(220).nullable(),
  time_zone: z
    .string()
    .nullable()
    .meta({ description: 'IANA name.', examples: ['Asia/Tehran'] }),
  place: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable().describe('Degrees, north positive.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Degrees, east positive.'),
}
const clear = {
  linked: z.boolean().describe('Whether the person itself has linked an account to this profile.'),
  created_at: instant,
  updated_at: instant,
}

export const profile = z
  .strictObject({ id, ...said, ...clear })
  .meta({ id: 'Profile', description: 'A person, as it is answered; null is what was not given.' })

const unreadableProfile = z
  .strictObject({
    id,
    ...said,
    name: said.name.nullable(),
    birthday: said.birthday.nullable(),
    mother_name: said.mother_name.nullable(),
    ...clear,
    unreadable,
  })
  .meta({
    id: 'UnreadableProfile',
    description: 'A profile of which some values do not open; they are null.',
  })

export const profileList = z.array(z.union([profile, unreadableProfile])).describe('Newest first.')

export type Profile = z.output<typeof profile>
export type UnreadableProfile = z.output<typeof unreadableProfile>
export type ListedProfile = (Profile & { unreadable?: undefined }) | UnreadableProfile
