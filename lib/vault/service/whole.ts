// All findings of an account, for whoever takes them along; of one that does not open, which one it is.
import type { Context } from '@/lib/platform/context'
import { type Pages, pagesOf } from '@/lib/platform/paging'
import { selectFindings } from '../repository/list'
import { toListed } from '../repository/row'
import type { ListedFinding } from '../schema'

/** Never more of them are in memory at once. */
const BATCH = 100

/** Newest first. */
export const wholeFindings = ({ actor }: Context): Pages<ListedFinding> =>
  pagesOf(async (cursor) => {
    const rows = await selectFindings(actor.owner, { cursor }, BATCH)
    const items = rows.map(toListed)
    return { items, next: items.length === BATCH ? (items.at(-1)?.id ?? null) : null }
  })
