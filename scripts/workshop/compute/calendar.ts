// Functions of the calendar groups.
import { dayCounts } from '@/lib/engine/calendar/day-counts'
import { dateOfJdn, isLeapYear, isValidDate, jdnOf } from '@/lib/engine/calendar/gregorian'
import { weekdayIndex, weekdayOf } from '@/lib/engine/calendar/weekday'
import type { Functions } from './function'

export const CALENDAR: Functions = {
  'jdn/gregorian_to_jdn': (input) => ({ jdn: jdnOf(input.date()) }),
  'jdn/jdn_to_gregorian': (input) => ({ ...dateOfJdn(input.number('jdn')) }),
  'jdn/is_leap_year': (input) => ({ leap: isLeapYear(input.number('year')) }),
  'jdn/is_valid_date': (input) => ({ valid: isValidDate(input.date()) }),
  'jdn/day_counts': (input) => {
    const { mjd, rd, unixDays } = dayCounts(input.number('jdn'))
    return { mjd, rd, unix_days: unixDays }
  },
  'weekday/weekday_from_jdn': (input) => weekdayAnswer(input.number('jdn')),
  'weekday/weekday_from_date': (input) => weekdayAnswer(jdnOf(input.date())),
}

function weekdayAnswer(jdn: number) {
  const index = weekdayIndex(jdn)
  const { code, name, planet } = weekdayOf(index)
  return { index, token: code, name, planet }
}
