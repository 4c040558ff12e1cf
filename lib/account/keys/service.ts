// What an account can do with its API keys. A key's secret is answered once, when it is made, and cannot be had again.

import { newKey } from '@/lib/identity/proof/keys'
import { requireProof } from '@/lib/identity/proof/password-again'
import { refuseGrant, refuseScope } from '@/lib/identity/proof/scopes'
import { hashSecret } from '@/lib/identity/proof/secret'
import type { Context, OwnerId } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { type Listed, MAX_PAGE, type Page } from '@/lib/platform/paging'
import { Problem } from '@/lib/platform/problem'
import {
  endOf,
  findKey,
  insertKey,
  isForeignKey,
  refuseForeignProfile,
  revoke,
  selectKeys,
  updateLabel,
} from './repository'
import type { ApiKey, KeyInput, NewApiKey } from './schema'

/** A guest's account hangs on one cookie: a key would outlive the only way to revoke it. */
function mayManage({ actor }: Context): OwnerId {
  refuseScope(actor, 'account')
  if (actor.kind === 'guest') throw new Problem('forbidden', 'keys_need_member')
  return actor.owner
}

/** @throws Problem 403 when what was not found is somebody else's, 404 when it is nobody's */
async function found<Result>(id: string, result: Result | null | false): Promise<Result> {
  if (result) return result
  throw (await isForeignKey(id))
    ? new Problem('forbidden', 'forbidden')
    : new Problem('not_found', 'key_not_found')
}

/** Throws 400 for a past expiry, 403 for a grant beyond the caller's own or a missing proof, 403 or 404 for the profile, 409 for too many. */
export async function createKey(ctx: Context, input: KeyInput): Promise<NewApiKey> {
  const owner = mayManage(ctx)
  const { scopes, label = null, expires_at: expiresAt = null, profile_id: profileId = null } = input
  if (expiresAt && expiresAt.getTime() <= ctx.now) {
    throw Problem.invalid([{ pointer: '/expires_at', id: 'expiry_past' }])
  }
  refuseGrant(ctx.actor, await endOf(ctx.actor), { scopes, profileId, expiresAt })
  if (profileId !== null) await refuseForeignProfile(owner, profileId)
  await requireProof(ctx, input.current_password)
  const { key, prefix } = newKey()
  const row = { id: newId(ctx.now), keyHash: hashSecret(key), prefix, label, scopes, profileId, expiresAt }
  return { ...(await insertKey(ctx, owner, row)), key }
}

/** Newest first; also those that have expired, but not what was revoked. */
export async function listKeys(
  ctx: Context,
  { limit = MAX_PAGE, cursor }: Page = {},
): Promise<Listed<ApiKey>> {
  return selectKeys(mayManage(ctx), limit, cursor)
}

export async function getKey(ctx: Context, id: string): Promise<ApiKey> {
  return found(id, await findKey(mayManage(ctx), id))
}

export async function relabelKey(ctx: Context, id: string, label: string | null): Promise<ApiKey> {
  return found(id, await updateLabel(mayManage(ctx), id, label))
}

/** It stops working with the next request, and cannot work again. Revoking twice is no error. */
export async function revokeKey(ctx: Context, id: string): Promise<void> {
  await found(id, await revoke(ctx, mayManage(ctx), id))
}
