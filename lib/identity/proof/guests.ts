// Guests: an account without credentials, which hangs on one cookie of one browser.
import { randomBytes } from 'node:crypto'
import { type Actor, ALL_SCOPES, type OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { isOpen, LookUp } from '@/lib/platform/look-up'
import { cookieNames } from './cookies'
import { hashSecret } from './secret'
import { SESSION_SECONDS, touchSession } from './sessions'

export const SESSION_COOKIE = 'nps_session'
export const GUEST_COOKIES = cookieNames(SESSION_COOKIE)
const TOKEN = /^[A-Za-z0-9_-]{43}$/

interface GuestRow {
  id: string
  tokenHash: string
  accountId: string
  expiresAt: Date
  revokedAt: Date | null
  lastSeenAt: Date
}
const guests = new LookUp<GuestRow>(
  'guest',
  `SELECT id, token_hash AS "tokenHash", account_id AS "accountId", expires_at AS "expiresAt", revoked_at AS "revokedAt",
    last_seen_at AS "lastSeenAt"
  FROM sessions s WHERE token_hash = ANY($1) AND kind = 'guest' AND ${isOpen('s')}`,
  ({ tokenHash }) => tokenHash,
)

/** @param token the cookie's value. Resolves to null when it is malformed, unknown, revoked or expired, or its account locked. */
export async function guestOfToken(token: string, now: number): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null
  const session = await guests.find(hashSecret(token))
  if (!session || session.revokedAt || session.expiresAt.getTime() <= now) return null
  touchSession(session.id, session.lastSeenAt.getTime(), now)
  const { id: sessionId, accountId } = session
  return { kind: 'guest', owner: accountId as OwnerId, scopes: ALL_SCOPES, profileId: null, sessionId }
}

/** Makes an account without credentials; the token goes into the browser's cookie and is stored as a hash only. */
export async function createGuest(now: number): Promise<{ actor: Actor; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const accountId = newId(now)
  const sessionId = newId(now)
  await db().$transaction([
    db().account.create({ data: { id: accountId, kind: 'guest', createdAt: new Date(now) } }),
    db().session.create({
      data: {
        id: sessionId,
        accountId,
        tokenHash: hashSecret(token),
        createdAt: new Date(now),
        lastSeenAt: new Date(now),
        expiresAt: new Date(now + SESSION_SECONDS * 1000),
      },
    }),
  ])
  const owner = accountId as OwnerId
  return { actor: { kind: 'guest', owner, scopes: ALL_SCOPES, profileId: null, sessionId }, token }
}

/** Guests whose cookie ended before then, held until the transaction ends. Of a guest without any session the cookie ended a session's length after it was made. Whom somebody else holds is left. */
export async function endedGuests(tx: Transaction, before: string, most: number): Promise<OwnerId[]> {
  const rows = await tx.$queryRaw<{ id: OwnerId }[]>`
    SELECT id FROM accounts
    WHERE kind = 'guest' AND coalesce(
      (SELECT max(least(expires_at, revoked_at)) FROM sessions WHERE account_id = accounts.id),
      created_at + make_interval(secs => ${SESSION_SECONDS}::int)) < ${before}::timestamptz
    LIMIT ${most} FOR UPDATE SKIP LOCKED`
  return rows.map(({ id }) => id)
}
