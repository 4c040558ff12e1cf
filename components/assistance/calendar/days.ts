// Days and months as a calendar shows them. A day is its Julian Day Number, the same in every calendar, so that going on by
// days and weeks is counting; what it is called in a calendar is the engine's to say.
import type { CivilDate } from '@/lib/engine/calendar/civil'
import { dateOfJdn, daysInMonth, jdnOf } from '@/lib/engine/calendar/gregorian'
import type { Calendar } from '@/lib/engine/calendar/month-names'
import {
  gregorianFromSolarHijri,
  gregorianOrNull,
  SOLAR_HIJRI_FIRST_YEAR,
  SOLAR_HIJRI_LAST_YEAR,
  solarHijriFromGregorian,
} from '@/lib/engine/calendar/solar-hijri'

export type Day = number

export interface Bounds {
  first: Day
  last: Day
}

/** Of the week: 0 Sunday … 6 Saturday. */
export const FIRST_OF_WEEK: Record<Calendar, number> = { gregorian: 1, persian: 6 }
/** On which nobody works; both days of a Gregorian weekend differ from place to place. */
export const RESTING: Record<Calendar, number | null> = { gregorian: null, persian: 5 }

export const dayIn = (calendar: Calendar, date: CivilDate): Day =>
  jdnOf(calendar === 'persian' ? gregorianFromSolarHijri(date) : date)

export function dateIn(calendar: Calendar, day: Day): CivilDate {
  const date = dateOfJdn(day)
  return calendar === 'persian' ? solarHijriFromGregorian(date) : date
}

/** The last day that both calendars know. */
const LAST = dayIn('persian', { year: SOLAR_HIJRI_LAST_YEAR, month: 12, day: 29 })
/** From the first whole year of the Gregorian calendar, and from the first for which Solar Hijri days are exact. */
export const KNOWN: Record<Calendar, Bounds> = {
  gregorian: { first: dayIn('gregorian', { year: 1583, month: 1, day: 1 }), last: LAST },
  persian: { first: dayIn('persian', { year: SOLAR_HIJRI_FIRST_YEAR, month: 1, day: 1 }), last: LAST },
}

/** What may be chosen; who is born is born by today. */
export function boundsOf(calendar: Calendar, today: Day | null): Bounds {
  const { first, last } = KNOWN[calendar]
  return { first, last: today === null ? last : Math.min(last, today) }
}

export const within = (day: Day, { first, last }: Bounds): Day => Math.min(Math.max(day, first), last)

export function lengthOf(calendar: Calendar, year: number, month: number): number {
  if (calendar === 'gregorian') return daysInMonth(year, month)
  if (month <= 6) return 31
  return month < 12 || gregorianOrNull({ year, month, day: 30 }) ? 30 : 29
}

/** The same day of another month of the calendar, or its last one where it has fewer. */
export function inMonth(calendar: Calendar, day: Day, year: number, month: number): Day {
  const length = lengthOf(calendar, year, month)
  return dayIn(calendar, { year, month, day: Math.min(dateIn(calendar, day).day, length) })
}

/** As many months later, or earlier; where the calendar is not known any more, the day next to what is. */
export function monthsLater(calendar: Calendar, day: Day, months: number): Day {
  const { year, month } = dateIn(calendar, day)
  const index = year * 12 + month - 1 + months
  const target = Math.floor(index / 12)
  const { first, last } = KNOWN[calendar]
  if (target < dateIn(calendar, first).year) return first - 1
  if (target > dateIn(calendar, last).year) return last + 1
  return inMonth(calendar, day, target, (index % 12) + 1)
}

export const isSameMonth = (calendar: Calendar, one: Day, other: Day): boolean => {
  const [a, b] = [dateIn(calendar, one), dateIn(calendar, other)]
  return a.year === b.year && a.month === b.month
}

export const weekdayOf = (day: Day): number => (day + 1) % 7

/** How many days of its week are over before this one. */
export const placeInWeek = (calendar: Calendar, day: Day): number =>
  (weekdayOf(day) - FIRST_OF_WEEK[calendar] + 7) % 7

/** The days of the month in which the day is, week by week. */
export function weeksAround(calendar: Calendar, day: Day): Day[][] {
  const { year, month } = dateIn(calendar, day)
  const first = dayIn(calendar, { year, month, day: 1 })
  const days = Array.from({ length: lengthOf(calendar, year, month) }, (_day, index) => first + index)
  const weeks: Day[][] = []
  for (const one of days) {
    if (weeks.length === 0 || placeInWeek(calendar, one) === 0) weeks.push([])
    weeks.at(-1)?.push(one)
  }
  return weeks
}
