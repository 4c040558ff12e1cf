// Idempotency keys: a claim is made before the work and fixes the id of what the work makes. So fifty requests with
// one key make one thing, and a retry after a crash can only make that same thing.
import { createHash } from 'node:crypto'
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { Problem } from '@/lib/platform/problem'

/** A claim this old belongs to a request that died; the next one takes it over. */
const STALE_MS = 30_000
/** Answers are kept this long. */
const KEPT_MS = 24 * 60 * 60 * 1000

export interface Answer {
  status: number
  location: string | null
  body: string
}
export interface Claim {
  id: string
  accountId: OwnerId
  resourceId: string
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const isTaken = (error: unknown) => (error as { code?: unknown }).code === 'P2002'

/** Either the claim (do the work), or the first answer (replay it). Throws 409 in flight, 422 on another body. */
export async function claimKey(
  owner: OwnerId,
  route: string,
  key: string,
  body: string,
  now: number,
): Promise<Claim | Answer> {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new Problem('invalid_input', 'idempotency_format')
  const keyHash = sha256(`${route}\n${key}`)
  const bodyHash = sha256(body)
  const table = db().idempotentAnswer
  await table.deleteMany({ where: { accountId: owner, claimedAt: { lt: new Date(now - KEPT_MS) } } })
  const fresh = { id: newId(now), accountId: owner, resourceId: newId(now) }
  try {
    await table.create({
      data: { ...fresh, keyHash, bodyHash, claimedAt: new Date(now) },
      select: { id: true },
    })
    return fresh
  } catch (error) {
    if (!isTaken(error)) throw error
  }
  const found = await table.findUnique({ where: { accountId_keyHash: { accountId: owner, keyHash } } })
  if (found && found.bodyHash !== bodyHash) throw new Problem('idempotency_mismatch', 'idempotency_mismatch')
  if (found?.status && found.body !== null) {
    return { status: found.status, location: found.location, body: found.body }
  }
  const stale = new Date(now - STALE_MS)
  const { count } = await table.updateMany({
    where: { accountId: owner, keyHash, status: null, claimedAt: { lt: stale } },
    data: { claimedAt: new Date(now) },
  })
  if (found && count === 1) return { id: found.id, accountId: owner, resourceId: found.resourceId }
  throw new Problem('conflict', 'idempotency_in_flight', { headers: { 'Retry-After': '1' } })
}

export const isAnswer = (claimed: Claim | Answer): claimed is Answer => 'status' in claimed

export async function keepAnswer({ id, accountId }: Claim, answer: Answer): Promise<void> {
  // The row is gone where the work was to erase the account.
  await db().idempotentAnswer.updateMany({ where: { id, accountId }, data: { ...answer } })
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
