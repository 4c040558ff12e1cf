// On which days an account read, by the clock of a place.
import { jdnOf, momentAt } from '@/lib/engine'
import type { Context } from '@/lib/platform/context'
import { type AskedQuarter, QUARTER_MS, selectTimes } from '../repository/times'

export type { AskedQuarter } from '../repository/times'

export const readTimes = ({ actor }: Context): Promise<AskedQuarter[]> => selectTimes(actor.owner)

export interface DaysRead {
  /** How many readings a day has, by its Julian Day Number: as many as the history shows of it. */
  readings: ReadonlyMap<number, number>
  /** Days on which the account itself asked. */
  own: ReadonlySet<number>
}

/** Of a week, in quarters of an hour: nowhere are clocks turned twice within one. */
const WEEK = 7 * 24 * 4
const QUARTER_SECONDS = QUARTER_MS / 1000
const DAY_SECONDS = 24 * 60 * 60
/** The Julian Day Number of 1970-01-01. */
const FIRST_DAY = 2_440_588

/** @returns the Julian Day Number of a quarter of an hour, by the clock of the zone */
function dayIn(zone: string): (quarter: number) => number {
  const offsets = new Map<number, number>()
  /** Seconds east of UTC when a week begins: asking costs more than all the rest. */
  function offsetOf(week: number): number {
    const known = offsets.get(week)
    if (known !== undefined) return known
    const { offset_minutes, offset_seconds = 0 } = momentAt(week * WEEK * QUARTER_MS, zone)
    const offset = offset_minutes * 60 + offset_seconds
    offsets.set(week, offset)
    return offset
  }
  return (quarter) => {
    const week = Math.floor(quarter / WEEK)
    const offset = offsetOf(week)
    if (offset !== offsetOf(week + 1)) return jdnOf(momentAt(quarter * QUARTER_MS, zone).date)
    return Math.floor((quarter * QUARTER_SECONDS + offset) / DAY_SECONDS) + FIRST_DAY
  }
}

/** @param zone an IANA time zone */
export function daysOf(times: readonly AskedQuarter[], zone: string): DaysRead {
  const readings = new Map<number, number>()
  const own = new Set<number>()
  const dayOf = dayIn(zone)
  for (const { quarter, readings: count, own: asked } of times) {
    const day = dayOf(quarter)
    readings.set(day, (readings.get(day) ?? 0) + count)
    if (asked > 0) own.add(day)
  }
  return { readings, own }
}
