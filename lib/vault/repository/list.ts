// Findings of an account, newest first: a sign by when it was seen, all else by when it was kept. A passage is there as long as its
// reading is.
import { createHash } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Kind } from '../schema'
import type { FindingRow } from './row'

export interface Wanted {
  kind?: Kind | undefined
  /** Only those that stand behind this place. */
  after?: Place | undefined
}

/** Where a finding stands in the list. */
export interface Place {
  at: Date
  id: string
}
export const isBehind = (one: Place, other: Place): boolean =>
  one.at.getTime() === other.at.getTime() ? one.id < other.id : one.at < other.at
export const placeOf = ({ id, seenAt, createdAt }: FindingRow): Place => ({ id, at: seenAt ?? createdAt })

const COLUMNS = Prisma.sql`found.id, found.account_id AS "accountId", found.kind, found.reading_id AS "readingId",
  found.seen_at AS "seenAt", found.content, found.created_at AS "createdAt", found.updated_at AS "updatedAt"`

/** Looked up a passage at a time: of an EXISTS beside an OR the database makes a table of everybody's readings. */
const thereFor = (owner: OwnerId) => Prisma.sql`found.account_id = ${owner}::uuid AND found.deleted_at IS NULL
  AND (found.reading_id IS NULL
    OR (SELECT reading.deleted_at IS NULL FROM oracle_readings reading WHERE reading.id = found.reading_id))`

/** As the index of the list has it (vault_findings_by_time). */
const AT = Prisma.sql`COALESCE(found.seen_at, found.created_at)`

const conditions = (owner: OwnerId, { kind, after }: Wanted) =>
  Prisma.join(
    [
      thereFor(owner),
      ...(kind ? [Prisma.sql`found.kind = ${kind}`] : []),
      ...(after
        ? [Prisma.sql`(${AT}, found.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`]
        : []),
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
  ORDER BY ${AT} DESC, found.id DESC LIMIT ${take}::int OFFSET ${skip}::int`

export const selectFindings = (
  owner: OwnerId,
  wanted: Wanted,
  take: number,
  skip = 0,
): Promise<FindingRow[]> => run(listStatement(owner, wanted, take, skip))

/** All of them, in portions: never more are in memory at once. */
export async function* everyFinding(
  owner: OwnerId,
  { kind }: Pick<Wanted, 'kind'>,
  portion: number,
): AsyncGenerator<FindingRow[]> {
  let last: FindingRow | undefined
  do {
    const rows = await selectFindings(owner, { kind, after: last && placeOf(last) }, portion)
    yield rows
    last = rows.length === portion ? rows.at(-1) : undefined
  } while (last)
}

export const countFindingsStatement = (owner: OwnerId, { kind }: Pick<Wanted, 'kind'>) =>
  Prisma.sql`SELECT count(*)::int AS total FROM vault_findings found WHERE ${conditions(owner, { kind })}`

export async function countFindings(owner: OwnerId, wanted: Pick<Wanted, 'kind'>): Promise<number> {
  const [row] = await run<{ total: number }>(countFindingsStatement(owner, wanted))
  return row?.total ?? 0
}

export async function findFinding(owner: OwnerId, id: string): Promise<FindingRow | null> {
  const [row] = await run<FindingRow>(
    Prisma.sql`SELECT ${COLUMNS} FROM vault_findings found WHERE found.id = ${id}::uuid AND ${thereFor(owner)}`,
  )
  return row ?? null
}

/** Where it stands, also where it was deleted meanwhile; null where the account has no such finding. */
export async function findPlace(owner: OwnerId, id: string): Promise<Place | null> {
  const [row] = await run<Place>(Prisma.sql`
    SELECT found.id, ${AT} AS at FROM vault_findings found
    WHERE found.id = ${id}::uuid AND found.account_id = ${owner}::uuid`)
  return row ?? null
}

/** Whether another account has it: tells "someone else's" from "does not exist". */
export async function othersHave(owner: OwnerId, id: string): Promise<boolean> {
  const rows = await run(Prisma.sql`
    SELECT 1 FROM vault_findings found
    WHERE found.id = ${id}::uuid AND found.account_id <> ${owner}::uuid AND found.deleted_at IS NULL`)
  return rows.length > 0
}
