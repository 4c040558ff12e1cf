// API keys in the database. The account is part of every query; the hash of a secret is never read back.

import { isScope } from '@/lib/identity/proof/keys'
import { recordAudit } from '@/lib/platform/audit'
import type { Actor, Context, OwnerId, Scope } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { isId } from '@/lib/platform/id'
import { type Listed, listed } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { lockProfile } from '@/lib/platform/profile-lock'
import { refuseBeyond } from '@/lib/platform/rate-limit/bounds'
import { openRow } from '@/lib/platform/seal/unreadable'
import type { ApiKey } from './schema'

/** All but the hash. Not as what to choose: a client that is told so opens the label at once, whether or not it opens. */
const told = { keyHash: true } as const

interface Row {
  id: string
  prefix: string | null
  label: string | null
  scopes: string[]
  profileId: string | null
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
}

const isoOf = (at: Date | null) => at?.toISOString() ?? null
/** A label that does not open takes nothing of the key away. */
function toKey(row: Row): ApiKey {
  const { values, unreadable } = openRow('ApiKey', row)
  return {
    id: row.id,
    prefix: row.prefix,
    label: values.label,
    scopes: row.scopes.filter(isScope),
    profile_id: row.profileId,
    created_at: row.createdAt.toISOString(),
    expires_at: isoOf(row.expiresAt),
    last_used_at: isoOf(row.lastUsedAt),
    revoked_at: isoOf(row.revokedAt),
    ...(unreadable.length > 0 && { unreadable }),
  }
}

/** Whether the key is of another account than those that were asked. */
export const isForeignKey = async (id: string): Promise<boolean> =>
  isId(id) && (await db().apiKey.count({ where: { id } })) > 0

/** @throws Problem 403 for somebody else's profile, 404 for none */
export async function refuseForeignProfile(owner: OwnerId, id: string): Promise<void> {
  if (isId(id) && (await db().profile.count({ where: { id, accountId: owner } })) > 0) return
  const foreign = isId(id) && (await db().profile.count({ where: { id } })) > 0
  throw foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'user_not_found')
}

/** When the authority of the caller itself ends. */
export async function endOf({ keyId, owner }: Actor): Promise<Date | null> {
  if (!keyId) return null
  const own = await db().apiKey.findUnique({
    where: { id: keyId, accountId: owner },
    select: { expiresAt: true },
  })
  return own?.expiresAt ?? null
}

interface NewKeyRow {
  id: string
  keyHash: string
  prefix: string
  label: string | null
  scopes: Scope[]
  profileId: string | null
  expiresAt: Date | null
}

/** @throws Problem 404 when the profile is gone, 409 for too many */
export async function insertKey(ctx: Context, owner: OwnerId, row: NewKeyRow): Promise<ApiKey> {
  const now = new Date(ctx.now)
  const live = [{ expiresAt: null }, { expiresAt: { gt: now } }]
  const working = { accountId: owner, revokedAt: null, OR: live }
  const data = { ...row, accountId: owner, kind: 'member', createdAt: now }
  return db().$transaction(async (tx) => {
    if (row.profileId !== null && !(await lockProfile(tx, row.profileId)))
      throw new Problem('not_found', 'user_not_found')
    await refuseBeyond(tx, owner, 'keys', () => tx.apiKey.count({ where: working }))
    const made = await tx.apiKey.create({ data, omit: told })
    await recordAudit(tx, ctx, { action: 'create_key', resource: 'api_key', id: made.id })
    return toKey(made)
  })
}

/** Newest first; also those that have expired, but not what was revoked. */
export async function selectKeys(owner: OwnerId, limit: number, cursor?: string): Promise<Listed<ApiKey>> {
  const where = { accountId: owner, revokedAt: null }
  const older = cursor ? { ...where, id: { lt: cursor } } : where
  const [rows, total] = await Promise.all([
    db().apiKey.findMany({ where: older, orderBy: { id: 'desc' }, take: limit + 1, omit: told }),
    db().apiKey.count({ where }),
  ])
  return listed(rows.map(toKey), total, limit)
}

export async function findKey(owner: OwnerId, id: string): Promise<ApiKey | null> {
  if (!isId(id)) return null
  const row = await db().apiKey.findUnique({ where: { id, accountId: owner }, omit: told })
  return row && toKey(row)
}

export async function updateLabel(owner: OwnerId, id: string, label: string | null): Promise<ApiKey | null> {
  if (!isId(id)) return null
  const where = { id, accountId: owner }
  const [row] = await db().apiKey.updateManyAndReturn({ where, data: { label }, omit: told })
  return row ? toKey(row) : null
}

/** @returns whether the account has such a key, revoked before or now */
export async function revoke(ctx: Context, owner: OwnerId, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const where = { id, accountId: owner }
  return db().$transaction(async (tx) => {
    const data = { revokedAt: new Date(ctx.now) }
    const { count } = await tx.apiKey.updateMany({ where: { ...where, revokedAt: null }, data })
    if (count > 0) await recordAudit(tx, ctx, { action: 'revoke_key', resource: 'api_key', id })
    return count > 0 || (await tx.apiKey.count({ where })) > 0
  })
}
