// Findings that come, change, go and come back; each with its audit entry, in one statement.
import { auditEntry } from '@/lib/platform/audit'
import type { AuditAction } from '@/lib/platform/audit-actions'
import type { Context, OwnerId } from '@/lib/platform/context'
import { db, pool } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { refuseBeyond, roomyBelow } from '@/lib/platform/rate-limit/bounds'
import { sealField } from '@/lib/platform/seal/own'
import type { Kind } from '../schema'
import { signIndex } from '../sign-index'
import type { Content, FindingRow, SignContent } from './row'

export interface Fresh {
  id: string
  kind: Kind
  readingId: string | null
  /** ISO 8601 in UTC. */
  seenAt: string | null
  content: Content
}

const entry = (action: AuditAction, id: string) => ({ action, resource: 'vault_finding', id }) as const
const seal = (content: Content, row: { id: string; accountId: string }) =>
  sealField('Finding', 'content', JSON.stringify(content), row)

/** null for what is no sign. */
const indexOf = (owner: OwnerId, content: Content) =>
  'sign_type' in content ? indexOfSign(owner, content) : null
export const indexOfSign = (owner: string, { sign_type, sign_value }: SignContent) =>
  signIndex(owner, { type: sign_type, value: sign_value })

/** Whether an account has fewer findings than that; no more of them are counted. */
const fewerThan = (many: number, owner: OwnerId) => Prisma.sql`
  (SELECT count(*) FROM (SELECT FROM vault_findings WHERE account_id = ${owner}::uuid LIMIT ${many}::int) AS counted) < ${many}::int`

/** One statement, its own transaction, where there is room for everybody; near the bound they come one after the other. @throws Problem 409 */
export async function insertFinding(ctx: Context, fresh: Fresh): Promise<FindingRow> {
  const { owner } = ctx.actor
  const { id, kind, readingId, seenAt } = fresh
  const at = new Date(ctx.now).toISOString()
  const content = seal(fresh.content, { id, accountId: owner })
  const insert = (where: Prisma.Sql) => Prisma.sql`
    WITH fresh AS (
      INSERT INTO vault_findings (id, account_id, kind, reading_id, sign_index, seen_at, content, created_at, updated_at)
      SELECT ${id}::uuid, ${owner}::uuid, ${kind}, ${readingId}::uuid, ${indexOf(owner, fresh.content)},
        ${seenAt}::timestamptz, ${content}, ${at}::timestamptz, ${at}::timestamptz
      ${where} RETURNING id)
    ${auditEntry(ctx, entry('create_finding', id), Prisma.sql`FROM fresh`)}`
  const { text, values } = insert(Prisma.sql`WHERE ${fewerThan(roomyBelow('findings'), owner)}`)
  const { rowCount } = await pool().query({ name: 'insert finding', text, values })
  if (rowCount === 0)
    await db().$transaction(async (tx) => {
      await refuseBeyond(tx, owner, 'findings', () => tx.finding.count({ where: { accountId: owner } }))
      await tx.$executeRaw(insert(Prisma.empty))
    })
  return { id, accountId: owner, kind, readingId, seenAt, content, createdAt: at, updatedAt: at }
}

/** One statement that changes what is the asking account's, and says so. @returns whether there was such a one */
async function change(ctx: Context, name: string, action: AuditAction, id: string, set: Prisma.Sql) {
  const { text, values } = Prisma.sql`
    WITH changed AS (UPDATE vault_findings SET ${set} RETURNING id)
    ${auditEntry(ctx, entry(action, id), Prisma.sql`FROM changed`)}`
  const { rowCount } = await pool().query({ name, text, values })
  return rowCount === 1
}

/** @returns null where it is gone meanwhile */
export async function updateFinding(
  ctx: Context,
  row: FindingRow,
  { content, seenAt }: Pick<Fresh, 'content' | 'seenAt'>,
): Promise<FindingRow | null> {
  const { owner } = ctx.actor
  const { id } = row
  const updatedAt = new Date(ctx.now).toISOString()
  const sealed = seal(content, { id, accountId: owner })
  const set = Prisma.sql`content = ${sealed}, sign_index = ${indexOf(owner, content)},
    seen_at = ${seenAt}::timestamptz, updated_at = ${updatedAt}::timestamptz
    WHERE id = ${id}::uuid AND account_id = ${owner}::uuid AND deleted_at IS NULL`
  const done = await change(ctx, 'update finding', 'update_finding', id, set)
  return done ? { ...row, content: sealed, seenAt, updatedAt } : null
}

/** @returns false when this account has no such finding */
export const deleteFindingRow = (ctx: Context, id: string): Promise<boolean> =>
  change(
    ctx,
    'delete finding',
    'delete_finding',
    id,
    Prisma.sql`deleted_at = ${new Date(ctx.now).toISOString()}::timestamptz
      WHERE id = ${id}::uuid AND account_id = ${ctx.actor.owner}::uuid AND deleted_at IS NULL`,
  )

/** @param since findings that were deleted earlier are gone @returns false when there is no such deleted finding */
export const restoreFindingRow = (ctx: Context, id: string, since: Date): Promise<boolean> =>
  change(
    ctx,
    'restore finding',
    'restore_finding',
    id,
    Prisma.sql`deleted_at = NULL
      WHERE id = ${id}::uuid AND account_id = ${ctx.actor.owner}::uuid AND deleted_at >= ${since.toISOString()}::timestamptz`,
  )
