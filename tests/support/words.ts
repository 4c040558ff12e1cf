// Readings with and without their rows of words, as they stand in the database.
import * as reading from '@/app/api/oracle/reading/route'
import { openField, sealField } from '@/lib/platform/seal/own'
import { pack } from '@/lib/readings/repository/packed'
import { readResult } from '@/lib/readings/repository/stored'
import { call, question } from './api'
import { rawSql } from './database'
import { type Family, family } from './joint'

export interface WordsRow {
  id: string
  account_id: string
  locale: string
  style: string
  source: string
  status: string
  model: string | null
  ms: number | null
  text: string
  updated_at: Date
}
interface ReadingRow {
  account_id: string
  is_multi_user: boolean
  reading_result: string
  trace: string
  ai_interpretation: string
  summary: string | null
}

export const wordsRows = (id: string) =>
  rawSql<WordsRow>('SELECT * FROM oracle_reading_words WHERE reading_id = $1', [id])
/** Of a reading, whom its values are bound to, the summary as it stands, and the column of words opened. */
export async function readingRow(id: string) {
  const [row] = await rawSql<ReadingRow>('SELECT * FROM oracle_readings WHERE id = $1', [id])
  const place = { id, accountId: row!.account_id }
  return {
    ...place,
    summary: row!.summary,
    column: JSON.parse(openField('Reading', 'aiInterpretation', row!.ai_interpretation, place)),
  }
}
export const textOf = ({ id, account_id, text }: WordsRow) =>
  JSON.parse(openField('ReadingWords', 'text', text, { id, accountId: account_id }))

export const couple = () => family([{ name: 'Parisa Moradi' }, { name: 'Navid' }])
export const askAlone = (people: Family, change: object = {}, headers: Record<string, string> = {}) =>
  call(reading, 'POST', { key: people.key, body: question(people.ids[0]!, change), headers })
/** The database refuses every row of words as long as the work goes on. */
export async function refusingWords<Result>(work: () => Promise<Result>): Promise<Result> {
  await rawSql(`CREATE FUNCTION refuse_words() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'no words today'; END $$`)
  await rawSql(`CREATE TRIGGER refuse_words BEFORE INSERT ON oracle_reading_words
    FOR EACH ROW EXECUTE FUNCTION refuse_words()`)
  try {
    return await work()
  } finally {
    await rawSql('DROP FUNCTION refuse_words CASCADE')
  }
}

/** Leaves a reading as an older version did whose server died before it had written any words. */
export async function asWordless(id: string): Promise<void> {
  await rawSql('UPDATE oracle_readings SET summary = NULL WHERE id = $1', [id])
  await rawSql('DELETE FROM oracle_reading_words WHERE reading_id = $1', [id])
}

/**
 * Leaves a reading as older versions wrote it: its words in its column and in no row, its working in its result, and in the result of
 * every person all that belongs to the occasion.
 */
export async function asBefore(id: string): Promise<void> {
  const [row] = await rawSql<ReadingRow>('SELECT * FROM oracle_readings WHERE id = $1', [id])
  const [words] = await wordsRows(id)
  const place = { id, accountId: row!.account_id }
  const working = openField('Reading', 'trace', row!.trace, place)
  const json = JSON.stringify(
    readResult(openField('Reading', 'readingResult', row!.reading_result, place), working, id),
  )
  const result = sealField('Reading', 'readingResult', row!.is_multi_user ? pack(json) : json, place)
  const column = sealField('Reading', 'aiInterpretation', JSON.stringify(textOf(words!)), place)
  await rawSql(
    'UPDATE oracle_readings SET reading_result = $1, trace = NULL, ai_interpretation = $2 WHERE id = $3',
    [result, column, id],
  )
  await rawSql('DELETE FROM oracle_reading_words WHERE reading_id = $1', [id])
}
