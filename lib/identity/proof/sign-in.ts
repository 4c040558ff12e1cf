// Signing in with name and password. A name that does not exist is answered like a wrong password: same words, same work.
import { z } from 'zod'
import { recordEvent } from '@/lib/platform/audit'
import type { OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { countTry, forgive, tellFailure } from './attempts'
import type { From } from './from'
import { givenLogin, loginIndex } from './login'
import { givenPassword, passwordFits } from './passwords'
import { secondFactorIsOn } from './second-factor'
import { insertSession } from './sessions'

export const signInShape = z.strictObject({ login: givenLogin, password: givenPassword })

export interface SignedIn {
  owner: OwnerId
  sessionId: string
}

interface Begun extends SignedIn {
  /** False while the second factor is still to come (finish-sign-in.ts): until then the session opens nothing. */
  finished: boolean
}

/** @throws Problem 401 on an unknown name or a wrong password, 403 where the account is locked, 429 while one has to wait, 503 when too many try at once */
export async function signIn(
  { login, password }: z.output<typeof signInShape>,
  { now, requestId, address, agent, devices }: From,
): Promise<Begun> {
  const index = loginIndex(login)
  const tried = await countTry(index, { address, devices, now })
  const account = await db().account.findUnique({
    where: { loginIndex: index },
    select: { id: true, passwordHash: true, lockedAt: true },
  })
  const fits = await passwordFits(account?.passwordHash ?? null, password, tried.standing)
  const event = { now, requestId, address, accountId: account?.id, resourceId: account?.id }
  if (!fits || !account) {
    await tellFailure(tried, { ...event, action: 'sign_in_failed' }, 'sign_in_slowed')
    throw new Problem('unauthenticated', 'sign_in_failed')
  }
  await forgive(tried, now)
  const owner = account.id as OwnerId
  // Only to whoever knows the password.
  if (account.lockedAt) {
    await recordEvent({ ...event, action: 'denied', resourceType: 'account', success: false })
    throw new Problem('forbidden', 'account_locked')
  }
  if (await secondFactorIsOn(owner)) {
    return { owner, sessionId: await insertSession(db(), owner, agent, now, 'unfinished'), finished: false }
  }
  const sessionId = await db().$transaction((tx) =>
    beginSession(tx, owner, { now, requestId, address, agent }),
  )
  return { owner, sessionId, finished: true }
}

/** A session of whoever has proven everything, and its entry. */
export async function beginSession(
  tx: Transaction,
  owner: OwnerId,
  { now, requestId, address, agent }: From,
): Promise<string> {
  const sessionId = await insertSession(tx, owner, agent, now)
  const event = { now, requestId, address, sessionId, accountId: owner, resourceId: owner }
  await recordEvent({ ...event, action: 'sign_in', resourceType: 'account', success: true }, tx)
  return sessionId
}
