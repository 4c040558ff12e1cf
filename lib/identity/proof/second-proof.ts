// A code of the second factor within a session, before the operator's pages open: it counts for half an hour. Wrong ones cost what
// they cost at sign-in.
import { recordEvent } from '@/lib/platform/audit'
import type { Actor } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { limitTries } from './attempts'
import type { From } from './from'
import { eventOf, spendSecondFactor, wrongCode } from './second-factor'
import { noteSecondProof } from './sessions'

/**
 * Uses up a code of the app, or a recovery code. Also where the second factor is off: then a recovery code alone is good.
 * @throws Problem 400 for a wrong one, 401 without a session, 429 while one has to wait
 */
export async function proveSecondFactor(actor: Actor, code: string, from: From): Promise<void> {
  const { owner, sessionId } = actor
  if (!sessionId) throw new Problem('unauthenticated', 'sign_in_again')
  await limitTries('sign_in', `session ${sessionId}`, from.now)
  if (!(await spendSecondFactor(owner, code, from.now))) {
    await recordEvent({ ...eventOf(actor, from), action: 'second_factor_failed', success: false })
    throw wrongCode()
  }
  await db().$transaction(async (tx) => {
    await noteSecondProof(tx, owner, sessionId, from.now)
    await recordEvent({ ...eventOf(actor, from), action: 'admin_enter', success: true }, tx)
  })
}
