// What the Oracle's page shows for an address: the page is a function of its query and the database.
import { noteDenial } from '@/lib/identity/denial'
import { pageContext } from '@/lib/identity/guard'
import { listLinks } from '@/lib/links/service'
import type { Context } from '@/lib/platform/context'
import type { Listed } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { listProfiles, type Profile } from '@/lib/profiles/service'
import type { Reading } from '@/lib/readings/reading'
import { getReading } from '@/lib/readings/service/read'
import { type History, loadHistory } from './history'
import type { OracleQuery } from './query'

/** A profile this young was made by the click that led here, not found again by a reload or a bookmark. */
const JUST_NOW_MS = 120_000
const NOTHING: Listed<never> = { items: [], total: 0, next: null }

/** Null for what does not exist or is somebody else's, which is noted; other failures are failures of the page. */
async function orAbsent<Result>(ctx: Context, promise: Promise<Result>): Promise<Result | null> {
  try {
    return await promise
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    if (error.status === 403) await noteDenial({ ...ctx, route: '/[locale]/oracle' })
    return null
  }
}

export interface OracleState {
  profiles: Profile[]
  selected: Profile | null
  justCreated: boolean
  /** Null while it is closed. */
  history: History | null
  reading: Reading | null
  /** What the address asked for and is not there for this reader. */
  absent: ('user_absent' | 'page_absent' | 'reading_absent')[]
}

async function loadThings(ctx: Context, wanted: string | undefined) {
  return Promise.all([
    listProfiles(ctx),
    listLinks(ctx),
    wanted ? orAbsent(ctx, getReading(ctx, wanted)) : null,
  ])
}

export async function loadOracle(query: OracleQuery): Promise<OracleState> {
  const ctx = await pageContext()
  const wanted = query.item ?? query.reading
  const [profiles, links, reading] = ctx ? await loadThings(ctx, wanted) : [NOTHING, [], null]
  const named = profiles.items.find(({ id }) => id === query.profile)
  const selected = named ?? profiles.items[0] ?? null
  const people = [
    ...profiles.items.map(({ id, name }) => ({ id, name })),
    ...links.map(({ profile_id, name }) => ({ id: profile_id, name })),
  ]
  const history = query.history
    ? await loadHistory(ctx, { query, people, selected, everybody: links.length > 0 })
    : null
  const absent: OracleState['absent'] = []
  if (query.profile && !named) absent.push('user_absent')
  if (history?.placeAbsent) absent.push('page_absent')
  if (wanted && !reading) absent.push('reading_absent')
  const age = ctx && named ? ctx.now - Date.parse(named.created_at) : Number.POSITIVE_INFINITY
  return {
    profiles: profiles.items,
    selected,
    justCreated: query.notice === 'created' && age < JUST_NOW_MS,
    history,
    reading,
    absent,
  }
}
