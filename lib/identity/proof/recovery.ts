// New passwords: by the current one, or by a recovery code where it was forgotten. Either ends the other sessions and,
// where that is asked for, the account's API keys and addresses of calendars.
import { z } from 'zod'
import { recordEvent } from '@/lib/platform/audit'
import type { Actor, OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRow } from '@/lib/platform/seal/unreadable'
import { shortText } from '@/lib/platform/text'
import { countCode, countProof, forgive, tellFailure } from './attempts'
import { endAllFeeds } from './feeds'
import type { From } from './from'
import { revokeAllKeys } from './keys'
import { givenLogin, loginIndex } from './login'
import { givenPassword, hashPassword, newPassword, passwordFits, refuseNameAsPassword } from './passwords'
import { replaceCodes, spendCode } from './recovery-codes'
import { requireSecondFactor } from './second-factor'
import { noteProof, revokeSessions } from './sessions'

/** A box of the form: programs that hold a key are shut out too. */
const endKeys = z.literal('1').optional()

/** What answers without a password: keys, and addresses of calendars. */
async function endWhatGoesOn(tx: Transaction, event: Parameters<typeof revokeAllKeys>[1]): Promise<void> {
  await revokeAllKeys(tx, event)
  await endAllFeeds(tx, event)
}

export const recoverShape = z.strictObject({
  login: givenLogin,
  code: shortText(200, 'recovery_failed'),
  password: newPassword,
  end_keys: endKeys,
})
export const changePasswordShape = z.strictObject({
  current_password: givenPassword,
  password: newPassword,
  end_keys: endKeys,
})
export const currentPasswordShape = z.strictObject({ current_password: givenPassword })

/** Sets a new password with a code, which is used up, and ends every session. Resolves to whose it is. @throws Problem 401 when the two do not belong together */
export async function recover(
  { login, code, password, end_keys }: z.output<typeof recoverShape>,
  { now, requestId, address, devices }: From,
): Promise<OwnerId> {
  refuseNameAsPassword(login, password, '/password')
  const index = loginIndex(login)
  const tried = await countCode(index, { address, devices, now })
  // Hashed before it is known whether the code is good, so that the time tells nothing.
  const passwordHash = await hashPassword(password, tried.standing)
  const account = await db().account.findUnique({ where: { loginIndex: index }, select: { id: true } })
  const event = { now, requestId, address, accountId: account?.id, resourceId: account?.id }
  const done = await db().$transaction(async (tx) => {
    // For an unknown name the same statement is run, for an account that cannot be.
    const accountId = account?.id ?? '00000000-0000-7000-8000-000000000000'
    if (!(await spendCode(tx, accountId, code, now))) return false
    const data = { passwordHash, passwordAt: new Date(now) }
    await tx.account.updateMany({ where: { id: accountId }, data })
    await revokeSessions(tx, accountId, now)
    if (end_keys) await endWhatGoesOn(tx, event)
    await recordEvent({ ...event, action: 'recover', resourceType: 'account', success: true }, tx)
    return true
  })
  if (!done || !account) {
    await tellFailure(tried, { ...event, action: 'recover' })
    throw new Problem('unauthenticated', 'recovery_failed')
  }
  await forgive(tried, now)
  return account.id as OwnerId
}

/** The member's own name, null where it does not open, after the current password was proven once more. @throws Problem 400 when it is wrong, 429 while one has to wait */
export async function provePassword(actor: Actor, password: string, from: From): Promise<string | null> {
  const account = await db().account.findUnique({ where: { id: actor.owner } })
  if (!account?.loginIndex) throw new Problem('unauthenticated', 'sign_in_again')
  const { now, requestId, address } = from
  const tried = await countProof(actor, now)
  if (!(await passwordFits(account.passwordHash, password, tried.standing))) {
    const { owner: accountId, sessionId } = actor
    const event = { now, requestId, address, accountId, sessionId, resourceId: accountId }
    await tellFailure(tried, { ...event, action: 'proof_failed' })
    throw Problem.invalid([{ pointer: '/current_password', id: 'password_wrong' }])
  }
  await forgive(tried, now)
  if (actor.sessionId) await noteProof(actor.owner, actor.sessionId, now)
  return openRow('Account', account).values.login
}

/** Sets a new password and ends the account's other sessions. */
export async function changePassword(
  actor: Actor,
  { current_password: current, password, end_keys }: z.output<typeof changePasswordShape>,
  from: From,
): Promise<void> {
  const login = await provePassword(actor, current, from)
  if (login !== null) refuseNameAsPassword(login, password, '/password')
  const { now, requestId, address } = from
  const data = { passwordHash: await hashPassword(password, 'known'), passwordAt: new Date(now) }
  await db().$transaction(async (tx) => {
    await tx.account.updateMany({ where: { id: actor.owner }, data })
    await revokeSessions(tx, actor.owner, now, actor.sessionId)
    const { owner: accountId, sessionId } = actor
    const event = { now, requestId, address, accountId, sessionId, resourceId: accountId }
    if (end_keys) await endWhatGoesOn(tx, event)
    await recordEvent({ ...event, action: 'change_password', resourceType: 'account', success: true }, tx)
  })
}

export const renewCodesShape = currentPasswordShape.extend({ code: shortText(200).optional() })

/** Ten new recovery codes in place of all old ones; they are told this once. @throws Problem 400 without a code of a second factor that is on */
export async function renewCodes(
  actor: Actor,
  { current_password: current, code }: z.output<typeof renewCodesShape>,
  from: From,
): Promise<string[]> {
  await provePassword(actor, current, from)
  await requireSecondFactor(actor, code, from)
  const { now, requestId, address } = from
  const { owner: accountId, sessionId } = actor
  return db().$transaction(async (tx) => {
    const event = { now, requestId, address, accountId, sessionId, resourceId: accountId }
    await recordEvent({ ...event, action: 'renew_codes', resourceType: 'account', success: true }, tx)
    return replaceCodes(tx, accountId, now)
  })
}
