// Invitations and links in the database. Who asks is part of every query; what a link shows follows in the same transaction.

import { auditEntry, recordAudit } from '@/lib/platform/audit'
import type { Context } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Prisma, type Profile } from '@/lib/platform/generated/prisma/client'
import { lockProfile } from '@/lib/platform/profile-lock'
import { refuseBeyond, roomyBelow } from '@/lib/platform/rate-limit/bounds'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { hideReadings, showReadingsOf } from '@/lib/readings/viewers'
import type { Invitation, Link } from './schema'

const openAt = (now: number) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date(now) } })

const toInvitation = (row: { profileId: string; createdAt: Date; expiresAt: Date }): Invitation => ({
  profile_id: row.profileId,
  created_at: row.createdAt.toISOString(),
  expires_at: row.expiresAt.toISOString(),
})

/** Of the other account's profile only the name is told. */
function toLink(row: Profile): Link {
  const name = orUnreadable(() => row.name)
  const link = { profile_id: row.id, name }
  return name === null ? { ...link, unreadable: ['name'] } : link
}

export async function findInvitation({ actor, now }: Context, profileId: string): Promise<Invitation | null> {
  const where = { accountId: actor.owner, profileId, ...openAt(now) }
  const row = await db().invitation.findFirst({ where, orderBy: { id: 'desc' } })
  return row && toInvitation(row)
}

/** All that are open, one a profile. */
export async function selectInvitations({ actor, now }: Context): Promise<Invitation[]> {
  const rows = await db().invitation.findMany({ where: { accountId: actor.owner, ...openAt(now) } })
  return rows.map(toInvitation)
}

interface Fresh {
  id: string
  profileId: string
  tokenHash: string
  expiresAt: Date
}

interface Held {
  linked: boolean
  /** Whether others are far from as many as there may be. */
  roomy: boolean
}

/** The profile, held as `lockProfile` holds it; undefined where the account has none such, or none any more. */
async function holdProfile(tx: Transaction, { actor, now }: Context, profileId: string) {
  const { owner } = actor
  const most = roomyBelow('invitations')
  const [held] = await tx.$queryRaw<Held[]>`
    SELECT linked_account_id IS NOT NULL AS linked, (SELECT count(*) FROM (
      SELECT FROM oracle_invitations other WHERE other.account_id = ${owner}::uuid AND other.profile_id <> ${profileId}::uuid
        AND other.accepted_at IS NULL AND other.revoked_at IS NULL AND other.expires_at > ${new Date(now)}::timestamptz
      LIMIT ${most}::int) AS counted) < ${most}::int AS roomy
    FROM oracle_users WHERE id = ${profileId}::uuid AND account_id = ${owner}::uuid FOR UPDATE`
  return held
}

/** A new one ends those before it. @returns why not: the profile is linked already, or is none of the account's */
export async function insertInvitation(ctx: Context, fresh: Fresh): Promise<Invitation | 'linked' | 'gone'> {
  const { actor, now } = ctx
  const { id, profileId, tokenHash, expiresAt } = fresh
  const { owner } = actor
  const createdAt = new Date(now)
  const done = { action: 'create_invitation', resource: 'oracle_user', id: profileId } as const
  return db().$transaction(async (tx) => {
    const held = await holdProfile(tx, ctx, profileId)
    if (!held) return 'gone'
    const others = { accountId: owner, profileId: { not: profileId }, ...openAt(now) }
    if (!held.roomy)
      await refuseBeyond(tx, owner, 'invitations', () => tx.invitation.count({ where: others }))
    if (held.linked) return 'linked'
    await tx.$executeRaw`
      WITH ended AS (
        UPDATE oracle_invitations SET revoked_at = ${createdAt}::timestamptz
        WHERE account_id = ${owner}::uuid AND profile_id = ${profileId}::uuid AND accepted_at IS NULL AND revoked_at IS NULL),
      made AS (
        INSERT INTO oracle_invitations (id, account_id, profile_id, token_hash, created_at, expires_at)
        VALUES (${id}::uuid, ${owner}::uuid, ${profileId}::uuid, ${tokenHash}, ${createdAt}::timestamptz, ${expiresAt}::timestamptz)
        RETURNING id)
      ${auditEntry(ctx, done, Prisma.sql`FROM made`)}`
    return toInvitation({ profileId, createdAt, expiresAt })
  })
}

/** @returns false when there is no open one */
export async function revokeInvitations(ctx: Context, profileId: string): Promise<boolean> {
  const { actor, now } = ctx
  return db().$transaction(async (tx) => {
    const where = { accountId: actor.owner, profileId, ...openAt(now) }
    const { count } = await tx.invitation.updateMany({ where, data: { revokedAt: new Date(now) } })
    if (count > 0)
      await recordAudit(tx, ctx, { action: 'revoke_invitation', resource: 'oracle_user', id: profileId })
    return count > 0
  })
}

/** Whom an open invitation is for, and who sent it; while the account that sent it is locked, it is none. */
export async function findInvited(tokenHash: string, now: number) {
  const row = await db().invitation.findFirst({
    where: { tokenHash, ...openAt(now), account: { lockedAt: null } },
    include: { profile: true },
  })
  return row && { inviter: row.accountId, ...toLink(row.profile) }
}

/** Whom the asking account accepted to be, and still is. */
export async function findAccepted({ actor }: Context, tokenHash: string): Promise<Link | null> {
  const row = await db().invitation.findFirst({
    where: { tokenHash, acceptedAt: { not: null }, profile: { linkedAccountId: actor.owner } },
    include: { profile: true },
  })
  return row && toLink(row.profile)
}

/**
 * Uses the invitation up and links the account; of two who come at once, one wins.
 * @returns false when it is not open any more, or the profile was linked meanwhile
 */
export async function redeemInvitation(ctx: Context, tokenHash: string, profileId: string): Promise<boolean> {
  const { actor, now } = ctx
  const { owner } = actor
  return db().$transaction(async (tx) => {
    if (!(await lockProfile(tx, profileId))) return false
    const invitation = {
      tokenHash,
      profileId,
      ...openAt(now),
      accountId: { not: owner },
      account: { lockedAt: null },
    }
    const used = await tx.invitation.updateMany({ where: invitation, data: { acceptedAt: new Date(now) } })
    if (used.count === 0) return false
    const free = { id: profileId, linkedAccountId: null }
    const linked = await tx.profile.updateMany({ where: free, data: { linkedAccountId: owner } })
    if (linked.count === 0) return false
    await showReadingsOf(tx, profileId, owner)
    await recordAudit(tx, ctx, { action: 'link_account', resource: 'oracle_user', id: profileId })
    return true
  })
}

export async function selectLinks({ actor }: Context): Promise<Link[]> {
  const rows = await db().profile.findMany({
    where: { linkedAccountId: actor.owner },
    orderBy: { id: 'desc' },
  })
  return rows.map(toLink)
}

/** Both sides may end it: who is linked, and whose profile it is. @returns false when there is no such link */
export async function removeLink(ctx: Context, profileId: string): Promise<boolean> {
  const { owner } = ctx.actor
  return db().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ linked: string | null }[]>`
      SELECT linked_account_id AS linked FROM oracle_users
      WHERE id = ${profileId}::uuid AND linked_account_id IS NOT NULL
        AND (account_id = ${owner}::uuid OR linked_account_id = ${owner}::uuid) FOR UPDATE`
    if (!row?.linked) return false
    await tx.profile.updateMany({ where: { id: profileId }, data: { linkedAccountId: null } })
    await hideReadings(tx, row.linked)
    await recordAudit(tx, ctx, { action: 'unlink_account', resource: 'oracle_user', id: profileId })
    return true
  })
}
