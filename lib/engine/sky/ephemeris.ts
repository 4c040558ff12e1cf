// Sun and moon as astronomy-engine computes them, by Unix seconds. Rounded, so that the last bit of a sine, which
// may differ between two versions of a JavaScript engine, changes no reading.
import { AstroTime, Body, C_AUDAY, EclipticGeoMoon, Illumination, SunPosition } from 'astronomy-engine'
import { UNIX_ORIGIN } from '../calendar/day-counts'
import { jdnOf } from '../calendar/gregorian'
import { EngineError } from '../error'
import { mod } from '../modulo'
import { remember } from './recent'

/** Years for which the series hold. A year has room on both sides for the zones of the Earth. */
export const SKY_FIRST_YEAR = 0
export const SKY_LAST_YEAR = 4000

const DAY = 86400
/** 2000-01-01T12:00:00Z, from which the ephemeris counts its days. */
const J2000 = 946_728_000
const FIRST = secondsOfNewYear(SKY_FIRST_YEAR - 1)
const LAST = secondsOfNewYear(SKY_LAST_YEAR + 2)

function secondsOfNewYear(year: number): number {
  return (jdnOf({ year, month: 1, day: 1 }) - UNIX_ORIGIN) * DAY
}

function timeOf(seconds: number): AstroTime {
  if (!(seconds >= FIRST && seconds < LAST)) throw new EngineError('date_out_of_range')
  return new AstroTime((seconds - J2000) / DAY)
}

/**
 * Moon minus Sun in ecliptic longitude, 0…360 degrees, both geometric: what astronomy-engine calls the moon's phase.
 * Where the Sun is taken with its aberration, the same angles come 40 seconds earlier.
 * @throws EngineError `date_out_of_range`
 */
export function elongationAt(seconds: number): number {
  const time = timeOf(seconds)
  // Sunlight is 499 seconds old; so is the place that SunPosition gives.
  const sun = SunPosition(time.AddDays(1 / C_AUDAY))
  return mod(EclipticGeoMoon(time).lon - sun.elon, 360)
}

/**
 * Apparent ecliptic longitude of the Sun, of date, 0…360 degrees.
 * @throws EngineError `date_out_of_range`
 */
export function sunLongitudeAt(seconds: number): number {
  return SunPosition(timeOf(seconds)).elon
}

/** The same three quantities as a document shows them: degrees rounded down to 6 decimals, percent to 4. */
export const EPHEMERIS = {
  moon_elongation: remember(64, (seconds: number) => sixDecimals(elongationAt(seconds))),
  sun_longitude: remember(64, (seconds: number) => sixDecimals(sunLongitudeAt(seconds))),
  moon_illumination: remember(
    64,
    (seconds: number) => Math.round(Illumination(Body.Moon, timeOf(seconds)).phase_fraction * 1e6) / 1e4,
  ),
} as const satisfies Record<string, (seconds: number) => number>

/** Down, so that a boundary is never passed before its time. */
function sixDecimals(degrees: number): number {
  return Math.floor(degrees * 1e6) / 1e6
}
