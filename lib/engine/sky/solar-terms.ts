// The 24 solar terms: the instants at which the Sun's apparent longitude is a multiple of 15°. The odd ones of the
// Chinese count (Li Chun and every second after it) begin the months of the sexagenary calendar.
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { jdnOf } from '../calendar/gregorian'
import { mod } from '../modulo'
import { sunLongitudeAt } from './ephemeris'
import { remember } from './recent'

/** From Li Chun at 315°, 15° apart. */
export const SOLAR_TERMS = [
  'Li Chun',
  'Yu Shui',
  'Jing Zhe',
  'Chun Fen',
  'Qing Ming',
  'Gu Yu',
  'Li Xia',
  'Xiao Man',
  'Mang Zhong',
  'Xia Zhi',
  'Xiao Shu',
  'Da Shu',
  'Li Qiu',
  'Chu Shu',
  'Bai Lu',
  'Qiu Fen',
  'Han Lu',
  'Shuang Jiang',
  'Li Dong',
  'Xiao Xue',
  'Da Xue',
  'Dong Zhi',
  'Xiao Han',
  'Da Han',
] as const
export const LI_CHUN = 315
export const WINTER_SOLSTICE = 270

const DAY = 86400
const DEGREES_PER_DAY = 360 / 365.2422
/** Mean longitude of the Sun at the beginning of a calendar year; no term is near it. */
const NEW_YEAR_LONGITUDE = 280
const CLOSE_ENOUGH = 0.02

/** One number for year and term, so that it can be remembered. */
const instantOf = remember(256, (key: number) => {
  const year = Math.floor(key / 24)
  const degrees = mod(key, 24) * 15
  const days = mod(degrees - NEW_YEAR_LONGITUDE, 360) / DEGREES_PER_DAY
  let seconds = (jdnOf({ year, month: 1, day: 1 }) - UNIX_ORIGIN + days) * DAY
  for (let looks = 0; looks < 20; looks++) {
    const left = mod(degrees - sunLongitudeAt(seconds) + 180, 360) - 180
    const step = (left / DEGREES_PER_DAY) * DAY
    seconds += step
    if (Math.abs(step) < CLOSE_ENOUGH) break
  }
  return Math.ceil(seconds)
})

/**
 * The first whole Unix second in a Gregorian year at which the Sun has reached a longitude.
 * @param degrees a multiple of 15
 * @throws EngineError `date_out_of_range`
 */
export function solarTermInstant(year: number, degrees: number): number {
  return instantOf(year * 24 + mod(degrees, 360) / 15)
}
