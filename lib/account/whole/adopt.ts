// What a guest made passes to a member who signs in from the same browser; all of it in one transaction, or nothing.
import type { OwnerId } from '@/lib/platform/context'
import { Problem } from '@/lib/platform/problem'
import { HOLDINGS } from './holdings'
import { deleteGuest, lockGuest, wholly } from './repository'

export { holdingsOf } from './repository'

/**
 * Gives everything of a guest to a member and removes the guest. Both must have been proven by the same request.
 * @throws Problem 409 when the guest is none any more: nothing has changed then
 */
export async function adoptGuest(guest: OwnerId, member: OwnerId): Promise<void> {
  await wholly(async (tx) => {
    if (guest === member || !(await lockGuest(tx, guest))) throw new Problem('conflict', 'guest_gone')
    for (const { lock } of HOLDINGS) await lock?.(tx, guest)
    for (const { adopt } of HOLDINGS) await adopt?.(tx, guest, member)
    await deleteGuest(tx, guest)
  })
}
