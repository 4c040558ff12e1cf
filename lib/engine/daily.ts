// The reading of a day (the FC60 specification, section 15, daily): a calculation at noon and what the day adds to it.
import { isValidDate } from './calendar/gregorian'
import type { CalculationDocument, CalculationInput, CivilDate, Element, RootNumber } from './document'
import { EngineError } from './error'
import { calculate } from './reading'
import { silent, Working } from './working'

export interface DailyExtras {
  /** The two clock hours of the double-hour that has the animal of the birth year, in order. */
  lucky_hours: [number, number]
  element_of_day: Element
  day_number: RootNumber
  /** Distinct, in order of size: the day number, the roots of month and year. */
  lucky_numbers: RootNumber[]
}

export interface DailyDocument extends CalculationDocument {
  daily: DailyExtras
}

const NOON = { hour: 12, minute: 0, second: 0 }

/**
 * The numbers of a person's day; whatever time the moment has, noon takes its place.
 * @throws EngineError as `calculate` does, and `invalid_date` for years before 0
 */
export function readDay(input: CalculationInput): DailyDocument {
  const { trace, ...numbers } = calculate({ ...input, moment: { ...input.moment, time: NOON } })
  const work = new Working()
  const { day } = numbers.pillars
  const daily = {
    lucky_hours: luckyHours(numbers.birth.year_pillar.branch_index, work),
    element_of_day: work.table('daily.element_of_day', 'stem_elements', day.stem_index, day.element),
    ...dayNumber(input.moment.date, work),
  }
  return { ...numbers, daily, trace: [...trace, ...work.steps] }
}

/** The hours 2 × branch - 1 and 2 × branch; the Rat's are 0 and 23. */
export function luckyHours(branch: number, work: Working = silent): [number, number] {
  const hour = (index: number, shift: number) => {
    const of = `daily.lucky_hours.${index}`
    return work.mod(of, work.weightedSum(`${of}.sum`, [branch, shift], [2, 1]), 24)
  }
  return branch === 0 ? [hour(0, 0), hour(1, -1)] : [hour(0, -1), hour(1, 0)]
}

/**
 * The number of a date by all its digits, and the lucky numbers that go with it.
 * @throws EngineError `invalid_date`, also for years before 0, which have no digits of their own
 */
export function dayNumber(
  date: CivilDate,
  work: Working = silent,
): Pick<DailyExtras, 'day_number' | 'lucky_numbers'> {
  if (!isValidDate(date) || date.year < 0) throw new EngineError('invalid_date')
  const digits = [date.year, date.month, date.day].map((part, index) =>
    String(part).padStart(index === 0 ? 4 : 2, '0'),
  )
  const day_number = work.reduce(
    'daily.day_number',
    work.digitSum('daily.day_number.digits', digits.join('')),
  )
  const month = work.reduce('daily.month_root', date.month)
  const year = work.reduceIfAny('daily.year_root', work.digitSum('daily.year_root.digits', String(date.year)))
  const lucky = [...new Set([day_number, month, year])].filter((n) => n !== 0).sort((a, b) => a - b)
  lucky.forEach((number, index) => {
    work.sum(`daily.lucky_numbers.${index}`, [number])
  })
  return { day_number, lucky_numbers: lucky }
}
