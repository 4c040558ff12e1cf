// Other counts of days that are the Julian Day Number with another beginning (the FC60 specification, section 2.4).

/** Subtract from a Julian Day Number to get the Modified Julian Day, the Rata Die, and days since 1970-01-01. */
export const MJD_ORIGIN = 2400001
export const RD_ORIGIN = 1721425
export const UNIX_ORIGIN = 2440588

export function dayCounts(jdn: number): { mjd: number; rd: number; unixDays: number } {
  return { mjd: jdn - MJD_ORIGIN, rd: jdn - RD_ORIGIN, unixDays: jdn - UNIX_ORIGIN }
}
