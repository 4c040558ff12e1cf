// One reading, and all of an account one after the other.
import type { Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { type SeenReading, toSeen, withPeople } from './record'
import { visibleTo } from './visible'

export async function findReading(reach: Reach, id: string): Promise<SeenReading | null> {
  const row = await db().reading.findFirst({ where: { ...visibleTo(reach), id }, include: withPeople(reach) })
  return row && toSeen(reach, row)
}

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export async function readingExists(id: string): Promise<boolean> {
  return (await db().reading.count({ where: { id, deletedAt: null } })) > 0
}

/** Whole readings, newest first. @param cursor id of the last one of the batch before */
export async function selectWholeReadings(
  reach: Reach,
  take: number,
  cursor: string | undefined,
): Promise<SeenReading[]> {
  const rows = await db().reading.findMany({
    where: { ...visibleTo(reach), ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take,
    include: withPeople(reach),
  })
  return rows.map((row) => toSeen(reach, row))
}
