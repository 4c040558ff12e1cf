// Days of the week with their FC60 codes and ruling planets (the FC60 specification, section 4).
import type { Planet, WeekdayName } from '../document-words'
import { rowOf } from '../row'
import { silent, type Working } from '../working'

export interface Weekday {
  code: string
  name: WeekdayName
  planet: Planet
}

/** Sunday first. */
export const WEEKDAYS = [
  { code: 'SO', name: 'Sunday', planet: 'Sun' },
  { code: 'LU', name: 'Monday', planet: 'Moon' },
  { code: 'MA', name: 'Tuesday', planet: 'Mars' },
  { code: 'ME', name: 'Wednesday', planet: 'Mercury' },
  { code: 'JO', name: 'Thursday', planet: 'Jupiter' },
  { code: 'VE', name: 'Friday', planet: 'Venus' },
  { code: 'SA', name: 'Saturday', planet: 'Saturn' },
] as const satisfies readonly Weekday[]

/** 0 Sunday … 6 Saturday. */
export function weekdayIndex(jdn: number, work: Working = silent, of = 'weekday_index'): number {
  return work.mod(of, work.sum(`${of}.shifted`, [jdn, 1]), 7)
}

export function weekdayOf(index: number): Weekday {
  return rowOf(WEEKDAYS, index)
}
