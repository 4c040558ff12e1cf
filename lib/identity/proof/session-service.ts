// What a member does with the browsers that are signed in: each verb is written down and takes effect with the next request.
import { type AuditAction, recordEvent } from '@/lib/platform/audit'
import type { Actor } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { From } from './from'
import { revokeSession, revokeSessions } from './sessions'

function note(tx: Transaction, actor: Actor, action: AuditAction, id: string, from: From): Promise<void> {
  const { now, requestId, address } = from
  const { owner: accountId, sessionId } = actor
  const what = { action, resourceType: 'session', resourceId: id, success: true } as const
  return recordEvent({ ...what, now, requestId, address, accountId, sessionId }, tx)
}

/** Ends the session that asks. */
export async function signOut(actor: Actor, from: From): Promise<void> {
  const { owner, sessionId } = actor
  if (!sessionId) return
  await db().$transaction(async (tx) => {
    if (await revokeSession(tx, owner, sessionId, from.now))
      await note(tx, actor, 'sign_out', sessionId, from)
  })
}

/** Ends one session of the account. @throws Problem 404 when it has no such live one */
export async function endSession(actor: Actor, id: string, from: From): Promise<void> {
  await db().$transaction(async (tx) => {
    const ended = await revokeSession(tx, actor.owner, id, from.now)
    if (!ended) throw new Problem('not_found', 'session_gone')
    await note(tx, actor, 'session_revoked', id, from)
  })
}

/** Ends every session of the account, this one too. */
export async function endAllSessions(actor: Actor, from: From): Promise<void> {
  await db().$transaction(async (tx) => {
    await revokeSessions(tx, actor.owner, from.now)
    await note(tx, actor, 'sign_out_everywhere', actor.owner, from)
  })
}
