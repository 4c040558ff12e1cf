// What is held of people here: what they keep for themselves, and how often a day they say to look at a clock.
import type { Transaction } from '@/lib/platform/db'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { exportedList, type Holdings, passSealed } from '@/lib/platform/holdings'
import { orUnreadable } from '@/lib/platform/seal/unreadable'
import { indexOfSign } from './repository/change'
import type { SignContent } from './repository/row'
import { RESTORE_DAYS } from './service/keep'
import { wholeFindings } from './service/whole'

/** The index of a sign is its account's own: it is made anew from what opened. */
function indexAnew(member: string, content: string | undefined) {
  const sign: Partial<SignContent> = content ? JSON.parse(content) : {}
  const { sign_type, sign_value, note = null } = sign
  return sign_type && sign_value !== undefined
    ? { signIndex: indexOfSign(member, { sign_type, sign_value, note }) }
    : null
}

const passFindings = (tx: Transaction, guest: string, member: string) =>
  passSealed('Finding', {
    next: (take) => tx.finding.findMany({ where: { accountId: guest }, take }),
    give: (ids) => tx.finding.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
    seal: (id, data) =>
      tx.finding.updateMany({
        where: { id, accountId: member },
        data: { ...data, ...indexAnew(member, data.content) },
      }),
    keep: ({ updatedAt }) => ({ updatedAt }),
  })

/** What the member said stands. */
async function passLooks(tx: Transaction, guest: string, member: string): Promise<void> {
  const looksOf = async (id: string) => {
    const row = await tx.account.findUnique({ where: { id } })
    return row && orUnreadable(() => row.looksPerDay)
  }
  const [own, brought] = [await looksOf(member), await looksOf(guest)]
  if (own === null && brought !== null)
    await tx.account.updateMany({ where: { id: member }, data: { looksPerDay: brought } })
}

export const holdings: Holdings = {
  models: ['Finding'],
  kept: [
    {
      // As long as they can be brought back.
      what: 'findings deleted more than a day ago',
      table: 'vault_findings',
      key: 'id',
      old: (before) => Prisma.sql`deleted_at < ${before}`,
      days: RESTORE_DAYS,
      soon: true,
    },
  ],
  exported: (ctx) => [
    exportedList({
      name: 'findings',
      pages: wholeFindings(ctx),
      thing: (found) => ({
        kind: 'finding',
        id: found.id,
        unreadable: 'unreadable' in found ? found.unreadable : undefined,
      }),
    }),
  ],
  lock: (tx, guest) =>
    tx.$queryRaw`SELECT id FROM vault_findings WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`,
  adopt: async (tx, guest, member) => {
    await passFindings(tx, guest, member)
    await passLooks(tx, guest, member)
  },
}
