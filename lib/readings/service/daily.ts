// The words of a day for one person, computed and forgotten.
import { type CivilDate, DEFAULT_CONVENTION, isoOfDate, momentAt, readDay } from '@/lib/engine'
import { writeDay } from '@/lib/interpretation/sections/daily'
import type { Context } from '@/lib/platform/context'
import { civilDate } from '@/lib/profiles/schema'
import { getProfile } from '@/lib/profiles/service'
import type { Daily } from '../answers/daily'
import { computable } from '../computable'
import { resolveMoment } from '../local-moment'
import type { DailyQuery } from '../schema'
import { toPerson } from './person'

/** @throws Problem 403 or 404 where `user_id` names nobody within reach; `invalid_input` for a day that cannot be computed */
export async function readDaily(ctx: Context, query: DailyQuery): Promise<Daily> {
  const profile = await getProfile(ctx, query.user_id)
  const zone = profile.time_zone
  const date: CivilDate = query.date ? civilDate(query.date) : momentAt(ctx.now, zone ?? 'UTC').date
  const locale = query.locale ?? ctx.locale
  const read = () =>
    readDay({
      ...toPerson(profile),
      moment: resolveMoment({ date, time: null }, zone, ctx.now),
      convention: DEFAULT_CONVENTION,
    })
  const { daily, ...document } = computable(read, '/date')
  const { numerology, sky, fc60 } = document
  const sections = writeDay(document, profile.name, fc60.jdn, locale)
  return {
    date: isoOfDate(date),
    user_id: profile.id,
    locale,
    text: sections.map(({ text }) => text).join(' '),
    sections: sections.map(({ title, text }, index) => ({
      key: index === 0 ? 'answer' : 'step',
      title,
      text,
    })),
    numbers: {
      life_path: numerology.life_path,
      personal_year: numerology.personal_year,
      personal_month: numerology.personal_month,
      personal_day: numerology.personal_day,
      day_number: daily.day_number,
    },
    sky: {
      phase_name: sky.moon.phase_name,
      illumination_percent: sky.moon.illumination_percent,
      age_days: sky.moon.age_days,
    },
  }
}
