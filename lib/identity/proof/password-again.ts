// What a borrowed browser must not do, such as taking everything along, needs the password again when it was last given more
// than fifteen minutes ago. Sign-in, sign-up and each proof count.
import type { Context } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { From } from './from'
import { provePassword } from './recovery'

export const PROOF_MS = 15 * 60 * 1000

/** Where a request comes from, as the verbs of accounts want to know it. */
export const fromOf = ({ now, requestId, address = 'unknown' }: Context): From => ({
  now,
  requestId,
  address,
  agent: null,
})

/** True for whoever has no password to prove, too: programs and guests. */
export async function isProven({ actor, now }: Pick<Context, 'actor' | 'now'>): Promise<boolean> {
  if (!actor.sessionId || actor.kind === 'guest') return true
  const where = { id: actor.sessionId, accountId: actor.owner }
  const account = { select: { passwordHash: true } } as const
  const session = await db().session.findUnique({ where, select: { provedAt: true, account } })
  if (session?.account.passwordHash === null) return true
  return session !== null && now - session.provedAt.getTime() < PROOF_MS
}

/** @param password as it came with the request @throws Problem 403 where it is needed and missing, 400 when it is wrong, 429 */
export async function requireProof(ctx: Context, password: string | undefined): Promise<void> {
  if (await isProven(ctx)) return
  if (!password) {
    const fields = [{ pointer: '/current_password', id: 'proof_needed' } as const]
    throw new Problem('forbidden', 'proof_needed', { fields })
  }
  await provePassword(ctx.actor, password, fromOf(ctx))
}
