// The words of a day for one person: computed and forgotten, or by the model where one is configured, and then told once for ever.
import {
  type CalculationDocument,
  type CivilDate,
  DEFAULT_CONVENTION,
  isoOfDate,
  momentAt,
  readDay,
} from '@/lib/engine'
import { putInOf } from '@/lib/interpretation/claude/put-in'
import { briefOfDay } from '@/lib/interpretation/claude/small'
import { wordsBy } from '@/lib/interpretation/claude/write'
import type { Interpretation } from '@/lib/interpretation/schema'
import { writeDay } from '@/lib/interpretation/sections/daily'
import { isConfigured } from '@/lib/platform/claude/ask'
import type { Context } from '@/lib/platform/context'
import { env } from '@/lib/platform/env'
import { civilDate } from '@/lib/profiles/schema'
import { getProfile } from '@/lib/profiles/service'
import type { Daily } from '../answers/daily'
import { computable } from '../computable'
import { resolveMoment } from '../local-moment'
import { type Day, findDay, keepDay, type ToldDay } from '../repository/daily'
import type { DailyQuery } from '../schema'
import { toPerson } from './person'
import { askingOf, takesCall } from './tell'

const PATIENCE = { wholeMs: 8_000, idleMs: 4_000 } as const
/** Days that the model is asked about lie so near: whoever asks for years would pay for them. */
const NEAR_MS = 2 * 24 * 60 * 60 * 1000

interface Told {
  document: CalculationDocument
  name: string
  day: Day
  builtin: ToldDay
}

/** By the model; the built-in words where it may not be asked, or fails. */
async function byModel(ctx: Context, { document, name, day, builtin }: Told): Promise<ToldDay> {
  const near = Math.abs(Date.parse(day.day) - ctx.now) <= NEAR_MS
  if (!near || !(await takesCall(ctx))) return builtin
  const { locale } = day
  const around = { source: 'builtin', style: 'plain', locale, risk: 'none', alternative: false } as const
  const words: Interpretation = { ...around, thread: null, sections: builtin.sections, ai: { status: 'off' } }
  const told = await wordsBy({
    brief: briefOfDay(document, locale),
    builtin: words,
    // Nobody asked anything.
    inDanger: () => words,
    putIn: putInOf([name], ''),
    ask: askingOf(ctx, { ...PATIENCE, purpose: 'daily' }),
    model: env().ANTHROPIC_MODEL,
  })
  if (told.source !== 'ai') return builtin
  const textOf = (key: string) => told.sections.find((section) => section.key === key)?.text
  const sections = builtin.sections.map((section) => ({
    ...section,
    text: textOf(section.key) ?? section.text,
  }))
  return { source: 'ai', sections }
}

async function tellDay(ctx: Context, told: Told): Promise<ToldDay> {
  const { owner } = ctx.actor
  // Also where no model is asked any more: what was told of a day stays.
  const kept = await findDay(owner, told.day)
  if (kept || !isConfigured()) return kept ?? told.builtin
  return keepDay(owner, told.day, await byModel(ctx, told), ctx.now)
}

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
  const builtin: ToldDay = {
    source: 'builtin',
    sections: writeDay(document, profile.name, fc60.jdn, locale).map(({ title, text }, index) => ({
      key: index === 0 ? 'answer' : 'step',
      ...{ title, text },
    })),
  }
  const day = { profileId: profile.id, day: isoOfDate(date), locale }
  const { source, sections } = await tellDay(ctx, { document, name: profile.name, day, builtin })
  return {
    date: isoOfDate(date),
    user_id: profile.id,
    locale,
    text: sections.map(({ text }) => text).join(' '),
    source,
    sections,
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
