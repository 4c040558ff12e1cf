// The rows of words: written when the reading is there, read with it. Of a reading that the version before wrote, its own column
// has them; of one whose server died before it had written any, nothing has.
import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { openField, sealField } from '@/lib/platform/seal/own'
import type { Summary } from '../reading'
import { areWritten, type Words } from '../words'
import type { SearchedRow } from './row'
import { readInterpretation } from './stored'

interface Reading {
  id: string
  accountId: string
  isMultiUser: boolean
  locale: string
  style: string
}
/** The words of a reading; null where none are written. Throws `SealError` where they do not open. */
export function wordsIn(row: SearchedRow): Words | null {
  const { id, isMultiUser: joint, words, column, accountId } = row
  if (words) {
    const text = openField('ReadingWords', 'text', words.text, { id: words.id, accountId })
    return readInterpretation(text, { model: 'ReadingWords', row: words.id, joint })
  }
  if (column === null) return null
  const text = openField('Reading', 'aiInterpretation', column, row)
  const read = readInterpretation(text, { model: 'Reading', row: id, joint })
  return areWritten(read) ? read : null
}

interface Written {
  /** JSON of the words. */
  text: string
  ms: number | null
}

/** @param name of the prepared statement @param reading a statement that holds the reading's row, and finds none where it is gone or another's */
async function insertWords(
  name: string,
  reading: Prisma.Sql,
  { accountId }: Reading,
  { text, ms }: Written,
): Promise<boolean> {
  const id = randomUUID()
  const { text: statement, values } = Prisma.sql`
    WITH reading AS (${reading})
    INSERT INTO oracle_reading_words (id, account_id, reading_id, locale, style, source, status, ms, text)
    SELECT ${id}::uuid, account_id, id, locale, style, 'builtin', 'written', ${ms}::double precision,
      ${sealField('ReadingWords', 'text', text, { id, accountId })}
    FROM reading ON CONFLICT (reading_id, locale, style, source) DO NOTHING`
  const { rowCount } = await pool().query({ name, text: statement, values })
  return rowCount === 1
}

/** Keeps words that were just written, with the column and the summary for lists, all at once. @returns whether they were missing */
export function keepWords(reading: Reading, words: Words, ms: number, summary: Summary): Promise<boolean> {
  const { id, accountId } = reading
  const text = JSON.stringify(words)
  const filled = Prisma.sql`
    UPDATE oracle_readings SET ai_interpretation = ${sealField('Reading', 'aiInterpretation', text, reading)},
      summary = coalesce(summary, ${sealField('Reading', 'summary', JSON.stringify(summary), reading)})
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid RETURNING id, account_id, locale, style`
  return insertWords('keep words', filled, reading, { text, ms })
}

/** Keeps words that the column has already. @returns whether they were missing */
export function bringWords(reading: Reading, words: Words): Promise<boolean> {
  const { id, accountId } = reading
  const held = Prisma.sql`SELECT id, account_id, locale, style FROM oracle_readings
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid FOR SHARE`
  return insertWords('bring words', held, reading, { text: JSON.stringify(words), ms: null })
}
