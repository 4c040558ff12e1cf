// API keys at the door: what a key looks like, and who asks with one. The database holds only the SHA-256 of a key's
// 256 random bits, so that a dump of it opens nothing.
import { randomBytes } from 'node:crypto'
import { type AuditEvent, recordEvent } from '@/lib/platform/audit'
import { type Actor, type OwnerId, SCOPES, type Scope } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { errorFields, log } from '@/lib/platform/log'
import { isOpen, LookUp } from '@/lib/platform/look-up'
import { hashSecret } from './secret'

/** The development key may be any printable text; ours are `nps_<8 of prefix>_<43 of secret>`. */
const PLAUSIBLE = /^[\x21-\x7e]{8,200}$/
/** Last use is written at most this often. */
const TOUCH_MS = 60_000
const MOST_TOUCHED = 10_000
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A new key; the prefix is kept in clear, to recognise it by, and says nothing of the secret. */
export function newKey(): { key: string; prefix: string } {
  const prefix = [...randomBytes(8)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return { key: `nps_${prefix}_${randomBytes(32).toString('base64url')}`, prefix }
}

export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text)

const touched = new Map<string, number>()

/** Nobody waits for this, and nothing depends on it. */
function touch(id: string, lastUsedAt: Date | null, now: number): void {
  const last = Math.max(touched.get(id) ?? 0, lastUsedAt?.getTime() ?? 0)
  if (now - last < TOUCH_MS) return
  if (touched.size >= MOST_TOUCHED) touched.clear()
  touched.set(id, now)
  db()
    .apiKey.updateMany({ where: { id }, data: { lastUsedAt: new Date(now) } })
    .catch((error) => log('warn', { event: 'key_use_not_noted', ...errorFields(error) }))
}

interface KeyRow {
  id: string
  keyHash: string
  accountId: string
  scopes: string[]
  profileId: string | null
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
}
const keys = new LookUp<KeyRow>(
  'key',
  `SELECT id, key_hash AS "keyHash", account_id AS "accountId", scopes, profile_id AS "profileId", expires_at AS "expiresAt",
    last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"
  FROM api_keys k WHERE key_hash = ANY($1) AND ${isOpen('k')}`,
  ({ keyHash }) => keyHash,
)

/** @param key as sent after `Bearer`. Resolves to null when it is malformed, unknown, revoked or expired, or its account locked. */
export async function actorOfKey(key: string, now: number): Promise<Actor | null> {
  if (!PLAUSIBLE.test(key)) return null
  const found = await keys.find(hashSecret(key))
  if (!found || found.revokedAt || (found.expiresAt && found.expiresAt.getTime() <= now)) return null
  touch(found.id, found.lastUsedAt, now)
  return {
    kind: 'api_key',
    owner: found.accountId as OwnerId,
    scopes: new Set(found.scopes.filter(isScope)),
    profileId: found.profileId,
    keyId: found.id,
  }
}

/** Revokes every key of an account, each with an entry of its own. @param event who did it, to which account, and when */
export async function revokeAllKeys(
  tx: Transaction,
  event: Pick<AuditEvent, 'now' | 'accountId' | 'sessionId' | 'requestId' | 'address'>,
): Promise<void> {
  const { now, accountId, sessionId, requestId, address } = event
  if (!accountId) return
  const where = { accountId, revokedAt: null }
  const data = { revokedAt: new Date(now) }
  const ended = await tx.apiKey.updateManyAndReturn({ where, data, select: { id: true } })
  const by = { now, accountId, sessionId, requestId, address, success: true }
  for (const { id } of ended) {
    await recordEvent({ ...by, action: 'revoke_key', resourceType: 'api_key', resourceId: id }, tx)
  }
}
