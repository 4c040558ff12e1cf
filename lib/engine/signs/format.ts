// What may be a sign, type by type, and how it is read for computing. Digits of any script are accepted wherever digits
// are; formats are ids, the words for them are elsewhere.
import { isValidDate } from '../calendar/gregorian'
import { gregorianFromSolarHijri } from '../calendar/solar-hijri'
import type { CivilDate, SignInput, SignType } from '../document'
import { EngineError } from '../error'
import { normaliseDigits } from './digits'

export const SIGN_TYPES = [
  'time',
  'number',
  'date',
  'plate',
  'word',
  'custom',
  'name',
  'location',
] as const satisfies readonly SignType[]

/** Id of the format that a sign of each type must have. */
export const SIGN_FORMATS = {
  time: 'HH:MM',
  number: 'integer',
  date: 'YYYY-MM-DD',
  plate: '12A345-67',
  word: 'text',
  custom: 'text',
  name: 'name',
  location: 'text',
} as const satisfies Record<SignType, string>

export type SignFormat = (typeof SIGN_FORMATS)[SignType]
export type ParsedSign = { ok: true; sign: SignInput } | { ok: false; expected: SignFormat }

const TEXT_MAX = 500
const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const NUMBER = /^[+\-\u2212]?\d{1,18}$/
const GREGORIAN = /^(\d{4})-(\d\d)-(\d\d)$/
const SOLAR_HIJRI = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/
/** Two digits, a letter, three digits, two digits; «الف» is written out on the plates of the state. */
const PLATE = /^\d{2} ?(?:[A-Za-z]|\u0627\u0644\u0641|(?=\p{L})\p{Script=Arabic}) ?\d{3} ?- ?\d{2}$/u
const INVISIBLE = /\p{Cf}/gu
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u

/**
 * Checks a sign from outside. The value is kept as typed, in NFC and trimmed, with one exception: a Solar Hijri date
 * becomes the Gregorian `YYYY-MM-DD`, because without its calendar it would mean another day. Parsing the
 * result again gives the result.
 */
export function parseSign(input: {
  type: SignType
  value: string
  calendar?: 'gregorian' | 'persian'
}): ParsedSign {
  const { type, calendar } = input
  const value = input.value.normalize('NFC').trim()
  const accepted = type === 'date' && calendar === 'persian' ? isoFromSolarHijri(value) : accept(type, value)
  if (accepted === null) return { ok: false, expected: SIGN_FORMATS[type] }
  return { ok: true, sign: { type, value: accepted } }
}

/** The value with ASCII digits and without invisible characters (direction marks, half-spaces). */
export function plainValue(value: string): string {
  return normaliseDigits(value).replace(INVISIBLE, '')
}

function accept(type: SignType, value: string): string | null {
  if (FORBIDDEN.test(value)) return null
  const plain = plainValue(value)
  switch (type) {
    case 'time':
      return TIME.test(plain) ? value : null
    case 'number':
      return NUMBER.test(plain) ? value : null
    case 'date':
      return isGregorian(plain) ? value : null
    case 'plate':
      return PLATE.test(plain) ? value : null
    case 'name':
      return isText(value) && /\p{L}/u.test(value) ? value : null
    default:
      return isText(value) ? value : null
  }
}

function isText(value: string): boolean {
  const length = [...value].length
  return length >= 1 && length <= TEXT_MAX
}

function isGregorian(plain: string): boolean {
  const date = dateFrom(GREGORIAN.exec(plain))
  return date !== null && isValidDate(date)
}

function isoFromSolarHijri(value: string): string | null {
  const date = dateFrom(SOLAR_HIJRI.exec(plainValue(value)))
  if (!date) return null
  try {
    const { year, month, day } = gregorianFromSolarHijri(date)
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  } catch (error) {
    if (error instanceof EngineError) return null
    throw error
  }
}

function dateFrom(match: RegExpExecArray | null): CivilDate | null {
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}
