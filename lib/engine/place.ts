// What a place on earth stands for (the FC60 specification, section 11): an element by its distance from the equator,
// and two polarities by its hemispheres.
import type { Element, Place, PlaceSignature } from './document'
import { EngineError } from './error'
import { rowOf } from './row'
import { silent, type Working } from './working'

/**
 * Southern bounds of the zones as latitudes south of the equator, the farthest first: FC60 counts 15, 30, 45 and 60
 * degrees themselves to the zone nearer to the equator.
 */
const ZONE_BOUNDS = [-60, -45, -30, -15]
const ZONE_ELEMENTS = ['Wood', 'Water', 'Metal', 'Earth', 'Fire'] as const satisfies readonly Element[]

/**
 * @param guessZone whether to add the zone that the sun would suggest; it is often not the civil one
 * @throws EngineError `invalid_coordinates`
 */
export function signatureOf(place: Place, guessZone: boolean, work: Working = silent): PlaceSignature {
  const { latitude, longitude } = place
  if (!isCoordinate(latitude, 90) || !isCoordinate(longitude, 180))
    throw new EngineError('invalid_coordinates')
  const zone = work.band('location.element.zone', 0 - Math.abs(latitude), ZONE_BOUNDS)
  // Before the first bound lies south or west; the equator and the meridian of Greenwich count as north and east.
  const north = work.band('location.lat_hemisphere.side', latitude, [0])
  const east = work.band('location.lon_hemisphere.side', longitude, [0])
  return {
    element: work.table('location.element', 'zone_elements', zone, rowOf(ZONE_ELEMENTS, zone)),
    lat_hemisphere: work.table(
      'location.lat_hemisphere',
      'latitude_hemispheres',
      north,
      north === 1 ? 'N' : 'S',
    ),
    lon_hemisphere: work.table(
      'location.lon_hemisphere',
      'longitude_hemispheres',
      east,
      east === 1 ? 'E' : 'W',
    ),
    lat_polarity: work.table('location.lat_polarity', 'side_polarities', north, polarity(north)),
    lon_polarity: work.table('location.lon_polarity', 'side_polarities', east, polarity(east)),
    tz_estimate: guessZone ? solarZone(longitude, work) : null,
  }
}

function polarity(side: number): 'Yang' | 'Yin' {
  return side === 1 ? 'Yang' : 'Yin'
}

/** Longitude / 15 to the nearest whole hour, halves to the even one. */
function solarZone(longitude: number, work: Working): number {
  const of = 'location.tz_estimate'
  const shifted = work.sum(`${of}.shifted`, [longitude, 7.5])
  const nearest = work.quotient(`${of}.nearest`, shifted, 15)
  const isHalf = work.mod(`${of}.rest`, shifted, 15) === 0
  return work.sum(of, isHalf ? [nearest, 0 - work.mod(`${of}.odd`, nearest, 2)] : [nearest])
}

function isCoordinate(degrees: number, limit: number): boolean {
  return Number.isFinite(degrees) && Math.abs(degrees) <= limit
}
