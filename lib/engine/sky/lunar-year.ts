// When the lunar year of China begins, by the rule in force since 1645 as GB/T 33661-2017 states it: months begin on the
// day of the new moon, the winter solstice falls in the eleventh month, and where thirteen months lie between two such
// months, the first one without a principal solar term is a leap month.
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { lastPhaseBefore, phaseInstant } from './lunations'
import { remember } from './recent'
import { solarTermInstant, WINTER_SOLSTICE } from './solar-terms'

const DAY = 86400
/** China's clocks east of Greenwich in seconds: local mean time of Beijing until 1929, then UTC+8. */
const BEIJING_MEAN_TIME = 27_940
const CHINA_TIME = 28_800
const CHINA_TIME_SINCE = -1_293_868_800

/** Julian Day Number of the date in China at an instant in Unix seconds. */
export function chinaDay(seconds: number): number {
  return Math.floor((seconds + chinaOffset(seconds)) / DAY) + UNIX_ORIGIN
}

/** Seconds east of Greenwich. */
export function chinaOffset(seconds: number): number {
  return seconds < CHINA_TIME_SINCE ? BEIJING_MEAN_TIME : CHINA_TIME
}

/** First day of a month, its number being a lunation for `phaseInstant`. */
function monthStart(quarter: number): number {
  return chinaDay(phaseInstant(quarter))
}

/** The month of the winter solstice: the last one that begins on or before its day. */
function eleventhMonth(solstice: number): number {
  const day = chinaDay(solstice)
  // A new moon later on the same day still begins that month.
  const quarter = lastPhaseBefore(solstice)
  return monthStart(quarter + 4) <= day ? quarter + 4 : quarter
}

function hasPrincipalTerm(quarter: number, year: number, degrees: number): boolean {
  const day = chinaDay(solarTermInstant(year, degrees))
  return day >= monthStart(quarter) && day < monthStart(quarter + 4)
}

/**
 * Julian Day Number, as a date in China, of the lunar new year that falls in a Gregorian year.
 * @throws EngineError `date_out_of_range`
 */
export const lunarNewYear = remember(128, (year: number) => {
  const eleventh = eleventhMonth(solarTermInstant(year - 1, WINTER_SOLSTICE))
  const nextEleventh = eleventhMonth(solarTermInstant(year, WINTER_SOLSTICE))
  const hasLeapMonth = nextEleventh - eleventh === 4 * 13
  const isLeap =
    hasLeapMonth && !(hasPrincipalTerm(eleventh + 4, year, 300) && hasPrincipalTerm(eleventh + 8, year, 330))
  return monthStart(eleventh + (isLeap ? 12 : 8))
})
