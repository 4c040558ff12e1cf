// Numbers, dates and lists as each language writes them. Persian dates are Solar Hijri, Persian digits ۰-۹.
import type { CivilDate, CivilTime } from '@/lib/engine'
import { digits } from '@/lib/platform/i18n/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

const DAY_MS = 86_400_000
const UNIX_EPOCH_JDN = 2_440_588
/** Made for a language when it first speaks. */
const formats = new Map<Locale, { number: Intl.NumberFormat; date: Intl.DateTimeFormat }>()
function formatsOf(locale: Locale) {
  const { tag, calendar, numerals: numberingSystem } = LOCALE[locale]
  const made = formats.get(locale) ?? {
    number: new Intl.NumberFormat(tag, { numberingSystem }),
    date: new Intl.DateTimeFormat(tag, {
      ...({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const),
      ...{ calendar, numberingSystem, timeZone: 'UTC' },
    }),
  }
  formats.set(locale, made)
  return made
}

export function formatNumber(value: number, locale: Locale): string {
  return formatsOf(locale).number.format(value)
}

function parts(date: Date, locale: Locale): Map<string, string> {
  return new Map(
    formatsOf(locale)
      .date.formatToParts(date)
      .map((part) => [part.type, part.value]),
  )
}

function midnight({ year, month, day }: CivilDate): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

/** «۲۳ اسفند ۱۳۶۸» or “14 March 1990”. */
export function formatDate(date: CivilDate, locale: Locale): string {
  const part = parts(midnight(date), locale)
  return `${part.get('day')} ${part.get('month')} ${part.get('year')}`
}

/** How a day is told where the language’s own long form is not wanted. */
interface DateForm {
  /** The language’s own unless another is named. */
  calendar?: 'gregory' | 'persian'
  month?: 'long' | 'short'
}

/** Made when they are first asked for. */
const forms = new Map<string, Intl.DateTimeFormat>()

/** Day, month and year, each in the language’s words and digits. */
export function datePartsOf(
  date: CivilDate,
  locale: Locale,
  { calendar = LOCALE[locale].calendar, month = 'long' }: DateForm = {},
) {
  const { tag, numerals: numberingSystem } = LOCALE[locale]
  const key = `${locale} ${calendar} ${month}`
  const format =
    forms.get(key) ??
    new Intl.DateTimeFormat(tag, {
      ...({ day: 'numeric', month, year: 'numeric' } as const),
      ...{ calendar, numberingSystem, timeZone: 'UTC' },
    })
  forms.set(key, format)
  const parts = new Map(format.formatToParts(midnight(date)).map(({ type, value }) => [type, value]))
  return { day: parts.get('day'), month: parts.get('month'), year: parts.get('year') }
}

/** «۱۴ مارس ۱۹۹۰» or “14 March 1990”. */
export function formatGregorian(date: CivilDate, locale: Locale): string {
  const { day, month, year } = datePartsOf(date, locale, { calendar: 'gregory' })
  return `${day} ${month} ${year}`
}

/** «چهارشنبه ۲۳ اسفند» or “Wednesday 14 March”. */
export function formatDay(date: CivilDate, locale: Locale): string {
  const part = parts(midnight(date), locale)
  return `${part.get('weekday')} ${part.get('day')} ${part.get('month')}`
}

/** The civil date of a day. @param jdn Julian Day Number */
export function dateOfJdn(jdn: number): CivilDate {
  const date = new Date((jdn - UNIX_EPOCH_JDN) * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** `21:05`, 24 hours, without seconds. */
export function formatTime({ hour, minute }: CivilTime, locale: Locale): string {
  return digits(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, locale)
}

/** “a, b and c”, «الف، ب و پ». */
export function formatList(items: readonly string[], locale: Locale): string {
  const { comma, and } = LOCALE[locale]
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(comma)}${and}${items[items.length - 1]}`
}
