// How much an account may have at the same time, whatever it uses to ask. Waiting does not help against a bound, so it is a
// conflict: something has to go first.
import type { OwnerId } from '../context'
import type { Transaction } from '../db'
import { Problem } from '../problem'
import { type BoundName, boundOf } from './limits'
import { limitsAreWide } from './take'

/** More than there are requests at the same time: so far from its bound nobody has to wait for anybody. */
const NEAR = 100

/** With fewer than so many an account has room for everybody who asks now: nobody need be held. */
export const roomyBelow = (name: BoundName): number => boundOf(name, limitsAreWide()) - NEAR

/**
 * Of requests at the same time only as many pass as may: near the bound the account is held until the transaction ends. Other
 * writes of the account, which only refer to its row, do not wait.
 * @param count what is there @throws Problem 409
 */
export async function refuseBeyond(
  tx: Transaction,
  owner: OwnerId,
  name: BoundName,
  count: () => Promise<number>,
): Promise<void> {
  if ((await count()) < roomyBelow(name)) return
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${owner}::uuid FOR NO KEY UPDATE`
  const max = boundOf(name, limitsAreWide())
  if ((await count()) >= max) throw new Problem('conflict', `${name}_many`, { args: { max } })
}
