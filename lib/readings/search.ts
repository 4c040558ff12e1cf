// Search in sealed text: the account's own newest readings are opened in memory and looked through. What is sealed
// cannot be indexed; the bound keeps one search from opening a whole library.
import type { Reach } from '@/lib/platform/context'
import { type Listed, listed } from '@/lib/platform/paging'
import { selectReadings } from './repository'
import type { ReadingItem, ReadingQuery } from './schema'
import { toItem } from './view'

/** How many of the newest readings one search looks through. */
export const SEARCHED = 1000

/** Case, the two forms of ye and kaf, half-spaces and vowel marks make no difference. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u200c|\u200d|\u0640|\p{Mn}/gu, '')

export async function searchReadings(
  reach: Reach,
  query: ReadingQuery,
  words: string,
  limit: number,
): Promise<Listed<ReadingItem>> {
  const wanted = fold(words)
  const records = await selectReadings(reach, query, SEARCHED, undefined)
  const found = records.filter(({ question, interpretation }) =>
    [question, ...interpretation.sections.map(({ text }) => text)].some((text) =>
      fold(text).includes(wanted),
    ),
  )
  const { cursor } = query
  const rest = cursor ? found.filter(({ id }) => id < cursor) : found
  return listed(rest.slice(0, limit + 1).map(toItem), found.length, limit)
}
