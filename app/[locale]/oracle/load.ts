// What the Oracle's page shows for an address: the page is a function of its query and the database.
import { pageContext } from '@/lib/identity/guard'
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import type { Listed } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { listProfiles, type Profile } from '@/lib/profiles/service'
import { getReading, listReadings, type Reading, type ReadingItem } from '@/lib/readings/service'

const KEYS = ['profile', 'create', 'notice', 'reading', 'history', 'after', 'item'] as const
export type OracleQuery = Partial<Record<(typeof KEYS)[number], string>>

/** Known keys, each once; whatever else stands in the address is not ours. */
export function oracleQuery(search: Record<string, string | string[] | undefined>): OracleQuery {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = search[key]
      const first = Array.isArray(value) ? value[0] : value
      return first ? [[key, first]] : []
    }),
  )
}

const HISTORY_PAGE = 30
/** A profile this young was made by the click that led here, not found again by a reload or a bookmark. */
const JUST_NOW_MS = 120_000
const NOTHING: Listed<never> = { items: [], total: 0, next: null }

/** Null for what does not exist or is somebody else's; other failures are failures of the page. */
async function orAbsent<Result>(promise: Promise<Result>): Promise<Result | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Problem && error.status < 500) return null
    throw error
  }
}

/** A page of the list, or its beginning where the address names a place that cannot be. */
async function loadHistory(ctx: Context, { id }: Profile, after: string | undefined) {
  const absent = after !== undefined && !isId(after)
  const cursor = absent ? undefined : after
  return { list: await listReadings(ctx, { user_id: id, limit: HISTORY_PAGE, cursor }), absent }
}

export interface OracleState {
  profiles: Profile[]
  selected: Profile | null
  justCreated: boolean
  /** Null while it is closed. */
  history: Listed<ReadingItem> | null
  reading: Reading | null
  /** What the address asked for and is not there for this reader. */
  absent: ('user_absent' | 'page_absent' | 'reading_absent')[]
}

export async function loadOracle(query: OracleQuery): Promise<OracleState> {
  const ctx = await pageContext()
  const wanted = query.item ?? query.reading
  const [profiles, reading] = ctx
    ? await Promise.all([listProfiles(ctx), wanted ? orAbsent(getReading(ctx, wanted)) : null])
    : [NOTHING, null]
  const named = profiles.items.find(({ id }) => id === query.profile)
  const selected = named ?? profiles.items[0] ?? null
  const history = ctx && selected && query.history ? await loadHistory(ctx, selected, query.after) : null
  const absent: OracleState['absent'] = []
  if (query.profile && !named) absent.push('user_absent')
  if (history?.absent) absent.push('page_absent')
  if (wanted && !reading) absent.push('reading_absent')
  const age = ctx && named ? ctx.now - Date.parse(named.created_at) : Number.POSITIVE_INFINITY
  return {
    profiles: profiles.items,
    selected,
    justCreated: query.notice === 'created' && age < JUST_NOW_MS,
    history: history?.list ?? (query.history ? NOTHING : null),
    reading,
    absent,
  }
}
