// How the moon leans, against Meeus (Astronomical Algorithms, example 48.a) and against what must hold of any sky.
import { Body, Equator, Observer, SiderealTime } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { moonTilt } from '@/lib/engine'

/** The longitude over which the moon stands in the south, or in the north, at an instant; −180 … 180. */
function meridianOf(instant: string): number {
  const time = new Date(instant)
  const { ra } = Equator(Body.Moon, time, new Observer(0, 0, 0), true, true)
  return (((((ra - SiderealTime(time)) * 15 + 180) % 360) + 360) % 360) - 180
}

/** 1992 April 12, 0h dynamical time, which is about a minute before. */
const INSTANT = '1992-04-11T23:59:01Z'

describe('the tilt of the moon', () => {
  it('in the south is that of its bright limb alone: position angle 285°, so 15° anticlockwise of upright', () => {
    expect(moonTilt(INSTANT, { latitude: 50, longitude: meridianOf(INSTANT) })).toBeCloseTo(-15, -0.5)
  })
  it('stands on its head where one looks north at it', () => {
    const longitude = meridianOf(INSTANT)
    const north = moonTilt(INSTANT, { latitude: 50, longitude })
    const south = moonTilt(INSTANT, { latitude: -40, longitude })
    expect(Math.abs((north ?? 0) - (south ?? 0))).toBeGreaterThan(175)
    expect(Math.abs((north ?? 0) - (south ?? 0))).toBeLessThan(185)
  })
  it('leans to the left while it rises and to the right while it sets, as seen from the north', () => {
    const longitude = meridianOf(INSTANT)
    const rising = moonTilt(INSTANT, { latitude: 40, longitude: longitude - 75 })
    const setting = moonTilt(INSTANT, { latitude: 40, longitude: longitude + 75 })
    expect(rising).not.toBeNull()
    expect(setting).not.toBeNull()
    expect(rising ?? 0).toBeLessThan(-15)
    expect(setting ?? 0).toBeGreaterThan(-15)
  })
  it('is nothing that anybody sees while the moon is below the horizon', () => {
    expect(moonTilt(INSTANT, { latitude: 40, longitude: meridianOf(INSTANT) + 180 })).toBeNull()
  })
})
