// All findings of an account, for whoever takes them along; of one that does not open, which one it is.
import type { Context } from '@/lib/platform/context'
import type { Pages } from '@/lib/platform/paging'
import { everyFinding } from '../repository/list'
import { toListed } from '../repository/row'
import type { ListedFinding } from '../schema'

/** Never more of them are in memory at once. */
const BATCH = 100

/** Newest first. */
export async function* wholeFindings({ actor }: Context): Pages<ListedFinding> {
  for await (const rows of everyFinding(actor.owner, {}, BATCH)) yield rows.map(toListed)
}
