// Who a request belongs to: a guest by the cookie of a browser, or the account of an API key. Both are looked up by
// the SHA-256 of 256 random bits, so that the database alone opens nothing.
import { createHash, randomBytes } from 'node:crypto'
import type { Actor, OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'

export const SESSION_COOKIE = 'nps_session'
export const SESSION_SECONDS = 30 * 24 * 60 * 60
const TOKEN = /^[A-Za-z0-9_-]{43}$/

export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** @param token the cookie's value. Resolves to null when it is malformed, unknown or expired. */
export async function guestOfToken(token: string, now: number): Promise<Actor | null> {
  if (!TOKEN.test(token)) return null
  const session = await db().session.findUnique({ where: { tokenHash: hashSecret(token) } })
  if (!session || session.expiresAt.getTime() <= now) return null
  return { kind: 'guest', owner: session.accountId as OwnerId }
}

/** @param key as sent after `Bearer`. Resolves to null when it is unknown or revoked. */
export async function actorOfKey(key: string): Promise<Actor | null> {
  if (key.length < 8 || key.length > 200) return null
  const found = await db().apiKey.findUnique({ where: { keyHash: hashSecret(key) } })
  if (!found || found.revokedAt) return null
  return { kind: 'api_key', owner: found.accountId as OwnerId }
}

/** Makes an account without credentials; the token goes into the browser's cookie and is stored as a hash only. */
export async function createGuest(now: number): Promise<{ actor: Actor; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const accountId = newId(now)
  await db().$transaction([
    db().account.create({ data: { id: accountId, kind: 'guest', createdAt: new Date(now) } }),
    db().session.create({
      data: {
        id: newId(now),
        accountId,
        tokenHash: hashSecret(token),
        createdAt: new Date(now),
        expiresAt: new Date(now + SESSION_SECONDS * 1000),
      },
    }),
  ])
  return { actor: { kind: 'guest', owner: accountId as OwnerId }, token }
}
