// Whatever hangs something new on a profile (a key, an invitation, a link) holds it first: so it is there, and stays there,
// until the new thing is.
import type { Transaction } from './db'

/** Waits for who changes or deletes the profile. @returns false when there is no such profile, or none any more */
export async function lockProfile(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM oracle_users WHERE id = ${id}::uuid FOR UPDATE`
  return rows.length > 0
}
