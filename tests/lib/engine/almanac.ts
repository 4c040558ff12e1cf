// The sky of other authors, by Unix seconds: the whole VSOP87 with nutation and aberration for the Sun, ELP/MPP02 for the moon,
// as astronomia computes them, and the solar terms of lunar-typescript. Of the engine's code ΔT alone.
import data from 'astronomia/data'
import { Moon } from 'astronomia/elp'
import { nutation } from 'astronomia/nutation'
import { Planet } from 'astronomia/planetposition'
import { apparentVSOP87 } from 'astronomia/solar'
import { Lunar, ShouXingUtil } from 'lunar-typescript'
import { deltaT } from '@/lib/engine/sky/delta-t'

const DAY = 86_400
const J2000 = 946_728_000
const J2000_DAY = 2_451_545
const LIGHT_FROM_THE_MOON = 1.282 / DAY
const earth = new Planet(data.vsop87Dearth)
const moon = new Moon(data.elpMppDeFull)

/** Days of terrestrial time since J2000.0. */
export function terrestrialDays(seconds: number): number {
  const days = (seconds - J2000) / DAY
  return days + deltaT(days) / DAY
}

const degrees = (radians: number) => ((((radians * 180) / Math.PI) % 360) + 360) % 360

/** The Sun's apparent longitude of date in degrees. */
export function sunAt(seconds: number): number {
  return degrees(apparentVSOP87(earth, J2000_DAY + terrestrialDays(seconds)).lon)
}

/** The moon's apparent longitude of date in degrees. */
export function moonAt(seconds: number): number {
  const jde = J2000_DAY + terrestrialDays(seconds)
  return degrees(moon.position(jde - LIGHT_FROM_THE_MOON).lon + nutation(jde)[0])
}

/** The names that lunar-typescript gives to the solar terms, from the winter solstice on. */
const CHINESE_TERMS =
  '冬至 小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪'.split(
    ' ',
  )

export interface Term {
  /** Gregorian year, of UTC+8. */
  year: number
  degrees: number
  /** In Unix seconds, corrected from that library's ΔT to ours. */
  seconds: number
}

/** The solar terms from a winter solstice to the next one in December of the year, by lunar-typescript; its clocks are UTC+8. */
export function chineseTerms(year: number): Term[] {
  const table = Lunar.fromYmd(year, 6, 1).getJieQiTable()
  return CHINESE_TERMS.flatMap((name, index) => {
    const found = table[name]
    if (!found) return []
    const seconds = Date.parse(`${found.toYmdHms().replace(' ', 'T')}+08:00`) / 1000
    const days = (seconds - J2000) / DAY
    const corrected = seconds + ShouXingUtil.dtT(days) * DAY - deltaT(days)
    return [{ year: found.getYear(), degrees: (270 + 15 * index) % 360, seconds: corrected }]
  })
}
