// Counts of signs: by their index, without opening any.
import type { OwnerId } from '@/lib/platform/context'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { run } from './list'
import { COLUMNS, type FindingRow } from './row'

/** All signs of an account, as the index of signs holds them. */
const signsOf = (owner: OwnerId) => Prisma.sql`FROM vault_findings
  WHERE account_id = ${owner}::uuid AND sign_index IS NOT NULL AND deleted_at IS NULL`

export interface Counted {
  /** How often each of the asked indexes was logged, in the same order. */
  observed: number[]
  /** When the first sign of all was seen; null where there is none. */
  /** ISO 8601 in UTC. */
  first: string | null
}

export const countStatement = (owner: OwnerId, indexes: readonly string[]) => Prisma.sql`
  SELECT (SELECT min(seen_at) ${signsOf(owner)}) AS first,
    (SELECT json_object_agg(sign_index, hits) FROM (SELECT sign_index, count(*)::int AS hits ${signsOf(owner)}
      AND sign_index = ANY(${[...indexes]}) GROUP BY sign_index) AS counted) AS counts`

export async function countSigns(owner: OwnerId, indexes: readonly string[]): Promise<Counted> {
  const [row] = await run<{ first: string | null; counts: Record<string, number> | null }>(
    countStatement(owner, indexes),
  )
  return { first: row?.first ?? null, observed: indexes.map((index) => row?.counts?.[index] ?? 0) }
}

export const hoursStatement = (owner: OwnerId, zone: string) => Prisma.sql`
  SELECT extract(hour FROM seen_at AT TIME ZONE ${zone})::int AS hour, count(*)::int AS hits ${signsOf(owner)} GROUP BY 1`

/** How many signs were seen in each hour of the day, from midnight on. @param zone an IANA time zone */
export async function countHours(owner: OwnerId, zone: string): Promise<number[]> {
  const rows = await run<{ hour: number; hits: number }>(hoursStatement(owner, zone))
  const hours = Array<number>(24).fill(0)
  for (const { hour, hits } of rows) hours[hour] = hits
  return hours
}

export const frequentStatement = (owner: OwnerId, take: number) => Prisma.sql`
  SELECT ${COLUMNS}
  FROM (SELECT (array_agg(id ORDER BY seen_at DESC, id DESC))[1] AS id, count(*) AS hits ${signsOf(owner)}
    GROUP BY sign_index ORDER BY hits DESC, id DESC LIMIT ${take}::int) AS most
  JOIN vault_findings found ON found.id = most.id ORDER BY most.hits DESC, found.id DESC`

/** The newest of each of the signs that were logged most, the most frequent first. */
export const selectFrequent = (owner: OwnerId, take: number): Promise<FindingRow[]> =>
  run(frequentStatement(owner, take))
