// All readings of an account with everything in them, for whoever takes them along.
import type { Context } from '@/lib/platform/context'
import { type Pages, pagesOf } from '@/lib/platform/paging'
import type { Reading } from '../reading'
import { selectWholeReadings } from '../repository/find'
import { toReading } from '../view'

/** Never more of them are in memory at once. */
const BATCH = 50

/** Newest first, batch after batch. */
export const wholeReadings = (ctx: Context): Pages<Reading> =>
  pagesOf(async (cursor) => {
    const records = await selectWholeReadings(ctx.actor, BATCH, cursor)
    const next = records.length === BATCH ? (records.at(-1)?.record.id ?? null) : null
    return { items: records.map(toReading), next }
  })
