// What lists and searches show of readings: of each row one small sealed value, never the whole result.
import type { SignType } from '@/lib/engine'
import type { GroupInterpretation } from '@/lib/interpretation/schema'
import type { Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import type { Locale } from '@/lib/platform/i18n/locales'
import { openReadingField } from '@/lib/platform/seal/own'
import type { Summary } from '../reading'
import type { ReadingQuery } from '../schema'
import { summaryOf } from '../summary'
import { countReadings, type Part, pickReadings } from './pick'
import { toSeen, withPeople } from './record'

/** A part of a list, and how many there are in all. */
export interface ListedPart {
  readings: ListedReading[]
  total: number
}

export interface ListedReading {
  id: string
  isMultiUser: boolean
  signType: SignType
  locale: Locale
  createdAt: Date
  favorite: boolean
  summary: Summary
  /** The primary first. */
  participants: { id: string; left: boolean }[]
}

/** Marks of the asking account; a bound key has none. */
const marksOf = ({ owner, profileId }: Reach) =>
  ({ where: { accountId: owner, ...(profileId !== null && { id: { in: [] } }) } }) as const

const newestFirst = (ids: string[]) => ({ where: { id: { in: ids } }, orderBy: { id: 'desc' } }) as const

/** Readings of older versions have no summary; theirs is made from the whole. */
async function olderSummaries(reach: Reach, ids: string[]): Promise<Map<string, Summary>> {
  if (ids.length === 0) return new Map()
  const rows = await db().reading.findMany({ ...newestFirst(ids), include: withPeople(reach) })
  return new Map(rows.map((row) => [row.id, summaryOf(toSeen(reach, row).record)]))
}

/** Those that a query picks, newest first, as a list shows them. */
export async function selectListed(reach: Reach, query: ReadingQuery, part: Part): Promise<ListedPart> {
  const rows = await pickReadings(reach, query, part)
  const bare = rows.filter(({ summary }) => summary === null).map(({ id }) => id)
  const older = await olderSummaries(reach, bare)
  const readings = rows.map(({ accountId, summary, signType, locale, total: _, ...row }) => ({
    ...row,
    signType: signType as SignType,
    locale: locale as Locale,
    summary:
      summary === null
        ? older.get(row.id)!
        : (JSON.parse(openReadingField('summary', summary, { id: row.id, accountId })) as Summary),
  }))
  return { readings, total: rows[0]?.total ?? (await countReadings(reach, query)) }
}

/** What a search looks through. */
export interface SearchedReading {
  id: string
  texts: string[]
}

/** Question and words, the names of those who take part, and the asking account's own note; of who left, nothing. */
export async function selectSearched(reach: Reach, ids: string[]): Promise<SearchedReading[]> {
  const rows = await db().reading.findMany({
    ...newestFirst(ids),
    select: {
      id: true,
      question: true,
      aiInterpretation: true,
      summary: true,
      participants: { orderBy: { position: 'asc' }, select: { leftAt: true } },
      viewers: { ...marksOf(reach), select: { note: true } },
    },
  })
  return rows.map(({ id, question, aiInterpretation, summary, participants, viewers }) => {
    const names = summary === null ? [] : (JSON.parse(summary) as Summary).names
    const words = JSON.parse(aiInterpretation) as Partial<GroupInterpretation>
    const { sections = [], people = [], pairs = [] } = words
    const here = (_: string, index: number) => participants[index]?.leftAt === null
    const texts = [
      ...sections.map(({ text }) => text),
      ...people.filter(here),
      ...pairs,
      ...names.filter(here),
    ]
    return { id, texts: [question, ...texts, viewers[0]?.note ?? ''] }
  })
}
