// FC60's own way to read any text as a sign (section 17.2), with its numbers in its order; `read.ts` is ours for signs of
// a known type. Both look for the same things with the same functions. Where FC60 swallows an error, this throws.

import { jdnOf } from '../calendar/gregorian'
import type { Animal, CivilDate, CivilTime, Pillar, RootNumber, SignPair, Sky, Stamp } from '../document'
import { EngineError } from '../error'
import { dayPillar, hourPillar, yearPillar } from '../fc60/pillars'
import { encodeStamp } from '../fc60/stamp'
import { letterValues } from '../numerology/name'
import { root } from '../numerology/reduction'
import { meanMoon } from '../sky/mean-moon'
import { normaliseDigits } from './digits'
import { findingsOfNumber, isAngel, mirrorTime } from './findings'
import { pairsOf, rootOf } from './pairs'
import { zodiacOf } from './zodiac'

export type Synchronicity =
  | { kind: 'angel' | 'repeated_digit' | 'palindrome' | 'ascending' | 'descending'; number: string }
  | { kind: 'mirror' | 'mirror_time'; time: string }
  | SignPair

/** What the date adds; the hour pillar also needs a time. */
export interface SignOccasion {
  stamp: Stamp
  sky: Sky
  year_pillar: Pillar
  hour_pillar: Pillar | null
  zodiac: string
  hour_animal: Animal | null
}

export interface SignReading {
  /** Decimal digits without leading zeros: those of the sign, its joined digits if it has a colon, those of the time. */
  numbers: string[]
  /** Root of each number; 11, 22 and 33 stay masters, 0 stays 0. */
  reduced: (RootNumber | 0)[]
  angel: string[]
  synchronicities: Synchronicity[]
  /** null when the sign has no letter at all, of whatever script. */
  chaldean: { raw_sum: number; value: RootNumber | 0 } | null
  occasion: SignOccasion | null
}

/**
 * @param sign any text; digits of every script count
 * @param time of which only hour and minute take part
 * @throws EngineError `invalid_date`, `invalid_hour` or `invalid_minute`
 */
export function readAnySign(sign: string, date: CivilDate | null, time: CivilTime | null): SignReading {
  const clock = time && clockOf(time)
  const numbers = numbersOf(normaliseDigits(sign), clock)
  return {
    numbers,
    reduced: numbers.map((number) => rootOf(number) as RootNumber | 0),
    angel: numbers.filter(isAngel),
    synchronicities: synchronicitiesOf(numbers, clock),
    chaldean: chaldeanOf(sign),
    occasion: date && occasionOf(date, time),
  }
}

/** `HH` and `MM`. */
function clockOf({ hour, minute }: CivilTime): [string, string] {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new EngineError('invalid_hour')
  if (!Number.isInteger(minute) || minute < 0 || minute > 59) throw new EngineError('invalid_minute')
  return [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')]
}

function numbersOf(plain: string, clock: [string, string] | null): string[] {
  const runs: string[] = plain.match(/\d+/g) ?? []
  const numbers = runs.map(withoutLeadingZeros)
  const addIfNew = (digits: string) => {
    const number = withoutLeadingZeros(digits)
    if (digits !== '' && !numbers.includes(number)) numbers.push(number)
  }
  if (plain.includes(':')) addIfNew(runs.join(''))
  if (clock) for (const digits of [...clock, clock.join('')]) addIfNew(digits)
  return numbers
}

function synchronicitiesOf(numbers: string[], clock: [string, string] | null): Synchronicity[] {
  const found: Synchronicity[] = []
  for (const number of numbers)
    for (const finding of findingsOfNumber(number)) {
      if (finding.kind === 'sequence') found.push({ kind: finding.direction, number })
      else if (finding.kind === 'mirror') {
        // Of a number like 1111 the repeated digit is what FC60 reports; the time 11:11 itself is a mirror.
        if (new Set(number).size > 1) found.push({ kind: 'mirror', time: finding.number })
      } else if (finding.kind !== 'master') found.push({ kind: finding.kind, number })
    }
  found.push(...pairsOf(numbers))
  const mirror = clock && mirrorTime(...clock)
  if (mirror) found.push({ kind: 'mirror_time', time: mirror })
  return found
}

function chaldeanOf(sign: string): SignReading['chaldean'] {
  if (!/\p{L}/u.test(sign)) return null
  const raw_sum = letterValues(sign, 'chaldean').all.reduce((sum, [, value]) => sum + value, 0)
  return { raw_sum, value: root(raw_sum) }
}

function occasionOf(date: CivilDate, time: CivilTime | null): SignOccasion {
  const jdn = jdnOf(date)
  const hour_pillar = time && hourPillar(time.hour, dayPillar(jdn).stem_index)
  return {
    stamp: encodeStamp({ date, time, offset_minutes: 0 }),
    sky: meanMoon(jdn),
    year_pillar: yearPillar(date.year),
    hour_pillar,
    zodiac: zodiacOf(date.month, date.day).name,
    hour_animal: hour_pillar?.animal ?? null,
  }
}

function withoutLeadingZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
