// Which readings a list holds, newest first. By hand, so that every way walks one index from its newest end, for an account
// (account, reading) of those who may see, for a bound key (person, reading) of those who take part; and so that a page takes
// one statement.
import { createHash } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import type { Reach } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { startOfDay } from '../local-moment'
import type { ReadingQuery } from '../schema'
import { WITH_WORDS } from './row'

/** Marks belong to accounts: for a bound key nothing is a favourite. */
const favorites = ({ profileId }: Reach, { favorite }: ReadingQuery) => {
  if (favorite === undefined) return []
  const wanted = favorite === 'true'
  return [profileId === null ? Prisma.sql`seen.favorite = ${wanted}` : Prisma.sql`${!wanted}`]
}

/** @param among only these @param joined more tables */
function conditions(
  reach: Reach,
  query: ReadingQuery,
  among?: readonly string[],
  joined = Prisma.empty,
): Prisma.Sql {
  const { user_id, reading_type, sign_type, from, to, time_zone } = query
  const { owner, profileId } = reach
  const within =
    profileId === null
      ? [Prisma.sql`seen.account_id = ${owner}::uuid`]
      : [
          Prisma.sql`seen.user_id = ${profileId}::uuid AND seen.left_at IS NULL`,
          Prisma.sql`EXISTS (SELECT 1 FROM oracle_users person
            WHERE person.id = seen.user_id AND person.account_id = ${owner}::uuid)`,
        ]
  const all = [
    ...within,
    Prisma.sql`reading.deleted_at IS NULL`,
    ...(among ? [Prisma.sql`seen.reading_id = ANY(${among}::uuid[])`] : []),
    ...favorites(reach, query),
    ...(reading_type ? [Prisma.sql`reading.is_multi_user = ${reading_type === 'multi_user'}`] : []),
    ...(sign_type ? [Prisma.sql`reading.sign_type = ${sign_type}`] : []),
    ...(from ? [Prisma.sql`reading.created_at >= ${startOfDay(from, 0, time_zone)}`] : []),
    ...(to ? [Prisma.sql`reading.created_at < ${startOfDay(to, 1, time_zone)}`] : []),
    ...(user_id
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM oracle_reading_users part
            WHERE part.reading_id = seen.reading_id AND part.user_id = ${user_id}::uuid AND part.left_at IS NULL)`,
        ]
      : []),
  ]
  const table = Prisma.raw(profileId === null ? 'oracle_reading_viewers' : 'oracle_reading_users')
  return Prisma.sql`FROM ${table} seen JOIN oracle_readings reading ON reading.id = seen.reading_id ${joined}
    WHERE ${Prisma.join(all, ' AND ')}`
}

/** What is picked of a reading: all that a list shows of it, the summary still sealed. */
export interface PickedReading {
  id: string
  accountId: string
  isMultiUser: boolean
  signType: string
  locale: string
  createdAt: Date
  summary: string | null
  favorite: boolean
  /** The primary first. */
  participants: { id: string; left: boolean }[]
  /** How many the query holds in all. */
  total: number
}

/** In no order: sorting them here costs less than a sort for each row there. */
interface Placed {
  id: string
  left: boolean
  position: number
}

const PICKED = Prisma.sql`reading.id, reading.account_id AS "accountId", reading.is_multi_user AS "isMultiUser",
  reading.sign_type AS "signType", reading.locale, reading.created_at AS "createdAt", reading.summary,
  (SELECT json_agg(json_build_object('id', part.user_id, 'left', reading.is_multi_user AND part.left_at IS NOT NULL,
      'position', part.position))
    FROM oracle_reading_users part WHERE part.reading_id = reading.id) AS participants`

export interface Part {
  take: number
  /** Id of the last one of the page before. */
  cursor?: string | undefined
  /** Only these. */
  among?: readonly string[]
}

/** @param joined more tables */
const ordered = (reach: Reach, query: ReadingQuery, { take, cursor, among }: Part, joined = Prisma.empty) =>
  Prisma.sql`${conditions(reach, query, among, joined)}
    ${cursor ? Prisma.sql`AND seen.reading_id < ${cursor}::uuid` : Prisma.empty}
    ORDER BY seen.reading_id DESC LIMIT ${take}`

/** Each row also tells how many there are in all. */
export const pickStatement = (reach: Reach, query: ReadingQuery, part: Part) =>
  Prisma.sql`SELECT ${PICKED}, ${reach.profileId === null ? Prisma.sql`seen.favorite` : Prisma.sql`false AS favorite`},
    (${countStatement(reach, query)}) AS total ${ordered(reach, query, part)}`

/** Prepared once a connection, however many ways there are to narrow a list; those beyond are planned each time. */
const MOST_PREPARED = 40
const names = new Map<string, string>()

/** By the text itself: whoever shares the connections has the same name for it, and no other. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size === MOST_PREPARED) return known
  const name = `readings ${createHash('sha256').update(text).digest('base64url')}`
  names.set(text, name)
  return name
}

async function run<Row extends QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const name = nameOf(text)
  return (await pool().query<Row>({ ...(name && { name }), text, values })).rows
}

export async function pickReadings(reach: Reach, query: ReadingQuery, part: Part): Promise<PickedReading[]> {
  const rows = await run<Omit<PickedReading, 'participants'> & { participants: Placed[] }>(
    pickStatement(reach, query, part),
  )
  return rows.map(({ participants, ...row }) => ({
    ...row,
    participants: participants
      .sort((one, other) => one.position - other.position)
      .map(({ id, left }) => ({ id, left })),
  }))
}

/** What a search looks through in a reading, still sealed. */
export interface SearchedRow {
  id: string
  accountId: string
  isMultiUser: boolean
  question: string
  summary: string | null
  wordsId: string | null
  words: string | null
  /** Where there is no row of words: as the version before keeps them. */
  column: string | null
  /** The asking account's own marks; a bound key has none. */
  marksId: string | null
  note: string | null
  /** Places of those who left; 0 is the primary. */
  gone: number[] | null
}

const SEARCHED = Prisma.sql`reading.id, reading.account_id AS "accountId", reading.is_multi_user AS "isMultiUser", reading.question,
  reading.summary, words.id AS "wordsId", words.text AS words,
  CASE WHEN words.id IS NULL THEN reading.ai_interpretation END AS "column",
  (SELECT array_agg(part.position)
    FROM oracle_reading_users part WHERE part.reading_id = reading.id AND part.left_at IS NOT NULL) AS gone`

export const searchStatement = (reach: Reach, query: ReadingQuery, part: Part) =>
  Prisma.sql`SELECT ${SEARCHED}, ${
    reach.profileId === null
      ? Prisma.sql`seen.id AS "marksId", seen.note`
      : Prisma.sql`NULL AS "marksId", NULL AS note`
  } ${ordered(reach, query, part, WITH_WORDS)}`

/** In the order of a list. */
export const pickSearched = (reach: Reach, query: ReadingQuery, part: Part): Promise<SearchedRow[]> =>
  run(searchStatement(reach, query, part))

const isWhole = ({ limit: _, cursor: __, ...conditions }: ReadingQuery) =>
  Object.values(conditions).every((value) => value === undefined)

/** Of a whole list without looking at each reading: hardly any is deleted, and those have an index. */
const wholeCount = ({ owner }: Reach) => Prisma.sql`SELECT (
  (SELECT count(*) FROM oracle_reading_viewers WHERE account_id = ${owner}::uuid)
  - (SELECT count(*) FROM oracle_readings reading
      JOIN oracle_reading_viewers seen ON seen.reading_id = reading.id AND seen.account_id = ${owner}::uuid
      WHERE reading.deleted_at IS NOT NULL))::int AS total`

export const countStatement = (reach: Reach, query: ReadingQuery) =>
  reach.profileId === null && isWhole(query)
    ? wholeCount(reach)
    : Prisma.sql`SELECT count(*)::int AS total ${conditions(reach, query)}`

export async function countReadings(reach: Reach, query: ReadingQuery): Promise<number> {
  const [row] = await run<{ total: number }>(countStatement(reach, query))
  return row?.total ?? 0
}

/** What patterns over time look through in a reading, still sealed. */
export interface AskedRow {
  id: string
  accountId: string
  isMultiUser: boolean
  signType: string
  createdAt: Date
  question: string
  summary: string | null
  wordsId: string | null
  words: string | null
  /** Where there is no row of words: as the version before keeps them. */
  column: string | null
}

const ASKED = Prisma.sql`reading.id, reading.account_id AS "accountId", reading.is_multi_user AS "isMultiUser",
  reading.sign_type AS "signType", reading.created_at AS "createdAt", reading.question, reading.summary,
  words.id AS "wordsId", words.text AS words, CASE WHEN words.id IS NULL THEN reading.ai_interpretation END AS "column"`

export const askedStatement = (reach: Reach, query: ReadingQuery, part: Part) =>
  Prisma.sql`SELECT ${ASKED} ${ordered(reach, query, part, WITH_WORDS)}`

/** In the order of a list. */
export const pickAsked = (reach: Reach, query: ReadingQuery, part: Part): Promise<AskedRow[]> =>
  run(askedStatement(reach, query, part))
