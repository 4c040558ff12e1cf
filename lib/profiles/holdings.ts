// What is held of people here: profiles.
import { exportedList, type Holdings, passSealed } from '@/lib/platform/holdings'
import { MAX_PAGE, pagesOf } from '@/lib/platform/paging'
import { listProfiles } from './service'

export const holdings: Holdings = {
  models: ['Profile'],
  exported: (ctx) => [
    exportedList({
      name: 'profiles',
      pages: pagesOf((cursor) => listProfiles(ctx, { limit: MAX_PAGE, cursor })),
      thing: ({ id, unreadable }) => ({ kind: 'profile', id, unreadable }),
    }),
  ],
  lock: (tx, guest) =>
    tx.$queryRaw`SELECT id FROM oracle_users WHERE account_id = ${guest}::uuid ORDER BY id FOR UPDATE`,
  adopt: (tx, guest, member) =>
    passSealed('Profile', {
      next: (take) => tx.profile.findMany({ where: { accountId: guest }, take }),
      give: (ids) => tx.profile.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
      seal: (id, data) => tx.profile.updateMany({ where: { id, accountId: member }, data }),
      keep: ({ updatedAt }) => ({ updatedAt }),
    }),
}
