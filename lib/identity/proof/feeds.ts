// Addresses of calendars: who asks with one acts as one person, and may read that person alone.
import { randomBytes } from 'node:crypto'
import { type AuditEvent, recordEvent } from '@/lib/platform/audit'
import type { Actor, OwnerId } from '@/lib/platform/context'
import type { Transaction } from '@/lib/platform/db'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { isOpen, LookUp } from '@/lib/platform/look-up'
import { hashSecret } from './secret'

/** 256 random bits, as an address ends in them. */
const ADDRESS = /^([A-Za-z0-9_-]{43})\.ics$/

export const newFeedToken = (): string => randomBytes(32).toString('base64url')

interface FeedRow {
  id: string
  tokenHash: string
  accountId: string
  profileId: string
  locale: string
}
const feeds = new LookUp<FeedRow>(
  'feed',
  `SELECT id, token_hash AS "tokenHash", account_id AS "accountId", profile_id AS "profileId", locale
  FROM oracle_calendar_feeds f WHERE token_hash = ANY($1) AND ${isOpen('f')}`,
  ({ tokenHash }) => tokenHash,
)

export interface Feed {
  actor: Actor & { profileId: string }
  locale: Locale
}

/** @param address what comes after `/api/calendar/`. Resolves to null when it is malformed, unknown or revoked, or its account locked. */
export async function feedAt(address: string): Promise<Feed | null> {
  const [, token] = ADDRESS.exec(address) ?? []
  const found = token ? await feeds.find(hashSecret(token)) : undefined
  if (!found || !isLocale(found.locale)) return null
  const { id, accountId, profileId, locale } = found
  const scopes = new Set(['profiles:read'] as const)
  const actor = { kind: 'api_key', owner: accountId as OwnerId, scopes, profileId, keyId: id } as const
  return { actor, locale }
}

/** All of an account, each noted like one that was ended by itself. */
export async function endAllFeeds(
  tx: Transaction,
  {
    now,
    accountId,
    sessionId,
    requestId,
    address,
  }: Pick<AuditEvent, 'now' | 'accountId' | 'sessionId' | 'requestId' | 'address'>,
): Promise<void> {
  if (!accountId) return
  const feeds = await tx.calendarFeed.findMany({ where: { accountId }, select: { profileId: true } })
  await tx.calendarFeed.deleteMany({ where: { accountId } })
  const by = { now, accountId, sessionId, requestId, address, success: true }
  for (const { profileId } of feeds)
    await recordEvent(
      { ...by, action: 'revoke_calendar', resourceType: 'oracle_user', resourceId: profileId },
      tx,
    )
}
