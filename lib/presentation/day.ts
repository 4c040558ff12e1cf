// A day as a page tells it: in the reader's own calendar, in the other one, and by the seal of its pillar.
import { type Animal, type CivilDate, dayPillar, type Element, jdnOf, momentFromIso } from '@/lib/engine'
import { datePartsOf, formatDate, formatDay } from '@/lib/interpretation/format'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

const OTHER = { gregory: 'persian', persian: 'gregory' } as const

export interface DayTold {
  /** “Thursday 26 November”. */
  day: string
  year: string
  /** In the other calendar: “5 Azar 1405”. */
  beside: string
}

export function dayTold(date: CivilDate, locale: Locale): DayTold {
  const { year = '' } = datePartsOf(date, locale)
  const other = datePartsOf(date, locale, { calendar: OTHER[LOCALE[locale].calendar] })
  return { day: formatDay(date, locale), year, beside: `${other.day} ${other.month} ${other.year}` }
}

/** Animal and element of the day on which something was. @param moment ISO 8601, with its offset or a date alone */
export function sealOfDay(moment: string): { animal: Animal; element: Element } {
  const { animal, element } = dayPillar(jdnOf(momentFromIso(moment).date))
  return { animal, element }
}

/** “today”, “yesterday”, and of another day its date. @param moment ISO 8601, or a date alone @param today `YYYY-MM-DD` */
export function dayBeside(moment: string, today: string | undefined, locale: Locale): string {
  const { date } = momentFromIso(moment)
  const away = today === undefined ? null : jdnOf(date) - jdnOf(momentFromIso(today).date)
  if (away !== 0 && away !== -1) return formatDate(date, locale)
  return new Intl.RelativeTimeFormat(LOCALE[locale].tag, { numeric: 'auto' }).format(away, 'day')
}
