// Sun and moon by Unix seconds: the Sun by our series of VSOP87, the moon by astronomy-engine. Rounded, so that the last
// bit of a sine, which may differ between two versions of a JavaScript engine, changes no reading.
import { AstroTime, Body, EclipticGeoMoon, Illumination } from 'astronomy-engine'
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { jdnOf } from '../calendar/gregorian'
import { EngineError } from '../error'
import { mod } from '../modulo'
import { deltaT } from './delta-t'
import { remember } from './recent'
import { apparentSun } from './sun'

/** Years for which the series hold. A year has room on both sides for the zones of the Earth. */
export const SKY_FIRST_YEAR = 0
export const SKY_LAST_YEAR = 4000

const DAY = 86400
const RADIANS = Math.PI / 180
/** 2000-01-01T12:00:00Z, from which the ephemeris counts its days. */
const J2000 = 946_728_000
const FIRST = secondsOfNewYear(SKY_FIRST_YEAR - 1)
const LAST = secondsOfNewYear(SKY_LAST_YEAR + 2)

function secondsOfNewYear(year: number): number {
  return (jdnOf({ year, month: 1, day: 1 }) - UNIX_ORIGIN) * DAY
}

/** Days of terrestrial time, the even time of the ephemeris, since J2000.0. */
function terrestrialDays(seconds: number): number {
  if (!(seconds >= FIRST && seconds < LAST)) throw new EngineError('date_out_of_range')
  const days = (seconds - J2000) / DAY
  return days + deltaT(days) / DAY
}

/**
 * Moon minus Sun in apparent ecliptic longitude, 0…360 degrees, as almanacs take it for the phases: the Sun with its
 * aberration, without which they come 40 seconds later.
 * @throws EngineError `date_out_of_range`
 */
export function elongationAt(seconds: number): number {
  const days = terrestrialDays(seconds)
  // What the moon moves while its light travels is less than its theory is sure of.
  const moon = EclipticGeoMoon(AstroTime.FromTerrestrialTime(days)).lon
  return mod(moon - apparentSun(days) / RADIANS, 360)
}

/**
 * Apparent ecliptic longitude of the Sun, of date, 0…360 degrees.
 * @throws EngineError `date_out_of_range`
 */
export function sunLongitudeAt(seconds: number): number {
  return mod(apparentSun(terrestrialDays(seconds)) / RADIANS, 360)
}

function illuminationAt(seconds: number): number {
  return Illumination(Body.Moon, AstroTime.FromTerrestrialTime(terrestrialDays(seconds))).phase_fraction
}

/** The same three quantities as a document shows them: degrees rounded down to 6 decimals, percent to 4. */
export const EPHEMERIS = {
  moon_elongation: remember(64, (seconds: number) => sixDecimals(elongationAt(seconds))),
  sun_longitude: remember(64, (seconds: number) => sixDecimals(sunLongitudeAt(seconds))),
  moon_illumination: remember(64, (seconds: number) => Math.round(illuminationAt(seconds) * 1e6) / 1e4),
} as const satisfies Record<string, (seconds: number) => number>

/** Down, so that a boundary is never passed before its time. */
function sixDecimals(degrees: number): number {
  return Math.floor(degrees * 1e6) / 1e6
}
