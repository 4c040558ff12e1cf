// An account as a whole in the database: what it is, what happened in it, and its end. The owner is part of every query.
import { recordEvent } from '@/lib/platform/audit'
import type { Context, OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { type Listed, listed } from '@/lib/platform/paging'
import { openRow } from '@/lib/platform/seal/unreadable'
import type { Opening } from './export-schema'
import { HOLDINGS } from './holdings'
import type { Activity } from './schema'

const isoOf = (at: Date | null) => at?.toISOString() ?? null

/** Newest first. */
export async function selectActivity(
  owner: OwnerId,
  limit: number,
  cursor?: string,
): Promise<Listed<Activity>> {
  const where = { accountId: owner }
  const older = cursor ? { ...where, id: { lt: cursor } } : where
  const [rows, total] = await Promise.all([
    db().auditEntry.findMany({ where: older, orderBy: { id: 'desc' }, take: limit + 1 }),
    db().auditEntry.count({ where }),
  ])
  const items = rows.map(({ id, timestamp, action, success, resourceType, resourceId, address }) => ({
    id,
    at: timestamp.toISOString(),
    action,
    success,
    resource_type: resourceType,
    resource_id: resourceId,
    address,
  }))
  return listed(items, total, limit)
}

const opened =
  (model: 'Session' | 'ApiKey') =>
  <Row extends object>(row: Row) =>
    openRow(model, row)
const named = (unreadable: string[]): { unreadable?: string[] } =>
  unreadable.length > 0 ? { unreadable } : {}

/** The account itself and what opens it; no hash of any secret is among it. Null once it is erased. */
export async function findAccount(owner: OwnerId): Promise<Opening | null> {
  const row = await db().account.findUnique({ where: { id: owner } })
  if (!row) return null
  const { values: account, unreadable } = openRow('Account', row)
  const own = { where: { accountId: owner }, orderBy: { id: 'desc' } } as const
  const [sessions, keys, codes, factor] = await Promise.all([
    db().session.findMany(own),
    db().apiKey.findMany(own),
    db().recoveryCode.findMany(own),
    db().secondFactor.findUnique({ where: { accountId: owner }, select: { confirmedAt: true } }),
  ])
  return {
    account: {
      id: account.id,
      kind: account.kind,
      login: account.login,
      created_at: account.createdAt.toISOString(),
      password_changed_at: isoOf(account.passwordAt),
      recovery_codes: { made: codes.length, used: codes.filter(({ usedAt }) => usedAt).length },
      second_factor_since: isoOf(factor?.confirmedAt ?? null),
      looks_per_day: account.looksPerDay === null ? null : Number(account.looksPerDay),
      ...named(unreadable),
    },
    sessions: sessions.map(opened('Session')).map(({ values: session, unreadable }) => ({
      id: session.id,
      kind: session.kind,
      agent: session.agent,
      created_at: session.createdAt.toISOString(),
      last_seen_at: session.lastSeenAt.toISOString(),
      proved_at: session.provedAt.toISOString(),
      expires_at: session.expiresAt.toISOString(),
      revoked_at: isoOf(session.revokedAt),
      ...named(unreadable),
    })),
    api_keys: keys.map(opened('ApiKey')).map(({ values: key, unreadable }) => ({
      id: key.id,
      prefix: key.prefix,
      label: key.label,
      scopes: key.scopes,
      profile_id: key.profileId,
      created_at: key.createdAt.toISOString(),
      expires_at: isoOf(key.expiresAt),
      last_used_at: isoOf(key.lastUsedAt),
      revoked_at: isoOf(key.revokedAt),
      ...named(unreadable),
    })),
  }
}

export async function hasPassword(owner: OwnerId): Promise<boolean> {
  return (await db().account.count({ where: { id: owner, passwordHash: { not: null } } })) > 0
}

const eventOf = (ctx: Context, action: 'export' | 'erase') =>
  ({
    now: ctx.now,
    action,
    success: true,
    accountId: ctx.actor.owner,
    sessionId: ctx.actor.sessionId,
    resourceType: 'account',
    requestId: ctx.requestId,
    address: ctx.address,
  }) as const

export const noteExport = (ctx: Context): Promise<void> => recordEvent(eventOf(ctx, 'export'))

/** Of what happened, only that it happened and the hash of by whom is left: the account's id is in no row any more. */
async function forgetActivity(tx: Transaction, owners: OwnerId[]): Promise<void> {
  await tx.auditEntry.updateMany({
    where: { OR: [{ accountId: { in: owners } }, { resourceId: { in: owners } }] },
    data: { accountId: null, resourceId: null, address: null, requestId: null, sessionId: null },
  })
}

/** An account with many thousand readings takes longer than a request's statement may. */
const ERASE_MS = 60_000

/** In a transaction that may take as long as everything of an account does. */
export const wholly = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  db().$transaction(
    async (tx) => {
      await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = ${ERASE_MS}`)
      return work(tx)
    },
    { timeout: ERASE_MS, maxWait: 5_000 },
  )

/**
 * Everything of these accounts: sessions, codes, keys, profiles and claims follow the accounts' own rows.
 * @param note writes down who did it, before that leads to nobody any more @returns false when there is no such account
 */
export async function removeAccounts(
  tx: Transaction,
  owners: OwnerId[],
  now: number,
  note?: () => Promise<void>,
): Promise<boolean> {
  // Whoever is just writing something for an account is waited for, and from here on nobody can begin to. First the
  // profiles that it is linked to: a new reading locks those before it comes to the account.
  await tx.$queryRaw`SELECT 1 FROM oracle_users WHERE linked_account_id = ANY(${owners}::uuid[]) ORDER BY id FOR UPDATE`
  const found = await tx.$queryRaw<
    unknown[]
  >`SELECT 1 FROM accounts WHERE id = ANY(${owners}::uuid[]) FOR UPDATE`
  if (found.length === 0) return false
  for (const { erase } of HOLDINGS) await erase?.(tx, owners, now)
  await tx.account.deleteMany({ where: { id: { in: owners } } })
  await note?.()
  await forgetActivity(tx, owners)
  return true
}

export const eraseRows = (ctx: Context): Promise<boolean> =>
  wholly((tx) => removeAccounts(tx, [ctx.actor.owner], ctx.now, () => recordEvent(eventOf(ctx, 'erase'), tx)))

/** How much a guest has that could pass to a member. */
export async function holdingsOf(guest: OwnerId): Promise<{ profiles: number; readings: number }> {
  const where = { accountId: guest }
  const [profiles, readings] = await Promise.all([
    db().profile.count({ where }),
    db().reading.count({ where: { ...where, deletedAt: null } }),
  ])
  return { profiles, readings }
}

/** Whatever else writes for this guest waits, and finds it gone. @returns false when it is none any more */
export async function lockGuest(tx: Transaction, guest: OwnerId): Promise<boolean> {
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT id FROM accounts WHERE id = ${guest}::uuid AND kind = 'guest' FOR UPDATE`
  return locked.length > 0
}

export const deleteGuest = (tx: Transaction, guest: OwnerId) =>
  tx.account.delete({ where: { id: guest }, select: { id: true } })
