// Changes of one reading: an account's own marks, deletion and its undoing, and leaving.
import { auditEntry, recordAudit } from '@/lib/platform/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
import { db, pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { sealField } from '@/lib/platform/seal/own'
import type { ReadingChange } from '../schema'
import { hideFrom } from '../viewers'
import { boundTo } from './visible'

const entry = (
  action: 'update_reading' | 'delete_reading' | 'restore_reading' | 'leave_reading',
  id: string,
) => ({ action, resource: 'oracle_reading', id }) as const

/** Undefined where this account does not see such a reading. */
async function marksRow(owner: OwnerId, readingId: string): Promise<string | undefined> {
  const { text, values } = Prisma.sql`SELECT id FROM oracle_reading_viewers
    WHERE account_id = ${owner}::uuid AND reading_id = ${readingId}::uuid`
  const { rows } = await pool().query<{ id: string }>({ name: 'row of marks', text, values })
  return rows[0]?.id
}

/** One statement, which is its own transaction. @returns false when this account does not see such a reading */
export async function markReading(ctx: Context, id: string, change: ReadingChange): Promise<boolean> {
  const { owner } = ctx.actor
  const { favorite, note } = change
  // A sealed note is bound to its row by name.
  const row = note == null ? null : await marksRow(owner, id)
  if (row === undefined) return false
  const sealed =
    row === null ? null : sealField('ReadingViewer', 'note', note ?? '', { id: row, accountId: owner })
  const which = row === null ? Prisma.empty : Prisma.sql`AND marks.id = ${row}::uuid`
  const { text, values } = Prisma.sql`
    WITH changed AS (
      UPDATE oracle_reading_viewers marks SET favorite = coalesce(${favorite ?? null}::boolean, favorite),
        note = CASE WHEN ${note === undefined}::boolean THEN note ELSE ${sealed} END
      WHERE marks.account_id = ${owner}::uuid AND marks.reading_id = ${id}::uuid ${which}
        AND EXISTS (SELECT FROM oracle_readings reading WHERE reading.id = marks.reading_id AND reading.deleted_at IS NULL)
      RETURNING marks.id)
    ${auditEntry(ctx, entry('update_reading', id), Prisma.sql`FROM changed`)}`
  const name = `mark reading${row === null ? '' : ' with note'}`
  return (await pool().query({ name, text, values })).rowCount === 1
}

/** @returns false when this account has made no such reading */
export async function deleteReadingRow(ctx: Context, id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const where = { id, accountId: ctx.actor.owner, deletedAt: null }
    const { count } = await tx.reading.updateMany({ where, data: { deletedAt: new Date(ctx.now) } })
    if (count > 0) await recordAudit(tx, ctx, entry('delete_reading', id))
    return count > 0
  })
}

/** @param since readings that were deleted earlier are gone @returns false when there is no such deleted reading */
export async function restoreReadingRow(ctx: Context, id: string, since: Date): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const where = { id, accountId: ctx.actor.owner, deletedAt: { gte: since } }
    const { count } = await tx.reading.updateMany({ where, data: { deletedAt: null } })
    if (count > 0) await recordAudit(tx, ctx, entry('restore_reading', id))
    return count > 0
  })
}

/** The participants that the asking one is have left. @returns false when it takes part in no such reading */
export async function leaveReadingRow(ctx: Context, id: string): Promise<boolean> {
  const { owner, profileId } = ctx.actor
  const own = profileId === null ? { leftAt: null, user: { linkedAccountId: owner } } : boundTo(ctx.actor)
  return db().$transaction(async (tx) => {
    const where = { ...own, readingId: id, reading: { deletedAt: null } }
    const { count } = await tx.participant.updateMany({ where, data: { leftAt: new Date(ctx.now) } })
    if (count === 0) return false
    await hideFrom(tx, id)
    await recordAudit(tx, ctx, entry('leave_reading', id))
    return true
  })
}
