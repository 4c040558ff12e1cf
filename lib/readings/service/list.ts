// Lists of readings, and the search in them. What is sealed cannot be indexed: a search opens the account's own newest
// readings in memory, up to a bound, a few at a time so that nobody else has to wait for it.
import { setImmediate } from 'node:timers/promises'
import type { Context } from '@/lib/platform/context'
import { type Listed, MAX_PAGE } from '@/lib/platform/paging'
import { requirePerson } from '@/lib/profiles/service'
import type { ReadingItem } from '../reading'
import { type SearchedReading, selectListed, selectSearched } from '../repository/list'
import { countReadings, pickReadings } from '../repository/pick'
import type { ReadingQuery } from '../schema'
import { toItem } from '../view'

/** How many of the newest readings one search looks through. */
export const SEARCHED = 1000
const BATCH = 50

/** Case, the two forms of ye and kaf, half-spaces and vowel marks make no difference. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u200c|\u200d|\u0640|\p{Mn}/gu, '')

const holds = ({ texts }: SearchedReading, wanted: string) => fold(texts.join('\n')).includes(wanted)

/** The ids of all readings found, newest first. */
async function search(ctx: Context, query: ReadingQuery, words: string): Promise<string[]> {
  const wanted = fold(words)
  const ids = await pickReadings(ctx.actor, query, SEARCHED, undefined)
  const found: string[] = []
  for (let at = 0; at < ids.length; at += BATCH) {
    const readings = await selectSearched(ctx.actor, ids.slice(at, at + BATCH))
    found.push(...readings.filter((reading) => holds(reading, wanted)).map(({ id }) => id))
    await setImmediate()
  }
  return found
}

/** Throws 403 or 404 where `user_id` names nobody whom the caller has or is. */
export async function listReadings(ctx: Context, query: ReadingQuery = {}): Promise<Listed<ReadingItem>> {
  if (query.user_id) await requirePerson(ctx, query.user_id)
  const { limit = MAX_PAGE, cursor } = query
  // The next page begins where the ids say, also when one of these readings was deleted since they were picked.
  const page = async (ids: string[], total: number) => {
    const shown = ids.slice(0, limit)
    const items = (await selectListed(ctx.actor, shown)).map(toItem)
    return { items, total, next: ids.length > limit ? shown.at(-1)! : null }
  }
  if (query.q) {
    const found = await search(ctx, query, query.q)
    const rest = cursor ? found.filter((id) => id < cursor.toLowerCase()) : found
    return page(rest.slice(0, limit + 1), found.length)
  }
  const [ids, total] = await Promise.all([
    pickReadings(ctx.actor, query, limit + 1, cursor),
    countReadings(ctx.actor, query),
  ])
  return page(ids, total)
}
