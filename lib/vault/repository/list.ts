// Findings of an account, newest first. A passage is there as long as its reading is.
import { createHash } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Kind } from '../schema'
import type { FindingRow } from './row'

export interface Wanted {
  kind?: Kind | undefined
  cursor?: string | undefined
  /** Only these. */
  among?: readonly string[]
}

const COLUMNS = Prisma.sql`found.id, found.account_id AS "accountId", found.kind, found.reading_id AS "readingId",
  found.seen_at AS "seenAt", found.content, found.created_at AS "createdAt", found.updated_at AS "updatedAt"`

const thereFor = (owner: OwnerId) => Prisma.sql`found.account_id = ${owner}::uuid AND found.deleted_at IS NULL
  AND (found.reading_id IS NULL
    OR EXISTS (SELECT FROM oracle_readings reading WHERE reading.id = found.reading_id AND reading.deleted_at IS NULL))`

const conditions = (owner: OwnerId, { kind, cursor, among }: Wanted) =>
  Prisma.join(
    [
      thereFor(owner),
      ...(kind ? [Prisma.sql`found.kind = ${kind}`] : []),
      ...(cursor ? [Prisma.sql`found.id < ${cursor}::uuid`] : []),
      ...(among ? [Prisma.sql`found.id = ANY(${[...among]}::uuid[])`] : []),
    ],
    ' AND ',
  )

/** Of the same text there is one prepared statement a connection; a list has few texts. */
export async function run<Row extends QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  const name = `findings ${createHash('sha256').update(text).digest('base64url')}`
  return (await pool().query<Row>({ name, text, values })).rows
}

export const listStatement = (owner: OwnerId, wanted: Wanted, take: number, skip = 0) => Prisma.sql`
  SELECT ${COLUMNS} FROM vault_findings found WHERE ${conditions(owner, wanted)}
  ORDER BY found.id DESC LIMIT ${take}::int OFFSET ${skip}::int`

export const selectFindings = (
  owner: OwnerId,
  wanted: Wanted,
  take: number,
  skip = 0,
): Promise<FindingRow[]> => run(listStatement(owner, wanted, take, skip))

export async function countFindings(owner: OwnerId, { kind }: Pick<Wanted, 'kind'>): Promise<number> {
  const [row] = await run<{ total: number }>(
    Prisma.sql`SELECT count(*)::int AS total FROM vault_findings found WHERE ${conditions(owner, { kind })}`,
  )
  return row?.total ?? 0
}

export async function findFinding(owner: OwnerId, id: string): Promise<FindingRow | null> {
  const [row] = await run<FindingRow>(
    Prisma.sql`SELECT ${COLUMNS} FROM vault_findings found WHERE found.id = ${id}::uuid AND ${thereFor(owner)}`,
  )
  return row ?? null
}

/** Whether another account has it: tells "someone else's" from "does not exist". */
export async function othersHave(owner: OwnerId, id: string): Promise<boolean> {
  const rows = await run(Prisma.sql`
    SELECT 1 FROM vault_findings found
    WHERE found.id = ${id}::uuid AND found.account_id <> ${owner}::uuid AND found.deleted_at IS NULL`)
  return rows.length > 0
}
