// The working of a number: typed steps that a person with a pencil can redo. `of` is the path of the number in
// the person's result, for example `numerology.life_path`, or a named part of it, `numerology.life_path.day`.
import type { CivilDate } from './calendar/civil'
import type { LetterSystem } from './document-words'

export type Step =
  /** Letters with their values, and their sum; `abjad` is the rule of the values where it is not the plain one. */
  | {
      of: string
      rule: 'letters'
      text: string
      system: LetterSystem
      abjad?: 'wasit' | 'saghir'
      letters: [letter: string, value: number][]
      result: number
    }
  /** Repeated digit sums; `via` begins with the number itself and ends with the result. Stops at 11, 22, 33. */
  | { of: string; rule: 'reduce'; via: number[]; result: number }
  /** One sum of decimal digits. */
  | { of: string; rule: 'digit_sum'; number: string; result: number }
  | { of: string; rule: 'sum'; terms: number[]; result: number }
  | { of: string; rule: 'product'; terms: number[]; result: number }
  /** Remainder in 0…modulus-1, also for negative numbers. */
  | { of: string; rule: 'mod'; number: number; modulus: number; result: number }
  /** Julian Day Number of a proleptic Gregorian date. */
  | { of: string; rule: 'day_number'; date: CivilDate; result: number }
  /** An integer in base-60 tokens. */
  | { of: string; rule: 'base60'; number: number; result: string }
  /** `weights[i] * values[i]` summed. */
  | { of: string; rule: 'weighted_sum'; values: number[]; weights: number[]; result: number }
  /** A row of a named table. */
  | { of: string; rule: 'table'; table: string; key: string | number; result: string | number }
  /** Floor division. */
  | { of: string; rule: 'quotient'; number: number; divisor: number; result: number }
  /** Index of the first bound that is greater than the number; the count of bounds when none is. */
  | { of: string; rule: 'band'; number: number; bounds: number[]; result: number }
  /** Lit part of the moon in percent: 50 × (1 − cos(2π × age ÷ cycle)). */
  | { of: string; rule: 'illumination'; age_days: number; cycle_days: number; result: number }
  /** How often a thing is among others. */
  | { of: string; rule: 'count'; items: (string | number)[]; counted: string | number; result: number }
  /** The number itself, or the limit that it passes. */
  | { of: string; rule: 'clamp'; number: number; least: number; most: number; result: number }
  /** The larger minus the smaller. */
  | { of: string; rule: 'difference'; numbers: [number, number]; result: number }
  /** Division with its fraction. */
  | { of: string; rule: 'division'; number: number; divisor: number; result: number }
  /** The sum of the terms divided by their count. */
  | { of: string; rule: 'mean'; terms: number[]; result: number }
  /** Rounded to so many decimal places. */
  | { of: string; rule: 'round'; number: number; places: number; result: number }
  /** The place, counted from 1, at which a value stands in a row for the `nth` time, also counted from 1. */
  | { of: string; rule: 'where'; values: number[]; equals: number; nth: number; result: number }
  /** Pieces of text one after another. */
  | { of: string; rule: 'join'; parts: string[]; result: string }
  /**
   * A value of the sky at an instant (`sky/ephemeris.ts`): the moon's elongation or the Sun's longitude, both apparent, in
   * degrees, rounded down to 6 decimals; the lit part of the moon in percent, rounded to 4.
   */
  | {
      of: string
      rule: 'ephemeris'
      quantity: 'moon_elongation' | 'moon_illumination' | 'sun_longitude'
      instant: string
      result: number
    }
  /** The last new moon not after an instant, or the first one after it; the result in Unix seconds, rounded up. */
  | { of: string; rule: 'new_moon'; nearest: 'previous' | 'next'; instant: string; result: number }
  /** When the Sun reaches a longitude in a calendar year (UTC); the result in Unix seconds, rounded up. */
  | { of: string; rule: 'solar_term'; year: number; degrees: number; result: number }
  /** Julian Day Number of the lunar new year of China. */
  | { of: string; rule: 'lunar_new_year'; year: number; result: number }
  /** Unix seconds as ISO 8601 in UTC. */
  | { of: string; rule: 'instant'; seconds: number; result: string }
  /** A Gregorian date in the Solar Hijri calendar, `YYYY-MM-DD`. */
  | { of: string; rule: 'solar_hijri'; date: CivilDate; result: string }
