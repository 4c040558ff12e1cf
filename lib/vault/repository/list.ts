// Findings of an account, newest first: a sign by when it was seen, all else by when it was kept. A passage is there as long as its
// reading is.
import { createHash } from 'node:crypto'
import type { QueryResultRow } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { AS_ISO } from '@/lib/platform/instants'
import { remembered } from '@/lib/platform/remembered'
import type { Kind } from '../schema'
import { COLUMNS, type FindingRow } from './row'

export interface Wanted {
  kind?: Kind | undefined
  /** Only those that stand behind this place. */
  after?: Place | undefined
}

/** Where a finding stands in the list. */
export interface Place {
  /** ISO 8601 in UTC: the later one is the greater text. */
  at: string
  id: string
}
export const isBehind = (one: Place, other: Place): boolean =>
  one.at === other.at ? one.id < other.id : one.at < other.at
export const placeOf = ({ id, seenAt, createdAt }: FindingRow): Place => ({ id, at: seenAt ?? createdAt })

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
      ...(after ? [Prisma.sql`(${AT}, found.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ],
    ' AND ',
  )

const nameOf = remembered(100, (text) => `findings ${createHash('sha256').update(text).digest('base64url')}`)

/** Of the same text there is one prepared statement a connection; a list has few texts. */
export async function run<Row extends QueryResultRow>({ text, values }: Prisma.Sql): Promise<Row[]> {
  return (await pool().query<Row>({ name: nameOf(text), text, values, types: AS_ISO })).rows
}

const pageOf = (owner: OwnerId, wanted: Wanted, take: number, skip: number) => Prisma.sql`
  FROM vault_findings found WHERE ${conditions(owner, wanted)}
  ORDER BY ${AT} DESC, found.id DESC LIMIT ${take}::int OFFSET ${skip}::int`

export const listStatement = (owner: OwnerId, wanted: Wanted, take: number) =>
  Prisma.sql`SELECT ${COLUMNS} ${pageOf(owner, wanted, take, 0)}`

/** Each row also tells how many there are in all. */
export const pageStatement = (owner: OwnerId, wanted: Wanted, take: number, skip: number) =>
  Prisma.sql`SELECT ${COLUMNS}, (${countFindingsStatement(owner, wanted)}) AS total ${pageOf(owner, wanted, take, skip)}`

export const selectFindings = (owner: OwnerId, wanted: Wanted, take: number): Promise<FindingRow[]> =>
  run(listStatement(owner, wanted, take))

/** A part of the list, and how many there are in all, whatever stands behind a place. */
export async function selectPage(owner: OwnerId, wanted: Wanted, take: number, skip: number) {
  const rows = await run<FindingRow & { total: number }>(pageStatement(owner, wanted, take, skip))
  return { rows, total: rows[0]?.total ?? (await countFindings(owner, wanted)) }
}

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

async function countFindings(owner: OwnerId, wanted: Pick<Wanted, 'kind'>): Promise<number> {
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
