// A sign as somebody writes it down, and the time beside it: a time alone is when a clock last showed it.
import { type CivilTime, isoOfDate, momentAt, normaliseDigits, parseSign, readTypedDate } from '@/lib/engine'
import type { LocalMoment } from '@/lib/readings/local-moment'
import { signNamed } from '@/lib/readings/sign-named'

const DAY_MS = 86_400_000

/** Null where nothing was named. A date of either calendar is the same sign. */
export function typedSign(text: string) {
  const named = signNamed(text)
  const date = named?.type === 'date' ? readTypedDate(named.value) : null
  return (
    named && {
      sign_type: named.type,
      sign_value: date?.kind === 'date' ? isoOfDate(date.date) : named.value,
    }
  )
}

/** Null where it is no time of a clock alone. */
export function typedClock(text: string): CivilTime | null {
  if (!parseSign({ type: 'time', value: text }).ok) return null
  const [hour = 0, minute = 0, second = 0] = (normaliseDigits(text).match(/\d+/g) ?? []).map(Number)
  return { hour, minute, second }
}

/** @param zone whose clock it was @param before not after this moment; milliseconds since 1970 */
export function lastShown(time: CivilTime, zone: string, before: number): LocalMoment {
  const { date, time: then } = momentAt(before, zone)
  const minutes = ({ hour, minute }: CivilTime) => hour * 60 + minute
  const later = then !== null && minutes(time) > minutes(then)
  return { date: later ? momentAt(before - DAY_MS, zone).date : date, time }
}
