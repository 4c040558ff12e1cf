// What the Oracle's page shows for an address: the page is a function of its query and the database.

import { getTranslations } from 'next-intl/server'
import { pageContext } from '@/lib/identity/doors/page'
import { type NamedSign, namedSign, visit } from '@/lib/identity/proof/browser'
import type { Style } from '@/lib/interpretation/schema'
import { listLinks } from '@/lib/links/service'
import type { Context } from '@/lib/platform/context'
import type { Listed } from '@/lib/platform/paging'
import { openFromAddress } from '@/lib/platform/seal/address'
import { whoseOf } from '@/lib/platform/service-worker'
import { listProfiles } from '@/lib/profiles/service'
import { lastStyle } from '@/lib/readings/service/read'
import type { ReadingView } from '@/lib/readings/view/reading-view'
import { type History, loadHistory, type Person } from '../history/load'
import { type Missing, readingOr } from '../readings/show'
import type { OracleQuery } from './query'

/** A profile this young was made by the click that led here, not found again by a reload or a bookmark. */
const JUST_NOW_MS = 120_000
const NOTHING: Listed<never> = { items: [], total: 0, next: null }

export interface OracleState {
  profiles: Person[]
  selected: Person | null
  justCreated: boolean
  /** Null while it is closed. */
  history: History | null
  reading: ReadingView | null
  /** How the last one was told. */
  style: Style
  /** What was begun on Today; empty where nothing was. */
  question: string
  /** What was named on the first page a moment ago. */
  sign: NamedSign | null
  /** A mark of the account, for what is left in its browser. */
  whose: string
  /** Of the asker's day: for what stands over the page. */
  now: number
  /** What the address asked for and is not there for this reader. */
  absent: ('user_absent' | Missing)[]
}

async function loadThings(ctx: Context, wanted: string | undefined, told: string | undefined) {
  const reading = wanted ? readingOr(wanted, told) : null
  return Promise.all([listProfiles(ctx), listLinks(ctx), reading, lastStyle(ctx)])
}

export async function loadOracle(query: OracleQuery): Promise<OracleState> {
  const ctx = await pageContext()
  const wanted = query.item ?? query.reading
  const [listed, links, found, style] = ctx
    ? await loadThings(ctx, wanted, query.told)
    : [NOTHING, [], null, 'plain' as const]
  const reading = typeof found === 'string' ? null : found
  const t = await getTranslations('unreadable')
  /** Of somebody whose name does not open, the end of the id. */
  const person = (id: string, name: string | null) => ({ id, name: name ?? t('name', { id: id.slice(-8) }) })
  const profiles = listed.items.map(({ id, name }) => person(id, name))
  const named = listed.items.find(({ id }) => id === query.profile)
  const selected = profiles.find(({ id }) => id === named?.id) ?? profiles[0] ?? null
  const people = [...profiles, ...links.map(({ profile_id, name }) => person(profile_id, name))]
  const history = query.history
    ? await loadHistory(ctx, { query: {}, people, selected, everybody: links.length > 0 })
    : null
  const absent: OracleState['absent'] = []
  if (query.profile && !named) absent.push('user_absent')
  if (wanted && !reading) absent.push(typeof found === 'string' ? found : 'reading_absent')
  const age = ctx && named ? ctx.now - Date.parse(named.created_at) : Number.POSITIVE_INFINITY
  return {
    profiles,
    selected,
    justCreated: query.notice === 'created' && age < JUST_NOW_MS,
    history,
    reading,
    style,
    question: (ctx && query.asked && openFromAddress(query.asked, ctx.actor.owner)) || '',
    sign: await namedSign(),
    whose: ctx ? whoseOf(ctx.actor.owner) : '',
    now: (await visit()).now,
    absent,
  }
}
