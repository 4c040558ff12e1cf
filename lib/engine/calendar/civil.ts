// Dates, times, places and moments as people say them: what the whole engine is told in.

/** Proleptic Gregorian, astronomical years (year 0 exists). */
export interface CivilDate {
  year: number
  month: number
  day: number
}
export interface CivilTime {
  hour: number
  minute: number
  second: number
}

/** Degrees, north and east positive. */
export interface Place {
  latitude: number
  longitude: number
}

/** A moment as people say it: a local date, perhaps a local time, and minutes east of UTC (-720…840). */
export interface Moment {
  date: CivilDate
  time: CivilTime | null
  offset_minutes: number
  /**
   * Seconds beyond the whole minutes, with the same sign: only for local mean times of the past, such as Tehran's
   * +03:25:44, which is 205 minutes and 44 seconds. Absent means 0.
   */
  offset_seconds?: number
}
