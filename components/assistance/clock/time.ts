// A time as a field has it, and as the clock turns it.
import { parseSign, plainValue } from '@/lib/engine/signs/format'

export interface ClockTime {
  hour: number
  minute: number
}

/** How many there are of each. */
export const OF_DAY: ClockTime = { hour: 24, minute: 60 }

/** The time that is written, in digits of any script; null where it is none. Seconds are passed over. */
export function timeWritten(text: string): ClockTime | null {
  const parsed = parseSign({ type: 'time', value: text })
  if (!parsed.ok) return null
  const [hour = 0, minute = 0] = plainValue(parsed.sign.value).split(':').map(Number)
  return { hour, minute }
}

export const inTwoDigits = (value: number): string => String(value).padStart(2, '0')

export const written = ({ hour, minute }: ClockTime): string => `${inTwoDigits(hour)}:${inTwoDigits(minute)}`

/** Round and round: after the last comes the first. The other part stays as it is. */
export function turned(time: ClockTime, part: keyof ClockTime, by: number): ClockTime {
  const size = OF_DAY[part]
  return { ...time, [part]: (((time[part] + by) % size) + size) % size }
}

/** By the reader's own clock. */
export function now(): ClockTime {
  const form = new Intl.DateTimeFormat('en', {
    ...({ numberingSystem: 'latn', hourCycle: 'h23' } as const),
    ...({ hour: 'numeric', minute: 'numeric' } as const),
  })
  const parts = form.formatToParts()
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return { hour: part('hour'), minute: part('minute') }
}
