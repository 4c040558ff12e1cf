// Lists of readings, and the search in them. What is sealed cannot be indexed: a search opens the account's own newest
// readings in memory, up to a bound, a few at a time so that nobody else has to wait for it.
import { setImmediate } from 'node:timers/promises'
import { foldForSearch } from '@/lib/engine'
import { takeCallOf } from '@/lib/identity/doors/limit'
import type { Context } from '@/lib/platform/context'
import { type Listed, listed } from '@/lib/platform/paging'
import { requirePerson } from '@/lib/profiles/service'
import type { ListedItem } from '../reading'
import { type SearchedReading, selectListed, selectSearched } from '../repository/list'
import { pickIds } from '../repository/pick'
import type { ReadingQuery } from '../schema'
import { toItem } from '../view'

/** Readings on a page unless somebody asks for more. */
const PAGE = 20
/** How many of the newest readings one search looks through. */
export const SEARCHED = 1000
const BATCH = 50

const holds = ({ texts }: SearchedReading, wanted: string) =>
  texts.some((text) => foldForSearch(text).includes(wanted))

/**
 * The ids of all readings found, newest first, and how many could not be looked through; none for words of which the folding
 * leaves nothing.
 */
async function search(ctx: Context, query: ReadingQuery, words: string) {
  const wanted = foldForSearch(words)
  if (wanted === '') return { all: [], unopened: 0 }
  const ids = await pickIds(ctx.actor, query, { take: SEARCHED })
  const found: string[] = []
  let unopened = 0
  for (let at = 0; at < ids.length; at += BATCH) {
    const readings = await selectSearched(ctx.actor, ids.slice(at, at + BATCH))
    found.push(...readings.filter((reading) => holds(reading, wanted)).map(({ id }) => id))
    unopened += readings.filter(({ whole }) => !whole).length
    await setImmediate()
  }
  return { all: found, unopened }
}

/** A page of what was found, within the allowance for it, whichever door it comes through; it begins where the ids say, also when one of these readings was deleted meanwhile. */
async function found(ctx: Context, query: ReadingQuery, words: string, limit: number) {
  await takeCallOf(ctx.actor, 'readings.search', ctx.now)
  const { all, unopened } = await search(ctx, query, words)
  const { cursor } = query
  const rest = cursor ? all.filter((id) => id < cursor.toLowerCase()) : all
  const among = rest.slice(0, limit)
  const { readings } = await selectListed(ctx.actor, query, { take: limit, among })
  const items = readings.map(toItem)
  const next = rest.length > limit ? (among.at(-1) ?? null) : null
  return { items, total: all.length, next, unopened }
}

/** Throws 403 or 404 where `user_id` names nobody whom the caller has or is, 429 after too many searches. */
export async function listReadings(ctx: Context, query: ReadingQuery = {}): Promise<Listed<ListedItem>> {
  if (query.user_id) await requirePerson(ctx, query.user_id)
  const { limit = PAGE, cursor } = query
  if (query.q) return found(ctx, query, query.q, limit)
  const { readings, total } = await selectListed(ctx.actor, query, { take: limit + 1, cursor })
  return listed(readings.map(toItem), total, limit)
}
