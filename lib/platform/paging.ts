// Lists are cut by a cursor: the id of the last item that was shown. Ids grow with time, so what is written meanwhile
// moves nothing.
import { isId } from './id'
import { shortText } from './text'
import { queryNumber } from './typed-fields'

export const MAX_PAGE = 100

export const pageQuery = {
  limit: queryNumber(1, MAX_PAGE).optional().describe('How many at most.'),
  cursor: shortText(100, 'cursor_format')
    .refine(isId, { error: 'cursor_format' })
    .meta({ format: 'uuid', maxLength: undefined })
    .optional()
    .describe('From where on: as the link to the next page says.'),
}

export interface Page {
  limit?: number
  cursor?: string
}
export interface Listed<Item> {
  items: Item[]
  /** How many there are in all. */
  total: number
  /** Cursor of the next page; null on the last. */
  next: string | null
  /** Of a search: how many could not be looked through, because something in them does not open. */
  unopened?: number
}

/** @param rows up to `limit + 1` rows, so that one more tells that there is a next page. */
export function listed<Item extends { id: string }>(
  rows: Item[],
  total: number,
  limit: number,
): Listed<Item> {
  const items = rows.slice(0, limit)
  return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** `Link`, `X-Total-Count` and `X-Unreadable-Count` of a list's answer. */
export function pageHeaders(
  path: string,
  query: Record<string, unknown>,
  { total, next, unopened }: Listed<unknown>,
) {
  const headers: Record<string, string> = {
    'X-Total-Count': String(total),
    ...(unopened && { 'X-Unreadable-Count': String(unopened) }),
  }
  if (next === null) return headers
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  search.set('cursor', next)
  return { ...headers, Link: `<${path}?${search}>; rel="next"` }
}

export type Pages<Item> = AsyncGenerator<Item[]>

/** Page after page until there is no next one. */
export async function* pagesOf<Item>(
  page: (cursor: string | undefined) => Promise<{ items: Item[]; next: string | null }>,
): Pages<Item> {
  let cursor: string | undefined
  do {
    const { items, next } = await page(cursor)
    yield items
    cursor = next ?? undefined
  } while (cursor)
}
