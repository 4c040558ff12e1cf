// Limits at the doors: by whom a call is counted, and what a refused one is told.
import type { Actor } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import type { LimitName } from '@/lib/platform/rate-limit/limits'
import { takeToken } from '@/lib/platform/rate-limit/take'
import { clientAddress, networkOf } from '../input/address'

/** By whom a known caller is counted: the key, so that one program does not use up another's allowance; else the account. */
export const byActor = ({ keyId, owner }: Actor) => (keyId ? `key ${keyId}` : `account ${owner}`)

/** By whom an unknown caller is counted. */
export const byAddress = (headers: Headers) => `address ${networkOf(clientAddress(headers))}`

/**
 * Takes one call. @param who from `byActor` or `byAddress`, or another word and name; only its HMAC is kept. @param account of
 * whose keys it is one: then it counts among all of them too.
 * @returns the headers that the answer must carry. Throws `Problem` of kind `rate_limited` that carries them itself.
 */
export async function takeCall(
  name: LimitName,
  who: string,
  now: number,
  account?: string,
): Promise<Record<string, string>> {
  const { allowed, retryAfter, headers } = await takeToken(name, who, now, account)
  if (!allowed) throw new Problem('rate_limited', 'rate_limited', { args: { seconds: retryAfter }, headers })
  return headers
}

/** Takes one call of somebody known; a guest's readings have a limit of their own, and all keys of an account one together. */
export function takeCallOf(actor: Actor, name: LimitName, now: number): Promise<Record<string, string>> {
  const own = name === 'readings.create' && actor.kind === 'guest' ? 'readings.create.guest' : name
  return takeCall(own, byActor(actor), now, actor.keyId && `keys of ${actor.owner}`)
}
