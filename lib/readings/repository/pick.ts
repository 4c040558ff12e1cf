// Which readings a list holds, newest first, as ids. By hand, so that every way walks one index from its newest end: for an
// account (account, reading) of those who may see, for a bound key (person, reading) of those who take part.
import type { Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { startOfDay } from '../local-moment'
import type { ReadingQuery } from '../schema'

/** Marks belong to accounts: for a bound key nothing is a favourite. */
const favorites = ({ profileId }: Reach, { favorite }: ReadingQuery) => {
  if (favorite === undefined) return []
  const wanted = favorite === 'true'
  return [profileId === null ? Prisma.sql`seen.favorite = ${wanted}` : Prisma.sql`${!wanted}`]
}

function conditions(reach: Reach, query: ReadingQuery): Prisma.Sql {
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
  return Prisma.sql`FROM ${table} seen JOIN oracle_readings reading ON reading.id = seen.reading_id
    WHERE ${Prisma.join(all, ' AND ')}`
}

/** @param cursor id of the last one of the page before */
export const pickStatement = (reach: Reach, query: ReadingQuery, take: number, cursor: string | undefined) =>
  Prisma.sql`SELECT seen.reading_id AS id ${conditions(reach, query)}
    ${cursor ? Prisma.sql`AND seen.reading_id < ${cursor}::uuid` : Prisma.empty}
    ORDER BY seen.reading_id DESC LIMIT ${take}`
export const countStatement = (reach: Reach, query: ReadingQuery) =>
  Prisma.sql`SELECT count(*)::int AS total ${conditions(reach, query)}`

export async function pickReadings(
  reach: Reach,
  query: ReadingQuery,
  take: number,
  cursor: string | undefined,
): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>(pickStatement(reach, query, take, cursor))
  return rows.map(({ id }) => id)
}

export async function countReadings(reach: Reach, query: ReadingQuery): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number }[]>(countStatement(reach, query))
  return row?.total ?? 0
}
