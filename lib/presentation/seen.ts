// When something was seen, by the clock of the reader: “23 Nov, 11:11”, with its year where that is not this one.
import { type CivilDate, momentAt } from '@/lib/engine'
import { datePartsOf, formatTime } from '@/lib/interpretation/format'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

interface Clock {
  zone: string
  /** Milliseconds since 1970. */
  now: number
}

function dayIn(date: CivilDate, locale: Locale, today: CivilDate): string {
  const { day, month, year } = datePartsOf(date, locale, { month: 'short' })
  return datePartsOf(today, locale).year === year ? `${day} ${month}` : `${day} ${month} ${year}`
}

/** @param at ISO 8601 */
export function daySeen(at: string, locale: Locale, { zone, now }: Clock): string {
  return dayIn(momentAt(Date.parse(at), zone).date, locale, momentAt(now, zone).date)
}

/** With the time. @param at ISO 8601 */
export function minuteSeen(at: string, locale: Locale, clock: Clock): string {
  const { time } = momentAt(Date.parse(at), clock.zone)
  const day = daySeen(at, locale, clock)
  return time ? `${day}${LOCALE[locale].comma}${formatTime(time, locale)}` : day
}
