// The heartbeat of a person (the FC60 specification, section 10). Only beats a minute can be measured; everything about
// a whole life is estimated from completed years.
import type { Element, Heartbeat } from './document'
import { EngineError } from './error'
import { ELEMENTS } from './fc60/tokens'
import { rowOf } from './row'
import { silent, type Working } from './working'

export const BPM_MIN = 30
export const BPM_MAX = 220

/** Ages at which each resting rate but the last ends, and the rates, in beats a minute. */
const AGE_ENDS = [1, 3, 5, 10, 15, 25, 35, 50, 65, 80]
const RATES = [120, 110, 100, 90, 80, 72, 70, 72, 74, 76, 78]
const MINUTES_A_DAY = 1440
/** 60 × 24 × 365.25 */
const MINUTES_A_YEAR = 525960

/**
 * @param age completed years
 * @param measured beats a minute, or null to estimate them
 * @param extended whether the rhythm is ours (beats a minute modulo 60), because that of FC60 never changes
 * @throws EngineError `invalid_age` (negative or no whole number) or `invalid_bpm` (not 30…220)
 */
export function heartbeatOf(
  age: number,
  measured: number | null,
  extended: boolean,
  work: Working = silent,
): Heartbeat {
  if (measured !== null && !isHeartRate(measured)) throw new EngineError('invalid_bpm')
  const bpm = measured === null ? estimatedRate(age, work) : work.sum('heartbeat.bpm', [measured])
  const beats_per_day = work.product('heartbeat.beats_per_day', [bpm, MINUTES_A_DAY])
  const lifetime_beats = lifetimeBeats(age, work)
  const rhythm = work.mod('heartbeat.rhythm_token.value', extended ? bpm : beats_per_day, 60)
  return {
    bpm,
    source: measured === null ? 'estimated' : 'actual',
    beats_per_day,
    lifetime_beats,
    life_pulse: work.base60('heartbeat.life_pulse', lifetime_beats),
    element: elementOfRate(bpm, work),
    rhythm_token: work.base60('heartbeat.rhythm_token', rhythm),
    rhythm: extended ? 'extension' : 'fc60',
  }
}

/** True for whole beats a minute that a heart can have, 30…220. */
export function isHeartRate(bpm: number): boolean {
  return Number.isInteger(bpm) && bpm >= BPM_MIN && bpm <= BPM_MAX
}

/**
 * The resting rate of an age in beats a minute.
 * @throws EngineError `invalid_age`
 */
export function estimatedRate(age: number, work: Working = silent): number {
  checkAge(age)
  const band = work.band('heartbeat.bpm.age_band', age, AGE_ENDS)
  return work.table('heartbeat.bpm', 'resting_heart_rates', band, rowOf(RATES, band))
}

/**
 * Beats in all completed years, each at the rate estimated for it.
 * @throws EngineError `invalid_age`
 */
export function lifetimeBeats(age: number, work: Working = silent): number {
  checkAge(age)
  const years: number[] = []
  let from = 0
  for (const to of [...AGE_ENDS, Number.POSITIVE_INFINITY]) {
    if (age > from) years.push(Math.min(age, to) - from)
    from = to
  }
  const rateYears = work.weightedSum(
    'heartbeat.lifetime_beats.rate_years',
    years,
    RATES.slice(0, years.length),
  )
  return work.product('heartbeat.lifetime_beats', [rateYears, MINUTES_A_YEAR])
}

/** Element of a rate by its remainder modulo 5; for any whole number. */
export function elementOfRate(bpm: number, work: Working = silent): Element {
  const index = work.mod('heartbeat.element.index', bpm, 5)
  return work.table('heartbeat.element', 'elements', index, rowOf(ELEMENTS, index).name)
}

function checkAge(age: number): void {
  if (!Number.isSafeInteger(age) || age < 0) throw new EngineError('invalid_age')
}
