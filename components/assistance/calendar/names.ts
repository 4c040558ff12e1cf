// What days, months and numbers are called in the reader's language, in either calendar. Numbers are the engine's; the
// browser only knows the words.
import { UNIX_ORIGIN } from '@/lib/engine/calendar/day-counts'
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { digits } from '@/lib/platform/i18n/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { type Day, dateIn, dayIn } from './days'

const MILLISECONDS = 86_400_000
const CALENDARS = { gregorian: 'gregory', persian: 'persian' } as const
/** A year that every browser knows, for the names of its months. */
const SAMPLE: Record<Calendar, number> = { gregorian: 2020, persian: 1399 }

const midnight = (day: Day) => new Date((day - UNIX_ORIGIN) * MILLISECONDS)

export function namesIn(locale: Locale, calendar: Calendar) {
  const { tag, numerals: numberingSystem } = LOCALE[locale]
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, {
      calendar: CALENDARS[calendar],
      numberingSystem,
      timeZone: 'UTC',
      ...options,
    })
  const alone = form({ month: 'long' })
  // Within a date a month may have another ending.
  const joined = form({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekdays = form({ weekday: 'long' })
  const number = (value: number) => digits(String(value), locale)
  const date = (day: Day) => {
    const { year, day: ofMonth } = dateIn(calendar, day)
    const month = joined.formatToParts(midnight(day)).find(({ type }) => type === 'month')?.value
    return `${number(ofMonth)} ${month} ${number(year)}`
  }
  return {
    number,
    /** 1…12 */
    month: (month: number) =>
      alone.format(midnight(dayIn(calendar, { year: SAMPLE[calendar], month, day: 1 }))),
    weekday: (day: Day) => weekdays.format(midnight(day)),
    date,
    dateAndWeekday: (day: Day) => `${weekdays.format(midnight(day))} ${date(day)}`,
  }
}

export type Names = ReturnType<typeof namesIn>
