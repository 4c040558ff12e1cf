// Accounts, keys and guests that no door hands out, such as a key that expired yesterday: rows in the database of a server of our own.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { SCOPES } from '@/lib/platform/context'

const hash = (secret: string) => createHash('sha256').update(secret).digest('hex')
const secret = () => randomBytes(32).toString('base64url')

export interface KeyColumns {
  account: string
  scopes?: readonly string[]
  profile?: string
  expiresAt?: Date
  revokedAt?: Date
}

export async function addAccount(
  client: pg.ClientBase,
  kind: 'member' | 'guest' = 'member',
): Promise<string> {
  const id = randomUUID()
  await client.query('INSERT INTO accounts (id, kind) VALUES ($1, $2)', [id, kind])
  return id
}

/** @returns the key itself */
export async function addKey(client: pg.ClientBase, columns: KeyColumns): Promise<string> {
  const { account, scopes = SCOPES, profile = null, expiresAt = null, revokedAt = null } = columns
  const key = `nps_auditaud_${secret()}`
  await client.query(
    `INSERT INTO api_keys (id, account_id, key_hash, kind, scopes, profile_id, expires_at, revoked_at)
     VALUES ($1, $2, $3, 'member', $4, $5, $6, $7)`,
    [randomUUID(), account, hash(key), scopes, profile, expiresAt, revokedAt],
  )
  return key
}

/** Many accounts with a key each: a limit that counts by key then stands in nobody's way. */
export async function addKeys(client: pg.ClientBase, count: number): Promise<string[]> {
  const keys: string[] = []
  for (let made = 0; made < count; made++)
    keys.push(await addKey(client, { account: await addAccount(client) }))
  return keys
}

/** @returns what a guest's browser sends with a write of our own page */
export async function addGuest(
  client: pg.ClientBase,
): Promise<{ account: string; headers: Record<string, string> }> {
  const account = await addAccount(client, 'guest')
  const token = secret()
  await client.query(
    `INSERT INTO sessions (id, account_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
    [randomUUID(), account, hash(token)],
  )
  return { account, headers: { cookie: `nps_session=${token}`, 'sec-fetch-site': 'same-origin' } }
}

/** @returns what comes last in the address of a calendar of this person */
export async function addCalendar(client: pg.ClientBase, account: string, profile: string): Promise<string> {
  const token = secret()
  await client.query(
    `INSERT INTO oracle_calendar_feeds (id, account_id, profile_id, token_hash, locale, created_at)
     VALUES ($1, $2, $3, $4, 'en', now())`,
    [randomUUID(), account, profile, hash(token)],
  )
  return `${token}.ics`
}

/** @returns the account that a key belongs to */
export async function accountOf(client: pg.ClientBase, key: string): Promise<string> {
  const { rows } = await client.query<{ account_id: string }>(
    'SELECT account_id FROM api_keys WHERE key_hash = $1',
    [hash(key)],
  )
  if (!rows[0]) throw new Error('The key of this audit belongs to nobody.')
  return rows[0].account_id
}
