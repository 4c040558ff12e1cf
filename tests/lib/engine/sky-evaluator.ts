// Redoes the steps of a trace that look at the sky, with the searches of astronomy-engine itself and, for calendars,
// with its own arithmetic or the platform's; it shares no code with the engine.
import {
  Body,
  Illumination,
  MoonPhase,
  SearchMoonPhase,
  SearchSunLongitude,
  SunPosition,
} from 'astronomy-engine'
import type { Step } from '@/lib/engine'

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
      return within(step.result, quantityAt(step.quantity, new Date(step.instant)), 1e-4)
    case 'new_moon':
      return within(step.result, newMoon(step.nearest, Date.parse(step.instant)) / 1000, 2)
    case 'solar_term':
      return within(step.result, sunReaches(step.degrees, step.year) / 1000, 2)
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
  if (quantity === 'moon_elongation') return MoonPhase(date)
  if (quantity === 'sun_longitude') return SunPosition(date).elon
  return 100 * Illumination(Body.Moon, date).phase_fraction
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
  return SearchMoonPhase(0, new Date(milliseconds), 40)?.date.getTime() ?? Number.NaN
}

function sunReaches(degrees: number, year: number): number {
  return SearchSunLongitude(degrees, newYear(year), 366)?.date.getTime() ?? Number.NaN
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
  const sector = (index: number) => Math.floor(SunPosition(new Date(months[index]?.midnight ?? 0)).elon / 30)
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
