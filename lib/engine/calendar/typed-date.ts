// A date as somebody types it, read in one way everywhere: either calendar, digits of any script, year first or last, or a
// month by its name. What can be read in two ways is not guessed.
import type { CivilDate } from '../document'
import { onePersianForm } from '../fold'
import { plainTyped } from '../signs/plain'
import { isValidDate } from './gregorian'
import { type Calendar, monthNamed } from './month-names'
import { gregorianOrNull, isSolarHijriYear } from './solar-hijri'

export type TypedDate =
  /** @property typed as it stands in its calendar  @property date Gregorian */
  | { kind: 'date'; calendar: Calendar; typed: CivilDate; date: CivilDate }
  /** Either number may be the month; `numbers` as they stand. */
  | { kind: 'ambiguous'; calendar: Calendar; year: number; numbers: [number, number] }
  /** `format`: not a date; `impossible`: no calendar has this day; `year`: the calendar is not known for it. */
  | { kind: 'refused'; reason: 'format' | 'impossible' | 'year' }

/** Words that say which calendar is meant, behind the date. Lunar Hijri dates (ق) are not read. */
const ERAS: readonly (readonly [RegExp, Calendar])[] = [
  [/[ ,]*(?:(?:ه|هجری)[ .]*)?(?:ش|شمسی|خورشیدی)\.?$/u, 'persian'],
  [/[ ,]+(?:sh|ap|s\.h|a\.p)\.?$/i, 'persian'],
  [/[ ,]*(?:م|میلادی)\.?$/u, 'gregorian'],
  [/[ ,]+(?:ad|ce|a\.d|c\.e)\.?$/i, 'gregorian'],
]
/** Nothing that is a date is longer; a longer text is not looked at. */
const LONGEST = 80
const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/
const BETWEEN = '[ ,./-]*'
const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M} ]*?)`
const DAY = String.raw`(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th| ?ام|م)?(?: of)?`
const YEAR = String.raw`(?:سال )?(?<year>\d{4})`
const NAMED = [
  [DAY, NAME, YEAR],
  [NAME, DAY, YEAR],
  [YEAR, NAME, DAY],
].map((parts) => new RegExp(`^${parts.join(BETWEEN)}$`, 'iu'))

const refused = (reason: 'format' | 'impossible' | 'year'): TypedDate => ({ kind: 'refused', reason })

/**
 * The date of a typed text. A year of 1178 to 1502 is Solar Hijri unless an era or the month's name says otherwise: no
 * Gregorian day that early is asked for.
 * @param known which calendar it is in, where that is told beside the text
 */
export function readTypedDate(text: string, known?: Calendar): TypedDate {
  if (text.length > LONGEST) return refused('format')
  const { rest, era } = withoutEra(onePersianForm(plainTyped(text)))
  if (known && era && known !== era) return refused('format')
  const said = known ?? era
  const numbers = rest.replace(/ ?([-/.]) ?/g, '$1')
  const [, year, , month, day] = YEAR_FIRST.exec(numbers) ?? []
  if (year) return settled(civil(year, month, day), calendarOf(Number(year), said), known)
  const [, a, , b, last] = YEAR_LAST.exec(numbers) ?? []
  if (last) return yearLast(Number(last), [Number(a), Number(b)], said, known)
  return withName(rest, said, known)
}

/** Only `YYYY-MM-DD`, Gregorian, in digits of any script and with any hyphens: what programs send. */
export function readIsoDate(text: string): TypedDate {
  if (text.length > LONGEST) return refused('format')
  const plain = plainTyped(text)
  return /^\d{4}-\d\d-\d\d$/.test(plain) ? readTypedDate(plain, 'gregorian') : refused('format')
}

/** `YYYY-MM-DD`; years 0…9999. */
export function isoOfDate({ year, month, day }: CivilDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function withoutEra(plain: string): { rest: string; era?: Calendar } {
  for (const [words, era] of ERAS) {
    const rest = plain.replace(words, '')
    if (rest !== plain && /\d$/.test(rest)) return { rest, era }
  }
  return { rest: plain }
}

const civil = (year: unknown, month: unknown, day: unknown): CivilDate => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
})

const isMonth = (number: number) => number >= 1 && number <= 12

/** Either number may be the month, unless they are the same or one is too great. */
function yearLast(year: number, [a, b]: [number, number], said?: Calendar, known?: Calendar): TypedDate {
  const calendar = calendarOf(year, said)
  if (a !== b && isMonth(a) && isMonth(b)) return { kind: 'ambiguous', calendar, year, numbers: [a, b] }
  return settled(isMonth(b) ? civil(year, b, a) : civil(year, a, b), calendar, known)
}

function withName(rest: string, said?: Calendar, known?: Calendar): TypedDate {
  const { name = '', day, year } = NAMED.map((form) => form.exec(rest)?.groups).find(Boolean) ?? {}
  const found = monthNamed(name)
  if (!found || (said && said !== found.calendar)) return refused('format')
  return settled(civil(year, found.month, day), found.calendar, known)
}

const calendarOf = (year: number, said?: Calendar): Calendar =>
  said ?? (isSolarHijriYear(year) ? 'persian' : 'gregorian')

/** Who says beside the text which calendar it is in may also name years for which it is known less well. */
function settled(typed: CivilDate, calendar: Calendar, known?: Calendar): TypedDate {
  if (calendar === 'persian' && !known && !isSolarHijriYear(typed.year)) return refused('year')
  const date = calendar === 'persian' ? gregorianOrNull(typed) : typed
  return date && isValidDate(date) ? { kind: 'date', calendar, typed, date } : refused('impossible')
}
