// A person can be invited to make a profile its own: by a one-time link that expires and can be revoked. From then on its
// account sees the readings in which it takes part. Knows no HTTP; throws `Problem`.
import { randomBytes } from 'node:crypto'
import { hashSecret } from '@/lib/identity/proof/secret'
import type { Context } from '@/lib/platform/context'
import { isId, newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { requireProfile } from '@/lib/profiles/service'
import {
  findAccepted,
  findInvitation,
  findInvited,
  insertInvitation,
  redeemInvitation,
  removeLink,
  revokeInvitations,
  selectInvitations,
  selectLinks,
} from './repository'
import { INVITATION_TOKEN, type Invitation, type Link, type NewInvitation } from './schema'

export const INVITATION_MS = 7 * 24 * 60 * 60 * 1000

/** Whom an account invites is its own decision, not that of a key which acts for one person. */
function refuseBound(ctx: Context): void {
  if (ctx.actor.profileId !== null) throw new Problem('forbidden', 'bound_key')
}

async function ownProfile(ctx: Context, id: string): Promise<string> {
  refuseBound(ctx)
  await requireProfile(ctx, id)
  return id.toLowerCase()
}

export async function getInvitation(ctx: Context, profileId: string): Promise<Invitation> {
  const found = await findInvitation(ctx, await ownProfile(ctx, profileId))
  if (!found) throw new Problem('not_found', 'invitation_none')
  return found
}

/** Of all profiles of the account. */
export const openInvitations = (ctx: Context): Promise<Invitation[]> => selectInvitations(ctx)

/** The link is told this once. A new one ends the one before. Throws 409 for a profile that is linked already. */
export async function invite(ctx: Context, profileId: string): Promise<NewInvitation> {
  refuseBound(ctx)
  const token = randomBytes(32).toString('base64url')
  const fresh = {
    id: newId(ctx.now),
    profileId: profileId.toLowerCase(),
    tokenHash: hashSecret(token),
    expiresAt: new Date(ctx.now + INVITATION_MS),
  }
  const made = isId(profileId) ? await insertInvitation(ctx, fresh) : 'gone'
  if (made === 'gone') {
    // Says 403 or 404 for a profile that is not the caller's.
    await requireProfile(ctx, profileId)
    throw new Problem('not_found', 'user_not_found')
  }
  if (made === 'linked') throw new Problem('conflict', 'profile_linked')
  return { ...made, token, path: `/invitation/${token}` }
}

export async function revokeInvitation(ctx: Context, profileId: string): Promise<void> {
  const revoked = await revokeInvitations(ctx, await ownProfile(ctx, profileId))
  if (!revoked) throw new Problem('not_found', 'invitation_none')
}

/** Whom the link is for, with null for a name that does not open; null when it was used, revoked or has expired, or never was one. */
export async function lookAtInvitation(
  token: string,
  now: number,
): Promise<{ name: string | null; inviter: string } | null> {
  if (!INVITATION_TOKEN.test(token)) return null
  return findInvited(hashSecret(token), now)
}

/** Throws 404 for a link that is not good any more, 409 for one's own, 403 for a guest. */
export async function acceptInvitation(ctx: Context, token: string): Promise<Link> {
  const tokenHash = hashSecret(token)
  const invited = await findInvited(tokenHash, ctx.now)
  if (!invited) throw new Problem('not_found', 'invitation_gone')
  if (invited.inviter === ctx.actor.owner) throw new Problem('conflict', 'invitation_own')
  if (ctx.actor.kind === 'guest') throw new Problem('forbidden', 'invitation_needs_member')
  const { inviter: _, ...link } = invited
  if (!(await redeemInvitation(ctx, tokenHash, link.profile_id))) {
    throw new Problem('not_found', 'invitation_gone')
  }
  return link
}

/** What this token linked, as long as it is. Throws 404 for none. */
export async function acceptedLink(ctx: Context, token: string): Promise<Link> {
  const link = await findAccepted(ctx, hashSecret(token))
  if (!link) throw new Problem('not_found', 'link_none')
  return link
}

/** Newest first. */
export const listLinks = (ctx: Context): Promise<Link[]> => selectLinks(ctx)

/** The readings stay; the account that was linked no longer sees them. */
export async function endLink(ctx: Context, profileId: string): Promise<void> {
  if (isId(profileId) && (await removeLink(ctx, profileId))) return
  // Says 403 or 404 for a profile that is neither the caller's nor linked to it.
  await requireProfile(ctx, profileId)
  throw new Problem('not_found', 'link_none')
}
