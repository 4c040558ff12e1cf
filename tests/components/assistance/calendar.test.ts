// The months of the calendar against days that were looked up by hand, and what is written into a field and read out of it.
import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  dateIn,
  dayIn,
  inMonth,
  isSameMonth,
  KNOWN,
  lengthOf,
  monthsLater,
  placeInWeek,
  weekdayOf,
  weeksAround,
  within,
} from '@/components/assistance/calendar/days'
import { namesIn } from '@/components/assistance/calendar/names'
import { dayWritten, written } from '@/components/assistance/calendar/written'

const gregorian = (year: number, month: number, day: number) => dayIn('gregorian', { year, month, day })
const persian = (year: number, month: number, day: number) => dayIn('persian', { year, month, day })

describe('days', () => {
  test.each([
    // The first day of a century that many were born in, a leap day, and the day of the picture.
    [persian(1299, 1, 1), gregorian(1920, 3, 21)],
    [persian(1403, 12, 30), gregorian(2025, 3, 20)],
    [persian(1369, 4, 24), gregorian(1990, 7, 15)],
    [persian(1178, 1, 1), gregorian(1799, 3, 21)],
  ])('are the same in both calendars', (one, other) => expect(one).toBe(other))

  test.each([
    ['gregorian', 1900, 2, 28],
    ['gregorian', 2000, 2, 29],
    ['gregorian', 2026, 4, 30],
    ['persian', 1403, 12, 30],
    ['persian', 1404, 12, 29],
    ['persian', 1299, 12, 29],
    ['persian', 1300, 12, 30],
    ['persian', 1502, 12, 29],
    ['persian', 1405, 6, 31],
    ['persian', 1405, 7, 30],
  ] as const)('%s %i/%i has %i of them', (calendar, year, month, length) =>
    expect(lengthOf(calendar, year, month)).toBe(length),
  )

  test('a Sunday is a Sunday, and each week begins as its calendar does', () => {
    const day = gregorian(1990, 7, 15)
    expect(weekdayOf(day)).toBe(0)
    expect(placeInWeek('gregorian', day)).toBe(6)
    expect(placeInWeek('persian', day)).toBe(1)
  })
})

describe('weeks', () => {
  const daysOf = (calendar: 'gregorian' | 'persian', day: number) =>
    weeksAround(calendar, day).map((week) => week.map((one) => dateIn(calendar, one).day))

  test('July 1990 begins on a Sunday, the last day of its week', () => {
    const weeks = daysOf('gregorian', gregorian(1990, 7, 15))
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([1])
    expect(weeks[1]).toEqual([2, 3, 4, 5, 6, 7, 8])
    expect(weeks[5]).toEqual([30, 31])
  })
  test('Tir 1369 begins on a Friday', () => {
    const weeks = daysOf('persian', persian(1369, 4, 24))
    expect(weeks[0]).toEqual([1])
    expect(weeks[1]).toEqual([2, 3, 4, 5, 6, 7, 8])
    expect(weeks.at(-1)).toEqual([30, 31])
  })
  test('February 2010 is exactly four weeks, and the leap Esfand of 1403 ends with its 30th', () => {
    expect(daysOf('gregorian', gregorian(2010, 2, 1)).map(({ length }) => length)).toEqual([7, 7, 7, 7])
    expect(
      daysOf('persian', persian(1403, 12, 1))
        .flat()
        .at(-1),
    ).toBe(30)
  })
})

describe('going on', () => {
  test('by months keeps the day, or takes the last of a shorter month', () => {
    expect(monthsLater('gregorian', gregorian(2023, 1, 31), 1)).toBe(gregorian(2023, 2, 28))
    expect(monthsLater('gregorian', gregorian(2024, 2, 29), -12)).toBe(gregorian(2023, 2, 28))
    expect(monthsLater('persian', persian(1403, 12, 30), 12)).toBe(persian(1404, 12, 29))
    expect(monthsLater('persian', persian(1300, 1, 15), -1)).toBe(persian(1299, 12, 15))
    expect(inMonth('persian', persian(1369, 6, 31), 1369, 7)).toBe(persian(1369, 7, 30))
  })
  test('ends where a calendar is not known any more', () => {
    expect(monthsLater('persian', KNOWN.persian.first, -1)).toBe(KNOWN.persian.first - 1)
    expect(monthsLater('persian', KNOWN.persian.last, 1)).toBe(KNOWN.persian.last + 1)
    expect(monthsLater('gregorian', gregorian(1583, 1, 31), -1)).toBeLessThan(KNOWN.gregorian.first)
  })
  test('ends with today where somebody is born', () => {
    const today = gregorian(2026, 11, 27)
    const bounds = boundsOf('gregorian', today)
    expect(within(today + 1, bounds)).toBe(today)
    expect(boundsOf('gregorian', null).last).toBe(KNOWN.gregorian.last)
    expect(isSameMonth('gregorian', today, gregorian(2026, 11, 1))).toBe(true)
    expect(isSameMonth('persian', today, gregorian(2026, 11, 1))).toBe(false)
  })
})

describe('a field', () => {
  test.each(['1990-07-15', '۱۳۶۹/۴/۲۴', '24 Tir 1369', '15 July 1990', '۲۴ تیر ۱۳۶۹', '1990-07-15 14:30'])(
    'is read in whatever form: %s',
    (text) => expect(dayWritten(text)).toBe(gregorian(1990, 7, 15)),
  )
  test.each(['', 'soon', '03/04/1990', '1990-02-30', '1990-0'])('says no day: %s', (text) =>
    expect(dayWritten(text)).toBeNull(),
  )
  test('gets the Gregorian day, and keeps the clock that stood there', () => {
    expect(written(persian(1403, 12, 30), '')).toBe('2025-03-20')
    expect(written(persian(1299, 1, 1), '1990-07-15')).toBe('1920-03-21')
    expect(written(gregorian(2026, 11, 23), '۱۴۰۵/۰۹/۰۱ ساعت ۷:۰۵')).toBe('2026-11-23 07:05')
    expect(written(gregorian(2026, 11, 23), '2026-11-01T07:05:09+03:30')).toBe('2026-11-23 07:05:09 +03:30')
  })
})

describe('names', () => {
  const day = gregorian(1990, 7, 15)
  test('are those of the language and the calendar', () => {
    expect(namesIn('en', 'gregorian').dateAndWeekday(day)).toBe('Sunday 15 July 1990')
    expect(namesIn('en', 'persian').dateAndWeekday(day)).toBe('Sunday 24 Tir 1369')
    expect(namesIn('fa', 'persian').dateAndWeekday(day)).toBe('یکشنبه ۲۴ تیر ۱۳۶۹')
    expect(namesIn('fa', 'gregorian').date(day)).toBe('۱۵ ژوئیهٔ ۱۹۹۰')
    expect(namesIn('fa', 'gregorian').month(7)).toBe('ژوئیه')
    expect(namesIn('en', 'persian').month(12)).toBe('Esfand')
  })
})
