// The instant, in Unix seconds, at which the sky of a local moment is looked at.
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { NOON, offsetSecondsOf } from '../calendar/instant'
import type { CivilTime, Moment } from '../document'
import { silent, type Working } from '../working'

/**
 * Unix seconds of a local day and time.
 * @param offset seconds east of UTC
 */
export function secondsOf(
  jdn: number,
  { hour, minute, second }: CivilTime,
  offset: number,
  work: Working = silent,
  of = 'instant',
): number {
  const days = work.sum(`${of}.days`, [jdn, -UNIX_ORIGIN])
  return work.weightedSum(`${of}.seconds`, [days, hour, minute, second, offset], [86400, 3600, 60, 1, -1])
}

/** Unix seconds of a moment; without a time, of the noon of its day. */
export function momentSeconds(
  moment: Moment & { jdn: number },
  work: Working = silent,
  of = 'instant',
): number {
  return secondsOf(moment.jdn, moment.time ?? NOON, offsetSecondsOf(moment), work, of)
}
