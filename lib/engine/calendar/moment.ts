// Moments as people say them: from ISO 8601 text, or from an instant and a time zone. No clock is read here.
import { Temporal } from 'temporal-polyfill'
import { EngineError } from '../error'
import { mod } from '../modulo'
import type { CivilDate, CivilTime, Moment } from './civil'
import { UNIX_ORIGIN } from './day-counts'
import { dateOfJdn, isValidDate } from './gregorian'

export const OFFSET_MIN = -720
export const OFFSET_MAX = 840

const ISO =
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|([+-])(\d\d):(\d\d)(?::(\d\d))?)?)?$/
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/
/** Names that were found to be zones; asking costs more than the rest of a moment. There are six hundred, in any case of letters. */
const KNOWN_ZONES = new Set<string>()
const MOST_KNOWN = 1_000
const FIXED_OFFSET = /^([+-])(\d\d):(\d\d)$/

/**
 * Checks ranges that the type cannot say.
 * @throws EngineError `invalid_date`, `invalid_hour`, `invalid_minute`, `invalid_second` or `invalid_tz_offset`
 */
export function checkMoment({ date, time, offset_minutes, offset_seconds = 0 }: Moment): void {
  if (!isValidDate(date)) throw new EngineError('invalid_date')
  if (time) checkTime(time)
  const hasOneSign = offset_minutes * offset_seconds >= 0
  if (
    !isWithin(offset_minutes, OFFSET_MIN, OFFSET_MAX) ||
    !isWithin(offset_seconds, -59, 59) ||
    !isWithin(offset_minutes * 60 + offset_seconds, OFFSET_MIN * 60, OFFSET_MAX * 60) ||
    !hasOneSign
  )
    throw new EngineError('invalid_tz_offset')
}

/** @throws EngineError `invalid_hour`, `invalid_minute` or `invalid_second` */
export function checkTime(time: CivilTime): void {
  if (!isWithin(time.hour, 0, 23)) throw new EngineError('invalid_hour')
  if (!isWithin(time.minute, 0, 59)) throw new EngineError('invalid_minute')
  if (!isWithin(time.second, 0, 59)) throw new EngineError('invalid_second')
}

/**
 * `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS[.fff]]`, then `Z`, `±HH:MM` or nothing (offset 0). Fractions of a second are
 * dropped. Years outside 0000…9999 take a sign and six digits. Offsets of the past may have seconds: `+03:25:44`.
 * @throws EngineError `invalid_moment` for another shape, or a code of `checkMoment`
 */
export function momentFromIso(text: string): Moment {
  const match = ISO.exec(text)
  if (!match || match[1] === '-000000') throw new EngineError('invalid_moment')
  const [, year, month, day, hour, minute, second, sign, offsetHours, offsetMinutes, offsetSeconds] = match
  const time: CivilTime | null =
    hour === undefined ? null : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
  if (Number(offsetMinutes ?? 0) > 59) throw new EngineError('invalid_tz_offset')
  const offset =
    Number(offsetHours ?? 0) * 3600 + Number(offsetMinutes ?? 0) * 60 + Number(offsetSeconds ?? 0)
  if (Number(offsetSeconds ?? 0) > 59) throw new EngineError('invalid_tz_offset')
  const moment: Moment = {
    date: { year: Number(year), month: Number(month), day: Number(day) },
    time,
    ...offsetOf(sign === '-' ? -offset : offset),
  }
  checkMoment(moment)
  return moment
}

/**
 * What clocks in a zone show at an instant, also where they were no whole minutes away from UTC.
 * @param epochMilliseconds since 1970-01-01T00:00:00Z
 * @throws EngineError `unknown_time_zone`, `invalid_moment` or `invalid_tz_offset`
 */
export function momentAt(epochMilliseconds: number, timeZone: string): Moment {
  if (!isTimeZone(timeZone)) throw new EngineError('unknown_time_zone')
  if (!Number.isFinite(epochMilliseconds) || Math.abs(epochMilliseconds) > 8.64e15 - 1)
    throw new EngineError('invalid_moment')
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMilliseconds))
  const offset = Math.round(instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e9)
  const seconds = Math.floor(epochMilliseconds / 1000) + offset
  const ofDay = mod(seconds, 86400)
  const moment: Moment = {
    date: dateOfJdn(Math.floor(seconds / 86400) + UNIX_ORIGIN),
    time: { hour: Math.floor(ofDay / 3600), minute: Math.floor(ofDay / 60) % 60, second: ofDay % 60 },
    ...offsetOf(offset),
  }
  checkMoment(moment)
  return moment
}

/**
 * Seconds east of UTC at a local time in a zone. Of a time that clocks showed twice it is the first; a time that
 * they skipped is read with the clocks as they were before.
 * @param zone an IANA time zone or `±HH:MM`
 * @throws EngineError `unknown_time_zone`, `invalid_tz_offset`, `invalid_date`, `date_out_of_range` (years beyond
 * 9999) or a code of `checkTime`
 */
export function zoneOffset(date: CivilDate, time: CivilTime, zone: string): number {
  if (!isValidDate(date)) throw new EngineError('invalid_date')
  checkTime(time)
  const [, sign, hours, minutes] = FIXED_OFFSET.exec(zone) ?? []
  if (sign !== undefined) {
    const size = Number(hours) * 60 + Number(minutes)
    const offset = sign === '-' ? 0 - size : size
    if (Number(minutes) > 59 || !isWithin(offset, OFFSET_MIN, OFFSET_MAX))
      throw new EngineError('invalid_tz_offset')
    return offset * 60
  }
  if (!isTimeZone(zone)) throw new EngineError('unknown_time_zone')
  if (Math.abs(date.year) > 9999) throw new EngineError('date_out_of_range')
  const local = Temporal.PlainDateTime.from({ ...date, ...time })
  return Math.round(local.toZonedDateTime(zone).offsetNanoseconds / 1e9)
}

function offsetOf(seconds: number): Pick<Moment, 'offset_minutes' | 'offset_seconds'> {
  const offset_minutes = Math.trunc(seconds / 60) + 0
  const offset_seconds = seconds - offset_minutes * 60
  return offset_seconds === 0 ? { offset_minutes } : { offset_minutes, offset_seconds }
}

/** True for a name of the IANA time zone database, for example `Asia/Tehran` or `UTC`; false for bare offsets. */
export function isTimeZone(text: string): boolean {
  if (KNOWN_ZONES.has(text)) return true
  if (!ZONE_NAME.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    if (KNOWN_ZONES.size >= MOST_KNOWN) KNOWN_ZONES.clear()
    KNOWN_ZONES.add(text)
    return true
  } catch {
    return false
  }
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
