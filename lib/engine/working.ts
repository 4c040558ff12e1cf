// Does the arithmetic and writes it down in one movement: each method computes its result and records the step, so a
// trace can never tell another story than the document. Formulas are written once, with a `Working` as argument.
import { jdnOf } from './calendar/gregorian'
import { isoOfSeconds } from './calendar/instant'
import { solarHijriFromGregorian } from './calendar/solar-hijri'
import type { CivilDate, LetterSystem, RootNumber } from './document'
import { encodeInteger } from './fc60/base60'
import { mod } from './modulo'
import { abjadRuleOf } from './numerology/letters'
import { digitSum, reductionChain, root } from './numerology/reduction'
import { EPHEMERIS } from './sky/ephemeris'
import { lunarNewYear } from './sky/lunar-year'
import { lastPhaseBefore, phaseInstant } from './sky/lunations'
import { solarTermInstant } from './sky/solar-terms'
import type { Step } from './trace'

/** The first argument of every method is the step's `of`. */
export class Working {
  readonly steps: Step[] = []

  /** @param writes whether to write down; asked before a step is built, because building it is most of the work */
  constructor(private readonly writes = true) {}

  sum(of: string, terms: number[]): number {
    const result = total(terms)
    if (this.writes) this.steps.push({ of, rule: 'sum', terms, result })
    return result
  }

  weightedSum(of: string, values: number[], weights: number[]): number {
    let result = 0
    for (let index = 0; index < values.length; index++) result += (values[index] ?? 0) * (weights[index] ?? 0)
    if (this.writes) this.steps.push({ of, rule: 'weighted_sum', values, weights, result })
    return result
  }

  product(of: string, terms: number[]): number {
    let result = 1
    for (const term of terms) result *= term
    if (this.writes) this.steps.push({ of, rule: 'product', terms, result })
    return result
  }

  mod(of: string, number: number, modulus: number): number {
    const result = mod(number, modulus)
    if (this.writes) this.steps.push({ of, rule: 'mod', number, modulus, result })
    return result
  }

  quotient(of: string, number: number, divisor: number): number {
    const result = Math.floor(number / divisor)
    if (this.writes) this.steps.push({ of, rule: 'quotient', number, divisor, result })
    return result
  }

  /** Only for n ≥ 1. */
  reduce(of: string, n: number): RootNumber {
    const result = root(n) as RootNumber
    if (this.writes) this.steps.push({ of, rule: 'reduce', via: reductionChain(n), result })
    return result
  }

  /** 0 means that there is nothing to count; then there is no step either. */
  reduceIfAny(of: string, n: number): RootNumber | 0 {
    return n === 0 ? 0 : this.reduce(of, n)
  }

  digitSum(of: string, digits: string): number {
    const result = digitSum(digits)
    if (this.writes) this.steps.push({ of, rule: 'digit_sum', number: digits, result })
    return result
  }

  dayNumber(of: string, date: CivilDate): number {
    const result = jdnOf(date)
    if (this.writes) this.steps.push({ of, rule: 'day_number', date, result })
    return result
  }

  base60(of: string, number: number): string {
    const result = encodeInteger(number)
    if (this.writes) this.steps.push({ of, rule: 'base60', number, result })
    return result
  }

  letters(
    of: string,
    text: string,
    system: LetterSystem,
    letters: [letter: string, value: number][],
  ): number {
    let result = 0
    for (const [, value] of letters) result += value
    if (!this.writes) return result
    const rule = system === 'abjad' ? abjadRuleOf(letters) : undefined
    const abjad = rule === 'wasit' || rule === 'saghir' ? { abjad: rule } : null
    this.steps.push({ of, rule: 'letters', text, system, ...abjad, letters, result })
    return result
  }

  table<Row extends string | number>(of: string, table: string, key: string | number, result: Row): Row {
    if (this.writes) this.steps.push({ of, rule: 'table', table, key, result })
    return result
  }

  band(of: string, number: number, bounds: number[]): number {
    let result = 0
    while (result < bounds.length && !(number < (bounds[result] ?? 0))) result++
    if (this.writes) this.steps.push({ of, rule: 'band', number, bounds, result })
    return result
  }

  illumination(of: string, age_days: number, cycle_days: number): number {
    const result = 50 * (1 - Math.cos((2 * Math.PI * age_days) / cycle_days))
    if (this.writes) this.steps.push({ of, rule: 'illumination', age_days, cycle_days, result })
    return result
  }

  count<Item extends string | number>(of: string, items: Item[], counted: Item): number {
    let result = 0
    for (const item of items) if (item === counted) result++
    if (this.writes) this.steps.push({ of, rule: 'count', items, counted, result })
    return result
  }

  clamp(of: string, number: number, least: number, most: number): number {
    const result = Math.min(most, Math.max(least, number))
    if (this.writes) this.steps.push({ of, rule: 'clamp', number, least, most, result })
    return result
  }

  difference(of: string, a: number, b: number): number {
    const result = Math.abs(a - b)
    if (this.writes) this.steps.push({ of, rule: 'difference', numbers: a < b ? [b, a] : [a, b], result })
    return result
  }

  division(of: string, number: number, divisor: number): number {
    const result = number / divisor
    if (this.writes) this.steps.push({ of, rule: 'division', number, divisor, result })
    return result
  }

  mean(of: string, terms: number[]): number {
    const result = total(terms) / terms.length
    if (this.writes) this.steps.push({ of, rule: 'mean', terms, result })
    return result
  }

  round(of: string, number: number, places: number): number {
    const result = Number(number.toFixed(places))
    if (this.writes) this.steps.push({ of, rule: 'round', number, places, result })
    return result
  }

  /** Every place, counted from 1, at which the value stands; `of` takes the index of each. */
  where(of: string, values: number[], equals: number): number[] {
    const places: number[] = []
    for (let place = 1; place <= values.length; place++) {
      if (values[place - 1] !== equals) continue
      if (this.writes) {
        const nth = places.length
        this.steps.push({ of: `${of}.${nth}`, rule: 'where', values, equals, nth: nth + 1, result: place })
      }
      places.push(place)
    }
    return places
  }

  /** @throws EngineError `date_out_of_range` */
  ephemeris(of: string, quantity: keyof typeof EPHEMERIS, seconds: number): number {
    const result = EPHEMERIS[quantity](seconds)
    if (this.writes)
      this.steps.push({ of, rule: 'ephemeris', quantity, instant: isoOfSeconds(seconds), result })
    return result
  }

  /** @throws EngineError `date_out_of_range` */
  newMoon(of: string, nearest: 'previous' | 'next', seconds: number): number {
    const previous = lastPhaseBefore(seconds)
    const result = phaseInstant(nearest === 'previous' ? previous : previous + 4)
    if (this.writes)
      this.steps.push({ of, rule: 'new_moon', nearest, instant: isoOfSeconds(seconds), result })
    return result
  }

  /** @throws EngineError `date_out_of_range` */
  solarTerm(of: string, year: number, degrees: number): number {
    const result = solarTermInstant(year, degrees)
    if (this.writes) this.steps.push({ of, rule: 'solar_term', year, degrees, result })
    return result
  }

  /** @throws EngineError `date_out_of_range` */
  lunarNewYear(of: string, year: number): number {
    const result = lunarNewYear(year)
    if (this.writes) this.steps.push({ of, rule: 'lunar_new_year', year, result })
    return result
  }

  instant(of: string, seconds: number): string {
    const result = isoOfSeconds(seconds)
    if (this.writes) this.steps.push({ of, rule: 'instant', seconds, result })
    return result
  }

  /** @throws EngineError `date_out_of_range` */
  solarHijri(of: string, date: CivilDate): CivilDate {
    const found = solarHijriFromGregorian(date)
    if (this.writes) this.steps.push({ of, rule: 'solar_hijri', date, result: isoDate(found) })
    return found
  }

  join(of: string, parts: string[]): string {
    let result = ''
    for (const part of parts) result += part
    if (this.writes) this.steps.push({ of, rule: 'join', parts, result })
    return result
  }
}

function total(terms: readonly number[]): number {
  let sum = 0
  for (const term of terms) sum += term
  return sum
}

function isoDate({ year, month, day }: CivilDate): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/** Computes without writing down. */
export const silent: Working = new Working(false)
