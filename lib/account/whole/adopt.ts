// What a guest made passes to a member who signs in from the same browser. Sealed values are bound to their owner, so each
// row is opened as the guest's and sealed as the member's; all of it in one transaction, or nothing.
import type { OwnerId } from '@/lib/platform/context'
import { db, type Transaction } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { SEALED_FIELDS, type SealedModel } from '@/lib/platform/seal/fields'
import { openRow } from '@/lib/platform/seal/unreadable'

const BATCH = 100
const MOST_MS = 60_000

type Columns<M extends SealedModel> = keyof (typeof SEALED_FIELDS)[M]['columns'] & string

/** The sealed values of a row, opened: copied out before its owner changes. What does not open goes along as it stands. */
function opened<M extends SealedModel, Row extends Record<Columns<M>, unknown>>(model: M, row: Row) {
  const columns = SEALED_FIELDS[model].columns as Record<string, string>
  const { values, unreadable } = openRow(model, row)
  const names = (Object.keys(columns) as Columns<M>[]).filter((name) => !unreadable.includes(columns[name]!))
  return Object.fromEntries(names.map((name) => [name, values[name]])) as Partial<Pick<Row, Columns<M>>>
}

interface Rows<Row> {
  /** The next rows that are still the guest's. */
  next: () => Promise<Row[]>
  /** Makes them the member's; their sealed values cannot be opened until `seal` has run. */
  give: (ids: string[]) => Promise<unknown>
  seal: (row: Row) => Promise<unknown>
}

async function pass<Row extends { id: string }>({ next, give, seal }: Rows<Row>): Promise<void> {
  for (let rows = await next(); rows.length > 0; rows = await next()) {
    await give(rows.map(({ id }) => id))
    for (const row of rows) await seal(row)
  }
}

async function passProfiles(tx: Transaction, guest: string, member: string): Promise<void> {
  const found = async () => {
    const rows = await tx.profile.findMany({ where: { accountId: guest }, take: BATCH })
    return rows.map((row) => ({
      id: row.id,
      data: { ...opened('Profile', row), updatedAt: row.updatedAt },
    }))
  }
  await pass({
    next: found,
    give: (ids) => tx.profile.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: ({ id, data }) => tx.profile.updateMany({ where: { id, accountId: member }, data }),
  })
}

async function passReadings(tx: Transaction, guest: string, member: string): Promise<void> {
  const found = async () => {
    const rows = await tx.reading.findMany({ where: { accountId: guest }, take: BATCH })
    return rows.map((row) => ({ id: row.id, data: opened('Reading', row) }))
  }
  await pass({
    next: found,
    give: (ids) => tx.reading.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: ({ id, data }) => tx.reading.updateMany({ where: { id, accountId: member }, data }),
  })
}

/** What the guest marked, but where the member sees the reading already: there the member's own marks stand. */
async function passMarks(tx: Transaction, guest: string, member: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM oracle_reading_viewers g USING oracle_reading_viewers m
    WHERE g.account_id = ${guest}::uuid AND m.account_id = ${member}::uuid AND g.reading_id = m.reading_id`
  const found = async () => {
    const rows = await tx.readingViewer.findMany({ where: { accountId: guest }, take: BATCH })
    return rows.map((row) => ({ id: row.id, data: opened('ReadingViewer', row) }))
  }
  await pass({
    next: found,
    give: (ids) => tx.readingViewer.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: ({ id, data }) => tx.readingViewer.updateMany({ where: { id, accountId: member }, data }),
  })
}

/** Invitations go along; a member who was linked to one of the guest's profiles now has it. */
async function passLinks(tx: Transaction, guest: string, member: string): Promise<void> {
  await tx.invitation.updateMany({ where: { accountId: guest }, data: { accountId: member } })
  const own = { accountId: member, linkedAccountId: member }
  await tx.profile.updateMany({ where: own, data: { linkedAccountId: null } })
}

async function passKeys(tx: Transaction, guest: string, member: string): Promise<void> {
  const found = async () => {
    const rows = await tx.apiKey.findMany({ where: { accountId: guest }, take: BATCH })
    return rows.map((row) => ({ id: row.id, data: opened('ApiKey', row) }))
  }
  await pass({
    next: found,
    give: (ids) => tx.apiKey.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: ({ id, data }) => tx.apiKey.updateMany({ where: { id, accountId: member }, data }),
  })
}

/** Keys of requests that may be sent again, but those that the member used too: there the member's own request stands. */
async function passClaims(tx: Transaction, guest: string, member: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM idempotent_answers g USING idempotent_answers m
    WHERE g.account_id = ${guest}::uuid AND m.account_id = ${member}::uuid AND g.key_hash = m.key_hash`
  const data = { accountId: member, body: null, location: null }
  await tx.idempotentAnswer.updateMany({ where: { accountId: guest }, data })
}

/** How much a guest has that could pass to a member. */
export async function holdingsOf(guest: OwnerId): Promise<{ profiles: number; readings: number }> {
  const where = { accountId: guest }
  const [profiles, readings] = await Promise.all([
    db().profile.count({ where }),
    db().reading.count({ where: { ...where, deletedAt: null } }),
  ])
  return { profiles, readings }
}

/**
 * Gives everything of a guest to a member and removes the guest. Both must have been proven by the same request.
 * @throws Problem 409 when the guest is none any more: nothing has changed then
 */
export async function adoptGuest(guest: OwnerId, member: OwnerId): Promise<void> {
  await db().$transaction(
    async (tx) => {
      // Locks the account: whatever else writes for this guest waits, and finds it gone. Then its rows, so that nothing
      // changes between opening and sealing.
      const locked = await tx.$queryRaw<unknown[]>`
        SELECT id FROM accounts WHERE id = ${guest}::uuid AND kind = 'guest' FOR UPDATE`
      if (locked.length === 0 || guest === member) throw new Problem('conflict', 'guest_gone')
      await tx.$queryRaw`SELECT id FROM oracle_users WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
      await tx.$queryRaw`SELECT id FROM oracle_readings WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
      await tx.$queryRaw`
        SELECT id FROM oracle_reading_viewers WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`
      await passProfiles(tx, guest, member)
      await passReadings(tx, guest, member)
      await passMarks(tx, guest, member)
      await passLinks(tx, guest, member)
      await passKeys(tx, guest, member)
      await passClaims(tx, guest, member)
      await tx.auditEntry.updateMany({ where: { accountId: guest }, data: { accountId: member } })
      await tx.account.delete({ where: { id: guest }, select: { id: true } })
    },
    { timeout: MOST_MS, maxWait: 5_000 },
  )
}
