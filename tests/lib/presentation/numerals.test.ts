// Days and numbers of the reading's page in both languages; expected dates are from published calendars.
import { expect, test } from 'vitest'
import { dayOfMoment, dayText, instantText, momentText, plainNumber } from '@/lib/presentation/numerals'

test('a day is Solar Hijri in Persian, with the Gregorian one beside it', () => {
  const day = { year: 2026, month: 11, day: 23 }
  expect(dayText(day, 'en')).toBe('23 November 2026')
  expect(dayText(day, 'fa')).toBe('۲ آذر ۱۴۰۵ (۲۳ نوامبر ۲۰۲۶)')
  expect(dayText({ year: 2024, month: 3, day: 20 }, 'fa')).toBe('۱ فروردین ۱۴۰۳ (۲۰ مارس ۲۰۲۴)')
})

test('a reading belongs to the day of its own clock', () => {
  expect(dayOfMoment('2026-11-23T00:05:00+03:30')).toEqual({ year: 2026, month: 11, day: 23 })
  expect(dayOfMoment('2026-11-23')).toEqual({ year: 2026, month: 11, day: 23 })
})

test('a moment has its day, its clock and its distance from UTC', () => {
  const moment = '2026-11-23T14:30:00+03:30'
  expect(momentText(moment, 'en')).toEqual({
    day: '23 November 2026',
    time: '14:30',
    zone: '\u2066UTC+03:30\u2069',
  })
  expect(momentText(moment, 'fa')).toMatchObject({ time: '۱۴:۳۰', zone: '\u2066UTC+۰۳:۳۰\u2069' })
  expect(momentText('2026-11-23T14:30:00-05:00', 'en').zone).toBe('\u2066UTC−05:00\u2069')
  expect(momentText('2026-11-23', 'en').time).toBeNull()
})

test('an instant of the sky is told by the clock of the reading', () => {
  // 00:52 UTC is 04:22 in Tehran and still the evening before in Lima.
  const newMoon = '2026-12-09T00:52:32Z'
  expect(instantText(newMoon, '2026-11-23T14:30:00+03:30', 'en')).toBe('9 December 2026, 04:22')
  expect(instantText(newMoon, '2026-11-23T14:30:00-05:00', 'en')).toBe('8 December 2026, 19:52')
  expect(instantText(newMoon, '2026-11-23T14:30:00+03:30', 'fa')).toBe('۱۸ آذر ۱۴۰۵ (۹ دسامبر ۲۰۲۶)، ۰۴:۲۲')
})

test('numbers to calculate with have no grouping and the reader’s digits', () => {
  expect(plainNumber(2461368, 'en')).toBe('2461368')
  expect(plainNumber(2461368, 'fa')).toBe('۲۴۶۱۳۶۸')
  expect(plainNumber(29.530588853, 'en')).toBe('29.530589')
  expect(plainNumber(29.530588853, 'fa')).toBe('۲۹٫۵۳۰۵۸۹')
})
