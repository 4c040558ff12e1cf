// What is held of people here: API keys. An export tells of them beside what else opens the account.
import { type Holdings, passSealed } from '@/lib/platform/holdings'

export const holdings: Holdings = {
  models: ['ApiKey'],
  adopt: (tx, guest, member) =>
    passSealed('ApiKey', {
      next: (take) => tx.apiKey.findMany({ where: { accountId: guest }, take }),
      give: (ids) => tx.apiKey.updateMany({ where: { id: { in: ids } }, data: { accountId: member } }),
      seal: (id, data) => tx.apiKey.updateMany({ where: { id, accountId: member }, data }),
    }),
}
