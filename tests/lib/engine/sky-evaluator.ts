// Redoes the steps of a trace that look at the sky: the Sun by the whole VSOP87 of astronomia, the moon by astronomy-engine,
// their events by the searches of astronomy-engine and a step towards the Sun of astronomia; for calendars with its own
// arithmetic or the platform's. Of the engine's code it takes ΔT alone. The bounds are those of far
// centuries; `sun-and-moon.test.ts` has those of ours.
import {
  AstroTime,
  Body,
  EclipticGeoMoon,
  Illumination,
  SearchMoonPhase,
  SearchSunLongitude,
} from 'astronomy-engine'
import type { Step } from '@/lib/engine'
import { sunAt, terrestrialDays } from './almanac'

type SkyStep = Extract<
  Step,
  { rule: 'ephemeris' | 'new_moon' | 'solar_term' | 'lunar_new_year' | 'instant' | 'solar_hijri' }
>

const DAY = 86_400_000
const known = new Map<string, number | string>()

/** What the step ought to say; its own result when that is within what rounding and the end of a search allow. */
export function replaySky(step: SkyStep): number | string {
  const { of: _of, ...content } = step
  const key = JSON.stringify(content)
  const found = known.get(key) ?? compute(step)
  known.set(key, found)
  return found
}

function compute(step: SkyStep): number | string {
  switch (step.rule) {
    case 'ephemeris':
      return within(step.result, quantityAt(step.quantity, new Date(step.instant)), 1.5e-4)
    case 'new_moon':
      return within(step.result, newMoon(step.nearest, Date.parse(step.instant)) / 1000, 2)
    case 'solar_term':
      return within(step.result, sunReaches(step.degrees, step.year) / 1000, 10)
    case 'lunar_new_year':
      return lunarNewYear(step.year)
    case 'instant':
      return new Date(step.seconds * 1000).toISOString().replace('.000', '')
    case 'solar_hijri': {
      const { year, month, day } = step.date
      return solarHijri(new Date(Date.UTC(year, month - 1, day)))
    }
  }
}

function quantityAt(quantity: Extract<Step, { rule: 'ephemeris' }>['quantity'], date: Date): number {
  const seconds = date.getTime() / 1000
  if (quantity === 'moon_elongation') return elongationAt(seconds)
  if (quantity === 'sun_longitude') return sunAt(seconds)
  return 100 * Illumination(Body.Moon, timeAt(seconds)).phase_fraction
}

function timeAt(seconds: number): AstroTime {
  return AstroTime.FromTerrestrialTime(terrestrialDays(seconds))
}

function elongationAt(seconds: number): number {
  return (EclipticGeoMoon(timeAt(seconds)).lon - sunAt(seconds) + 720) % 360
}

/** From an instant nearby to where a longitude reaches a target, at so many degrees a day; in milliseconds. */
function reached(
  longitudeAt: (seconds: number) => number,
  target: number,
  near: number,
  degreesPerDay: number,
): number {
  let milliseconds = near
  for (let off = Infinity; Math.abs(off) > 1000; milliseconds += off)
    off = ((((target - longitudeAt(milliseconds / 1000) + 540) % 360) - 180) / degreesPerDay) * DAY
  return milliseconds
}

function within(result: number, found: number, tolerance: number): number {
  return Math.abs(result - found) <= tolerance ? result : found
}

/** The last one not after an instant is the last but one of the two or three that begin 45 days before it. */
function newMoon(nearest: 'previous' | 'next', instant: number): number {
  let found = newMoonAfter(instant - 45 * DAY)
  for (let next = found; ; found = next) {
    next = newMoonAfter(found + DAY)
    if (next > instant) return nearest === 'next' ? next : found
  }
}

function newMoonAfter(milliseconds: number): number {
  // Its moons come 50 seconds after ours at most, which look at the Sun's apparent place.
  const found = SearchMoonPhase(0, new Date(milliseconds), 40)?.date.getTime() ?? Number.NaN
  return reached(elongationAt, 0, found, 12.19)
}

function sunReaches(degrees: number, year: number): number {
  const found = SearchSunLongitude(degrees, newYear(year), 366)?.date.getTime() ?? Number.NaN
  return reached(sunAt, degrees, found, 0.9856)
}

/** Unlike Date.UTC and astronomy-engine's Seasons, also for the first hundred years. */
function newYear(year: number): Date {
  return new Date(new Date(0).setUTCFullYear(year, 0, 1))
}

/** Midnight in China at the beginning of the day of an instant, and the day's Julian Day Number. */
function chinaDay(milliseconds: number): { midnight: number; jdn: number } {
  const offset = milliseconds < Date.UTC(1928, 11, 31, 16) ? 27_940_000 : 28_800_000
  const days = Math.floor((milliseconds + offset) / DAY)
  return { midnight: days * DAY - offset, jdn: days + 2_440_588 }
}

/** Days of new moons in China from the month of one winter solstice to the next but one. */
export function lunarNewYear(year: number): number {
  const solstices = [year - 1, year].map((one) => chinaDay(sunReaches(270, one)).jdn)
  const months: { midnight: number; jdn: number }[] = []
  let moon = newMoonAfter(newYear(year - 1).getTime() + 300 * DAY)
  for (let count = 0; count < 18; count++) {
    months.push(chinaDay(moon))
    moon = newMoonAfter(moon + DAY)
  }
  const eleventh = (solstice = 0) => months.findLastIndex(({ jdn }) => jdn <= solstice)
  const first = eleventh(solstices[0])
  const hasLeapMonth = eleventh(solstices[1]) - first === 13
  const sector = (index: number) => Math.floor(sunAt((months[index]?.midnight ?? 0) / 1000) / 30)
  const isLeap = (index: number) => sector(index) === sector(index + 1)
  const leapBefore = hasLeapMonth && (isLeap(first + 1) || isLeap(first + 2))
  return months[first + (leapBefore ? 3 : 2)]?.jdn ?? Number.NaN
}

const PERSIAN = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** By the platform's calendar, `YYYY-MM-DD`. */
export function solarHijri(date: Date): string {
  const parts = PERSIAN.formatToParts(date)
  return (['year', 'month', 'day'] as const)
    .map((type) => parts.find((part) => part.type === type)?.value)
    .join('-')
}
