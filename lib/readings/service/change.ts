// What can be done with a reading that is there: mark it, delete it and bring it back, leave it.
import type { Context } from '@/lib/platform/context'
import { isId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import type { Reading } from '../reading'
import { deleteReadingRow, leaveReadingRow, markReading, restoreReadingRow } from '../repository/change'
import { seesReading } from '../repository/find'
import type { ReadingChange, Trace } from '../schema'
import { absentReading, getReading } from './read'

/** How long a deleted reading can be brought back; then it is removed (`kept` of holdings.ts). */
export const RESTORE_DAYS = 1
const RESTORE_MS = RESTORE_DAYS * 24 * 60 * 60 * 1000

/** Marks belong to the account, and a bound key acts for one person of it. */
function refuseBound(ctx: Context): void {
  if (ctx.actor.profileId !== null) throw new Problem('forbidden', 'bound_key_marks')
}

/** Why a participant may not do what is the owner's. */
async function notOwned(ctx: Context, id: string): Promise<Problem> {
  const seen = isId(id) && (await seesReading(ctx.actor, id))
  return seen ? new Problem('forbidden', 'reading_not_owned') : absentReading(id)
}

/** Sets the asking account's own favourite and note; nobody else sees them. */
export async function updateReading(
  ctx: Context,
  id: string,
  change: ReadingChange,
  trace: Trace = {},
): Promise<Reading> {
  refuseBound(ctx)
  if (!isId(id) || !(await markReading(ctx, id, change))) throw await absentReading(id)
  return getReading(ctx, id, trace)
}

/** For everybody; its owner may bring it back within a day. */
export async function deleteReading(ctx: Context, id: string): Promise<void> {
  refuseBound(ctx)
  if (!isId(id) || !(await deleteReadingRow(ctx, id))) throw await notOwned(ctx, id)
}

/** Of a reading that is not deleted, nothing happens. */
export async function restoreReading(ctx: Context, id: string, trace: Trace = {}): Promise<Reading> {
  refuseBound(ctx)
  if (isId(id)) await restoreReadingRow(ctx, id, new Date(ctx.now - RESTORE_MS))
  const reading = await getReading(ctx, id, trace)
  if (reading.viewer.role !== 'owner') throw new Problem('forbidden', 'reading_not_owned')
  return reading
}

/** What was said to the leaving one is no longer shown, and its name becomes “a participant”; the rest stays. */
export async function leaveReading(ctx: Context, id: string): Promise<void> {
  if (isId(id) && (await leaveReadingRow(ctx, id))) return
  const seen = isId(id) && (await seesReading(ctx.actor, id))
  throw seen ? new Problem('conflict', 'reading_own_leave') : await absentReading(id)
}
