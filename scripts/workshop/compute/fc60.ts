// Functions of the groups about the FC60 alphabet, stamps and pillars.
import { jdnOf } from '@/lib/engine/calendar/gregorian'
import { decodeInteger, encodeInteger, fromDigits, toDigits } from '@/lib/engine/fc60/base60'
import { checksum, verifyChecksum } from '@/lib/engine/fc60/checksum'
import { decodeStamp } from '@/lib/engine/fc60/decode'
import { dayCycleIndex, dayPillar, hourPillar, yearPillar } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { digitOf, tokenOf } from '@/lib/engine/fc60/tokens'
import {
  clock,
  date,
  type Functions,
  integer,
  maybeNumber,
  maybeText,
  maybeTime,
  number,
  numbers,
  plain,
  takes,
  text,
} from './takes'

export const FC60: Functions = {
  'base60/token60': takes({ n: number }, ({ n }) => ({ token: tokenOf(n) })),
  'base60/digit60': takes({ token: text }, ({ token }) => ({ n: digitOf(token) })),
  'base60/encode': takes({ n: integer }, ({ n }) => ({ text: encodeInteger(n) })),
  'base60/decode': takes({ text }, (input) => ({ n: plain(decodeInteger(input.text)) })),
  'base60/to_digits': takes({ n: integer }, ({ n }) => ({ digits: toDigits(n) })),
  'base60/from_digits': takes({ digits: numbers }, ({ digits }) => ({ n: plain(fromDigits(digits)) })),

  'checksum/compute': takes({ ...date, ...clock }, (at) => checksumAnswer(checksum(at, at))),
  'checksum/compute_date': takes(date, (day) => checksumAnswer(checksum(day, null))),
  'checksum/verify': takes({ token: text, ...date, ...clock }, ({ token, ...at }) => ({
    match: verifyChecksum(token, at, at),
  })),

  'stamp_encode/encode': takes({ ...date, time: maybeTime, tz_offset_minutes: number }, (input) => {
    const { time, tz_offset_minutes: offset_minutes, ...day } = input
    const { weekday: _weekday, planet: _planet, ...stamp } = encodeStamp({ date: day, time, offset_minutes })
    return stamp
  }),
  'stamp_decode/decode': takes(
    { stamp: text, year: maybeNumber.optional(), chk: maybeText.optional() },
    ({ stamp, year, chk }) => decodeStamp(stamp, { year: year ?? undefined, chk: chk ?? undefined }),
  ),

  'ganzhi/year_pillar': takes({ chinese_year: number }, ({ chinese_year }) => yearPillar(chinese_year)),
  'ganzhi/day_pillar': takes({ jdn: number }, ({ jdn }) => ({
    ...dayPillar(jdn),
    cycle_index: dayCycleIndex(jdn),
  })),
  'ganzhi/hour_pillar': takes({ hour: number, day_stem_index: number }, ({ hour, day_stem_index }) =>
    hourPillar(hour, day_stem_index),
  ),
  'ganzhi/date_pillars': takes({ ...date, hour: maybeNumber }, ({ hour, ...at }) => {
    const day = dayPillar(jdnOf(at))
    return {
      year: yearPillar(at.year).token,
      day: day.token,
      hour: hour === null ? null : hourPillar(hour, day.stem_index).token,
    }
  }),
}

const checksumAnswer = (value: number) => ({ value, token: tokenOf(value) })
