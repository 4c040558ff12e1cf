// How often a day the people of an account look at a clock, as they said it themselves; sealed with the account.
import type { OwnerId } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { orUnreadable } from '@/lib/platform/seal/unreadable'

/** null where nobody said it, or where it does not open. */
export async function findLooks(owner: OwnerId): Promise<number | null> {
  // Without `select`, which would open it at once.
  const row = await db().account.findUnique({ where: { id: owner } })
  const looks = Number(row && orUnreadable(() => row.looksPerDay))
  return Number.isInteger(looks) && looks > 0 ? looks : null
}

export async function saveLooks(owner: OwnerId, looks: number): Promise<void> {
  await db().account.updateMany({ where: { id: owner }, data: { looksPerDay: String(looks) } })
}
