// What Today shows of whoever looks: its people, the words of the day for one of them, its newest readings, and its days.
import { getTranslations } from 'next-intl/server'
import { isoOfDate, isTimeZone, jdnOf, moonTilt } from '@/lib/engine'
import { pageContext, pageDoor } from '@/lib/identity/doors/page'
import { surroundings } from '@/lib/identity/proof/browser'
import { riskOf } from '@/lib/interpretation/risk/risk'
import { whoseOf } from '@/lib/platform/service-worker'
import { CLOCK, type MoonTurn, nextTurn, type SkyNow, skyNow } from '@/lib/presentation/sky-now'
import { type Streak, streakOf } from '@/lib/presentation/streak'
import { type DayOfWeek, weekOf } from '@/lib/presentation/week'
import { type ListedProfile, listProfiles } from '@/lib/profiles/service'
import type { Daily } from '@/lib/readings/answers/daily'
import { startOfDay } from '@/lib/readings/local-moment'
import type { ListedItem } from '@/lib/readings/reading'
import { dailyQuery } from '@/lib/readings/schema'
import { readDaily } from '@/lib/readings/service/daily'
import { type AskedQuarter, daysOf, readTimes } from '@/lib/readings/service/days'
import { listReadings } from '@/lib/readings/service/list'

const RECENT = 3
/** What somebody in danger asked stands in the history, and does not meet them here again. */
const meets = (item: ListedItem) => item.unreadable || riskOf(item.question, item.sign_value) === null

export interface Today {
  /** `YYYY-MM-DD`. */
  iso: string
  /** Whose page it is; '' for nobody. */
  whose: string
  sky: SkyNow
  turn: MoonTurn
  /** How the moon leans over the person's place; 0 where that is not known, or the moon is not to be seen from there. */
  tilt: number
  /** Whose clock the day is told by. */
  zone: string
  /** When the day is over, in milliseconds since 1970. */
  ends: number
  people: { id: string; name: string }[]
  /** How many people there are, also of those that no list holds. */
  peopleInAll: number
  /** The person whose day it is; null where there is nobody yet. */
  selected: { id: string; name: string } | null
  /** Null where there is nobody, or where what is stored of the person does not open. */
  daily: Daily | null
  recent: ListedItem[]
  total: number
  week: DayOfWeek[]
  streak: Streak
}

const showDay = pageDoor({ name: 'showDay', who: 'somebody', shape: dailyQuery, run: readDaily })

interface Kept {
  whose: string
  people: { items: ListedProfile[]; total: number }
  recent: { items: ListedItem[]; total: number }
  times: AskedQuarter[]
}
const NOTHING: Kept = {
  whose: '',
  people: { items: [], total: 0 },
  recent: { items: [], total: 0 },
  times: [],
}

async function load(): Promise<Kept> {
  const ctx = await pageContext()
  if (!ctx) return NOTHING
  const [people, recent, times] = await Promise.all([
    listProfiles(ctx),
    listReadings(ctx, { limit: 2 * RECENT }),
    readTimes(ctx),
  ])
  return { whose: whoseOf(ctx.actor.owner), people, recent, times }
}

function tiltOver(person: ListedProfile | undefined, now: number): number {
  const { latitude = null, longitude = null } = person ?? {}
  if (latitude === null || longitude === null) return 0
  return moonTilt(new Date(now).toISOString(), { latitude, longitude }) ?? 0
}

export async function loadToday({ profile }: { profile?: string | undefined }): Promise<Today> {
  const [{ whose, people, recent, times }, { now, locale }] = await Promise.all([load(), surroundings()])
  const t = await getTranslations({ locale, namespace: 'unreadable' })
  const person = people.items.find(({ id }) => id === profile) ?? people.items[0]
  const own = person?.time_zone
  const zone = own && isTimeZone(own) ? own : CLOCK[locale]
  const sky = skyNow(now, zone)
  const iso = isoOfDate(sky.date)
  const shown = person ? await showDay({ user_id: person.id, date: iso, locale }) : null
  /** Of somebody whose name does not open, the end of the id. */
  const named = ({ id, name }: ListedProfile) => ({ id, name: name ?? t('name', { id: id.slice(-8) }) })
  const days = daysOf(times, zone)
  return {
    ...{ iso, whose, sky, zone, turn: nextTurn(now, zone), tilt: tiltOver(person, now) },
    ends: startOfDay(iso, 1, zone).getTime(),
    people: people.items.map(named),
    peopleInAll: people.total,
    selected: person ? named(person) : null,
    daily: shown && 'done' in shown ? shown.done : null,
    recent: recent.items.filter(meets).slice(0, RECENT),
    total: recent.total,
    week: weekOf({ today: sky.date, now, zone, readings: days.readings }, locale),
    streak: streakOf(days.own, jdnOf(sky.date)),
  }
}
