// A profile as it stands in the database, most of it sealed, and as it is answered.
import { isTimeZone } from '@/lib/engine'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { SealError } from '@/lib/platform/seal/codec'
import { SEALED_FIELDS } from '@/lib/platform/seal/fields'
import { openField, sealField } from '@/lib/platform/seal/own'
import { unusable } from '@/lib/platform/seal/unreadable'
import {
  isBirthday,
  isGender,
  type ListedProfile,
  type Profile,
  type ProfileChange,
  type ProfileInput,
} from './schema'

const { columns } = SEALED_FIELDS.Profile
type Field = keyof typeof columns
const FIELDS = Object.keys(columns) as Field[]

/** Of each sealed column its text, or null where there is none. */
type Texts = Record<Field, string | null>

/** What of a profile stands in clear. */
interface Clear {
  id: string
  linked: boolean
  createdAt: string
  updatedAt: string
}

/** As `COLUMNS` bring it: the texts are sealed. */
export type Row = Clear & Texts & { accountId: string }

export const COLUMNS = Prisma.raw(
  Object.entries({
    ...{ id: 'id', accountId: 'account_id', linked: 'linked_account_id IS NOT NULL' },
    ...{ createdAt: 'created_at', updatedAt: 'updated_at' },
    ...columns,
  })
    .map(([field, column]) => `${column} AS "${field}"`)
    .join(', '),
)

const isNumber = (text: string) => Number.isFinite(Number(text))

/** What opens and is yet none of these would break whatever reckons with it. */
const FITS: Partial<Record<Field, (text: string) => boolean>> = {
  birthday: isBirthday,
  gender: isGender,
  heartRateBpm: isNumber,
  timeZone: isTimeZone,
  latitude: isNumber,
  longitude: isNumber,
}

/** @param failed is told what does not open or cannot be used, which is null then; it may throw */
function opened(row: Row, failed: (column: string, error: SealError) => void): Texts {
  const texts = {} as Texts
  for (const field of FIELDS) {
    texts[field] = null
    const sealed = row[field]
    if (sealed === null) continue
    try {
      const text = openField('Profile', field, sealed, row)
      if (FITS[field]?.(text) === false) throw unusable('Profile', field, row.id)
      texts[field] = text
    } catch (error) {
      if (!(error instanceof SealError)) throw error
      failed(columns[field], error)
    }
  }
  return texts
}

/** Throws `SealError` unless every value can be read. */
export const toProfile = (row: Row): Profile =>
  profileOf(
    row,
    opened(row, (_, error) => {
      throw error
    }),
  )

/** What does not open is null, and named. */
export function toListed(row: Row): ListedProfile {
  const unreadable: string[] = []
  const profile = profileOf(
    row,
    opened(row, (column) => unreadable.push(column)),
  )
  return unreadable.length === 0 ? profile : { ...profile, unreadable }
}

const asNumber = (text: string | null) => (text === null ? null : Number(text))
const asText = (value: string | number | null | undefined) => (value == null ? value : String(value))

/** @param texts in clear; name, birthday and mother's name are null only where they do not open */
export const profileOf = ({ id, linked, createdAt, updatedAt }: Clear, texts: Texts): Profile => ({
  id,
  name: texts.name as string,
  name_persian: texts.namePersian,
  birthday: texts.birthday as string,
  mother_name: texts.motherName as string,
  mother_name_persian: texts.motherNamePersian,
  gender: texts.gender as Profile['gender'],
  heart_rate_bpm: asNumber(texts.heartRateBpm),
  time_zone: texts.timeZone,
  place: texts.place,
  latitude: asNumber(texts.latitude),
  longitude: asNumber(texts.longitude),
  linked,
  created_at: createdAt,
  updated_at: updatedAt,
})

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, null])) as Texts

/** What a change writes: what it does not name is left as it is; `null` empties a column. */
export function textsOf(change: ProfileChange): Partial<Texts> {
  const texts: Record<Field, string | null | undefined> = {
    name: change.name,
    namePersian: change.name_persian,
    birthday: change.birthday,
    motherName: change.mother_name,
    motherNamePersian: change.mother_name_persian,
    gender: change.gender,
    heartRateBpm: asText(change.heart_rate_bpm),
    timeZone: change.time_zone,
    place: change.place,
    latitude: asText(change.latitude),
    longitude: asText(change.longitude),
  }
  const named = FIELDS.filter((field) => texts[field] !== undefined)
  return Object.fromEntries(named.map((field) => [field, texts[field]]))
}

export const textsOfNew = (input: ProfileInput): Texts => ({ ...NOTHING, ...textsOf(input) })

/** Column by column, for a statement by hand. */
export const sealedOf = (texts: Partial<Texts>, row: { id: string; accountId: string }) =>
  (Object.entries(texts) as [Field, string | null][]).map(([field, text]) => ({
    column: Prisma.raw(columns[field]),
    value: text === null ? null : sealField('Profile', field, text, row),
  }))
