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

/** @param zone an IANA time zone */
export function daysOf(times: readonly AskedQuarter[], zone: string): DaysRead {
  const readings = new Map<number, number>()
  const own = new Set<number>()
  for (const { quarter, readings: count, own: asked } of times) {
    const day = jdnOf(momentAt(quarter * QUARTER_MS, zone).date)
    readings.set(day, (readings.get(day) ?? 0) + count)
    if (asked > 0) own.add(day)
  }
  return { readings, own }
}
