// Pillars by the true Sun: the year begins at the instant of Li Chun, its months 30° apart, wherever on Earth the clock
// stands; day and hour follow the local clock. And the popular year, which begins at China's lunar new year.
import { UNIX_ORIGIN } from '../calendar/day-counts'
import type { CivilDate, CivilTime, ConventionOptions, Moment, Pillar, Pillars, Zodiac } from '../document'
import { monthPillar, yearPillar } from '../fc60/pillars'
import { ANIMALS } from '../fc60/tokens'
import { dayAndHourPillars } from '../fc60/zi-hour'
import { rowOf } from '../row'
import { silent, type Working } from '../working'
import { momentSeconds } from './instant'
import { chinaOffset } from './lunar-year'
import { LI_CHUN } from './solar-terms'
import { sinceLiChun } from './true-sky'

/** Both beginnings of a Chinese year lie before March: Li Chun from 1 to 6 February, the new moon until the 21st. */
const SETTLED_FROM = 3

/** @throws EngineError `date_out_of_range` */
export function truePillars(
  moment: Moment & { jdn: number; date: CivilDate; time: CivilTime | null },
  zi: ConventionOptions['zi_hour'],
  work: Working = silent,
): Pillars {
  const seconds = momentSeconds(moment)
  const year = solarYearPillar(moment.date, seconds, work, 'pillars.year')
  const longitude = work.ephemeris('pillars.month.longitude', 'sun_longitude', seconds)
  const month = sinceLiChun(longitude, 30, work, 'pillars.month.index')
  return {
    year,
    month: monthPillar(year.stem_index, month, work),
    ...dayAndHourPillars(moment.jdn, moment.time, zi, work),
  }
}

/** Year pillar of an instant on a local date, by Li Chun. */
export function solarYearPillar(
  date: CivilDate,
  seconds: number,
  work: Working = silent,
  of = 'year_pillar',
): Pillar {
  return yearPillar(solarYear(date, seconds, work, of), work, of)
}

/** Number of the Chinese year that begins at Li Chun. */
export function solarYear(
  { year, month }: CivilDate,
  seconds: number,
  work: Working = silent,
  of = 'solar_year',
): number {
  const hasBegun =
    month < SETTLED_FROM
      ? work.band(`${of}.begun`, seconds, [work.solarTerm(`${of}.li_chun`, year, LI_CHUN)])
      : work.band(`${of}.begun`, month, [SETTLED_FROM])
  return work.sum(`${of}.chinese_year`, [year, hasBegun, -1])
}

/** The popular animal at an instant on a local date. */
export function chineseZodiacOf(
  date: CivilDate,
  seconds: number,
  work: Working = silent,
  of = 'zodiac',
): Zodiac {
  const local = work.sum(`${of}.china_seconds`, [seconds, chinaOffset(seconds)])
  const days = work.quotient(`${of}.china_days`, local, 86400)
  const jdn = work.sum(`${of}.china_jdn`, [days, UNIX_ORIGIN])
  const year = lunarYear(date, jdn, work, of)
  return { year, animal: zodiacAnimal(year, work, of) }
}

/**
 * Number of the Chinese year that begins at the lunar new year.
 * @param jdn the day in China; `date` names the Gregorian year in which to look for the new year
 */
export function lunarYear(
  { year, month }: CivilDate,
  jdn: number,
  work: Working = silent,
  of = 'lunar_year',
): number {
  const hasBegun =
    month < SETTLED_FROM
      ? work.band(`${of}.begun`, jdn, [work.lunarNewYear(`${of}.new_year`, year)])
      : work.band(`${of}.begun`, month, [SETTLED_FROM])
  return work.sum(`${of}.year`, [year, hasBegun, -1])
}

export function zodiacAnimal(year: number, work: Working, of: string): Zodiac['animal'] {
  const index = work.mod(`${of}.animal.index`, work.sum(`${of}.animal.cycle`, [year, -4]), 12)
  return work.table(`${of}.animal`, 'animal_names', index, rowOf(ANIMALS, index).name)
}
