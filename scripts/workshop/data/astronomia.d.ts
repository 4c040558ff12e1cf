// The parts of astronomia that are used here; the package brings no types.
declare module 'astronomia/data' {
  /** For each power of time the terms, as amplitude, phase and frequency. */
  type Series = Record<string, (readonly [number, number, number])[]>
  const data: {
    vsop87Dearth: { L: Series; B: Series; R: Series }
    elpMppDeFull: object
  }
  export default data
}
declare module 'astronomia/planetposition' {
  export class Planet {
    constructor(data: object)
  }
}
declare module 'astronomia/solar' {
  import type { Planet } from 'astronomia/planetposition'
  /** Apparent, of date, in radians; by the whole VSOP87. @param jde Julian day in terrestrial time */
  export function apparentVSOP87(earth: Planet, jde: number): { lon: number; lat: number; range: number }
}
declare module 'astronomia/elp' {
  export class Moon {
    constructor(data: object)
    /** Geometric, of the mean equinox of date, in radians; by ELP/MPP02. @param jde Julian day in terrestrial time */
    position(jde: number): { lon: number; lat: number; range: number }
  }
}
declare module 'astronomia/nutation' {
  /** In longitude and obliquity, in radians. @param jde Julian day in terrestrial time */
  export function nutation(jde: number): [number, number]
}
declare module 'astronomia/deltat' {
  /** Seconds by which terrestrial time is ahead of universal time. */
  export function deltaT(year: number): number
}
