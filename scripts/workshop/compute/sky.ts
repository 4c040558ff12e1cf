// Functions of the groups about the sky. The groups named after the ephemeris follow the convention true-sky.
import { momentFromIso } from '@/lib/engine'
import { ageInDays, calendarAgeInYears } from '@/lib/engine/calendar/age'
import { jdnOf } from '@/lib/engine/calendar/gregorian'
import { yearPillar } from '@/lib/engine/fc60/pillars'
import { momentSeconds } from '@/lib/engine/sky/instant'
import { principalPhaseOfDay } from '@/lib/engine/sky/lunations'
import { meanMoon } from '@/lib/engine/sky/mean-moon'
import { PHASES } from '@/lib/engine/sky/phases'
import { lunarYear, solarYear, truePillars } from '@/lib/engine/sky/true-pillars'
import { trueMoon } from '@/lib/engine/sky/true-sky'
import type { Functions } from './function'

export const SKY: Functions = {
  'moon/mean_moon': (input) => {
    const { moon } = meanMoon(input.number('jdn'))
    return {
      age_days: moon.age_days,
      illumination_percent: moon.illumination_percent,
      phase_index: moon.phase_index,
      phase_name: moon.phase_name,
      energy: moon.energy,
      age_rounded: Number(moon.age_days.toFixed(2)),
      illumination_rounded: Number(moon.illumination_percent.toFixed(1)),
      emoji: PHASES[moon.phase_index]?.emoji,
    }
  },

  'moon_ephemeris/at_instant': (input) => {
    const moon = trueMoon(momentSeconds(dated(input.text('utc'))))
    return {
      elongation_deg: moon.elongation_deg,
      age_days: moon.age_days,
      illumination_percent: moon.illumination_percent,
      phase8_index: moon.phase_index,
      phase8_name: moon.phase_name,
      previous_new_moon_utc: moon.previous_new_moon,
      next_new_moon_utc: moon.next_new_moon,
    }
  },
  'moon_ephemeris/principal_phase_of_day': (input) => ({
    phase: principalPhaseOfDay(input.date(), input.number('tz_offset_minutes')),
  }),

  'ganzhi_ephemeris/pillars': (input) => {
    const moment = { ...dated(input.text('local')), offset_minutes: input.number('tz_offset_minutes') }
    const { year, month, day, hour } = truePillars(moment, 'late_rat')
    return {
      chinese_year: solarYear(moment.date, momentSeconds(moment)),
      year: year.token,
      month: month?.token ?? null,
      day: day.token,
      hour: hour?.token ?? null,
    }
  },
  'ganzhi_ephemeris/lunar_year': (input) => {
    const date = input.date()
    const chinese_year = lunarYear(date, jdnOf(date))
    return { chinese_year, year: yearPillar(chinese_year).token }
  },

  'calendar_age/age': (input) => {
    const [birth, date] = [input.date('birth'), input.date('date')]
    const age_days = ageInDays(jdnOf(birth), jdnOf(date))
    return { age_years: calendarAgeInYears(birth, date), age_days }
  },
}

function dated(iso: string) {
  const moment = momentFromIso(iso)
  return { ...moment, jdn: jdnOf(moment.date) }
}
