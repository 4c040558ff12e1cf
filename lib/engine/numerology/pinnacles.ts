// The four pinnacles. Source: Hans Decoz, "Numerology: Key to Your Inner Self", and decoz.com, numerology course, "The
// Pinnacle Cycles": month + day, day + year, the sum of these two, month + year; masters are not reduced. The first
// lasts until the age of 36 minus the life path (as one digit), the next two for nine years each.
import type { RootNumber } from '../document'
import { silent, type Working } from '../working'
import type { Pinnacle } from './extras-document'
import { singleDigit } from './single-digit'

export interface BirthRoots {
  day: RootNumber
  month: RootNumber
  /** 0 for the year 0, which has nothing to count. */
  year: RootNumber | 0
}

export function pinnacles(
  { day, month, year }: BirthRoots,
  lifePath: RootNumber,
  work: Working = silent,
  of = 'numerology.extras.pinnacles',
): Pinnacle[] {
  const add = (index: number, a: number, b: number): RootNumber =>
    work.reduce(`${of}.${index}.number`, work.sum(`${of}.${index}.number.sum`, [a, b]))
  const first = add(0, month, day)
  const second = add(1, day, year)
  const third = add(2, first, second)
  const fourth = add(3, month, year)
  const until = (index: number, terms: number[]): number => work.sum(`${of}.${index}.until_age`, terms)
  const firstEnd = until(0, [36, -singleDigit(lifePath, work, `${of}.0.until_age.life_path`)])
  const secondEnd = until(1, [firstEnd, 9])
  return [
    { number: first, until_age: firstEnd },
    { number: second, until_age: secondEnd },
    { number: third, until_age: until(2, [secondEnd, 9]) },
    { number: fourth, until_age: null },
  ]
}
