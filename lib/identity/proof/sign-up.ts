// Making an account to come back to. A guest becomes a member in its own row, so everything it made is simply still there.
import { z } from 'zod'
import { recordEvent } from '@/lib/platform/audit'
import type { OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { fromNetwork, limitTries } from './attempts'
import type { From } from './from'
import { loginIndex, newLogin } from './login'
import { hashPassword, newPassword, refuseNameAsPassword } from './passwords'
import { replaceCodes } from './recovery-codes'
import { insertSession, revokeSessions } from './sessions'
import type { SignedIn } from './sign-in'

export const signUpShape = z.strictObject({ login: newLogin, password: newPassword })

const isTaken = (error: unknown) => (error as { code?: unknown }).code === 'P2002'
const taken = () => Problem.invalid([{ pointer: '/login', id: 'login_taken' }])

interface Credentials {
  login: string
  loginIndex: string
  passwordHash: string
  passwordAt: Date
}

async function becomeMember(tx: Transaction, guest: OwnerId | null, data: Credentials, now: number) {
  if (guest === null) {
    const id = newId(now)
    await tx.account.create({
      data: { ...data, id, kind: 'member', createdAt: new Date(now) },
      select: { id: true },
    })
    return id
  }
  const { count } = await tx.account.updateMany({
    where: { id: guest, kind: 'guest' },
    data: { ...data, kind: 'member' },
  })
  if (count === 0) throw new Problem('unauthenticated', 'sign_in_again')
  // The guest's cookie opens nothing any more: from here on a password is needed.
  await revokeSessions(tx, guest, now)
  return guest
}

/**
 * @param guest whose things the new member keeps; null for a browser that has none
 * @returns the session, and the recovery codes, which are told this once
 * @throws Problem 400 when the name is taken or is the password
 */
export async function signUp(
  { login, password }: z.output<typeof signUpShape>,
  guest: OwnerId | null,
  { now, requestId, address, agent }: From,
): Promise<SignedIn & { codes: string[] }> {
  refuseNameAsPassword(login, password, '/password')
  const index = loginIndex(login)
  await limitTries('sign_up', fromNetwork(address), now)
  if (await db().account.findUnique({ where: { loginIndex: index }, select: { id: true } })) throw taken()
  const passwordHash = await hashPassword(password)
  const data = { login, loginIndex: index, passwordHash, passwordAt: new Date(now) }
  try {
    return await db().$transaction(async (tx) => {
      const id = await becomeMember(tx, guest, data, now)
      const codes = await replaceCodes(tx, id, now)
      const sessionId = await insertSession(tx, id, agent, now)
      const event = { now, requestId, address, sessionId, accountId: id, resourceId: id }
      await recordEvent({ ...event, action: 'sign_up', resourceType: 'account', success: true }, tx)
      return { owner: id as OwnerId, sessionId, codes }
    })
  } catch (error) {
    if (isTaken(error)) throw taken()
    throw error
  }
}
