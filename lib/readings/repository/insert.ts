// A new reading, before any word of it is written: the row, its participants and the audit entry in one transaction. The database
// adds who may see it.
import { recordAudit } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { sealField } from '@/lib/platform/seal/own'
import { unwritten } from '../words'
import { fold } from './occasion'
import { pack } from './packed'
import type { NumbersRecord } from './record'

/** A row that the reading refers to; PostgreSQL's own code stands in the message of a statement that was written by hand. */
const isGone = (error: unknown) =>
  (error as { code?: unknown }).code === 'P2003' ||
  (error instanceof Error && error.message.includes('23503'))
/** The reading itself, made by a request that died, and deleted since by its owner, who may still bring it back. */
const isDeleted = (error: unknown) => error instanceof Error && error.message.includes('23505')

/** By hand, because Prisma takes longer to compile a statement with hundreds of kilobytes in it than the database to run it. */
function insertRow(tx: Transaction, owner: string, reading: NumbersRecord) {
  const { id, isMultiUser, signType, locale, style, convention, engineVersion } = reading
  const row = { id, accountId: owner }
  const json = JSON.stringify(fold(reading.result))
  const result = isMultiUser ? pack(json) : json
  return tx.$executeRaw`
    INSERT INTO oracle_readings (id, account_id, user_id, question, sign_type, sign_value, reading_result, ai_interpretation,
      is_multi_user, locale, style, convention, engine_version, calculation_ms, created_at)
    VALUES (${id}::uuid, ${owner}::uuid, ${reading.participants[0]!.id}::uuid,
      ${sealField('Reading', 'question', reading.question, row)}, ${signType},
      ${sealField('Reading', 'signValue', reading.signValue, row)},
      ${sealField('Reading', 'readingResult', result, row)},
      ${sealField('Reading', 'aiInterpretation', JSON.stringify(unwritten(reading)), row)},
      ${isMultiUser}, ${locale}, ${style}, ${convention}, ${engineVersion}, ${reading.calculationMs}, ${reading.createdAt})`
}

/** Throws 404 where somebody was deleted after having been looked up. */
export async function insertReading(ctx: Context, reading: NumbersRecord): Promise<void> {
  const { id, participants } = reading
  const insert = async (tx: Transaction) => {
    await insertRow(tx, ctx.actor.owner, reading)
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
    if (isDeleted(cause)) throw new Problem('not_found', 'reading_not_found', { cause })
    throw isGone(cause) ? new Problem('not_found', 'user_not_found', { cause }) : cause
  }
}
