// The vault: readings that an account marked or wrote a note on, as they are.
import type { Context } from '@/lib/platform/context'
import type { ListedItem } from '../reading'
import { selectKept } from '../repository/kept'
import { selectListed } from '../repository/list'
import { toItem } from '../view'

const PAGE = 20

export interface Kept {
  item: ListedItem
  note: string | null
  noteUnreadable: boolean
}

/** What was asked in readings, by their ids; of those that are not seen or do not open, nothing. */
export async function questionsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { readings } = await selectListed(ctx.actor, {}, { take: ids.length, among: ids })
  const asked = readings
    .map(toItem)
    .flatMap((item) => (item.unreadable ? [] : [[item.id, item.question] as const]))
  return new Map(asked)
}

/** @returns a page, and after which id the next one begins */
export async function listKept(
  ctx: Context,
  cursor?: string,
): Promise<{ kept: Kept[]; next: string | null }> {
  const found = await selectKept(ctx.actor, { take: PAGE + 1, cursor })
  const kept = found
    .slice(0, PAGE)
    .map(({ reading, note, noteUnreadable }) => ({ item: toItem(reading), note, noteUnreadable }))
  return { kept, next: found.length > PAGE ? (kept.at(-1)?.item.id ?? null) : null }
}
