// What viewers said of readings: one row a viewer, sealed. An account is a viewer, and so is the person that a bound key is.
import { auditEntry } from '@/lib/platform/audit'
import type { Context, OwnerId, Reach } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { newId } from '@/lib/platform/id'
import { openField, sealField } from '@/lib/platform/seal/own'
import { orUnreadable, parseSealed, unusable } from '@/lib/platform/seal/unreadable'
import type { Part, PartFit } from '../feedback-schema'
import { visibleTo } from './visible'

/** What is sealed into `content`. */
export interface Said {
  rating: number
  sections: Partial<Record<Part, PartFit>>
  text: string | null
}

export interface SealedFeedback {
  id: string
  accountId: string
  content: string
}

interface Times {
  readingId: string
  createdAt: Date
  updatedAt: Date
}
export type KeptFeedback = Times & Said

export const viewerOf = ({ owner, profileId }: Reach): string => profileId ?? owner

/** Throws `SealError` where it does not open. */
export const openFeedback = ({ content, ...row }: SealedFeedback): Said =>
  parseSealed<Said>(
    openField('ReadingFeedback', 'content', content, row),
    ({ rating, sections, text }) =>
      typeof rating === 'number' &&
      typeof sections === 'object' &&
      sections !== null &&
      (text === null || typeof text === 'string'),
    () => unusable('ReadingFeedback', 'content', row.id),
  )

const named = (what: string, { profileId }: Reach) =>
  `${what} of ${profileId === null ? 'account' : 'person'}`

async function run<Row extends object>(name: string, { text, values }: Prisma.Sql): Promise<Row[]> {
  return (await pool().query<Row>({ name, text, values })).rows
}

/** In place of what this viewer said before. @returns null where the reading is not within reach; and whether it is the first */
export async function keepFeedback(
  ctx: Context,
  readingId: string,
  said: Said,
): Promise<{ kept: KeptFeedback; created: boolean; style: string } | null> {
  const { actor, now } = ctx
  const row = { id: newId(now), accountId: actor.owner }
  const at = new Date(now).toISOString()
  const audit = { action: 'update_reading', resource: 'oracle_reading', id: readingId.toLowerCase() } as const
  const content = sealField('ReadingFeedback', 'content', JSON.stringify(said), row)
  // A sealed value is bound to its row's id: what takes the place of another brings its own.
  const [found] = await run<Times & { created: boolean; style: string }>(
    named('keep feedback', actor),
    Prisma.sql`
    WITH kept AS (
      INSERT INTO oracle_reading_feedback (id, account_id, reading_id, viewer_id, content, created_at, updated_at)
      SELECT ${row.id}::uuid, ${row.accountId}::uuid, reading.id, ${viewerOf(actor)}::uuid, ${content},
        ${at}::timestamptz, ${at}::timestamptz
      FROM oracle_readings reading WHERE reading.id = ${readingId}::uuid AND ${visibleTo(actor)}
      ON CONFLICT (reading_id, viewer_id) DO UPDATE SET id = EXCLUDED.id, account_id = EXCLUDED.account_id,
        content = EXCLUDED.content, updated_at = greatest(oracle_reading_feedback.updated_at, EXCLUDED.updated_at)
      RETURNING reading_id AS "readingId", created_at AS "createdAt", updated_at AS "updatedAt", xmax = 0 AS created),
    noted AS (${auditEntry(ctx, audit, Prisma.sql`FROM kept`)})
    SELECT kept.*, reading.style FROM kept JOIN oracle_readings reading ON reading.id = kept."readingId"`,
  )
  if (!found) return null
  const { created, style, ...times } = found
  return { kept: { ...times, ...said }, created, style }
}

/** @returns undefined where the reading is not within reach, null where this viewer said nothing. Throws as `openFeedback` does */
export async function findFeedback(
  reach: Reach,
  readingId: string,
): Promise<KeptFeedback | null | undefined> {
  const [row] = await run<Times & (SealedFeedback | { id: null })>(
    named('feedback', reach),
    Prisma.sql`
    SELECT reading.id AS "readingId", said.id, said.account_id AS "accountId", said.content,
      said.created_at AS "createdAt", said.updated_at AS "updatedAt"
    FROM oracle_readings reading
    LEFT JOIN oracle_reading_feedback said ON said.reading_id = reading.id AND said.viewer_id = ${viewerOf(reach)}::uuid
    WHERE reading.id = ${readingId}::uuid AND ${visibleTo(reach)}`,
  )
  if (!row) return undefined
  if (row.id === null) return null
  const { readingId: id, createdAt, updatedAt, ...sealed } = row
  return { readingId: id, createdAt, updatedAt, ...openFeedback(sealed) }
}

/** Of an account, newest first; `said` is null where it does not open. @param cursor id of the last one before */
export async function selectFeedback(owner: OwnerId, take: number, cursor: string | undefined) {
  const before = cursor === undefined ? Prisma.empty : Prisma.sql`AND said.id < ${cursor}::uuid`
  const { text, values } = Prisma.sql`
    SELECT said.id, said.account_id AS "accountId", said.content, said.reading_id AS "readingId",
      said.created_at AS "createdAt", said.updated_at AS "updatedAt", nullif(said.viewer_id, said.account_id) AS "profileId"
    FROM oracle_reading_feedback said JOIN oracle_readings reading ON reading.id = said.reading_id
    WHERE said.account_id = ${owner}::uuid AND reading.deleted_at IS NULL ${before}
    ORDER BY said.id DESC LIMIT ${take}`
  const { rows } = await pool().query<Times & SealedFeedback & { profileId: string | null }>(text, values)
  return rows.map(({ accountId, content, ...row }) => ({
    ...row,
    said: orUnreadable(() => openFeedback({ id: row.id, accountId, content })),
  }))
}

/** What an account itself said since then, of readings that are there; what does not open is left out. @param since milliseconds since 1970 */
export async function selectSaidSince(owner: OwnerId, since: number, take: number): Promise<Said[]> {
  const rows = await run<SealedFeedback>(
    'feedback since',
    Prisma.sql`
    SELECT said.id, said.account_id AS "accountId", said.content
    FROM oracle_reading_feedback said JOIN oracle_readings reading ON reading.id = said.reading_id
    WHERE said.account_id = ${owner}::uuid AND said.viewer_id = ${owner}::uuid AND reading.deleted_at IS NULL
      AND said.updated_at >= ${new Date(since).toISOString()}::timestamptz
    ORDER BY said.id DESC LIMIT ${take}`,
  )
  return rows.flatMap((row) => orUnreadable(() => openFeedback(row)) ?? [])
}

export interface SaidOfStyle {
  style: string
  /** Nobody is told who; only that it is the same one. */
  viewer: string
  /** Null where it does not open. */
  said: Said | null
}

/** Of everybody, for sums alone. @param cursor id of the last one before */
export async function selectAllSaid(
  take: number,
  cursor: string | undefined,
): Promise<(SaidOfStyle & { id: string })[]> {
  const after = cursor === undefined ? Prisma.empty : Prisma.sql`AND said.id > ${cursor}::uuid`
  const { text, values } = Prisma.sql`
    SELECT said.id, said.account_id AS "accountId", said.content, said.viewer_id AS viewer, reading.style
    FROM oracle_reading_feedback said JOIN oracle_readings reading ON reading.id = said.reading_id
    WHERE reading.deleted_at IS NULL ${after} ORDER BY said.id LIMIT ${take}`
  const { rows } = await pool().query<SealedFeedback & { viewer: string; style: string }>(text, values)
  return rows.map(({ id, accountId, content, viewer, style }) => ({
    ...{ id, viewer, style },
    said: orUnreadable(() => openFeedback({ id, accountId, content })),
  }))
}
