// The FC60 stamp of a moment (the FC60 specification, section 5.1). All of it is local civil time; only the Unix
// seconds know the offset, and before 1970 they are negative.
import { MJD_ORIGIN, RD_ORIGIN, UNIX_ORIGIN } from '../calendar/day-counts'
import { checkMoment } from '../calendar/moment'
import { weekdayIndex, weekdayOf } from '../calendar/weekday'
import type { CivilDate, CivilTime, Moment, Stamp } from '../document'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import { checksum } from './checksum'
import { ANIMALS } from './tokens'

export const SUN = '☀'
export const MOON = '\u{1F319}'

/**
 * Every field of a stamp.
 * @throws EngineError `invalid_date`, `invalid_hour`, `invalid_minute`, `invalid_second` or `invalid_tz_offset`
 */
export function encodeStamp(moment: Moment, work: Working = silent): Stamp {
  checkMoment(moment)
  const { date, time, offset_minutes: offset, offset_seconds: beyond = 0 } = moment
  const jdn = work.dayNumber('fc60.jdn', date)
  const weekday_index = weekdayIndex(jdn, work, 'fc60.weekday_index')
  const { code, name, planet } = weekdayOf(weekday_index)
  const weekdayCode = work.table('fc60.fc60.weekday', 'weekday_codes', weekday_index, code)
  const monthAnimal = rowOf(ANIMALS, date.month - 1).code
  const month_animal = work.table('fc60.month_animal', 'month_animals', date.month, monthAnimal)
  const dom_token = work.base60('fc60.dom_token', date.day)
  const clock = time && encodeTime(time, work)
  const parts = [weekdayCode, '-', month_animal, '-', dom_token]
  if (clock) parts.push(' ', clock.half, clock.hour_animal, '-', clock.minute_token, '-', clock.second_token)
  const unix_seconds = unixSeconds(jdn, time, offset, beyond, work)
  return {
    fc60: work.join('fc60.fc60', parts),
    iso: work.join('fc60.iso', isoParts(moment)),
    tz60: time && offsetToken(offset, work),
    y60: work.base60('fc60.y60', date.year),
    y2k: work.base60(
      'fc60.y2k',
      work.mod('fc60.y2k.value', work.sum('fc60.y2k.years', [date.year, -2000]), 60),
    ),
    j60: work.base60('fc60.j60', jdn),
    mjd60: work.base60('fc60.mjd60', work.sum('fc60.mjd60.days', [jdn, -MJD_ORIGIN])),
    rd60: work.base60('fc60.rd60', work.sum('fc60.rd60.days', [jdn, -RD_ORIGIN])),
    u60: work.base60('fc60.u60', unix_seconds),
    chk: work.base60('fc60.chk', checksum(date, time, work)),
    jdn,
    unix_seconds,
    weekday_index,
    weekday: work.table('fc60.weekday', 'weekdays', weekday_index, name),
    planet: work.table('fc60.planet', 'weekday_planets', weekday_index, planet),
    half: clock?.half ?? null,
    month_animal,
    dom_token,
    hour_animal: clock?.hour_animal ?? null,
    minute_token: clock?.minute_token ?? null,
  }
}

function encodeTime({ hour, minute, second }: CivilTime, work: Working) {
  const half = work.table('fc60.half', 'halves', hour, hour < 12 ? SUN : MOON)
  const index = work.mod('fc60.hour_animal.index', hour, 12)
  const hour_animal = work.table('fc60.hour_animal', 'animals', index, rowOf(ANIMALS, index).code)
  const minute_token = work.base60('fc60.minute_token', minute)
  const second_token = work.base60('fc60.fc60.second', second)
  return { half, hour_animal, minute_token, second_token }
}

function unixSeconds(
  jdn: number,
  time: CivilTime | null,
  offset: number,
  beyond: number,
  work: Working,
): number {
  const days = work.sum('fc60.unix_seconds.days', [jdn, -UNIX_ORIGIN])
  if (!time) return work.weightedSum('fc60.unix_seconds', [days], [86400])
  const values = [days, time.hour, time.minute, time.second, offset]
  const weights = [86400, 3600, 60, 1, -60]
  if (beyond === 0) return work.weightedSum('fc60.unix_seconds', values, weights)
  return work.weightedSum('fc60.unix_seconds', [...values, beyond], [...weights, -1])
}

/** Hours and minutes; seconds of old local mean times have no place in it. */
function offsetToken(offset: number, work: Working): string {
  if (offset === 0) return work.join('fc60.tz60', ['Z'])
  const size = Math.abs(offset)
  const hours = work.base60('fc60.tz60.hours', work.quotient('fc60.tz60.whole_hours', size, 60))
  const minutes = work.base60('fc60.tz60.minutes', work.mod('fc60.tz60.rest', size, 60))
  return work.join('fc60.tz60', [offset < 0 ? '-' : '+', hours, '-', minutes])
}

/** ISO 8601: outside 0000…9999 the year takes a sign and six digits. */
function isoParts({ date, time, offset_minutes, offset_seconds = 0 }: Moment): string[] {
  const parts = [isoYear(date), '-', two(date.month), '-', two(date.day)]
  if (!time) return parts
  parts.push('T', two(time.hour), ':', two(time.minute), ':', two(time.second))
  if (offset_minutes === 0 && offset_seconds === 0) {
    parts.push('Z')
    return parts
  }
  const size = Math.abs(offset_minutes)
  const sign = offset_minutes < 0 || offset_seconds < 0 ? '-' : '+'
  parts.push(sign, two(Math.floor(size / 60)), ':', two(size % 60))
  if (offset_seconds !== 0) parts.push(':', two(Math.abs(offset_seconds)))
  return parts
}

function isoYear({ year }: CivilDate): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0')
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}
