// All readings of an account with everything in them, for whoever takes them along.
import type { Context } from '@/lib/platform/context'
import { type Pages, pagesOf } from '@/lib/platform/paging'
import type { Reading, UnreadableItem } from '../reading'
import { selectWholeReadings } from '../repository/find'
import { toReading, toUnreadable } from '../view'

/** Never more of them are in memory at once. */
const BATCH = 50

/** Newest first, batch after batch; of one that does not open, what stands in clear. */
export const wholeReadings = (ctx: Context): Pages<Reading | UnreadableItem> =>
  pagesOf(async (cursor) => {
    const found = await selectWholeReadings(ctx.actor, BATCH, cursor)
    const items = found.map((one) => ('record' in one ? toReading(one, { trace: true }) : toUnreadable(one)))
    return { items, next: items.length === BATCH ? (items.at(-1)?.id ?? null) : null }
  })
