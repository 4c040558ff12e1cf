// The instants of the moon's principal phases. A mean lunation with the largest terms of Meeus, Astronomical Algorithms,
// chapter 49, gives the hour; two or three looks at the ephemeris give the second.
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { jdnOf } from '../calendar/gregorian'
import type { CivilDate } from '../document'
import { mod } from '../modulo'
import { deltaT } from './delta-t'
import { EPHEMERIS, elongationAt } from './ephemeris'
import { remember } from './recent'

export type PrincipalPhase = 'new_moon' | 'first_quarter' | 'full_moon' | 'last_quarter'
export const PRINCIPAL_PHASES = [
  'new_moon',
  'first_quarter',
  'full_moon',
  'last_quarter',
] as const satisfies readonly PrincipalPhase[]

const DAY = 86400
const MONTH = 29.530588861
/** The mean new moon of 2000-01-06, in Unix seconds; lunations are counted from it. */
const FIRST_LUNATION = 947_168_438
const DEGREES_PER_DAY = 360 / MONTH
const RADIANS = Math.PI / 180
const CLOSE_ENOUGH = 0.02

/** Unix seconds, with a fraction. */
function searchPhase(quarter: number): number {
  const lunation = quarter / 4
  const solar = (2.5534 + 29.1053567 * lunation) * RADIANS
  const lunar = (201.5643 + 385.81693528 * lunation) * RADIANS
  const swing = mod(quarter, 2) === 0 ? 0.407 : 0.628
  const days = lunation * MONTH - swing * Math.sin(lunar) + 0.172 * Math.sin(solar)
  let seconds = FIRST_LUNATION + days * DAY - deltaT(days)
  let rate = (DEGREES_PER_DAY * (1 + 0.11 * Math.cos(lunar))) / DAY
  let left = degreesLeft(seconds, quarter)
  for (let looks = 0; looks < 20; looks++) {
    const step = left / rate
    seconds += step
    if (Math.abs(step) < CLOSE_ENOUGH) break
    const next = degreesLeft(seconds, quarter)
    rate = (left - next) / step
    left = next
  }
  return seconds
}

/** From the elongation at an instant to that of the phase, -180…180 degrees. */
function degreesLeft(seconds: number, quarter: number): number {
  return mod(90 * quarter - elongationAt(seconds) + 180, 360) - 180
}

/**
 * The first whole Unix second at which a principal phase is reached.
 * @param quarter quarters of lunations since the new moon of 2000-01-06; multiples of 4 are new moons
 */
export const phaseInstant = remember(256, (quarter: number) => Math.ceil(searchPhase(quarter)))

/** The last phase of a kind (0 new … 3 last quarter) not after an instant, as a number for `phaseInstant`. */
export function lastPhaseBefore(seconds: number, kind = 0): number {
  const age = mod(EPHEMERIS.moon_elongation(seconds) - 90 * kind, 360) / 360
  const lunations = (seconds - FIRST_LUNATION) / DAY / MONTH - kind / 4
  let quarter = 4 * Math.round(lunations - age) + kind
  // At the very instant of a phase the elongation may fall to either side.
  while (phaseInstant(quarter) > seconds) quarter -= 4
  while (age > 0.9 && phaseInstant(quarter + 4) <= seconds) quarter += 4
  return quarter
}

/** The next instant, in Unix seconds, at which the moon reaches a principal phase. */
export const nextPhase = (phase: PrincipalPhase, seconds: number): number =>
  phaseInstant(lastPhaseBefore(seconds, PRINCIPAL_PHASES.indexOf(phase)) + 4)

/**
 * The principal phase that falls on a civil day, from midnight to midnight, or null.
 * @param offset_minutes of the day's clocks, east positive
 * @throws EngineError `invalid_date` or `date_out_of_range`
 */
export function principalPhaseOfDay(date: CivilDate, offset_minutes: number): PrincipalPhase | null {
  const start = (jdnOf(date) - UNIX_ORIGIN) * DAY - offset_minutes * 60
  const end = start + DAY
  const kind = Math.floor(elongationAt(end) / 90)
  const quarter = lastPhaseBefore(end - 1, kind)
  return phaseInstant(quarter) >= start ? (PRINCIPAL_PHASES[kind] ?? null) : null
}
