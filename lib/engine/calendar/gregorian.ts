// The proleptic Gregorian calendar and Julian Day Numbers (the FC60 specification, section 2; day-number arithmetic
// after Fliegel & Van Flandern 1968 with floor division, so that it also holds for negative years and days).

import { EngineError } from '../error'
import { mod } from '../modulo'
import type { CivilDate } from './civil'

/** What ISO 8601 spells with six digits. */
const LAST_YEAR = 999_999
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Astronomical numbering: year 0 exists and is a leap year. */
export function isLeapYear(year: number): boolean {
  return (mod(year, 4) === 0 && mod(year, 100) !== 0) || mod(year, 400) === 0
}

/** Days in a month 1…12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** True for whole numbers that name a day; years from -999,999 to 999,999. */
export function isValidDate({ year, month, day }: CivilDate): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false
  if (Math.abs(year) > LAST_YEAR || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Julian Day Number of a civil date (the integer that belongs to its noon).
 * @throws EngineError `invalid_date`
 */
export function jdnOf(date: CivilDate): number {
  if (!isValidDate(date)) throw new EngineError('invalid_date')
  const a = Math.floor((14 - date.month) / 12)
  const y = date.year + 4800 - a
  const m = date.month + 12 * a - 3
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return date.day + Math.floor((153 * m + 2) / 5) + 365 * y + leapDays - 32045
}

/** The civil date of a Julian Day Number; exact inverse of `jdnOf` for every integer. */
export function dateOfJdn(jdn: number): CivilDate {
  const a = jdn + 32044
  const b = Math.floor((4 * a + 3) / 146097)
  const c = a - Math.floor((146097 * b) / 4)
  const d = Math.floor((4 * c + 3) / 1461)
  const e = c - Math.floor((1461 * d) / 4)
  const m = Math.floor((5 * e + 2) / 153)
  return {
    year: 100 * b + d - 4800 + Math.floor(m / 10),
    month: m + 3 - 12 * Math.floor(m / 10),
    day: e - Math.floor((153 * m + 2) / 5) + 1,
  }
}
