// One life path with its working, as the engine did it: what the first page shows of how numbers are made.
import { type CivilDate, calculate, DEFAULT_CONVENTION } from '@/lib/engine'

export interface WorkedSum {
  /** Gregorian: the date whose digits count. */
  date: CivilDate
  day: number
  month: number
  year: number
  sum: number
  /** The digits of the sum, where it is reduced once more. */
  digits: number[]
  number: number
}

/** @param date Gregorian @returns what is shown of day, month and year are their roots */
export function workedSum(date: CivilDate): WorkedSum {
  const { numerology, trace } = calculate({
    name: null,
    mother_name: null,
    birth: date,
    moment: { date, time: null, offset_minutes: 0 },
    convention: DEFAULT_CONVENTION,
  })
  const of = (part: string) => {
    const result = trace.find((step) => step.of === `numerology.life_path.${part}`)?.result
    return typeof result === 'number' ? result : 0
  }
  const sum = of('sum')
  return {
    date,
    day: of('day'),
    month: of('month'),
    year: of('year'),
    sum,
    digits: sum === numerology.life_path ? [] : [...String(sum)].map(Number),
    number: numerology.life_path,
  }
}
