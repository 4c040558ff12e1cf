// One reading, and all of an account one after the other.
import type { Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { readerOf, type SeenReading, toUnopened, type UnopenedReading, whole } from './record'
import { visibleTo } from './visible'

export async function findReading(reach: Reach, id: string): Promise<SeenReading | null> {
  const row = await db().reading.findFirst({ where: { ...visibleTo(reach), id }, ...whole(reach) })
  if (!row) return null
  const toSeen = await readerOf(reach, [row])
  return toSeen(row)
}

/** Whether it is within reach, whatever of it can be opened. */
export async function seesReading(reach: Reach, id: string): Promise<boolean> {
  return (await db().reading.count({ where: { ...visibleTo(reach), id } })) > 0
}

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export async function readingExists(id: string): Promise<boolean> {
  return (await db().reading.count({ where: { id, deletedAt: null } })) > 0
}

/** Whole readings, newest first; of one that does not open, what stands in clear. @param cursor id of the last one of the batch before */
export async function selectWholeReadings(
  reach: Reach,
  take: number,
  cursor: string | undefined,
): Promise<(SeenReading | UnopenedReading)[]> {
  const rows = await db().reading.findMany({
    where: { ...visibleTo(reach), ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take,
    ...whole(reach),
  })
  const toSeen = await readerOf(reach, rows)
  return rows.map((row) => orUnreadable(() => toSeen(row)) ?? toUnopened(reach, row))
}
