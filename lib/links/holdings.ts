// What is held of people here: invitations, and whose own person a profile is.
import { Prisma } from '@/lib/platform/generated/prisma/client'
import { exportedList, type Holdings } from '@/lib/platform/holdings'
import { listLinks, openInvitations } from './service'

export const holdings: Holdings = {
  models: ['Invitation'],
  kept: [
    {
      what: 'invitations that ended more than a day ago',
      table: 'oracle_invitations',
      key: 'id',
      old: (before) =>
        Prisma.sql`expires_at < ${before} OR revoked_at < ${before} OR accepted_at < ${before}`,
      days: 1,
      soon: true,
    },
  ],
  exported: (ctx) => [
    exportedList({
      name: 'links',
      pages: (async function* () {
        yield await listLinks(ctx)
      })(),
      thing: ({ profile_id, unreadable }) => ({ kind: 'link', id: profile_id, unreadable }),
    }),
    exportedList({
      name: 'invitations',
      pages: (async function* () {
        yield await openInvitations(ctx)
      })(),
    }),
  ],
  // Invitations go along; a member who was linked to one of the guest's profiles now has it.
  adopt: async (tx, guest, member) => {
    await tx.invitation.updateMany({ where: { accountId: guest }, data: { accountId: member } })
    const own = { accountId: member, linkedAccountId: member }
    await tx.profile.updateMany({ where: own, data: { linkedAccountId: null } })
  },
}
