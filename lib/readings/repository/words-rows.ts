// The rows of words: written when the reading is there, read with it. Of a reading that the version before wrote, its own column
// has them; of one whose server died before it had written any, nothing has.
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { openField, sealField } from '@/lib/platform/seal/own'
import type { Summary } from '../reading'
import { areWritten, type Words } from '../words'
import { readInterpretation } from './stored'

/** For `include`: what a reading is shown with. */
export const WRITTEN = { where: { source: 'builtin', status: 'written' } } as const

interface Reading {
  id: string
  accountId: string
  isMultiUser: boolean
  locale: string
  style: string
}
interface WithRows extends Reading {
  words: { id: string; locale: string; style: string; text: string | null }[]
}

/** Opens the words of a reading; null where none are written. Throws `SealError` where they do not open. */
export type KeptWords = () => Words | null

/** The column is asked for only where it is needed. */
async function columnsOf(readings: readonly Reading[]): Promise<Map<string, KeptWords>> {
  if (readings.length === 0) return new Map()
  const ids = readings.map(({ id }) => id)
  const rows = await db().$queryRaw<{ id: string; sealed: string }[]>`
    SELECT id, ai_interpretation AS sealed FROM oracle_readings WHERE id = ANY(${ids}::uuid[])`
  const sealedOf = new Map(rows.map(({ id, sealed }) => [id, sealed]))
  return new Map(
    readings.map((reading) => [
      reading.id,
      () => {
        const sealed = sealedOf.get(reading.id)
        return sealed === undefined
          ? null
          : wordsInColumn(openField('Reading', 'aiInterpretation', sealed, reading), reading)
      },
    ]),
  )
}

/** @param text the column's, opened */
export function wordsInColumn(text: string, { id, isMultiUser }: Reading): Words | null {
  const words = readInterpretation(text, { model: 'Reading', row: id, joint: isMultiUser })
  return areWritten(words) ? words : null
}

/** The words of each of these readings. */
export async function keptWords(readings: readonly WithRows[]): Promise<(id: string) => KeptWords> {
  const rowOf = ({ words, locale, style }: WithRows) =>
    words.find((row) => row.locale === locale && row.style === style)
  const columns = await columnsOf(readings.filter((reading) => !rowOf(reading)))
  const rows = readings.flatMap((reading): [string, KeptWords][] => {
    const row = rowOf(reading)
    const joint = reading.isMultiUser
    return row
      ? [
          [
            reading.id,
            () => readInterpretation(row.text ?? '', { model: 'ReadingWords', row: row.id, joint }),
          ],
        ]
      : []
  })
  const all = new Map([...columns, ...rows])
  return (id) => all.get(id) ?? (() => null)
}

interface Written {
  /** JSON of the words. */
  text: string
  ms: number | null
}

/** @param reading a statement that holds the reading's row, and finds none where it is gone or another's */
async function insertWords(
  reading: Prisma.Sql,
  { accountId }: Reading,
  { text, ms }: Written,
): Promise<boolean> {
  const id = randomUUID()
  const count = await db().$executeRaw(Prisma.sql`
    WITH reading AS (${reading})
    INSERT INTO oracle_reading_words (id, account_id, reading_id, locale, style, source, status, ms, text)
    SELECT ${id}::uuid, account_id, id, locale, style, 'builtin', 'written', ${ms}::double precision,
      ${sealField('ReadingWords', 'text', text, { id, accountId })}
    FROM reading ON CONFLICT (reading_id, locale, style, source) DO NOTHING`)
  return count > 0
}

/** Keeps words that were just written, with the column and the summary for lists, all at once. @returns whether they were missing */
export function keepWords(reading: Reading, words: Words, ms: number, summary: Summary): Promise<boolean> {
  const { id, accountId } = reading
  const text = JSON.stringify(words)
  const filled = Prisma.sql`
    UPDATE oracle_readings SET ai_interpretation = ${sealField('Reading', 'aiInterpretation', text, reading)},
      summary = coalesce(summary, ${sealField('Reading', 'summary', JSON.stringify(summary), reading)})
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid RETURNING id, account_id, locale, style`
  return insertWords(filled, reading, { text, ms })
}

/** Keeps words that the column has already. @returns whether they were missing */
export function bringWords(reading: Reading, words: Words): Promise<boolean> {
  const { id, accountId } = reading
  const held = Prisma.sql`SELECT id, account_id, locale, style FROM oracle_readings
    WHERE id = ${id}::uuid AND account_id = ${accountId}::uuid FOR SHARE`
  return insertWords(held, reading, { text: JSON.stringify(words), ms: null })
}
