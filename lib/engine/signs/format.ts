// What may be a sign, type by type, and how it is read for computing. Digits of any script are accepted wherever digits
// are; formats are ids, the words for them are elsewhere.
import { isValidDate } from '../calendar/gregorian'
import type { Calendar } from '../calendar/month-names'
import { isoOfDate, readTypedDate } from '../calendar/typed-date'
import type { SignInput, SignType } from '../document'
import { normaliseDigits } from './digits'
import { plainTyped } from './plain'

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
const GREGORIAN = /^\d{4}-\d\d-\d\d$/
/** «الف» is written out on the plates of the state. */
const PLATE_LETTER = '[A-Za-z]|\u0627\u0644\u0641|(?=\\p{L})\\p{Script=Arabic}'
/** Two digits, a letter, three digits, two digits. */
const PLATE = new RegExp(`^\\d{2} ?(?:${PLATE_LETTER}) ?\\d{3} ?- ?\\d{2}$`, 'u')
/** The same as it stands on cars and as people copy it: with «ایران» before the last two, with other breaks or none. */
const BREAK = '[ \\-/|]*'
const IRAN = `(?:ا[یي]ران|iran|i\\.?r\\.?)${BREAK}`
const SERIES = `(\\d{2})${BREAK}(${PLATE_LETTER})${BREAK}(\\d{3})`
const PLATE_WRITTEN = new RegExp(`^${SERIES}${BREAK}(?:${IRAN})?(\\d{2})$`, 'iu')
const PLATE_REGION_FIRST = new RegExp(`^${IRAN}(\\d{2})${BREAK}${SERIES}$`, 'iu')
const INVISIBLE = /\p{Cf}/gu
const FORBIDDEN = /[\p{Cc}\p{Cs}]/u

/**
 * Checks a sign from outside. A value in its type's format is kept as typed, in NFC and trimmed. What people write otherwise
 * for the same (another colon or minus, spaces in it, a plate with «ایران») becomes that format in ASCII digits, and
 * a Solar Hijri date the Gregorian `YYYY-MM-DD`, because without its calendar it would mean another day. Parsing the
 * result again gives the result.
 */
export function parseSign(input: { type: SignType; value: string; calendar?: Calendar }): ParsedSign {
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
  switch (type) {
    case 'time':
      return formatted(value, TIME, (plain) => plain.replace(/ ?: ?/g, ':'))
    case 'number':
      return formatted(value, NUMBER, (plain) => plain.replace(/^([+-]) /, '$1'))
    case 'date':
      return formatted(value, GREGORIAN, (plain) => plain.replace(/ ?- ?/g, '-'), isGregorian)
    case 'plate':
      return formatted(value, PLATE, (plain) =>
        plain.replace(PLATE_WRITTEN, '$1$2$3-$4').replace(PLATE_REGION_FIRST, '$2$3$4-$1'),
      )
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

/** As typed where that has the format; else in the plain spelling, if then it has. */
function formatted(
  value: string,
  format: RegExp,
  written: (plain: string) => string,
  isReal: (plain: string) => boolean = () => true,
): string | null {
  const typed = plainValue(value)
  if (format.test(typed)) return isReal(typed) ? value : null
  const plain = written(plainTyped(value))
  return format.test(plain) && isReal(plain) ? plain : null
}

function isGregorian(plain: string): boolean {
  const [year = 0, month = 0, day = 0] = plain.split('-').map(Number)
  return isValidDate({ year, month, day })
}

function isoFromSolarHijri(value: string): string | null {
  const found = readTypedDate(value, 'persian')
  return found.kind === 'date' ? isoOfDate(found.date) : null
}
