// One reading, and all of an account one after the other.
import type { Reach } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { viewerOf } from './feedback'
import { type SeenReading, toSeen, toUnopened, type UnopenedReading } from './record'
import { type Manner, selectWhole } from './row'
import { visibleTo } from './visible'

/** Marks belong to accounts: a bound key has none. */
export const marksOf = ({ owner, profileId }: Reach) => (profileId === null ? owner : null)

export interface Looked {
  /** What the numbers rest on, which is most of what is stored. */
  working: boolean
  /** Whether it fitted, as the one who asks said. */
  fit?: boolean
  /** In which its words are told, where that is not its own. */
  manner?: Manner | undefined
}

export async function findReading(
  reach: Reach,
  id: string,
  { working, fit = false, manner }: Looked,
): Promise<SeenReading | null> {
  const which = Prisma.sql`reading.id = ${id}::uuid AND ${visibleTo(reach)}`
  const name = `reading of ${reach.profileId === null ? 'account' : 'person'}${working ? ', with working' : ''}${fit ? ', with fit' : ''}${manner ? ', told otherwise' : ''}`
  const feedbackOf = fit ? viewerOf(reach) : undefined
  const [row] = await selectWhole(marksOf(reach), which, { working, manner, feedbackOf, name })
  return row ? toSeen(reach, row) : null
}

/** Of the newest reading that the account made; null where there is none. */
export async function newestStyle({ owner }: Reach): Promise<string | null> {
  const { text, values } = Prisma.sql`
    SELECT style FROM oracle_readings WHERE account_id = ${owner}::uuid ORDER BY id DESC LIMIT 1`
  const { rows } = await pool().query<{ style: string }>({ name: 'style of account', text, values })
  return rows[0]?.style ?? null
}

async function isThere(which: Prisma.Sql): Promise<boolean> {
  const { text, values } = Prisma.sql`SELECT 1 FROM oracle_readings reading WHERE ${which}`
  return (await pool().query(text, values)).rows.length > 0
}

/** Whether it is within reach, whatever of it can be opened. */
export const seesReading = (reach: Reach, id: string): Promise<boolean> =>
  isThere(Prisma.sql`reading.id = ${id}::uuid AND ${visibleTo(reach)}`)

/** Whether anybody has it: tells "someone else's" from "does not exist". */
export const readingExists = (id: string): Promise<boolean> =>
  isThere(Prisma.sql`reading.id = ${id}::uuid AND reading.deleted_at IS NULL`)

/** Whole readings with their working, newest first; of one that does not open, what stands in clear. @param cursor id of the last one of the batch before */
export async function selectWholeReadings(
  reach: Reach,
  take: number,
  cursor: string | undefined,
): Promise<(SeenReading | UnopenedReading)[]> {
  const before = cursor === undefined ? Prisma.empty : Prisma.sql`AND reading.id < ${cursor}::uuid`
  const which = Prisma.sql`${visibleTo(reach)} ${before} ORDER BY reading.id DESC LIMIT ${take}`
  const rows = await selectWhole(marksOf(reach), which, { working: true })
  return rows.map((row) => orUnreadable(() => toSeen(reach, row)) ?? toUnopened(reach, row))
}
