// The numbers of dates (the FC60 specification, section 9.5). Day, month and year are reduced before they are added, so
// master numbers survive inside them; the personal year follows the calendar year, not the birthday.
import { isValidDate } from '../calendar/gregorian'
import { gregorianFromSolarHijri } from '../calendar/solar-hijri'
import type { CivilDate, ConventionOptions, RootNumber } from '../document'
import { EngineError } from '../error'
import { silent, type Working } from '../working'

function yearRoot(of: string, year: number, work: Working): RootNumber | 0 {
  return work.reduceIfAny(of, work.digitSum(`${of}_digits`, String(year)))
}

/** A year in which every birthday exists. */
const LEAP_YEARS = { gregorian: 2000, solar_hijri: 1403 }

type Calendar = ConventionOptions['birthday_calendar']

function checkDate(date: CivilDate, calendar: Calendar): void {
  if (calendar === 'solar_hijri') gregorianFromSolarHijri(date)
  else if (!isValidDate(date) || date.year < 0) throw new EngineError('invalid_date')
}

/**
 * The dates whose digits count: the birthday and the reading's own day, both in the calendar of the convention.
 * @throws EngineError `invalid_date`, or `date_out_of_range` where the Solar Hijri calendar is not exact
 */
export function countedDates(
  birth: CivilDate,
  on: CivilDate,
  calendar: Calendar = 'gregorian',
  work: Working = silent,
): { birth: CivilDate; on: CivilDate } {
  if (calendar === 'gregorian') return { birth, on }
  return {
    birth: work.solarHijri('numerology.birthday', birth),
    on: work.solarHijri('numerology.today', on),
  }
}

/**
 * Life path of a birth date, with the three roots that it is made of.
 * @throws EngineError `invalid_date`, also for years before 0, which have no digits of their own
 */
export function lifePath(
  birth: CivilDate,
  work: Working = silent,
  of = 'numerology.life_path',
  calendar: Calendar = 'gregorian',
) {
  checkDate(birth, calendar)
  const day = work.reduce(`${of}.day`, birth.day)
  const month = work.reduce(`${of}.month`, birth.month)
  const year = yearRoot(`${of}.year`, birth.year, work)
  return { lifePath: work.reduce(of, work.sum(`${of}.sum`, [day, month, year])), day, month, year }
}

/**
 * Personal year, month and day of somebody born on that month and day, at a calendar date.
 * @throws EngineError `invalid_date`, also for years before 0
 */
export function personalCycle(
  birth: Pick<CivilDate, 'month' | 'day'>,
  on: CivilDate,
  work: Working = silent,
  of = 'numerology.personal',
  calendar: Calendar = 'gregorian',
) {
  checkDate(on, calendar)
  checkDate({ year: LEAP_YEARS[calendar], month: birth.month, day: birth.day }, calendar)
  const month = work.reduce(`${of}_year.month`, birth.month)
  const day = work.reduce(`${of}_year.day`, birth.day)
  const year = yearRoot(`${of}_year.year`, on.year, work)
  const personalYear = work.reduce(`${of}_year`, work.sum(`${of}_year.sum`, [month, day, year]))
  const personalMonth = work.reduce(`${of}_month`, work.sum(`${of}_month.sum`, [personalYear, on.month]))
  const personalDay = work.reduce(`${of}_day`, work.sum(`${of}_day.sum`, [personalMonth, on.day]))
  return { year: personalYear, month: personalMonth, day: personalDay }
}
