// Browsers that are signed in: one row each, looked at on every request, so that a revoked one is out at once.
import { type Actor, ALL_SCOPES, type OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { isId, newId } from '@/lib/platform/id'
import { errorFields, log } from '@/lib/platform/log'
import { LookUp } from '@/lib/platform/look-up'

export const SESSION_SECONDS = 30 * 24 * 60 * 60
/** When a session was last seen is written at most this often. */
const TOUCH_MS = 60_000

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
  const named = [BROWSERS, SYSTEMS].map((table) => table.find(([mark]) => mark.test(userAgent ?? ''))?.[1])
  return named.filter(Boolean).join(' · ') || null
}

/** @param agent the browser's own name (User-Agent). Resolves to the id that goes into the cookie. */
export async function insertSession(
  tx: Transaction,
  accountId: string,
  agent: string | null,
  now: number,
): Promise<string> {
  const at = new Date(now)
  const { id } = await tx.session.create({
    data: {
      id: newId(now),
      accountId,
      kind: 'member',
      agent: browserKind(agent),
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(now + SESSION_SECONDS * 1000),
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
}
const members = new LookUp<MemberRow>(
  'member',
  `SELECT s.id, s.account_id AS "accountId", a.kind AS "accountKind", s.expires_at AS "expiresAt", s.last_seen_at AS "lastSeenAt"
  FROM sessions s JOIN accounts a ON a.id = s.account_id
  WHERE s.id = ANY($1::uuid[]) AND s.kind = 'member' AND s.revoked_at IS NULL`,
  ({ id }) => id,
)

/** Who a member's session belongs to. Resolves to null when it is unknown, revoked or expired. One query: it is on every way. */
export async function memberOfSession(id: string, now: number): Promise<Actor | null> {
  if (!isId(id)) return null
  const row = await members.find(id)
  if (!row || row.expiresAt.getTime() <= now) return null
  const { accountKind: kind } = row
  if (kind !== 'member' && kind !== 'admin') return null
  touchSession(id, row.lastSeenAt.getTime(), now)
  const owner = row.accountId as OwnerId
  return { kind, owner, scopes: ALL_SCOPES, profileId: null, sessionId: id }
}

export interface SeenSession {
  id: string
  /** Null for a browser that says nothing known of itself. */
  agent: string | null
  createdAt: Date
  lastSeenAt: Date
}

/** The browsers that are signed in now, the one seen last first. */
export async function listSessions(owner: OwnerId, now: number): Promise<SeenSession[]> {
  const rows = await db().session.findMany({
    where: { accountId: owner, kind: 'member', revokedAt: null, expiresAt: { gt: new Date(now) } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
  return rows.map(({ id, agent, createdAt, lastSeenAt }) => ({ id, agent, createdAt, lastSeenAt }))
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
