// The rows of words: written and read with their reading. Of readings of older versions, a column has them, or nothing.
import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { openField, sealField } from '@/lib/platform/seal/own'
import type { Summary } from '../reading'
import { areWritten, type Words } from '../words'
import type { WholeRow } from './row'
import { readInterpretation } from './stored'

interface Reading {
  id: string
  accountId: string
  isMultiUser: boolean
  locale: string
  style: string
}
/** The words of a reading; null where none are written. Throws `SealError` where they do not open. */
export function wordsIn(
  row: Pick<WholeRow, 'id' | 'accountId' | 'isMultiUser' | 'words' | 'column'>,
): Words | null {
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
  words: Words
  /** Milliseconds that writing took; null where that is not known. */
  ms: number | null
}

/** What keeps the words of the row `reading` of a statement, with `id`, `account_id`, `locale` and `style`. */
export function wordsRow({ accountId }: Pick<Reading, 'accountId'>, { words, ms }: Written): Prisma.Sql {
  const id = randomUUID()
  return Prisma.sql`
    INSERT INTO oracle_reading_words (id, account_id, reading_id, locale, style, source, status, ms, text)
    SELECT ${id}::uuid, account_id, id, locale, style, 'builtin', 'written', ${ms}::double precision,
      ${sealField('ReadingWords', 'text', JSON.stringify(words), { id, accountId })}
    FROM reading`
}

/** @param reading a statement that holds the reading's row, and finds none where it is gone or another's @returns whether they were missing */
async function keep(reading: Prisma.Sql, of: Reading, written: Written): Promise<boolean> {
  const { text, values } = Prisma.sql`WITH reading AS (${reading}) ${wordsRow(of, written)}
    ON CONFLICT (reading_id, locale, style, source) DO NOTHING`
  const { rowCount } = await pool().query(text, values)
  return rowCount === 1
}

/** Keeps words that were just written, and the summary for lists, both at once. @returns whether they were missing */
export function keepWords(reading: Reading, written: Written, summary: Summary): Promise<boolean> {
  const { id, accountId } = reading
  const filled = Prisma.sql`
    UPDATE oracle_readings
    SET summary = coalesce(summary, ${sealField('Reading', 'summary', JSON.stringify(summary), reading)})
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid RETURNING id, account_id, locale, style`
  return keep(filled, reading, written)
}

/** Keeps words that the column has already. @returns whether they were missing */
export function bringWords(reading: Reading, words: Words): Promise<boolean> {
  const { id, accountId } = reading
  const held = Prisma.sql`SELECT id, account_id, locale, style FROM oracle_readings
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid FOR SHARE`
  return keep(held, reading, { words, ms: null })
}
