// Solar Hijri (Persian) dates and Gregorian ones, by the 33-year cycle of @internationalized/date. From 1178 to 1502
// (1799-2124) it is exact, but for the day that it adds to 1502; so 1503 begins a day late, and later years may.
import { CalendarDate, PersianCalendar } from '@internationalized/date'
import { EngineError } from '../error'
import type { CivilDate } from './civil'
import { dateOfJdn, jdnOf } from './gregorian'

const PERSIAN = new PersianCalendar()
const LAST_YEAR = 3000
/** Years for which the conversion is exact. */
export const SOLAR_HIJRI_FIRST_YEAR = 1178
export const SOLAR_HIJRI_LAST_YEAR = 1502

/** Whether a year, named without its calendar, is a Solar Hijri one: nobody asks for Gregorian days before 1583. */
export const isSolarHijriYear = (year: number): boolean =>
  year >= SOLAR_HIJRI_FIRST_YEAR && year <= SOLAR_HIJRI_LAST_YEAR

/**
 * The Gregorian date of a Solar Hijri one, years 1…3000.
 * @throws EngineError `invalid_date`
 */
export function gregorianFromSolarHijri({ year, month, day }: CivilDate): CivilDate {
  const whole = [year, month, day].every((part) => Number.isInteger(part) && part >= 1)
  if (!whole || year > LAST_YEAR || month > 12 || day > 31) throw new EngineError('invalid_date')
  const date = new CalendarDate(PERSIAN, year, month, day)
  // The library moves a day that does not exist to the last one of its month.
  if (date.month !== month || date.day !== day || isNoDay(date)) throw new EngineError('invalid_date')
  return dateOfJdn(PERSIAN.toJulianDay(date))
}

/** The same, or null for a day that is in no calendar. */
export function gregorianOrNull(date: CivilDate): CivilDate | null {
  try {
    return gregorianFromSolarHijri(date)
  } catch (error) {
    if (error instanceof EngineError) return null
    throw error
  }
}

/**
 * The Solar Hijri date of a Gregorian one, only within the years for which it is exact.
 * @throws EngineError `invalid_date` or `date_out_of_range`
 */
export function solarHijriFromGregorian(date: CivilDate): CivilDate {
  const { year, month, day } = PERSIAN.fromJulianDay(jdnOf(date))
  const found = { year, month, day }
  if (year < SOLAR_HIJRI_FIRST_YEAR || year > SOLAR_HIJRI_LAST_YEAR || isNoDay(found))
    throw new EngineError('date_out_of_range')
  return found
}

/** 1502 is no leap year: the equinox of 2124 comes a few minutes before Tehran's true noon, as ICU has it too. */
function isNoDay({ year, month, day }: CivilDate): boolean {
  return year === 1502 && month === 12 && day === 30
}
