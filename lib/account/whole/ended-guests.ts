// Guests who can never come back: nobody has their cookie any more. What they made goes with them.
import { endedGuests } from '@/lib/identity/proof/guests'
import type { Pruned } from '@/lib/platform/retention'
import { removeAccounts, wholly } from './repository'

/** Days that a guest's things are kept after its cookie has ended. The page says so (`settings.guest_text` of messages/). */
export const GUEST_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000
/** Guests a transaction: no lock is held long enough for a request to notice. */
const BATCH = 100

/** @param now milliseconds since 1970 */
export async function pruneGuests(now: number): Promise<Pruned> {
  const before = new Date(now - GUEST_DAYS * DAY_MS).toISOString()
  const batch = () =>
    wholly(async (tx) => {
      const guests = await endedGuests(tx, before, BATCH)
      if (guests.length > 0) await removeAccounts(tx, guests, now)
      return guests.length
    })
  let removed = 0
  for (let count = BATCH; count === BATCH; removed += count) count = await batch()
  return { what: `guests whose cookie ended more than ${GUEST_DAYS} days ago`, removed }
}
