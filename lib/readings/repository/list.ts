// What lists and searches show of readings: of each row one small sealed value, never the whole result.
import type { SignType } from '@/lib/engine'
import type { GroupInterpretation } from '@/lib/interpretation/schema'
import type { OwnerId, Reach } from '@/lib/platform/context'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openField } from '@/lib/platform/seal/own'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import type { Summary } from '../reading'
import type { ReadingQuery } from '../schema'
import { summaryOf } from '../summary'
import { marksOf } from './find'
import {
  countReadings,
  type Part,
  type PickedReading,
  pickReadings,
  pickSearched,
  type SearchedRow,
} from './pick'
import { openNote, toSeen, type UnopenedReading } from './record'
import { newestOf, selectWhole } from './row'
import { readSummary } from './stored'
import { wordsIn } from './words-rows'

/** A part of a list, and how many there are in all. */
export interface ListedPart {
  readings: ListedReading[]
  total: number
}

export interface ListedReading extends UnopenedReading {
  locale: Locale
  /** Null where neither it nor the reading opens. */
  summary: Summary | null
}

/** Readings of older versions, or without words, have no summary, and one may not open; theirs is made from the whole, where that opens. */
async function summariesOf(reach: Reach, ids: string[]): Promise<Map<string, Summary>> {
  if (ids.length === 0) return new Map()
  const rows = await selectWhole(marksOf(reach), newestOf(ids))
  return new Map(
    rows.flatMap((row) => {
      const seen = orUnreadable(() => toSeen(reach, row))
      return seen ? [[row.id, summaryOf(seen.record)]] : []
    }),
  )
}

const roleOf = ({ owner, profileId }: Reach, accountId: string): UnopenedReading['role'] =>
  profileId === null && accountId === owner ? 'owner' : 'participant'

const summaryIn = ({ id, accountId, summary }: Pick<PickedReading, 'id' | 'accountId' | 'summary'>) =>
  summary === null
    ? null
    : orUnreadable(() => readSummary(openField('Reading', 'summary', summary, { id, accountId }), id))

/** Those that a query picks, newest first, as a list shows them. */
export async function selectListed(reach: Reach, query: ReadingQuery, part: Part): Promise<ListedPart> {
  const rows = await pickReadings(reach, query, part)
  const opened = new Map(rows.map((row) => [row.id, summaryIn(row)]))
  const bare = rows.filter(({ id }) => !opened.get(id)).map(({ id }) => id)
  const made = await summariesOf(reach, bare)
  const readings = rows.map(({ accountId, summary: _, signType, locale, total: __, ...row }) => ({
    ...row,
    signType: signType as SignType,
    locale: locale as Locale,
    role: roleOf(reach, accountId),
    summary: opened.get(row.id) ?? made.get(row.id) ?? null,
  }))
  return { readings, total: rows[0]?.total ?? (await countReadings(reach, query)) }
}

/** A reading that a search has before it. */
export interface SearchedReading {
  id: string
  /** What it says, each text once. @returns and whether all of it opened: what does not may hold the words */
  open: () => { texts: string[]; whole: boolean }
}

/** Question and words, the names of those who take part, and the asking account's own note; of who left, nothing. */
function openSearched(owner: OwnerId, row: SearchedRow): ReturnType<SearchedReading['open']> {
  const { gone, summary: sealed, wordsId, words, marksId, note } = row
  const present = (_: string, index: number) => !gone?.includes(index)
  const summary = sealed === null ? null : summaryIn(row)
  const wordsOf = () => {
    const kept = wordsId !== null && words !== null ? { id: wordsId, text: words } : null
    const {
      sections = [],
      people = [],
      pairs = [],
    }: Partial<GroupInterpretation> = wordsIn({ ...row, words: kept }) ?? {}
    return [...sections.map(({ text }) => text), ...people.filter(present), ...pairs]
  }
  const noteOf = () =>
    marksId === null ? [] : [openNote({ id: marksId, accountId: owner, favorite: false, note })]
  // A summary has the question too.
  const question = () => [summary?.question ?? openField('Reading', 'question', row.question, row)]
  const parts = [question, wordsOf, noteOf].map(orUnreadable)
  return {
    texts: [...parts.flatMap((texts) => texts ?? []), ...(summary?.names.filter(present) ?? [])],
    whole: !parts.includes(null) && (sealed === null || summary !== null),
  }
}

/** A part of the list in which a search looks. */
export async function selectSearched(
  reach: Reach,
  query: ReadingQuery,
  part: Part,
): Promise<SearchedReading[]> {
  const rows = await pickSearched(reach, query, part)
  return rows.map((row) => ({ id: row.id, open: () => openSearched(reach.owner, row) }))
}
