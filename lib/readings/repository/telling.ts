// Rows of words while a model writes them: one writes, whoever else comes waits for it, and a writer that died is followed by another.
import { randomUUID } from 'node:crypto'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { openField, sealField } from '@/lib/platform/seal/own'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { summaryOf } from '../summary'
import type { Words } from '../words'
import type { ReadingRecord } from './record'
import { LEASE_SECONDS, type Manner } from './row'
import { readInterpretation } from './stored'

const run = async <Row extends object>({ text, values }: Prisma.Sql): Promise<Row[]> =>
  (await pool().query<Row>(text, values)).rows

/** A place in which a model may write. */
export interface Place extends Manner {
  /** Of the row. */
  id: string
  readingId: string
  owner: OwnerId
}

/** @param again whether what was written already gives way @returns null where somebody writes, or wrote, or the reading is gone */
export async function claimPlace(
  owner: OwnerId,
  readingId: string,
  { locale, style }: Manner,
  again: boolean,
): Promise<Place | null> {
  const [row] = await run<{ id: string }>(Prisma.sql`
    INSERT INTO oracle_reading_words AS place (id, account_id, reading_id, locale, style, source, status)
    SELECT ${randomUUID()}::uuid, account_id, id, ${locale}, ${style}, 'ai', 'writing' FROM oracle_readings
    WHERE id = ${readingId}::uuid AND account_id = ${owner}::uuid AND deleted_at IS NULL
    ON CONFLICT (reading_id, locale, style, source) DO UPDATE SET status = 'writing', updated_at = now()
    WHERE (place.status <> 'writing' AND ${again}::boolean)
      OR (place.status = 'writing' AND place.updated_at < now() - make_interval(secs => ${LEASE_SECONDS}::int))
    RETURNING id`)
  return row ? { id: row.id, readingId, owner, locale, style } : null
}

interface Finished {
  words: Words
  model: string
}

/** Keeps what was written, and what lists show of it, at once. @param record the reading, told in its own manner or in another */
export async function fillPlace(
  place: Place,
  { words, model }: Finished,
  record: ReadingRecord,
): Promise<void> {
  const { id, owner, readingId, locale, style } = place
  const row = { id, accountId: owner }
  const own = record.locale === locale && record.style === style
  const summary = JSON.stringify(summaryOf({ ...record, interpretation: words }))
  const sealed = sealField('Reading', 'summary', summary, { id: readingId, accountId: owner })
  await run(Prisma.sql`
    WITH kept AS (
      UPDATE oracle_reading_words SET status = ${words.ai.status === 'ok' ? 'written' : 'failed'}, model = ${model},
        ms = ${words.ai.ms ?? null}::double precision, updated_at = now(),
        text = ${sealField('ReadingWords', 'text', JSON.stringify(words), row)}
      WHERE id = ${id}::uuid AND account_id = ${owner}::uuid AND status = 'writing' RETURNING reading_id)
    UPDATE oracle_readings SET summary = ${sealed}
    FROM kept WHERE oracle_readings.id = kept.reading_id AND oracle_readings.account_id = ${owner}::uuid AND ${own}::boolean`)
}

/** Nobody writes here any more: what was there before stays, and where nothing was, nothing is. */
export async function leavePlace({ id, owner }: Place): Promise<void> {
  await run(Prisma.sql`
    WITH gone AS (DELETE FROM oracle_reading_words
      WHERE id = ${id}::uuid AND account_id = ${owner}::uuid AND text IS NULL)
    UPDATE oracle_reading_words SET status = 'written', updated_at = now()
    WHERE id = ${id}::uuid AND account_id = ${owner}::uuid AND text IS NOT NULL`)
}

/** The same where another server writes, which keeps nothing then. */
export async function leaveWriting(
  owner: OwnerId,
  readingId: string,
  { locale, style }: Manner,
): Promise<void> {
  const [row] = await run<{ id: string }>(Prisma.sql`SELECT id FROM oracle_reading_words
    WHERE reading_id = ${readingId}::uuid AND account_id = ${owner}::uuid AND locale = ${locale} AND style = ${style}
      AND source = 'ai' AND status = 'writing'`)
  if (row) await leavePlace({ id: row.id, readingId, owner, locale, style })
}

/** Whether somebody writes there still. */
export async function isWriting(readingId: string, { locale, style }: Manner): Promise<boolean> {
  const rows = await run(Prisma.sql`SELECT 1 FROM oracle_reading_words
    WHERE reading_id = ${readingId}::uuid AND locale = ${locale} AND style = ${style} AND source = 'ai'
      AND status = 'writing' AND updated_at > now() - make_interval(secs => ${LEASE_SECONDS}::int)`)
  return rows.length > 0
}

interface KeptRow extends Manner {
  id: string
  source: 'builtin' | 'ai'
  text: string
  createdAt: Date
  accountId: string
}

export interface KeptWords extends Manner {
  createdAt: Date
  words: Words
}

const opened = (row: KeptRow, joint: boolean): Words =>
  readInterpretation(openField('ReadingWords', 'text', row.text, row), {
    model: 'ReadingWords',
    row: row.id,
    joint,
  })

const KEPT = Prisma.sql`id, account_id AS "accountId", locale, style, source, text, updated_at AS "createdAt"`

/** All words of a reading, each manner once: the model's before the built-in ones. Those that do not open are left out. */
export async function selectKept(
  readingId: string,
  joint: boolean,
  { locale, style }: Partial<Manner>,
): Promise<KeptWords[]> {
  const rows = await run<KeptRow>(Prisma.sql`
    SELECT DISTINCT ON (locale, style) ${KEPT} FROM oracle_reading_words
    WHERE reading_id = ${readingId}::uuid AND text IS NOT NULL
      AND (${locale ?? null}::text IS NULL OR locale = ${locale ?? null})
      AND (${style ?? null}::text IS NULL OR style = ${style ?? null})
    ORDER BY locale, style, source`)
  return rows.flatMap((row) => {
    const words = orUnreadable(() => opened(row, joint))
    return words ? [{ locale: row.locale, style: row.style, createdAt: row.createdAt, words }] : []
  })
}

/** Built-in words in another manner, kept the first time. */
export async function keepBuiltin(owner: OwnerId, readingId: string, words: Words): Promise<void> {
  const id = randomUUID()
  await run(Prisma.sql`
    INSERT INTO oracle_reading_words (id, account_id, reading_id, locale, style, source, status, text)
    SELECT ${id}::uuid, account_id, id, ${words.locale}, ${words.style}, 'builtin', 'written',
      ${sealField('ReadingWords', 'text', JSON.stringify(words), { id, accountId: owner })}
    FROM oracle_readings WHERE id = ${readingId}::uuid AND account_id = ${owner}::uuid AND deleted_at IS NULL
    ON CONFLICT (reading_id, locale, style, source) DO NOTHING`)
}

/** How the model began with the account lately, in this language: so that it does not begin so again. */
export async function selectLately(
  owner: OwnerId,
  { locale }: Pick<Manner, 'locale'>,
  { but, take }: { but: string; take: number },
): Promise<string[]> {
  const rows = await run<KeptRow & { joint: boolean }>(Prisma.sql`
    SELECT words.id, words.account_id AS "accountId", words.text, reading.is_multi_user AS joint
    FROM (SELECT id, is_multi_user FROM oracle_readings
      WHERE account_id = ${owner}::uuid AND id <> ${but}::uuid ORDER BY id DESC LIMIT ${take}) reading
    JOIN oracle_reading_words words ON words.reading_id = reading.id AND words.source = 'ai'
      AND words.locale = ${locale} AND words.status = 'written' AND words.text IS NOT NULL`)
  return rows.flatMap((row) => {
    const words = orUnreadable(() => opened(row, row.joint))
    return words?.sections[0] ? [words.sections[0].text.split(/(?<=[.؟?])\s/)[0] ?? ''] : []
  })
}

/** Changes what the model wrote in a manner, unless it was written anew meanwhile. */
export async function changeKept(
  owner: OwnerId,
  { id: readingId, isMultiUser }: Pick<ReadingRecord, 'id' | 'isMultiUser'>,
  { locale, style }: Manner,
  change: (words: Words) => Words,
): Promise<void> {
  const [row] = await run<KeptRow>(Prisma.sql`SELECT ${KEPT} FROM oracle_reading_words
    WHERE reading_id = ${readingId}::uuid AND account_id = ${owner}::uuid AND locale = ${locale} AND style = ${style}
      AND source = 'ai' AND status = 'written' AND text IS NOT NULL`)
  if (!row) return
  const text = sealField('ReadingWords', 'text', JSON.stringify(change(opened(row, isMultiUser))), row)
  await run(Prisma.sql`UPDATE oracle_reading_words SET text = ${text}
    WHERE id = ${row.id}::uuid AND account_id = ${owner}::uuid AND text = ${row.text}`)
}
