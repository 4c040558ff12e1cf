// The log as a whole, newest first, and who was refused most.
import { type AuditResource, recordEvent } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { idsSince } from '@/lib/platform/id'
import type { AuditAsked, SeenEntry, Slice } from '../schema'

const DAY_MS = 24 * 60 * 60 * 1000

/** Ids grow with time: days and places in the list are both of them. */
function clausesOf({ action, resource, account, outcome, from, to, cursor }: AuditAsked): Prisma.Sql {
  const clauses = [
    Prisma.sql`true`,
    ...(action ? [Prisma.sql`action = ${action}`] : []),
    ...(resource ? [Prisma.sql`resource_type = ${resource}`] : []),
    ...(account
      ? [
          Prisma.sql`(account_id = ${account}::uuid OR (resource_type = 'account' AND resource_id = ${account}))`,
        ]
      : []),
    ...(outcome === 'done' ? [Prisma.sql`success`] : []),
    ...(outcome === 'refused' ? [Prisma.sql`NOT success`] : []),
    ...(from ? [Prisma.sql`id >= ${idsSince(Date.parse(from))}::uuid`] : []),
    ...(to ? [Prisma.sql`id < ${idsSince(Date.parse(to) + DAY_MS)}::uuid`] : []),
    ...(cursor ? [Prisma.sql`id < ${cursor}::uuid`] : []),
  ]
  return Prisma.join(clauses, ' AND ')
}

/** As a statement, so that its plan can be looked at. */
export const entriesAsked = (asked: AuditAsked, limit: number): Prisma.Sql => Prisma.sql`
  SELECT id, timestamp AS at, action, resource_type AS resource, resource_id AS "resourceId",
    account_id AS "accountId", success, address AS network
  FROM oracle_audit_log WHERE ${clausesOf(asked)} ORDER BY id DESC LIMIT ${limit}`

export async function selectEntries(asked: AuditAsked, limit: number): Promise<Slice<SeenEntry>> {
  const rows = await db().$queryRaw<(Omit<SeenEntry, 'at'> & { at: Date })[]>(entriesAsked(asked, limit + 1))
  const items = rows.slice(0, limit).map((row) => ({ ...row, at: row.at.toISOString() }))
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export interface Refused {
  accountId: string
  times: number
}

/** Accounts with the most entries of something that did not succeed, within a day. */
export const selectRefused = (now: number, most: number): Promise<Refused[]> => db().$queryRaw<Refused[]>`
  SELECT account_id AS "accountId", count(*)::int AS times FROM oracle_audit_log
  WHERE NOT success AND id >= ${idsSince(now - DAY_MS)}::uuid AND account_id IS NOT NULL
  GROUP BY account_id ORDER BY times DESC, account_id LIMIT ${most}`

/** Written by itself, before anything is shown. */
export const noteLook = (
  { now, requestId, address, actor }: Context,
  resourceType: AuditResource,
  resourceId: string,
): Promise<void> =>
  recordEvent({
    ...{ now, requestId, address, accountId: actor.owner, sessionId: actor.sessionId },
    ...{ action: 'admin_look', success: true, resourceType, resourceId },
  })
