// What the address of the history may say.
import { knownQuery, type Query, type Search } from '../known-query'

const KEYS = [
  ...['person', 'type', 'sign', 'favorite', 'from', 'to', 'zone', 'q', 'after', 'at'],
  ...['notice', 'undo', 'problem'],
]

export const historyQuery = (search: Search): Query => knownQuery(search, KEYS)

/** How many of the list come before what is shown, as an older page's address says; what is none counts as nothing. */
export function placeIn({ after, at }: Query, total: number): number {
  const place = after && at && /^\d{1,7}$/.test(at) ? Number(at) : 0
  return place < total ? place : 0
}
