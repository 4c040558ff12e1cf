// The second step of signing in, for accounts that have a second factor: a code, within ten minutes of the right password.
import { recordEvent } from '@/lib/platform/audit'
import { db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { limitTries } from './attempts'
import type { From } from './from'
import { spendSecondFactor } from './second-factor'
import { noteSecondProof, ownerOfUnfinished, revokeSession } from './sessions'
import { beginSession, type SignedIn } from './sign-in'

/**
 * Signs in with the code that was still missing; the session gets a new name.
 * @param id of the unfinished session that the password opened
 * @throws Problem 401 when it has ended, or on a code that is wrong or was used; 429 while one has to wait
 */
export async function finishSignIn(id: string, code: string, from: From): Promise<SignedIn> {
  const { now, requestId, address } = from
  await limitTries('sign_in', `session ${id}`, now)
  const owner = await ownerOfUnfinished(id, now)
  if (!owner) throw new Problem('unauthenticated', 'sign_in_late')
  if (!(await spendSecondFactor(owner, code, now))) {
    const event = {
      now,
      requestId,
      address,
      accountId: owner,
      resourceType: 'account',
      resourceId: owner,
    } as const
    await recordEvent({ ...event, action: 'second_factor_failed', success: false })
    throw new Problem('unauthenticated', 'second_factor_wrong')
  }
  const sessionId = await db().$transaction(async (tx) => {
    if (!(await revokeSession(tx, owner, id, now))) throw new Problem('unauthenticated', 'sign_in_late')
    const begun = await beginSession(tx, owner, from)
    await noteSecondProof(tx, owner, begun, now)
    return begun
  })
  return { owner, sessionId }
}
