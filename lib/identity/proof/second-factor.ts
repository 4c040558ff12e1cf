// The second factor: six digits from an authenticator app (TOTP, RFC 6238) beside the password. Recovery codes are its spare.
// A code is good once, and wrong ones cost time; only whoever has the password comes to try any.
import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { recordEvent } from '@/lib/platform/audit'
import type { Actor, OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import type { From } from './from'
import { countCodes, spendCode } from './recovery-codes'

const STEP_MS = 30_000
/** Steps before and after the present one whose codes are good too: clocks differ, and people type slowly. */
const WINDOW = 1
const SECRET_BYTES = 20
/** Wrong codes in a row that cost no waiting; from then on each doubles it, up to `MOST_SECONDS`. */
export const FREE_CODES = 5
const MOST_SECONDS = 15 * 60

export const secondFactorCode = z.string().max(200, { error: 'second_factor_wrong', abort: true })

/** A code as people retype it: with spaces, in the digits of their language. */
const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^0-9A-Za-z]/g, '')

const totpOf = (secret: string, label = '') => new TOTP({ issuer: 'NPS Oracle', label, secret })

/** The time step that a code belongs to; null when it belongs to none that is near. */
function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: WINDOW })
  return delta === null ? null : Math.floor(now / STEP_MS) + delta
}

const confirmed = (accountId: OwnerId) => ({ accountId, confirmedAt: { not: null } })

export const secondFactorIsOn = async (owner: OwnerId): Promise<boolean> =>
  (await db().secondFactor.count({ where: confirmed(owner) })) > 0

export interface SecondFactorView {
  /** Null while it is off. */
  onSince: Date | null
  /** What the app is to be told, while it is being set up. */
  setUp: { secret: string; uri: string } | null
}

/** @param login the name that the app shows the code under */
export async function viewSecondFactor(owner: OwnerId, login: string): Promise<SecondFactorView> {
  const row = await db().secondFactor.findUnique({ where: { accountId: owner } })
  if (!row) return { onSince: null, setUp: null }
  if (row.confirmedAt) return { onSince: row.confirmedAt, setUp: null }
  // One that does not open is as none: beginning again puts another in its place.
  const secret = orUnreadable(() => row.secret)
  return { onSince: null, setUp: secret === null ? null : { secret, uri: totpOf(secret, login).toString() } }
}

/** Makes a new secret, which counts for nothing until it is confirmed. The caller has proven the password. @throws Problem 409 when the factor is on */
export async function beginSecondFactor({ owner }: Actor, now: number): Promise<void> {
  const secret = new Secret({ size: SECRET_BYTES }).base32
  await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${owner}::uuid FOR UPDATE`
    await tx.secondFactor.deleteMany({ where: { accountId: owner, confirmedAt: null } })
    if ((await tx.secondFactor.count({ where: { accountId: owner } })) > 0) {
      throw new Problem('conflict', 'second_factor_is_on')
    }
    const data = { id: newId(now), accountId: owner, secret, createdAt: new Date(now) }
    await tx.secondFactor.create({ data, select: { id: true } })
  })
}

export const wrongCode = () => Problem.invalid([{ pointer: '/code', id: 'second_factor_wrong' }])

/** Turns it on, with a code that shows that the app has the secret. @throws Problem 400 for a wrong code, 409 when there is nothing to confirm or no recovery code left */
export async function confirmSecondFactor(actor: Actor, code: string, from: From): Promise<void> {
  const { owner } = actor
  const row = await db().secondFactor.findFirst({ where: { accountId: owner, confirmedAt: null } })
  if (!row) throw new Problem('conflict', 'second_factor_none')
  if ((await countCodes(owner)) === 0) throw new Problem('conflict', 'second_factor_codes')
  const step = stepOf(row.secret, plain(code), from.now)
  if (step === null) throw wrongCode()
  await db().$transaction(async (tx) => {
    const where = { id: row.id, accountId: owner, confirmedAt: null }
    const data = { confirmedAt: new Date(from.now), lastStep: step }
    const { count } = await tx.secondFactor.updateMany({ where, data })
    if (count === 0) throw new Problem('conflict', 'second_factor_none')
    await recordEvent({ ...eventOf(actor, from), action: 'second_factor_on', success: true }, tx)
  })
}

/** Turns it off. The caller has proven the password. @throws Problem as `requireSecondFactor` does */
export async function endSecondFactor(actor: Actor, code: string, from: From): Promise<void> {
  await requireSecondFactor(actor, code, from)
  await db().$transaction(async (tx) => {
    const { count } = await tx.secondFactor.deleteMany({ where: confirmed(actor.owner) })
    if (count === 0) return
    await recordEvent({ ...eventOf(actor, from), action: 'second_factor_off', success: true }, tx)
  })
}

/** An entry about the account itself. */
export const eventOf = ({ owner, sessionId }: Actor, { now, requestId, address }: From) =>
  ({
    now,
    requestId,
    address,
    sessionId,
    accountId: owner,
    resourceType: 'account',
    resourceId: owner,
  }) as const

/** Counted before it is looked at: a hundred guesses sent at once are a hundred guesses. @throws Problem 429 */
async function countCode(owner: OwnerId, now: number): Promise<void> {
  const at = new Date(now).toISOString()
  const counted = await db().$executeRaw`
    UPDATE second_factors SET failures = failures + 1,
      blocked_to = CASE WHEN failures + 1 < ${FREE_CODES}::int THEN NULL ELSE ${at}::timestamptz
        + make_interval(secs => least(${MOST_SECONDS}::float8, power(2, least(failures + 1 - ${FREE_CODES}::int, 20)))) END
    WHERE account_id = ${owner}::uuid AND (blocked_to IS NULL OR blocked_to <= ${at}::timestamptz
      -- No wait is that long: the clock was set back.
      OR blocked_to > ${at}::timestamptz + make_interval(secs => ${MOST_SECONDS}::float8))`
  if (counted > 0) return
  const row = await db().secondFactor.findUnique({ where: { accountId: owner } })
  const seconds = Math.max(1, Math.ceil(((row?.blockedTo?.getTime() ?? now) - now) / 1000))
  const headers = { 'Retry-After': String(seconds) }
  throw new Problem('rate_limited', 'second_factor_wait', { args: { seconds }, headers })
}

/**
 * Uses up a code of the app, or a recovery code: those are too long to be guessed and cost no waiting, so that nobody who only
 * has the password keeps the owner out.
 * @returns whether it was good @throws Problem 429 while codes of the app have to wait
 */
export async function spendSecondFactor(owner: OwnerId, typed: string, now: number): Promise<boolean> {
  const code = plain(typed)
  if (!/^\d{6}$/.test(code)) return spendCode(db(), owner, typed, now)
  const row = await db().secondFactor.findFirst({ where: confirmed(owner) })
  if (!row) return false
  await countCode(owner, now)
  const step = stepOf(row.secret, code, now)
  if (step === null) return false
  // Once, also when it is sent twice at the same time.
  const where = { id: row.id, accountId: owner, lastStep: { lt: step } }
  const data = { lastStep: step, failures: 0, blockedTo: null }
  return (await db().secondFactor.updateMany({ where, data })).count === 1
}

/** Of an account whose second factor is on, a code besides the password. @throws Problem 400 without a good one, 429 while one has to wait */
export async function requireSecondFactor(actor: Actor, code: string | undefined, from: From): Promise<void> {
  if (!(await secondFactorIsOn(actor.owner))) return
  if (!code) throw Problem.invalid([{ pointer: '/code', id: 'second_factor_needed' }])
  if (await spendSecondFactor(actor.owner, code, from.now)) return
  await recordEvent({ ...eventOf(actor, from), action: 'second_factor_failed', success: false })
  throw wrongCode()
}
