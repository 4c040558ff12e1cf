// What Today shows of whoever looks: its people, the words of the day for one of them, and its newest readings.
import { isoOfDate, isTimeZone } from '@/lib/engine'
import { pageContext, pageDoor } from '@/lib/identity/doors/page'
import { surroundings } from '@/lib/identity/proof/browser'
import { CLOCK, type SkyNow, skyNow } from '@/lib/presentation/sky-now'
import { listProfiles } from '@/lib/profiles/service'
import type { Daily } from '@/lib/readings/answers/daily'
import type { ListedItem } from '@/lib/readings/reading'
import { dailyQuery } from '@/lib/readings/schema'
import { readDaily } from '@/lib/readings/service/daily'
import { listReadings } from '@/lib/readings/service/list'

const RECENT = 3

export interface Today {
  sky: SkyNow
  /** Whose clock the day is told by. */
  zone: string
  people: { id: string; name: string | null }[]
  /** The person whose day it is; null where there is nobody yet. */
  selected: { id: string; name: string | null } | null
  /** Null where there is nobody, or where what is stored of the person does not open. */
  daily: Daily | null
  recent: ListedItem[]
  total: number
}

const showDay = pageDoor({ name: 'showDay', who: 'somebody', shape: dailyQuery, run: readDaily })

export async function loadToday({ profile }: { profile?: string | undefined }): Promise<Today> {
  const [ctx, { now, locale }] = await Promise.all([pageContext(), surroundings()])
  const clock = CLOCK[locale]
  const nobody = { people: [], selected: null, daily: null, recent: [], total: 0 }
  if (!ctx) return { sky: skyNow(now, clock), zone: clock, ...nobody }
  const [{ items }, { items: recent, total }] = await Promise.all([
    listProfiles(ctx),
    listReadings(ctx, { limit: RECENT }),
  ])
  const selected = items.find(({ id }) => id === profile) ?? items[0] ?? null
  const own = selected?.time_zone
  const zone = own && isTimeZone(own) ? own : clock
  const sky = skyNow(now, zone)
  const shown = selected ? await showDay({ user_id: selected.id, date: isoOfDate(sky.date), locale }) : null
  const people = items.map(({ id, name }) => ({ id, name }))
  const daily = shown && 'done' in shown ? shown.done : null
  return { sky, zone, people, selected, daily, recent, total }
}
