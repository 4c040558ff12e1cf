// Day and hour pillars, and the three schools of what happens at 23:00, when the hour of the Rat begins before
// midnight (the FC60 specification, section 19, D-02).
import type { CivilTime, ConventionOptions, Pillar } from '../document'
import { silent, type Working } from '../working'
import { dayPillar, hourPillar } from './pillars'

type ZiHour = ConventionOptions['zi_hour']

/** @throws EngineError `invalid_hour` */
export function dayAndHourPillars(
  jdn: number,
  time: CivilTime | null,
  rule: ZiHour,
  work: Working = silent,
): { day: Pillar; hour: Pillar | null } {
  const isNextDay = time?.hour === 23 && rule === 'day_at_23'
  const day = dayPillar(isNextDay ? work.sum('pillars.day.at_23', [jdn, 1]) : jdn, work)
  return { day, hour: time && ruledHourPillar(time.hour, day.stem_index, rule, work) }
}

/**
 * @param dayStem stem index of the day pillar, under `day_at_23` after it has changed
 * @throws EngineError `invalid_hour`
 */
export function ruledHourPillar(hour: number, dayStem: number, rule: ZiHour, work: Working = silent): Pillar {
  if (hour !== 23 || rule !== 'late_rat') return hourPillar(hour, dayStem, work)
  const next = work.mod('pillars.hour.next_stem', work.sum('pillars.hour.next_stem.sum', [dayStem, 1]), 10)
  return hourPillar(hour, next, work)
}
