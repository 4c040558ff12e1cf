// Signing in with name and password. A name that does not exist is answered like a wrong password: same words, same work.
import { z } from 'zod'
import { recordEvent } from '@/lib/platform/audit'
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { countTry, forgiveTry } from './attempts'
import { givenLogin, loginIndex } from './login'
import { givenPassword, passwordFits } from './passwords'
import { insertSession } from './sessions'

/** Where a try comes from. */
export interface From {
  now: number
  requestId: string
  address: string
  /** The browser's own name (User-Agent). */
  agent: string | null
}

export const signInShape = z.strictObject({ login: givenLogin, password: givenPassword })

export interface SignedIn {
  owner: OwnerId
  sessionId: string
}

/** @throws Problem 401 on an unknown name or a wrong password, 429 while one has to wait, 503 when too many try at once */
export async function signIn(
  { login, password }: z.output<typeof signInShape>,
  { now, requestId, address, agent }: From,
): Promise<SignedIn> {
  const index = loginIndex(login)
  await countTry(index, address, now)
  const account = await db().account.findUnique({
    where: { loginIndex: index },
    select: { id: true, passwordHash: true },
  })
  const fits = await passwordFits(account?.passwordHash ?? null, password)
  const event = { now, requestId, address, accountId: account?.id, resourceId: account?.id }
  if (!fits || !account) {
    await recordEvent({ ...event, action: 'sign_in_failed', resourceType: 'account', success: false })
    throw new Problem('unauthenticated', 'sign_in_failed')
  }
  await forgiveTry(index, address, now)
  const sessionId = await db().$transaction(async (tx) => {
    const id = await insertSession(tx, account.id, agent, now)
    await recordEvent({ ...event, action: 'sign_in', resourceType: 'account', success: true }, tx)
    return id
  })
  return { owner: account.id as OwnerId, sessionId }
}
