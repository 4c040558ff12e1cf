// What an account can do with its API keys. The account is part of every query; a key's secret is answered once, when
// it is made, and cannot be had again.
import { recordAudit } from '@/lib/platform/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { isId, newId } from '@/lib/platform/id'
import { type Listed, listed, MAX_PAGE, type Page } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import { lockProfile } from '@/lib/platform/profile-lock'
import { openRow } from '@/lib/platform/seal/unreadable'
import { hashSecret } from './accounts'
import { refuseBeyond } from './doors/bounds'
import type { ApiKey, KeyInput, NewApiKey } from './key-schema'
import { isScope, newKey } from './keys'
import { requireProof } from './proof'
import { refuseGrant, refuseScope } from './scopes'

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

/** A guest's account hangs on one cookie: a key would outlive the only way to revoke it. */
function mayManage({ actor }: Context): OwnerId {
  refuseScope(actor, 'account')
  if (actor.kind === 'guest') throw new Problem('forbidden', 'keys_need_member')
  return actor.owner
}

/** Why a query within the account found nothing: 403 for somebody else's, 404 for none. */
async function absent(id: string): Promise<Problem> {
  const foreign = isId(id) && (await db().apiKey.count({ where: { id } })) > 0
  return foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'key_not_found')
}

async function refuseForeignProfile(owner: OwnerId, id: string): Promise<void> {
  if (isId(id) && (await db().profile.count({ where: { id, accountId: owner } })) > 0) return
  const foreign = isId(id) && (await db().profile.count({ where: { id } })) > 0
  throw foreign ? new Problem('forbidden', 'forbidden') : new Problem('not_found', 'user_not_found')
}

/** When the authority of the caller itself ends. */
async function endOf({ actor }: Context): Promise<Date | null> {
  if (!actor.keyId) return null
  const where = { id: actor.keyId, accountId: actor.owner }
  const own = await db().apiKey.findUnique({ where, select: { expiresAt: true } })
  return own?.expiresAt ?? null
}

/** Throws 400 for a past expiry, 403 for a grant beyond the caller's own or a missing proof, 403 or 404 for the profile, 409 for too many. */
export async function createKey(ctx: Context, input: KeyInput): Promise<NewApiKey> {
  const owner = mayManage(ctx)
  const { scopes, label = null, expires_at: expiresAt = null, profile_id: profileId = null } = input
  if (expiresAt && expiresAt.getTime() <= ctx.now) {
    throw Problem.invalid([{ pointer: '/expires_at', id: 'expiry_past' }])
  }
  refuseGrant(ctx.actor, await endOf(ctx), { scopes, profileId, expiresAt })
  if (profileId !== null) await refuseForeignProfile(owner, profileId)
  await requireProof(ctx, input.current_password)
  const live = [{ expiresAt: null }, { expiresAt: { gt: new Date(ctx.now) } }]
  const working = { accountId: owner, revokedAt: null, OR: live }
  const { key, prefix } = newKey()
  const data = {
    id: newId(ctx.now),
    accountId: owner,
    kind: 'member',
    keyHash: hashSecret(key),
    createdAt: new Date(ctx.now),
    ...{ prefix, label, scopes, profileId, expiresAt },
  }
  return db().$transaction(async (tx) => {
    if (profileId !== null && !(await lockProfile(tx, profileId)))
      throw new Problem('not_found', 'user_not_found')
    await refuseBeyond(tx, owner, 'keys', () => tx.apiKey.count({ where: working }))
    const row = await tx.apiKey.create({ data, omit: told })
    await recordAudit(tx, ctx, { action: 'create_key', resource: 'api_key', id: row.id })
    return { ...toKey(row), key }
  })
}

/** Newest first; also those that have expired, but not what was revoked. */
export async function listKeys(
  ctx: Context,
  { limit = MAX_PAGE, cursor }: Page = {},
): Promise<Listed<ApiKey>> {
  const where = { accountId: mayManage(ctx), revokedAt: null }
  const older = cursor ? { ...where, id: { lt: cursor } } : where
  const [rows, total] = await Promise.all([
    db().apiKey.findMany({ where: older, orderBy: { id: 'desc' }, take: limit + 1, omit: told }),
    db().apiKey.count({ where }),
  ])
  return listed(rows.map(toKey), total, limit)
}

export async function getKey(ctx: Context, id: string): Promise<ApiKey> {
  const where = { id, accountId: mayManage(ctx) }
  const row = isId(id) ? await db().apiKey.findUnique({ where, omit: told }) : null
  if (!row) throw await absent(id)
  return toKey(row)
}

export async function relabelKey(ctx: Context, id: string, label: string | null): Promise<ApiKey> {
  const where = { id, accountId: mayManage(ctx) }
  const [row] = isId(id) ? await db().apiKey.updateManyAndReturn({ where, data: { label }, omit: told }) : []
  if (!row) throw await absent(id)
  return toKey(row)
}

/** It stops working with the next request, and cannot work again. Revoking twice is no error. */
export async function revokeKey(ctx: Context, id: string): Promise<void> {
  const where = { id, accountId: mayManage(ctx) }
  if (!isId(id)) throw await absent(id)
  const known = await db().$transaction(async (tx) => {
    const data = { revokedAt: new Date(ctx.now) }
    const { count } = await tx.apiKey.updateMany({ where: { ...where, revokedAt: null }, data })
    if (count > 0) await recordAudit(tx, ctx, { action: 'revoke_key', resource: 'api_key', id })
    return count > 0 || (await tx.apiKey.count({ where })) > 0
  })
  if (!known) throw await absent(id)
}
