// Age in days, and in years by the calendar or as the FC60 specification counts them (section 12): in years of 365.25
// days. That rule is one year short on many birthdays; fc60-classic keeps it on purpose.

import { EngineError } from '../error'
import { silent, type Working } from '../working'
import type { CivilDate } from './civil'

/**
 * Days from the birth to the day of the reading, both as Julian Day Numbers.
 * @throws EngineError `birth_in_future`
 */
export function ageInDays(birthJdn: number, onJdn: number, work: Working = silent): number {
  if (birthJdn > onJdn) throw new EngineError('birth_in_future')
  return work.sum('birth.age_days', [onJdn, -birthJdn])
}

/** floor(days / 365.25) */
export function classicAgeInYears(ageDays: number, work: Working = silent): number {
  return work.quotient('birth.age_years', ageDays, 365.25)
}

/**
 * Birthdays that have come. Who was born on 29 February has the birthday on 1 March in common years.
 * @throws EngineError `birth_in_future`
 */
export function calendarAgeInYears(birth: CivilDate, on: CivilDate, work: Working = silent): number {
  const today = work.weightedSum('birth.age_years.today', [on.month, on.day], [100, 1])
  const birthday = work.weightedSum('birth.age_years.birthday', [birth.month, birth.day], [100, 1])
  const reached = work.band('birth.age_years.reached', today, [birthday])
  const years = work.sum('birth.age_years', [on.year, -birth.year, -1, reached])
  if (years < 0) throw new EngineError('birth_in_future')
  return years
}
