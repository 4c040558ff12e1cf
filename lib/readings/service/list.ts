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
import type { ReadingQuery } from '../schema'
import { toItem } from '../view'

/** Readings on a page unless somebody asks for more. */
const PAGE = 20
/** How many of the newest readings one search looks through. */
export const SEARCHED = 1000
/** Readings of one statement. The next is on its way while these are opened. */
const BATCH = 100
/** Readings that are opened before others have their turn. */
const STEP = 4
/** Between two texts: no words go over it. */
const BORDER = '\0'

/** The ids of those that hold the words, and how many could not be looked through. */
async function look(readings: SearchedReading[], wanted: string) {
  const all: string[] = []
  let unopened = 0
  for (const [index, reading] of readings.entries()) {
    const { texts, whole } = reading.open()
    if (foldForSearch(texts.join(BORDER)).includes(wanted)) all.push(reading.id)
    if (!whole) unopened++
    if (index % STEP === STEP - 1) await setImmediate()
  }
  return { all, unopened }
}

/**
 * The ids of all readings found, newest first, and how many could not be looked through; none for words of which the folding
 * leaves nothing.
 */
async function search({ actor }: Context, query: ReadingQuery, words: string) {
  const wanted = foldForSearch(words)
  if (wanted === '') return { all: [], unopened: 0 }
  const parts: Awaited<ReturnType<typeof look>>[] = []
  let coming = await selectSearched(actor, query, { take: BATCH })
  for (let left = SEARCHED - BATCH; coming.length > 0; left -= BATCH) {
    const last = left > 0 && coming.length === BATCH ? coming.at(-1)?.id : undefined
    const next = last ? selectSearched(actor, query, { take: BATCH, cursor: last }) : []
    const [part, more] = await Promise.all([look(coming, wanted), next])
    parts.push(part)
    coming = more
  }
  return {
    all: parts.flatMap(({ all }) => all),
    unopened: parts.reduce((sum, { unopened }) => sum + unopened, 0),
  }
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
