// What happened in an account since its owner last looked, and not by the session that looks: so that nobody signs in, makes a
// key or sets a password unnoticed. The audit log is the source; each session keeps for itself how far its news were seen, so
// that no session can hide from another what it did.
import type { Actor } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'

/** What an owner should hear of. The interface has words for each (`news` of messages/). */
export const NEWS_ACTIONS = [
  'sign_in',
  'second_factor_failed',
  'change_password',
  'recover',
  'renew_codes',
  'second_factor_on',
  'second_factor_off',
  'create_key',
  'session_revoked',
  'sign_out_everywhere',
  'export',
  'admin_grant',
] as const
export type NewsAction = (typeof NEWS_ACTIONS)[number]

/** More than that are not counted. */
const MOST = 100

export interface News {
  /** In the order of NEWS_ACTIONS, those that happened. */
  counts: { action: NewsAction; count: number }[]
  /** The newest of them: ISO 8601, UTC. */
  at: string
  /** What kind of browser it came from, where that is known. */
  agent: string | null
}

/** Null when there is nothing to tell, and for everybody but the browser of a member. */
export async function newsOf({ owner, sessionId, kind }: Actor): Promise<News | null> {
  if (!sessionId || kind === 'guest') return null
  const own = await db().session.findUnique({ where: { id: sessionId }, select: { newsAt: true } })
  if (!own) return null
  const entries = await db().auditEntry.findMany({
    where: {
      accountId: owner,
      timestamp: { gte: own.newsAt },
      action: { in: [...NEWS_ACTIONS] },
      // In SQL an unknown session is no different one.
      OR: [{ sessionId: null }, { sessionId: { not: sessionId } }],
    },
    orderBy: { timestamp: 'desc' },
    take: MOST,
  })
  const [newest] = entries
  if (!newest) return null
  const counts = NEWS_ACTIONS.flatMap((action) => {
    const count = entries.filter((entry) => entry.action === action).length
    return count > 0 ? [{ action, count }] : []
  })
  const by = newest.sessionId
    ? await db().session.findFirst({ where: { id: newest.sessionId, accountId: owner } })
    : null
  return { counts, at: newest.timestamp.toISOString(), agent: by?.agent ?? null }
}

/** The session has seen what had happened until `until`. Both in milliseconds since 1970. */
export async function seeNews({ owner, sessionId }: Actor, until: number, now: number): Promise<void> {
  if (!sessionId) return
  const newsAt = new Date(Math.min(until, now) + 1)
  await db().session.updateMany({
    where: { id: sessionId, accountId: owner, newsAt: { lt: newsAt } },
    data: { newsAt },
  })
}
