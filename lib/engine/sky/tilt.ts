// How the moon leans in somebody's sky: its bright side turned from the pole to the zenith of the place (Meeus, Astronomical
// Algorithms, chapters 14 and 48: position angle of the bright limb, less the parallactic angle).
import { AstroTime, Body, Equator, Horizon, Observer, SiderealTime } from 'astronomy-engine'

interface Place {
  /** Degrees, north positive. */
  latitude: number
  /** Degrees, east positive. */
  longitude: number
}

/** The epoch from which the library counts days. */
const J2000 = Date.UTC(2000, 0, 1, 12)
const DAY_MS = 86_400_000
const RADIANS = Math.PI / 180
const sin = (degrees: number) => Math.sin(degrees * RADIANS)
const cos = (degrees: number) => Math.cos(degrees * RADIANS)
const angle = (across: number, along: number) => Math.atan2(across, along) / RADIANS

/**
 * Degrees, clockwise, by which a disc whose lit side points to the right while it waxes, and to the left while it wanes, is to be
 * turned to stand as it was seen. −180 … 180.
 * @param instant ISO 8601 in UTC
 * @returns null when the moon was below the horizon
 */
export function moonTilt(instant: string, { latitude, longitude }: Place): number | null {
  const time = new AstroTime((Date.parse(instant) - J2000) / DAY_MS)
  const observer = new Observer(latitude, longitude, 0)
  const moon = Equator(Body.Moon, time, observer, true, true)
  const sun = Equator(Body.Sun, time, observer, true, true)
  if (Horizon(time, observer, moon.ra, moon.dec).altitude < 0) return null
  const apart = (sun.ra - moon.ra) * 15
  const limb = angle(
    cos(sun.dec) * sin(apart),
    sin(sun.dec) * cos(moon.dec) - cos(sun.dec) * sin(moon.dec) * cos(apart),
  )
  const hour = (SiderealTime(time) - moon.ra) * 15 + longitude
  const parallactic = angle(
    sin(hour),
    cos(moon.dec) * (sin(latitude) / cos(latitude)) - sin(moon.dec) * cos(hour),
  )
  const waxing = (apart + 720) % 360 > 180
  // Angles of the sky run from the top to the left; the lit side of the drawing stands at 270 degrees, or at 90.
  const turn = (waxing ? 270 : 90) - (limb - parallactic)
  return Math.round(((((turn + 180) % 360) + 360) % 360) - 180)
}
