// Browsers that are signed in: one row each, looked at on every request, so that a revoked one is out at once.
import { type Actor, ALL_SCOPES, type OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { isId, newId } from '@/lib/platform/id'
import { errorFields, log } from '@/lib/platform/log'
import { LookUp } from '@/lib/platform/look-up'
import { openRow } from '@/lib/platform/seal/unreadable'

export const SESSION_SECONDS = 30 * 24 * 60 * 60
/** A member's session that is not used for so long has ended. */
export const IDLE_MS = 14 * 24 * 60 * 60 * 1000
/** When a session was last seen is written at most this often, so that IDLE_MS is true to the minute. */
const TOUCH_MS = 60_000
/** For how long a proof of the second factor lets an administrator in. */
export const SECOND_PROOF_MS = 30 * 60 * 1000
/** How long the second factor may take after the password. */
export const UNFINISHED_SECONDS = 10 * 60

/** Order matters: most browsers claim to be several others too. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

/** What its owner recognises a browser by, such as "Firefox · Linux"; null when it says nothing that is known. */
export function browserKind(userAgent: string | null): string | null {
  const told = (userAgent ?? '').slice(0, 500)
  const named = [BROWSERS, SYSTEMS].map((table) => table.find(([mark]) => mark.test(told))?.[1])
  return named.filter(Boolean).join(' · ') || null
}

/** When the account was signed in to before: what happened from then on is news to whoever signs in now. */
async function lastSignIn(tx: Transaction, accountId: string): Promise<Date> {
  const where = { accountId, action: { in: ['sign_in', 'sign_up'] }, success: true }
  const last = await tx.auditEntry.findFirst({ where, orderBy: { timestamp: 'desc' } })
  return last?.timestamp ?? new Date(0)
}

/**
 * @param agent the browser's own name (User-Agent)
 * @param kind `unfinished` while the second factor is still to come: it opens nothing
 * @returns the id that goes into the cookie
 */
export async function insertSession(
  tx: Transaction,
  accountId: string,
  agent: string | null,
  now: number,
  kind: 'member' | 'unfinished' = 'member',
): Promise<string> {
  const at = new Date(now)
  const seconds = kind === 'member' ? SESSION_SECONDS : UNFINISHED_SECONDS
  const { id } = await tx.session.create({
    data: {
      id: newId(now),
      accountId,
      kind,
      agent: browserKind(agent),
      createdAt: at,
      lastSeenAt: at,
      provedAt: at,
      newsAt: await lastSignIn(tx, accountId),
      expiresAt: new Date(now + seconds * 1000),
    },
    select: { id: true },
  })
  return id
}

/** Nobody waits for this, and nothing depends on it. */
export function touchSession(id: string, seenMs: number, now: number): void {
  if (now - seenMs < TOUCH_MS) return
  db()
    .session.updateMany({
      where: { id, lastSeenAt: { lte: new Date(now - TOUCH_MS) } },
      data: { lastSeenAt: new Date(now) },
    })
    .catch((error) => log('warn', { event: 'session_not_seen', ...errorFields(error) }))
}

interface MemberRow {
  id: string
  accountId: string
  accountKind: string
  expiresAt: Date
  lastSeenAt: Date
  secondProvedAt: Date | null
}
const members = new LookUp<MemberRow>(
  'member',
  `SELECT s.id, s.account_id AS "accountId", a.kind AS "accountKind", s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt",
    s.second_proved_at AS "secondProvedAt"
  FROM sessions s JOIN accounts a ON a.id = s.account_id
  WHERE s.id = ANY($1::uuid[]) AND s.kind = 'member' AND s.revoked_at IS NULL AND a.locked_at IS NULL`,
  ({ id }) => id,
)

/** Who a member's session belongs to. Resolves to null when it is unknown, revoked, expired, long unused, or its account locked. One query: it is on every way. */
export async function memberOfSession(id: string, now: number): Promise<Actor | null> {
  if (!isId(id)) return null
  const row = await members.find(id)
  if (!row || row.expiresAt.getTime() <= now || row.lastSeenAt.getTime() <= now - IDLE_MS) return null
  const { accountKind: kind } = row
  if (kind !== 'member' && kind !== 'admin') return null
  touchSession(id, row.lastSeenAt.getTime(), now)
  const owner = row.accountId as OwnerId
  const provedMs = row.secondProvedAt?.getTime() ?? 0
  const secondProven = provedMs <= now && now - provedMs < SECOND_PROOF_MS
  return { kind, owner, scopes: ALL_SCOPES, profileId: null, sessionId: id, secondProven }
}

export interface SeenSession {
  id: string
  /** Null for a browser that says nothing known of itself. */
  agent: string | null
  /** Whether the kind of browser is null because it does not open. */
  unreadable: boolean
  createdAt: Date
  lastSeenAt: Date
}

/** The browsers that are signed in now, the one seen last first. */
export async function listSessions(owner: OwnerId, now: number): Promise<SeenSession[]> {
  const rows = await db().session.findMany({
    where: {
      ...{ accountId: owner, kind: 'member', revokedAt: null },
      ...{ expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: new Date(now - IDLE_MS) } },
    },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  return rows.map((row) => {
    const { values, unreadable } = openRow('Session', row)
    const { id, agent, createdAt, lastSeenAt } = values
    return { id, agent, createdAt, lastSeenAt, unreadable: unreadable.length > 0 }
  })
}

/** Ends one session. Resolves to false when the owner has no such live one. */
export async function revokeSession(tx: Transaction, owner: OwnerId, id: string, now: number) {
  const where = { id, accountId: owner, revokedAt: null }
  return (await tx.session.updateMany({ where, data: { revokedAt: new Date(now) } })).count > 0
}

/** Ends all sessions of an account, except one where it is named. Resolves to how many there were. */
export async function revokeSessions(tx: Transaction, owner: string, now: number, except?: string) {
  const others = except ? { id: { not: except } } : {}
  const where = { accountId: owner, revokedAt: null, ...others }
  return (await tx.session.updateMany({ where, data: { revokedAt: new Date(now) } })).count
}

/** The password was proven in this session. */
export async function noteProof(owner: OwnerId, id: string, now: number): Promise<void> {
  await db().session.updateMany({ where: { id, accountId: owner }, data: { provedAt: new Date(now) } })
}

/** A code of the second factor was proven in this session. */
export async function noteSecondProof(
  tx: Transaction,
  owner: OwnerId,
  id: string,
  now: number,
): Promise<void> {
  const data = { secondProvedAt: new Date(now) }
  await tx.session.updateMany({ where: { id, accountId: owner }, data })
}

/** Whose sign-in waits for its second factor. Resolves to null when it is none, has ended or took too long. */
export async function ownerOfUnfinished(id: string, now: number): Promise<OwnerId | null> {
  if (!isId(id)) return null
  const account = { lockedAt: null }
  const where = { id, kind: 'unfinished', revokedAt: null, expiresAt: { gt: new Date(now) }, account }
  const row = await db().session.findFirst({ where, select: { accountId: true } })
  return (row?.accountId ?? null) as OwnerId | null
}
