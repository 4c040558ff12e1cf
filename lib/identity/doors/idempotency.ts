// Idempotency keys: a claim is made before the work and fixes the id of what the work makes. So fifty requests with
// one key make one thing, and a retry after a crash can only make that same thing. Of an answer nothing is kept but its
// status: a repetition reads again what it spoke of, with the rights that the caller has then.
import { createHmac } from 'node:crypto'
import type { OwnerId, Reach } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'

/** A claim this old belongs to a request that died; the next one takes it over. */
const STALE_MS = 30_000
/** Keys are remembered this long. */
const KEPT_MS = 24 * 60 * 60 * 1000

export interface Claim {
  id: string
  accountId: OwnerId
  /** Of whatever the request makes. */
  resourceId: string
  /** Milliseconds since 1970: when the request was made whose work counts. */
  at: number
  /** Of the first answer; null while there is none. */
  status: number | null
  /** The request that made the claim died, perhaps after its work. */
  stale: boolean
}

/** Keyed: requests hold names and birthdays, which could be tried against a bare hash. */
const hashOf = (what: string, text: string) =>
  createHmac('sha256', env().SEAL_INDEX_KEY).update(`idempotency ${what}\n${text}`).digest('hex')
const isTaken = (error: unknown) => (error as { code?: unknown }).code === 'P2002'

/**
 * @param reach who asks: a key that is bound to a profile is another asker than its account, with Idempotency-Keys of its own
 * @param request everything in which one request differs from another
 * @throws Problem 409 while the first one is in flight, 422 when it was another request
 */
export async function claimKey(
  { owner, profileId }: Reach,
  key: string,
  request: string,
  now: number,
): Promise<Claim> {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new Problem('invalid_input', 'idempotency_format')
  const keyHash = hashOf('key', `${profileId ?? ''}\n${key}`)
  const requestHash = hashOf('request', request)
  const table = db().idempotentAnswer
  await table.deleteMany({ where: { accountId: owner, claimedAt: { lt: new Date(now - KEPT_MS) } } })
  const fresh = { id: newId(now), accountId: owner, resourceId: newId(now) }
  try {
    await table.create({
      data: { ...fresh, keyHash, requestHash, claimedAt: new Date(now) },
      select: { id: true },
    })
    return { ...fresh, at: now, status: null, stale: false }
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const found = await table.findUnique({ where: { accountId_keyHash: { accountId: owner, keyHash } } })
  if (found && found.requestHash !== requestHash)
    throw new Problem('idempotency_mismatch', 'idempotency_mismatch')
  const known = found && { id: found.id, accountId: owner, resourceId: found.resourceId }
  if (known && found.status !== null)
    return { ...known, at: found.claimedAt.getTime(), status: found.status, stale: false }
  // Or as far in the future: then the clock was set back since.
  const stale = [
    { claimedAt: { lt: new Date(now - STALE_MS) } },
    { claimedAt: { gt: new Date(now + STALE_MS) } },
  ]
  const { count } = await table.updateMany({
    where: { accountId: owner, keyHash, status: null, OR: stale },
    data: { claimedAt: new Date(now) },
  })
  if (known && count === 1) return { ...known, at: now, status: null, stale: true }
  throw new Problem('conflict', 'idempotency_in_flight', { headers: { 'Retry-After': '1' } })
}

/** The request was answered with this status. */
export async function keepStatus({ id, accountId }: Claim, status: number): Promise<void> {
  // The row is gone where the account was erased meanwhile.
  await db().idempotentAnswer.updateMany({ where: { id, accountId }, data: { status } })
}

/** The work was refused and made nothing: the key is free again. */
export async function releaseKey({ id, accountId }: Claim): Promise<void> {
  await db().idempotentAnswer.deleteMany({ where: { id, accountId } })
}

/** It is unknown whether the work was done: the next try takes the claim over, and with it the same id. */
export async function abandonKey({ id, accountId }: Claim, now: number): Promise<void> {
  const claimedAt = new Date(now - STALE_MS - 1)
  await db().idempotentAnswer.updateMany({ where: { id, accountId, status: null }, data: { claimedAt } })
}
