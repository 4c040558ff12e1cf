// Instants as Unix seconds, and their spelling. A civil day without a time stands for its noon.

import { mod } from '../modulo'
import type { CivilTime, Moment } from './civil'
import { UNIX_ORIGIN } from './day-counts'
import { dateOfJdn } from './gregorian'

export const NOON: CivilTime = { hour: 12, minute: 0, second: 0 }

/** Seconds east of UTC. */
export function offsetSecondsOf({ offset_minutes, offset_seconds = 0 }: Moment): number {
  return offset_minutes * 60 + offset_seconds
}

/** ISO 8601 in UTC, to the second: `2026-03-09T19:30:00Z`. */
export function isoOfSeconds(seconds: number): string {
  const { year, month, day } = dateOfJdn(Math.floor(seconds / 86400) + UNIX_ORIGIN)
  const ofDay = mod(seconds, 86400)
  const clock = `${two(Math.floor(ofDay / 3600))}:${two(Math.floor(ofDay / 60) % 60)}:${two(ofDay % 60)}`
  const years = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0')
  return `${years}-${two(month)}-${two(day)}T${clock}Z`
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}
