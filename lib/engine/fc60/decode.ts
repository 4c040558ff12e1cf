// Reads a stamp back (the FC60 specification, section 5.2, in the strict grammar of ours). One pass over the characters
// without an allocation: stamps are checked by the thousand. A stamp says no year and no zone; with a year from
// elsewhere its weekday can be checked, and with the check token too.
import { isValidDate, jdnOf } from '../calendar/gregorian'
import { WEEKDAYS, weekdayIndex } from '../calendar/weekday'
import type { CivilTime } from '../document'
import { EngineError, type EngineErrorCode } from '../error'
import { verifyChecksum } from './checksum'
import { ANIMALS, digitOf, ELEMENTS } from './tokens'

export interface DecodedStamp {
  weekday_token: string
  /** 0 Sunday … 6 Saturday */
  weekday_index: number
  month: number
  day: number
  /** The sun is AM, the moon PM; null, as all that follows, without a time. */
  half: 'AM' | 'PM' | null
  hour: number | null
  minute: number | null
  /** null also when the stamp leaves the seconds out. */
  second: number | null
}

/** What is known of a stamp besides its text. */
export interface StampContext {
  year?: number
  /** The check token; it can be verified only with the year. */
  chk?: string
}

const HYPHEN = 0x2d
const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const SUN = 0x2600
const EMOJI_VARIATION = 0xfe0f
const MOON_HIGH = 0xd83c
const MOON_LOW = 0xdf19
/** The longest each month can be; a stamp without a year may be of a leap year. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const WEEKDAY_CODES = codeTable(WEEKDAYS)
const ANIMAL_CODES = codeTable(ANIMALS)
const ELEMENT_CODES = codeTable(ELEMENTS)

/** Index of each two-letter code under 26 × first letter + second letter; -1 where there is none. */
function codeTable(rows: readonly { code: string }[]): Int8Array {
  const table = new Int8Array(26 * 26).fill(-1)
  rows.forEach(({ code }, index) => {
    table[26 * (code.charCodeAt(0) - 65) + code.charCodeAt(1) - 65] = index
  })
  return table
}

/**
 * Decodes a stamp. Weekday, month and hour are in capitals, the tokens of day, minute and second in any case; no-break
 * and repeated spaces count as one space, and the sun may be written in its emoji form.
 * @throws EngineError `invalid_token` for a malformed token of day, minute or second, `invalid_stamp` for all else that
 * is no stamp; with a year `invalid_date` (29 February of a common year) and `weekday_mismatch`; with a year and a check
 * token `checksum_mismatch`
 */
export function decodeStamp(stamp: string, { year, chk }: StampContext = {}): DecodedStamp {
  const decoded = parse(stamp)
  if (year === undefined) return decoded
  const date = { year, month: decoded.month, day: decoded.day }
  if (!isValidDate(date)) throw new EngineError('invalid_date')
  if (weekdayIndex(jdnOf(date)) !== decoded.weekday_index) throw new EngineError('weekday_mismatch')
  if (chk !== undefined && !verifyChecksum(chk, date, timeOf(decoded)))
    throw new EngineError('checksum_mismatch')
  return decoded
}

/** The same as an answer instead of an exception; every problem that can be told from the others is listed. */
export function validateStamp(
  stamp: string,
  { year, chk }: StampContext = {},
): { valid: boolean; decoded: DecodedStamp | null; problems: EngineErrorCode[] } {
  const problems: EngineErrorCode[] = []
  const attempt = <Result>(run: () => Result): Result | null => {
    try {
      return run()
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      problems.push(error.code)
      return null
    }
  }
  const decoded = attempt(() => parse(stamp))
  if (chk !== undefined && year === undefined) attempt(() => digitOf(chk))
  if (decoded && year !== undefined) {
    const date = { year, month: decoded.month, day: decoded.day }
    attempt(() => decodeStamp(stamp, { year }))
    attempt(() => {
      if (chk !== undefined && isValidDate(date) && !verifyChecksum(chk, date, timeOf(decoded)))
        throw new EngineError('checksum_mismatch')
    })
  }
  return { valid: problems.length === 0, decoded, problems }
}

function timeOf({ hour, minute, second }: DecodedStamp): CivilTime | null {
  return hour === null ? null : { hour, minute: minute ?? 0, second: second ?? 0 }
}

function parse(text: string): DecodedStamp {
  const weekday_index = codeAt(text, 0, WEEKDAY_CODES)
  const month = codeAt(text, 3, ANIMAL_CODES) + 1
  if (weekday_index < 0 || month < 1 || text.charCodeAt(2) !== HYPHEN || text.charCodeAt(5) !== HYPHEN)
    throw new EngineError('invalid_stamp')
  const day = digitAt(text, 6)
  if (day < 1 || day > (MONTH_LENGTHS[month - 1] ?? 0)) throw new EngineError('invalid_stamp')
  const decoded: DecodedStamp = {
    weekday_token: WEEKDAYS[weekday_index]?.code ?? '',
    weekday_index,
    month,
    day,
    half: null,
    hour: null,
    minute: null,
    second: null,
  }
  if (text.length > 10) parseTime(text, decoded)
  return decoded
}

function parseTime(text: string, decoded: DecodedStamp): void {
  let at = 10
  while (isSpace(text.charCodeAt(at))) at++
  if (at === 10) throw new EngineError('invalid_stamp')
  if (text.charCodeAt(at) === SUN) {
    decoded.half = 'AM'
    at += text.charCodeAt(at + 1) === EMOJI_VARIATION ? 2 : 1
  } else if (text.charCodeAt(at) === MOON_HIGH && text.charCodeAt(at + 1) === MOON_LOW) {
    decoded.half = 'PM'
    at += 2
  } else throw new EngineError('invalid_stamp')
  const hour = codeAt(text, at, ANIMAL_CODES)
  if (hour < 0 || text.charCodeAt(at + 2) !== HYPHEN) throw new EngineError('invalid_stamp')
  decoded.hour = decoded.half === 'PM' ? hour + 12 : hour
  decoded.minute = digitAt(text, at + 3)
  if (text.length === at + 7) return
  if (text.charCodeAt(at + 7) !== HYPHEN) throw new EngineError('invalid_stamp')
  decoded.second = digitAt(text, at + 8)
  if (text.length !== at + 12) throw new EngineError('invalid_stamp')
}

function isSpace(unit: number): boolean {
  return unit === SPACE || unit === NO_BREAK_SPACE
}

/** Index of the two-letter code at a place, -1 when there is none. */
function codeAt(text: string, at: number, table: Int8Array): number {
  return code(text.charCodeAt(at), text.charCodeAt(at + 1), table)
}

function code(first: number, second: number, table: Int8Array): number {
  // Beyond the end the unit is NaN, which is in no range.
  if (!(first >= 65 && first <= 90 && second >= 65 && second <= 90)) return -1
  return table[26 * (first - 65) + second - 65] ?? -1
}

/** The digit of the token at a place; the token must end at a hyphen, a space or the end of the text. */
function digitAt(text: string, at: number): number {
  const animal = code(capital(text, at), capital(text, at + 1), ANIMAL_CODES)
  const element = code(capital(text, at + 2), capital(text, at + 3), ELEMENT_CODES)
  const next = text.charCodeAt(at + 4)
  if (animal < 0 || element < 0 || !(Number.isNaN(next) || next === HYPHEN || isSpace(next)))
    throw new EngineError('invalid_token')
  return 5 * animal + element
}

function capital(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 97 && unit <= 122 ? unit - 32 : unit
}
