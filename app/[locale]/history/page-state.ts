// What the history's page shows for an address: everybody's readings, or those that fit what is asked for.
import { getTranslations } from 'next-intl/server'
import type { Absent } from '@/components/shell/notices'
import { pageContext } from '@/lib/identity/doors/page'
import { listLinks } from '@/lib/links/service'
import { listProfiles } from '@/lib/profiles/service'
import type { Query } from '../known-query'
import { type History, loadHistory } from './load'

export interface HistoryPageState {
  history: History
  /** How many people there are, also of those that no list holds. */
  people: number
  /** Profiles of others that this account is. */
  linked: ReadonlySet<string>
  /** Whether anything is left out of what is shown. */
  limited: boolean
  absent: Absent[]
}

export async function loadHistoryPage(query: Query): Promise<HistoryPageState> {
  const ctx = await pageContext()
  const [profiles, links] = ctx
    ? await Promise.all([listProfiles(ctx), listLinks(ctx)])
    : [{ items: [], total: 0 }, []]
  const t = await getTranslations('unreadable')
  const own = profiles.items.map(({ id, name }) => ({ id, name }))
  const people = [...own, ...links.map(({ profile_id, name }) => ({ id: profile_id, name }))]
  const history = await loadHistory(ctx, {
    query,
    /** Of somebody whose name does not open, the end of the id. */
    people: people.map(({ id, name }) => ({ id, name: name ?? t('name', { id: id.slice(-8) }) })),
    selected: null,
    everybody: true,
  })
  return {
    history,
    people: profiles.total + links.length,
    linked: new Set(links.map(({ profile_id }) => profile_id)),
    limited: history.narrowed || history.person !== null,
    absent: [
      ...(history.placeAbsent ? (['page_absent'] as const) : []),
      ...(history.wordsUnread ? (['words_absent'] as const) : []),
    ],
  }
}
