// Functions of the groups about the FC60 alphabet, stamps and pillars.
import { jdnOf } from '@/lib/engine/calendar/gregorian'
import { decodeInteger, encodeInteger, fromDigits, toDigits } from '@/lib/engine/fc60/base60'
import { checksum, verifyChecksum } from '@/lib/engine/fc60/checksum'
import { decodeStamp } from '@/lib/engine/fc60/decode'
import { dayCycleIndex, dayPillar, hourPillar, yearPillar } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { digitOf, tokenOf } from '@/lib/engine/fc60/tokens'
import type { Functions } from './function'

export const FC60: Functions = {
  'base60/token60': (input) => ({ token: tokenOf(input.number('n')) }),
  'base60/digit60': (input) => ({ n: digitOf(input.text('token')) }),
  'base60/encode': (input) => ({ text: encodeInteger(input.integer('n')) }),
  'base60/decode': (input) => ({ n: plainInteger(decodeInteger(input.text('text'))) }),
  'base60/to_digits': (input) => ({ digits: toDigits(input.integer('n')) }),
  'base60/from_digits': (input) => ({ n: plainInteger(fromDigits(input.numbers('digits'))) }),

  'checksum/compute': (input) => checksumAnswer(checksum(input.date(), input.clock())),
  'checksum/compute_date': (input) => checksumAnswer(checksum(input.date(), null)),
  'checksum/verify': (input) => ({
    match: verifyChecksum(input.text('token'), input.date(), input.clock()),
  }),

  'stamp_encode/encode': (input) => {
    const { weekday: _weekday, planet: _planet, ...stamp } = encodeStamp(input.moment())
    return stamp
  },

  'stamp_decode/decode': (input) => ({
    ...decodeStamp(input.text('stamp'), {
      year: input.has('year') ? input.number('year') : undefined,
      chk: input.has('chk') ? input.text('chk') : undefined,
    }),
  }),

  'ganzhi/year_pillar': (input) => ({ ...yearPillar(input.number('chinese_year')) }),
  'ganzhi/day_pillar': (input) => {
    const jdn = input.number('jdn')
    return { ...dayPillar(jdn), cycle_index: dayCycleIndex(jdn) }
  },
  'ganzhi/hour_pillar': (input) => ({
    ...hourPillar(input.number('hour'), input.number('day_stem_index')),
  }),
  'ganzhi/date_pillars': (input) => {
    const date = input.date()
    const day = dayPillar(jdnOf(date))
    const hour = input.maybeNumber('hour')
    return {
      year: yearPillar(date.year).token,
      day: day.token,
      hour: hour === null ? null : hourPillar(hour, day.stem_index).token,
    }
  },
}

function checksumAnswer(value: number) {
  return { value, token: tokenOf(value) }
}

/** Beyond 2^53-1 in decimal digits, because JSON readers would round it. */
function plainInteger(n: bigint): number | string {
  const asNumber = Number(n)
  return Number.isSafeInteger(asNumber) ? asNumber : String(n)
}
