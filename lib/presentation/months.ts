// Readings as a list shows them: by the months in which they were asked, each with the day and the seal of its moment.
import { type Animal, type CivilDate, type Element, momentFromIso } from '@/lib/engine'
import { datePartsOf } from '@/lib/interpretation/format'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { ListedItem, ReadingItem, UnreadableItem } from '@/lib/readings/reading'
import { sealOfDay } from './day'
import { dayOfMoment } from './numerals'

export interface ShownReading {
  item: ReadingItem
  /** Of the day on which its moment was. */
  seal: { animal: Animal; element: Element }
  /** “26 Nov”, with its year where that is not the heading's month. */
  day: string
}
export interface Month {
  /** “November 2026”, «آذر ۱۴۰۵». */
  heading: string
  rows: (ShownReading | { item: UnreadableItem })[]
}

/** In the reader's own calendar. */
export function monthText(date: CivilDate, locale: Locale): string {
  const { month, year } = datePartsOf(date, locale)
  return `${month} ${year}`
}

function dayIn(heading: string, date: CivilDate, locale: Locale): string {
  const { day, month, year } = datePartsOf(date, locale, { month: 'short' })
  return monthText(date, locale) === heading ? `${day} ${month}` : `${day} ${month} ${year}`
}

/** The day on which it was asked, by the clock of its moment; of one that does not open, in UTC. */
function dayAsked(item: ListedItem): CivilDate {
  const offset = item.unreadable ? 0 : momentFromIso(item.moment).offset_minutes
  return momentFromIso(new Date(Date.parse(item.created_at) + offset * 60_000).toISOString()).date
}

const shownIn = (heading: string, item: ReadingItem, locale: Locale): ShownReading => ({
  item,
  seal: sealOfDay(item.moment),
  day: dayIn(heading, dayOfMoment(item.moment), locale),
})

/** @param items newest first; those of one month stay together */
export function monthsOf(items: readonly ListedItem[], locale: Locale): Month[] {
  const months: Month[] = []
  for (const item of items) {
    const heading = monthText(dayAsked(item), locale)
    const last = months.at(-1)
    const month = last?.heading === heading ? last : { heading, rows: [] }
    if (month !== last) months.push(month)
    month.rows.push(item.unreadable ? { item } : shownIn(heading, item, locale))
  }
  return months
}
