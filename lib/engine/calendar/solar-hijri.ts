// Solar Hijri (Persian) dates to Gregorian ones, by the arithmetic of @internationalized/date.
import { CalendarDate, PersianCalendar } from '@internationalized/date'
import type { CivilDate } from '../document'
import { EngineError } from '../error'
import { dateOfJdn } from './gregorian'

const PERSIAN = new PersianCalendar()
const LAST_YEAR = 3000

/**
 * The Gregorian date of a Solar Hijri one, years 1…3000.
 * @throws EngineError `invalid_date`
 */
export function gregorianFromSolarHijri({ year, month, day }: CivilDate): CivilDate {
  const whole = [year, month, day].every((part) => Number.isInteger(part) && part >= 1)
  if (!whole || year > LAST_YEAR || month > 12 || day > 31) throw new EngineError('invalid_date')
  const date = new CalendarDate(PERSIAN, year, month, day)
  // The library moves a day that does not exist to the last one of its month.
  if (date.month !== month || date.day !== day) throw new EngineError('invalid_date')
  return dateOfJdn(PERSIAN.toJulianDay(date))
}
