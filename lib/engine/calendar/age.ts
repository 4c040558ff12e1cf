// Age in days and, as the FC60 specification counts it (section 12), in years of 365.25 days. That rule is one year
// short on many birthdays; it belongs to the convention fc60-classic and is kept there on purpose.
import { EngineError } from '../error'
import { silent, type Working } from '../working'

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
