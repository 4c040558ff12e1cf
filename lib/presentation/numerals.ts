// Numbers and days as the reader's language writes them, beyond what the interpretation's own formats offer.
import { type CivilDate, momentFromIso } from '@/lib/engine'
import { formatDate, formatGregorian, formatTime } from '@/lib/interpretation/format'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

/** In place of a number, where nothing could be counted. */
export const NOTHING = '–'

/** Without grouping, and with at most six decimals: a number that somebody calculates along with. */
export function plainNumber(value: number, locale: Locale): string {
  const { tag, numerals } = LOCALE[locale]
  const format = { useGrouping: false, maximumFractionDigits: 6, numberingSystem: numerals } as const
  return new Intl.NumberFormat(tag, format).format(value)
}

/** “23 November 2026”; in Persian the Solar Hijri day with the Gregorian one beside it. */
export function dayText(date: CivilDate, locale: Locale): string {
  const own = formatDate(date, locale)
  if (LOCALE[locale].calendar === 'gregory') return own
  return `${own} (${formatGregorian(date, locale)})`
}

/** The day that the asker's own calendar showed. @param moment ISO 8601, or a date alone */
export const dayOfMoment = (moment: string): CivilDate => momentFromIso(moment).date

/** A moment as its own clock showed it: day, time and distance from UTC. */
export function momentText(moment: string, locale: Locale) {
  const { date, time, offset_minutes } = momentFromIso(moment)
  return {
    day: dayText(date, locale),
    time: time && formatTime(time, locale),
    zone: zoneText(offset_minutes, locale),
  }
}

/** An instant by the clock of a moment: “9 December 2026, 04:22”. @param instant ISO 8601 in UTC */
export function instantText(instant: string, moment: string, locale: Locale): string {
  const { offset_minutes } = momentFromIso(moment)
  const local = new Date(Date.parse(instant) + offset_minutes * 60_000).toISOString()
  const { date, time } = momentFromIso(local)
  return [dayText(date, locale), time && formatTime(time, locale)].join(LOCALE[locale].comma)
}

/** `UTC+03:30`, from left to right in every language. */
function zoneText(minutes: number, locale: Locale): string {
  const size = Math.abs(minutes)
  const clock = formatTime({ hour: Math.floor(size / 60), minute: size % 60, second: 0 }, locale)
  return `\u2066UTC${minutes < 0 ? '−' : '+'}${clock}\u2069`
}

/** “98.1%”, «۹۸٫۱٪». @param share 0 … 1 */
export function formatPercent(share: number, locale: Locale): string {
  const { tag, numerals } = LOCALE[locale]
  const format = { style: 'percent', maximumFractionDigits: 1, numberingSystem: numerals } as const
  return new Intl.NumberFormat(tag, format).format(share)
}
