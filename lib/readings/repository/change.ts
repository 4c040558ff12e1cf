// Changes of one reading: an account's own marks, deletion and its undoing, and leaving.
import { recordAudit } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import type { ReadingChange } from '../schema'
import { hideFrom } from '../viewers'
import { boundTo } from './visible'

const entry = (
  action: 'update_reading' | 'delete_reading' | 'restore_reading' | 'leave_reading',
  id: string,
) => ({ action, resource: 'oracle_reading', id }) as const

/** @returns false when this account does not see such a reading */
export async function markReading(ctx: Context, id: string, change: ReadingChange): Promise<boolean> {
  const { owner } = ctx.actor
  return db().$transaction(async (tx) => {
    const where = { accountId: owner, readingId: id, reading: { deletedAt: null } }
    const viewer = await tx.readingViewer.findFirst({ where, select: { id: true } })
    if (!viewer) return false
    // Sealing wants the row and its owner by name.
    await tx.readingViewer.updateMany({ where: { id: viewer.id, accountId: owner }, data: change })
    await recordAudit(tx, ctx, entry('update_reading', id))
    return true
  })
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
