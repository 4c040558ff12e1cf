// Accounts by their numbers, and whether they are locked. No column with anything that somebody wrote is asked for.
import { recordAudit } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import type { AccountsAsked, LockReason, SeenAccount, Slice } from '../schema'

interface Row extends Omit<SeenAccount, 'createdAt' | 'lastSeenAt' | 'lockedAt'> {
  createdAt: Date
  lastSeenAt: Date | null
  lockedAt: Date | null
}

const seen = (row: Row): SeenAccount => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
  lockedAt: row.lockedAt?.toISOString() ?? null,
})

const rows = (where: Prisma.Sql, limit: number, now: number) => db().$queryRaw<Row[]>`
  SELECT a.id, a.kind, a.created_at AS "createdAt", a.locked_at AS "lockedAt", a.locked_reason AS "lockedReason",
    greatest((SELECT max(last_seen_at) FROM sessions WHERE account_id = a.id),
      (SELECT max(last_used_at) FROM api_keys WHERE account_id = a.id)) AS "lastSeenAt",
    (SELECT count(*) FROM oracle_users WHERE account_id = a.id)::int AS people,
    (SELECT count(*) FROM oracle_readings WHERE account_id = a.id AND deleted_at IS NULL)::int AS readings,
    (SELECT count(*) FROM vault_findings WHERE account_id = a.id AND deleted_at IS NULL)::int AS findings,
    (SELECT count(*) FROM api_keys WHERE account_id = a.id AND revoked_at IS NULL
      AND (expires_at IS NULL OR expires_at > ${new Date(now).toISOString()}::timestamptz))::int AS keys
  FROM accounts a WHERE ${where} ORDER BY a.id DESC LIMIT ${limit}`

/** Newest first. */
export async function selectAccounts(
  { number, kind, locked, cursor }: AccountsAsked,
  limit: number,
  now: number,
): Promise<Slice<SeenAccount>> {
  const clauses = [
    Prisma.sql`true`,
    ...(number ? [Prisma.sql`a.id = ${number}::uuid`] : []),
    ...(kind ? [Prisma.sql`a.kind = ${kind}`] : []),
    ...(locked ? [Prisma.sql`a.locked_at IS NOT NULL`] : []),
    ...(cursor ? [Prisma.sql`a.id < ${cursor}::uuid`] : []),
  ]
  const found = await rows(Prisma.join(clauses, ' AND '), limit + 1, now)
  const items = found.slice(0, limit).map(seen)
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null }
}

export async function findAccount(id: string, now: number): Promise<SeenAccount | null> {
  const [row] = await rows(Prisma.sql`a.id = ${id}::uuid`, 1, now)
  return row ? seen(row) : null
}

/** With its entry, or not at all. @returns false when there is no such account that is open */
export async function lockRow(ctx: Context, id: string, reason: LockReason): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const data = { lockedAt: new Date(ctx.now), lockedReason: reason }
    const { count } = await tx.account.updateMany({ where: { id, lockedAt: null }, data })
    if (count > 0) await recordAudit(tx, ctx, { action: 'admin_lock', resource: 'account', id })
    return count > 0
  })
}

/** @returns false when there is no such account that is locked */
export async function unlockRow(ctx: Context, id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const data = { lockedAt: null, lockedReason: null }
    const { count } = await tx.account.updateMany({ where: { id, lockedAt: { not: null } }, data })
    if (count > 0) await recordAudit(tx, ctx, { action: 'admin_unlock', resource: 'account', id })
    return count > 0
  })
}
