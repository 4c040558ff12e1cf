// The sky of a birth: year pillar, zodiac animal and moon. Without a time, noon stands for the day; without a zone, the
// day may have been anywhere on Earth. What that leaves open is said with both possibilities, never guessed away.

import { NOON } from './calendar/instant'
import { checkTime, OFFSET_MAX, OFFSET_MIN, zoneOffset } from './calendar/moment'
import type { Birth, BirthMoon, BirthUncertainty, CivilDate, CivilTime } from './document'
import { yearPillar } from './fc60/pillars'
import { EPHEMERIS } from './sky/ephemeris'
import { secondsOf } from './sky/instant'
import { meanMoon } from './sky/mean-moon'
import { chineseZodiacOf, solarYear, solarYearPillar, zodiacAnimal } from './sky/true-pillars'
import { moonFace, truePhaseIndex } from './sky/true-sky'
import { silent, type Working } from './working'

export interface BirthDay {
  date: CivilDate
  jdn: number
  time: CivilTime | null
  /** IANA time zone or `±HH:MM`. */
  zone: string | null
}

export type BirthSky = Pick<Birth, 'year_pillar' | 'zodiac' | 'moon' | 'instant' | 'uncertain'>

/**
 * As fc60-classic has it: the Gregorian year, and the mean moon of the day. Time and zone change nothing, but must be
 * possible.
 * @throws EngineError as `trueBirthSky` for time and zone
 */
export function classicBirthSky({ date, jdn, time, zone }: BirthDay, work: Working = silent): BirthSky {
  if (time) checkTime(time)
  if (zone) zoneOffset(date, time ?? NOON, zone)
  const { moon } = meanMoon(jdn, work, 'birth.moon')
  const { illumination_percent, phase_index, phase_name } = moon
  const year = work.sum('birth.zodiac.year', [date.year])
  return {
    year_pillar: yearPillar(date.year, work, 'birth.year_pillar'),
    zodiac: { year, animal: zodiacAnimal(year, work, 'birth.zodiac') },
    moon: { illumination_percent, phase_index, phase_name, elongation_deg: null },
    instant: null,
    uncertain: [],
  }
}

/**
 * By the true sky at the instant of birth.
 * @throws EngineError `date_out_of_range`, `unknown_time_zone`, `invalid_tz_offset` or a code of `checkTime`
 */
export function trueBirthSky(day: BirthDay, work: Working = silent): BirthSky {
  const { date } = day
  const { seconds, earliest, latest } = instantsOf(day, work)
  return {
    year_pillar: solarYearPillar(date, seconds, work, 'birth.year_pillar'),
    zodiac: chineseZodiacOf(date, seconds, work, 'birth.zodiac'),
    moon: moonFace(seconds, work, 'birth.moon'),
    instant: work.instant('birth.instant', seconds),
    uncertain: earliest === latest ? [] : uncertaintiesOf(date, earliest, latest, work),
  }
}

/** The instant that is taken, and the earliest and latest second that the birth can have been. */
function instantsOf({ date, jdn, time, zone }: BirthDay, work: Working) {
  if (time) checkTime(time)
  const middle = time ?? NOON
  const seconds = secondsOf(jdn, middle, zone ? zoneOffset(date, middle, zone) : 0, work, 'birth.instant')
  if (time && zone) return { seconds, earliest: seconds, latest: seconds }
  const first = time ?? { hour: 0, minute: 0, second: 0 }
  const last = time ?? { hour: 23, minute: 59, second: 59 }
  return {
    seconds,
    earliest: secondsOf(jdn, first, zone ? zoneOffset(date, first, zone) : OFFSET_MAX * 60),
    latest: secondsOf(jdn, last, zone ? zoneOffset(date, last, zone) : OFFSET_MIN * 60),
  }
}

function uncertaintiesOf(
  date: CivilDate,
  earliest: number,
  latest: number,
  work: Working,
): BirthUncertainty[] {
  const uncertain: BirthUncertainty[] = []
  /** Calls `at` for both ends, with the path under which they will stand. */
  const both = <Value>(at: (seconds: number, of: string) => Value): [Value, Value] => {
    const of = `birth.uncertain.${uncertain.length}.candidates`
    return [at(earliest, `${of}.0`), at(latest, `${of}.1`)]
  }
  const differs = (at: (seconds: number) => number) => at(earliest) !== at(latest)
  if (differs((seconds) => solarYear(date, seconds)))
    uncertain.push({
      what: 'year_pillar',
      candidates: both((seconds, of) => solarYearPillar(date, seconds, work, of)),
    })
  if (differs((seconds) => chineseZodiacOf(date, seconds).year))
    uncertain.push({
      what: 'zodiac',
      candidates: both((seconds, of) => chineseZodiacOf(date, seconds, work, of)),
    })
  if (differs((seconds) => truePhaseIndex(EPHEMERIS.moon_elongation(seconds))))
    uncertain.push({
      what: 'moon',
      candidates: both((seconds, of): BirthMoon => moonFace(seconds, work, of)),
    })
  return uncertain
}
