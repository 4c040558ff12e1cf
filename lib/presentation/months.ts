// Readings as a list shows them: by the months in which they were asked, each with the day and the seal of its moment.
import { type Animal, type CivilDate, type Element, momentFromIso } from '@/lib/engine'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
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

const formatOf = (locale: Locale, form: Intl.DateTimeFormatOptions) => {
  const { tag, calendar, numerals: numberingSystem } = LOCALE[locale]
  return new Intl.DateTimeFormat(tag, { ...form, calendar, numberingSystem, timeZone: 'UTC' })
}
/** Made for a language when it first speaks. */
const formats = new Map<Locale, Record<'month' | 'day', Intl.DateTimeFormat>>()
function formatsOf(locale: Locale) {
  const made = formats.get(locale) ?? {
    month: formatOf(locale, { month: 'long', year: 'numeric' }),
    day: formatOf(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  }
  formats.set(locale, made)
  return made
}

function partsOf({ year, month, day }: CivilDate, locale: Locale, form: 'month' | 'day') {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return new Map(
    formatsOf(locale)
      [form].formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
}

/** In the reader's own calendar. */
export function monthText(date: CivilDate, locale: Locale): string {
  const parts = partsOf(date, locale, 'month')
  return `${parts.get('month')} ${parts.get('year')}`
}

function dayIn(heading: string, date: CivilDate, locale: Locale): string {
  const parts = partsOf(date, locale, 'day')
  const day = `${parts.get('day')} ${parts.get('month')}`
  return monthText(date, locale) === heading ? day : `${day} ${parts.get('year')}`
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
