// A moment as somebody types it: what a calendar and a clock on the wall show, Gregorian or Solar Hijri. Which instant
// that was is known only together with a time zone.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import {
  type CivilDate,
  type CivilTime,
  EngineError,
  gregorianFromSolarHijri,
  isValidDate,
  type Moment,
  momentAt,
  normaliseDigits,
} from '@/lib/engine'
import { isSolarHijriYear } from '@/lib/profiles/schema'

/** Gregorian, whatever calendar it was typed in. */
export interface LocalMoment {
  date: CivilDate
  time: CivilTime | null
}

/** `2026-11-23T14:30`, `2026-11-23 14:30:05`, `1405/9/2، 14:30`, or a day alone. */
const TYPED = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[\s,،T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/i
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const NOON: CivilTime = { hour: 12, minute: 0, second: 0 }

/** Digits of any script. A Solar Hijri year cannot be mistaken: nobody who is read was born before 1583. */
export const localMoment = z.string().transform((text, ctx): LocalMoment => {
  const refuse = (message: string) => {
    ctx.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  const parts = TYPED.exec(normaliseDigits(text.replace(DIRECTION_MARKS, '').trim()))
  if (!parts) return refuse('moment_typed')
  const [year, month, day, hour, minute, second = 0] = parts.slice(1).map((part) => part && Number(part))
  const typed = { year, month, day } as CivilDate
  const date = isSolarHijriYear(typed.year) ? gregorianOf(typed) : typed
  const time = hour === undefined ? null : ({ hour, minute, second } as CivilTime)
  return date && isValidDate(date) && isOnClock(time) ? { date, time } : refuse('moment_impossible')
})

function gregorianOf(date: CivilDate): CivilDate | null {
  try {
    return gregorianFromSolarHijri(date)
  } catch (error) {
    if (error instanceof EngineError) return null
    throw error
  }
}

const isOnClock = (time: CivilTime | null) =>
  time === null || (time.hour <= 23 && time.minute <= 59 && time.second <= 59)

/**
 * The moment in a zone; a day alone has the offset of its noon. A time that clocks showed twice is the first one, a
 * time that they skipped is as much later as they jumped.
 * @param zone an IANA time zone
 */
export function momentInZone({ date, time }: LocalMoment, zone: string): Moment {
  const local = Temporal.PlainDateTime.from({ ...date, ...(time ?? NOON) }).toZonedDateTime(zone)
  const moment = momentAt(local.epochMilliseconds, zone)
  return time ? moment : { ...moment, time: null }
}

/**
 * The instant at which a day begins.
 * @param day `YYYY-MM-DD`, Gregorian
 * @param later days after it
 * @param zone an IANA time zone; UTC unless named
 */
export function startOfDay(day: string, later: number, zone = 'UTC'): Date {
  const date = Temporal.PlainDate.from(day).add({ days: later })
  return new Date(date.toZonedDateTime(zone).epochMilliseconds)
}
