// A new reading: the row, its participants and the audit entry in one transaction. The database adds who may see it.
import { recordAudit } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { Summary } from '../reading'
import type { ReadingRecord } from './record'

const isGone = (error: unknown) => (error as { code?: unknown }).code === 'P2003'

/** Throws 404 where somebody was deleted after having been looked up. */
export async function insertReading(ctx: Context, reading: ReadingRecord, summary: Summary): Promise<void> {
  const { id, result, interpretation, participants, ...columns } = reading
  const [primary] = participants
  const insert = async (tx: Transaction) => {
    await tx.reading.create({
      data: {
        ...columns,
        id,
        accountId: ctx.actor.owner,
        userId: primary!.id,
        readingResult: JSON.stringify(result),
        aiInterpretation: JSON.stringify(interpretation),
        summary: JSON.stringify(summary),
      },
      select: { id: true },
    })
    await tx.participant.createMany({
      data: participants.map((participant, position) => ({
        readingId: id,
        userId: participant.id,
        isPrimary: position === 0,
        position,
      })),
    })
    await recordAudit(tx, ctx, { action: 'create_reading', resource: 'oracle_reading', id })
  }
  try {
    await db().$transaction(insert)
  } catch (cause) {
    throw isGone(cause) ? new Problem('not_found', 'user_not_found', { cause }) : cause
  }
}
