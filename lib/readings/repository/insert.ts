// A new reading: its row, its participants, its words and the audit entry in one statement, which is its own transaction. The
// database adds who may see it.
import { auditEntry } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { Problem } from '@/lib/platform/problem'
import { sealField } from '@/lib/platform/seal/own'
import { summaryOf } from '../summary'
import { unwritten } from '../words'
import { fold } from './occasion'
import { pack } from './packed'
import type { ReadingRecord } from './record'
import { wordsRow } from './words-rows'
import { withoutWorking, workingOf } from './working'

const codeOf = (error: unknown) => (error as { code?: unknown }).code
/** A row that the reading refers to. */
const isGone = (error: unknown) => codeOf(error) === '23503'
/** The reading itself, made by a request that died, and deleted since by its owner, who may still bring it back. */
const isDeleted = (error: unknown) => codeOf(error) === '23505'

function rowOf(owner: string, reading: ReadingRecord): Prisma.Sql {
  const { id, isMultiUser, signType, locale, style, convention, engineVersion } = reading
  const row = { id, accountId: owner }
  const folded = fold(reading.result)
  const result = pack(JSON.stringify(withoutWorking(folded)))
  return Prisma.sql`
    INSERT INTO oracle_readings (id, account_id, user_id, question, sign_type, sign_value, reading_result, trace, summary,
      ai_interpretation, is_multi_user, locale, style, convention, engine_version, calculation_ms, created_at)
    VALUES (${id}::uuid, ${owner}::uuid, ${reading.participants[0]!.id}::uuid,
      ${sealField('Reading', 'question', reading.question, row)}, ${signType},
      ${sealField('Reading', 'signValue', reading.signValue, row)},
      ${sealField('Reading', 'readingResult', result, row)},
      ${sealField('Reading', 'trace', workingOf(folded), row)},
      ${sealField('Reading', 'summary', JSON.stringify(summaryOf(reading)), row)},
      ${sealField('Reading', 'aiInterpretation', JSON.stringify(unwritten(reading)), row)},
      ${isMultiUser}, ${locale}, ${style}, ${convention}, ${engineVersion}, ${reading.calculationMs},
      ${reading.createdAt.toISOString()}::timestamptz)
    RETURNING id, account_id, locale, style`
}

/** The primary first; after the reading, whose owner sees it before any of them does. */
const peopleOf = ({ participants }: ReadingRecord) => Prisma.sql`
  INSERT INTO oracle_reading_users (reading_id, user_id, is_primary, position)
  SELECT reading.id, person.id, person.place = 1, person.place - 1
  FROM reading, unnest(${participants.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS person(id, place)`

/** @param ms that its words took @throws Problem 404 where somebody was deleted after having been looked up */
export async function insertReading(ctx: Context, reading: ReadingRecord, ms: number): Promise<void> {
  const { owner } = ctx.actor
  const words = wordsRow({ accountId: owner }, { words: reading.interpretation, ms })
  const audit = auditEntry(ctx, { action: 'create_reading', resource: 'oracle_reading', id: reading.id })
  const { text, values } = Prisma.sql`
    WITH reading AS (${rowOf(owner, reading)}), people AS (${peopleOf(reading)}), words AS (${words}) ${audit}`
  try {
    await pool().query({ name: 'insert reading', text, values })
  } catch (cause) {
    if (isDeleted(cause)) throw new Problem('not_found', 'reading_not_found', { cause })
    throw isGone(cause) ? new Problem('not_found', 'user_not_found', { cause }) : cause
  }
}
