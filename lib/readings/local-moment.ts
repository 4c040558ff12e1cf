// The moment of a reading: from what was typed or sent to the instant that it was in a zone. One way for page and API.

import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import {
  type CivilTime,
  EngineError,
  isoOfDate,
  type LocalMoment,
  type Moment,
  momentAt,
  momentFromIso,
  readTypedMoment,
} from '@/lib/engine'
import { Problem } from '@/lib/platform/problem'
import { shortText } from '@/lib/platform/text'
import { refusalOf } from '@/lib/platform/typed-fields'

export type { LocalMoment }

const NOON: CivilTime = { hour: 12, minute: 0, second: 0 }

/** A whole instant as the engine's moment; a day, or a day with a time, for its zone to be found later. */
export const moment = shortText(100, 'moment_format')
  .meta({
    description: 'An instant with its offset, a local time, or a day; of either calendar. Without it, now.',
    examples: ['2026-03-09T14:30:00-05:00', '2026-03-09T14:30', '2026-03-09'],
  })
  .transform((text, ctx): Moment | LocalMoment => {
    const found = readTypedMoment(text)
    if (found.kind === 'instant') return found.moment
    if (found.kind === 'local') return found.local
    const refusal = refusalOf(found, { format: 'moment_format', impossible: 'moment_impossible' })
    ctx.addIssue({ code: 'custom', ...refusal })
    return z.NEVER
  })

/**
 * The moment that is meant: now, unless another is named. A day alone has the offset of its noon in the zone, and where no
 * zone is known that of UTC, since it is a day all over the world; what a clock showed cannot be read without a zone.
 * @param zone an IANA time zone; null or undefined where none is known
 * @throws Problem `invalid_input` at `moment`
 */
export function resolveMoment(
  asked: Moment | LocalMoment | undefined,
  zone: string | null | undefined,
  now: number,
): Moment {
  if (!asked) return momentAt(now, zone ?? 'UTC')
  if ('offset_minutes' in asked) return asked
  if (zone) return momentInZone(asked, zone)
  if (asked.time) throw Problem.invalid([{ pointer: '/moment', id: 'moment_zone' }])
  return momentFromIso(isoOfDate(asked.date))
}

/**
 * The moment in a zone; a day alone has the offset of its noon. A time that clocks showed twice is the first one, a
 * time that they skipped is as much later as they jumped.
 * @param zone an IANA time zone
 */
export function momentInZone({ date, time }: LocalMoment, zone: string): Moment {
  const local = Temporal.PlainDateTime.from({ ...date, ...(time ?? NOON) }).toZonedDateTime(zone)
  try {
    const moment = momentAt(local.epochMilliseconds, zone)
    return time ? moment : { ...moment, time: null }
  } catch (error) {
    // Long ago clocks of some places were as far from Greenwich as no offset is written.
    if (error instanceof EngineError) throw Problem.invalid([{ pointer: '/moment', id: 'moment_impossible' }])
    throw error
  }
}

/** Milliseconds since 1970; of a day alone, its beginning. */
export function instantOf({ date, time, offset_minutes, offset_seconds = 0 }: Moment): number {
  const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 }
  // Date.UTC takes the years 0 to 99 for those of the last century.
  const local = new Date(0)
  local.setUTCFullYear(date.year, date.month - 1, date.day)
  local.setUTCHours(hour, minute, second)
  return local.getTime() - (offset_minutes * 60 + offset_seconds) * 1000
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
