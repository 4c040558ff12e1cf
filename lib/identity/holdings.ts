// What is held of people here: what opens an account, what happened in it, and which requests of it may be sent again. A guest's
// sessions, codes and second factor end with it.
import type { Holdings } from '@/lib/platform/holdings'

export const holdings: Holdings = {
  models: ['Account', 'Session', 'RecoveryCode', 'SecondFactor', 'IdempotentAnswer', 'AuditEntry'],
  adopt: async (tx, guest, member) => {
    // But those that the member used too: there the member's own request stands.
    await tx.$executeRaw`
      DELETE FROM idempotent_answers g USING idempotent_answers m
      WHERE g.account_id = ${guest}::uuid AND m.account_id = ${member}::uuid AND g.key_hash = m.key_hash`
    const data = { accountId: member, body: null, location: null }
    await tx.idempotentAnswer.updateMany({ where: { accountId: guest }, data })
    await tx.auditEntry.updateMany({ where: { accountId: guest }, data: { accountId: member } })
  },
}
