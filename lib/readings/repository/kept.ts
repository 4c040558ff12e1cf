// What an account keeps for itself of the readings that it sees: those it marked, and those it wrote a note on.
import type { Reach } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { type ListedReading, selectListed } from './list'
import { openNote } from './record'

export interface KeptReading {
  reading: ListedReading
  /** Null where there is none. */
  note: string | null
  /** Whether there is one that does not open. */
  noteUnreadable: boolean
}

interface KeptRow {
  reading: string
  marks: string
  note: string | null
}

/** Newest first. @param cursor id of the last one of the page before */
export async function selectKept(
  reach: Reach,
  { take, cursor }: { take: number; cursor?: string | undefined },
): Promise<KeptReading[]> {
  const { owner } = reach
  const { text, values } = Prisma.sql`
    SELECT seen.reading_id AS reading, seen.id AS marks, seen.note
    FROM oracle_reading_viewers seen JOIN oracle_readings reading ON reading.id = seen.reading_id
    WHERE seen.account_id = ${owner}::uuid AND (seen.favorite OR seen.note IS NOT NULL)
      AND reading.deleted_at IS NULL ${cursor ? Prisma.sql`AND seen.reading_id < ${cursor}::uuid` : Prisma.empty}
    ORDER BY seen.reading_id DESC LIMIT ${take}`
  const { rows } = await pool().query<KeptRow>(text, values)
  if (rows.length === 0) return []
  const noteOf = ({ marks, note }: KeptRow) =>
    note === null
      ? null
      : orUnreadable(() => openNote({ id: marks, accountId: owner, favorite: false, note }))
  const { readings } = await selectListed(reach, {}, { take, among: rows.map(({ reading }) => reading) })
  const kept = new Map(rows.map((row) => [row.reading, { had: row.note !== null, note: noteOf(row) }]))
  return readings.map((reading) => {
    const { had = false, note = null } = kept.get(reading.id) ?? {}
    return { reading, note, noteUnreadable: had && note === null }
  })
}
