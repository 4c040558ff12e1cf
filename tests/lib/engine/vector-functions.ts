// For each function that the vectors name: how to call ours, and its answer in the vectors' own fields. A function
// name belongs to its group, because `encode` is one thing in base60 and another in stamp_encode.
import { dayCounts } from '@/lib/engine/calendar/day-counts'
import { dateOfJdn, isLeapYear, isValidDate, jdnOf } from '@/lib/engine/calendar/gregorian'
import { weekdayIndex, weekdayOf } from '@/lib/engine/calendar/weekday'
import type { CivilDate, CivilTime, Moment, Sky } from '@/lib/engine/document'
import { decodeInteger, encodeInteger, fromDigits, toDigits } from '@/lib/engine/fc60/base60'
import { checksum, verifyChecksum } from '@/lib/engine/fc60/checksum'
import { dayCycleIndex, dayPillar, hourPillar, yearPillar } from '@/lib/engine/fc60/pillars'
import { encodeStamp } from '@/lib/engine/fc60/stamp'
import { digitOf, tokenOf } from '@/lib/engine/fc60/tokens'
import { lifePath, personalCycle } from '@/lib/engine/numerology/dates'
import { nameNumbers } from '@/lib/engine/numerology/name'
import { digitSum, passesMaster, root } from '@/lib/engine/numerology/reduction'
import { detectScript, selectSystem, systemNamed } from '@/lib/engine/numerology/script'
import { vibration } from '@/lib/engine/signs/vibration'
import { meanMoon } from '@/lib/engine/sky/mean-moon'
import { PHASES } from '@/lib/engine/sky/phases'

/** The inputs of a case; each function knows which of them it has. */
export interface VectorInput extends CivilDate, CivilTime {
  [field: string]: unknown
  n: number | string
  jdn: number
  token: string
  text: string
  digits: number[]
  chinese_year: number
  day_stem_index: number
  name: string
  system: string
  locale: string
  preference: string
  birth_month: number
  birth_day: number
  date: CivilDate
  tz_offset_minutes: number
}
type Answer = Record<string, unknown>

export const VECTOR_FUNCTIONS: Readonly<Record<string, (input: VectorInput) => Answer>> = {
  'jdn/gregorian_to_jdn': (date) => ({ jdn: jdnOf(date) }),
  'jdn/jdn_to_gregorian': ({ jdn }) => ({ ...dateOfJdn(jdn) }),
  'jdn/is_leap_year': ({ year }) => ({ leap: isLeapYear(year) }),
  'jdn/is_valid_date': (date) => ({ valid: isValidDate(date) }),
  'jdn/day_counts': ({ jdn }) => {
    const { mjd, rd, unixDays } = dayCounts(jdn)
    return { mjd, rd, unix_days: unixDays }
  },

  'base60/token60': ({ n }) => ({ token: tokenOf(Number(n)) }),
  'base60/digit60': ({ token }) => ({ n: digitOf(token) }),
  'base60/encode': ({ n }) => ({ text: encodeInteger(integer(n)) }),
  'base60/decode': ({ text }) => ({ n: plain(decodeInteger(text)) }),
  'base60/to_digits': ({ n }) => ({ digits: toDigits(integer(n)) }),
  'base60/from_digits': ({ digits }) => ({ n: plain(fromDigits(digits)) }),

  'weekday/weekday_from_jdn': ({ jdn }) => weekdayAnswer(jdn),
  'weekday/weekday_from_date': (date) => weekdayAnswer(jdnOf(date)),

  'checksum/compute': (input) => checksumAnswer(checksum(input, input)),
  'checksum/compute_date': (input) => checksumAnswer(checksum(input, null)),
  'checksum/verify': (input) => ({ match: verifyChecksum(input.token, input, input) }),

  'stamp_encode/encode': (input) => {
    const { weekday: _weekday, planet: _planet, ...stamp } = encodeStamp(momentOf(input))
    return stamp
  },

  'ganzhi/year_pillar': ({ chinese_year }) => ({ ...yearPillar(chinese_year) }),
  'ganzhi/day_pillar': ({ jdn }) => ({ ...dayPillar(jdn), cycle_index: dayCycleIndex(jdn) }),
  'ganzhi/hour_pillar': ({ hour, day_stem_index }) => ({ ...hourPillar(hour, day_stem_index) }),
  'ganzhi/date_pillars': (input) => {
    const hour: unknown = input.hour
    const day = dayPillar(jdnOf(input))
    return {
      year: yearPillar(input.year).token,
      day: day.token,
      hour: typeof hour === 'number' ? hourPillar(hour, day.stem_index).token : null,
    }
  },

  'moon/mean_moon': ({ jdn }) => moonAnswer(meanMoon(jdn)),

  'numerology_pythagorean/name_numbers': nameAnswer,
  'numerology_chaldean/name_numbers': nameAnswer,
  'numerology_abjad/name_numbers': nameAnswer,

  'reduction/root': ({ n }) => ({ root: root(Number(n)) }),
  'reduction/digit_sum': ({ n }) => ({ sum: digitSum(integer(n)) }),
  'reduction/passes_master': ({ n }) => ({ master: passesMaster(Number(n)) }),
  'reduction/vibration': ({ n }) => {
    const found = vibration(Number(n))
    return {
      digit_sum: found.digitSum,
      reduced: found.reduced,
      is_master: found.isMaster,
      token: found.token,
      animal_index: found.animalIndex,
      element_index: found.elementIndex,
    }
  },

  'personal_cycles/life_path': (birth) => {
    const found = lifePath(birth)
    return {
      life_path: found.lifePath,
      day_root: found.day,
      month_root: found.month,
      year_root: found.year,
    }
  },
  'personal_cycles/personal_cycle': ({ birth_month, birth_day, date }) =>
    personalCycle({ month: birth_month, day: birth_day }, date),

  'script_detection/detect_script': ({ text }) => ({ script: detectScript(text) }),
  'script_detection/select_system': ({ name, preference, locale }) => ({
    system: selectSystem(name, preference, locale),
  }),
}

function integer(n: number | string): number | bigint {
  return typeof n === 'string' ? BigInt(n) : n
}

function plain(n: bigint): number | string {
  const asNumber = Number(n)
  return Number.isSafeInteger(asNumber) ? asNumber : String(n)
}

function momentOf({ year, month, day, time, tz_offset_minutes }: VectorInput): Moment {
  const clock = typeof time === 'string' ? time.split(':').map(Number) : null
  return {
    date: { year, month, day },
    time: clock && { hour: clock[0] ?? 0, minute: clock[1] ?? 0, second: clock[2] ?? 0 },
    offset_minutes: tz_offset_minutes,
  }
}

function weekdayAnswer(jdn: number): Answer {
  const index = weekdayIndex(jdn)
  const { code, name, planet } = weekdayOf(index)
  return { index, token: code, name, planet }
}

function checksumAnswer(value: number): Answer {
  return { value, token: tokenOf(value) }
}

function moonAnswer({ moon }: Sky): Answer {
  return {
    ...moon,
    age_rounded: Number(moon.age_days.toFixed(2)),
    illumination_rounded: Number(moon.illumination_percent.toFixed(1)),
    emoji: PHASES[moon.phase_index]?.emoji,
  }
}

function nameAnswer({ name, system }: VectorInput): Answer {
  return { ...nameNumbers(name, systemNamed(system)) }
}
