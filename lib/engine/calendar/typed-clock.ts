// The clock behind a typed day, apart from the day itself: what stands before it is read as a date.
import { plainTyped } from '../signs/plain'

export interface Clocked {
  day: string
  /** As they stand; absent for a day alone. */
  clock?: { hour: string; minute: string; second: string; offset: string | undefined }
}

/** A clock of 24 hours, and perhaps Z or an offset. */
const CLOCK = String.raw`(\d{1,2}) ?: ?(\d\d)(?: ?: ?(\d\d)(?:\.\d{1,9})?)?`
const OFFSET = String.raw`(?: ?(z|utc|gmt|(?:utc|gmt)?[+-](?:\d{1,2}:\d\d(?::\d\d)?|\d{4})))?`
const TIMED = new RegExp(`^(.*?[^ ,t])(?: ?, ?(?:at |ساعت )?| (?:at |ساعت )?|t)${CLOCK}${OFFSET}$`, 'iu')

export function splitClock(text: string): Clocked {
  const plain = plainTyped(text)
  const [, day, hour, minute, second = '0', offset] = TIMED.exec(plain) ?? []
  if (day === undefined || hour === undefined || minute === undefined) return { day: plain }
  return { day, clock: { hour, minute, second, offset } }
}
