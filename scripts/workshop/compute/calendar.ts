// Functions of the groups about days and the sky. The groups named after the ephemeris follow the convention true-sky.
import { momentFromIso } from '@/lib/engine'
import { ageInDays, calendarAgeInYears } from '@/lib/engine/calendar/age'
import { dayCounts } from '@/lib/engine/calendar/day-counts'
import { dateOfJdn, isLeapYear, isValidDate, jdnOf } from '@/lib/engine/calendar/gregorian'
import { weekdayIndex, weekdayOf } from '@/lib/engine/calendar/weekday'
import { yearPillar } from '@/lib/engine/fc60/pillars'
import { momentSeconds } from '@/lib/engine/sky/instant'
import { principalPhaseOfDay } from '@/lib/engine/sky/lunations'
import { meanMoon } from '@/lib/engine/sky/mean-moon'
import { PHASES } from '@/lib/engine/sky/phases'
import { lunarYear, solarYear, truePillars } from '@/lib/engine/sky/true-pillars'
import { trueMoon } from '@/lib/engine/sky/true-sky'
import { date, dateObject, type Functions, number, pick, takes, text } from './takes'

export const CALENDAR: Functions = {
  'jdn/gregorian_to_jdn': takes(date, (day) => ({ jdn: jdnOf(day) })),
  'jdn/jdn_to_gregorian': takes({ jdn: number }, ({ jdn }) => dateOfJdn(jdn)),
  'jdn/is_leap_year': takes({ year: number }, ({ year }) => ({ leap: isLeapYear(year) })),
  'jdn/is_valid_date': takes(date, (day) => ({ valid: isValidDate(day) })),
  'jdn/day_counts': takes({ jdn: number }, ({ jdn }) => {
    const { mjd, rd, unixDays: unix_days } = dayCounts(jdn)
    return { mjd, rd, unix_days }
  }),
  'weekday/weekday_from_jdn': takes({ jdn: number }, ({ jdn }) => weekday(jdn)),
  'weekday/weekday_from_date': takes(date, (day) => weekday(jdnOf(day))),
  'calendar_age/age': takes({ birth: dateObject, date: dateObject }, ({ birth, date: on }) => {
    const age_days = ageInDays(jdnOf(birth), jdnOf(on))
    return { age_years: calendarAgeInYears(birth, on), age_days }
  }),

  'moon/mean_moon': takes({ jdn: number }, ({ jdn }) => {
    const { moon } = meanMoon(jdn)
    return {
      ...pick(moon, 'age_days', 'illumination_percent', 'phase_index', 'phase_name', 'energy'),
      age_rounded: Number(moon.age_days.toFixed(2)),
      illumination_rounded: Number(moon.illumination_percent.toFixed(1)),
      emoji: PHASES[moon.phase_index]?.emoji,
    }
  }),
  'moon_ephemeris/at_instant': takes({ utc: text }, ({ utc }) => {
    const moon = trueMoon(momentSeconds(dated(utc)))
    return {
      ...pick(moon, 'elongation_deg', 'age_days', 'illumination_percent'),
      phase8_index: moon.phase_index,
      phase8_name: moon.phase_name,
      previous_new_moon_utc: moon.previous_new_moon,
      next_new_moon_utc: moon.next_new_moon,
    }
  }),
  'moon_ephemeris/principal_phase_of_day': takes(
    { ...date, tz_offset_minutes: number },
    ({ tz_offset_minutes, ...day }) => ({ phase: principalPhaseOfDay(day, tz_offset_minutes) }),
  ),

  'ganzhi_ephemeris/pillars': takes({ local: text, tz_offset_minutes: number }, (input) => {
    const moment = { ...dated(input.local), offset_minutes: input.tz_offset_minutes }
    const { year, month, day, hour } = truePillars(moment, 'late_rat')
    return {
      chinese_year: solarYear(moment.date, momentSeconds(moment)),
      year: year.token,
      month: month?.token ?? null,
      day: day.token,
      hour: hour?.token ?? null,
    }
  }),
  'ganzhi_ephemeris/lunar_year': takes(date, (day) => {
    const chinese_year = lunarYear(day, jdnOf(day))
    return { chinese_year, year: yearPillar(chinese_year).token }
  }),
}

function weekday(jdn: number) {
  const index = weekdayIndex(jdn)
  const { code: token, name, planet } = weekdayOf(index)
  return { index, token, name, planet }
}

function dated(iso: string) {
  const moment = momentFromIso(iso)
  return { ...moment, jdn: jdnOf(moment.date) }
}
