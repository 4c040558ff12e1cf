// Between what stands in a field and a day of the calendar.
import { dateOfJdn, jdnOf } from '@/lib/engine/calendar/gregorian'
import { splitClock } from '@/lib/engine/calendar/typed-clock'
import { isoOfDate, readTypedDate } from '@/lib/engine/calendar/typed-date'
import type { Day } from './days'

/** The day that is written, in whatever form; null where it is none, or two. A clock behind it is passed over. */
export function dayWritten(text: string): Day | null {
  const found = readTypedDate(splitClock(text).day)
  return found.kind === 'date' ? jdnOf(found.date) : null
}

/** As it is written: Gregorian, whichever calendar it was chosen in. A clock that stood behind another day stays. */
export function written(day: Day, instead: string): string {
  const { clock } = splitClock(instead)
  const date = isoOfDate(dateOfJdn(day))
  if (!clock) return date
  const { hour, minute, second, offset = '' } = clock
  const seconds = Number(second) ? `:${second}` : ''
  return `${date} ${hour.padStart(2, '0')}:${minute}${seconds}${offset ? ` ${offset}` : ''}`
}

/** Here, by the reader's own clock. */
export function today(): Day {
  const parts = new Intl.DateTimeFormat('en', {
    ...({ calendar: 'gregory', numberingSystem: 'latn' } as const),
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
  }).formatToParts()
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return jdnOf({ year: part('year'), month: part('month'), day: part('day') })
}
