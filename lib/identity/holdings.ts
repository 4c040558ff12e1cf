// What is held of people here: what opens an account, what happened in it, and which requests of it may be sent again. A guest's
// sessions, codes and second factor end with it.
import { AUDIT_DAYS } from '@/lib/platform/audit'
import { Prisma } from '@/lib/platform/generated/prisma/client'
import type { Holdings } from '@/lib/platform/holdings'
import type { Kept } from '@/lib/platform/retention'

const kept: readonly Kept[] = [
  {
    what: `audit entries older than ${AUDIT_DAYS} days`,
    table: 'oracle_audit_log',
    key: 'id',
    old: (before) => Prisma.sql`timestamp < ${before}`,
    days: AUDIT_DAYS,
  },
  {
    // A member's also ends when it was not used for 14 days (proof/sessions.ts).
    what: 'sessions that ended more than a day ago',
    table: 'sessions',
    key: 'id',
    // A guest's says since when its account cannot be reached, and goes with it (lib/account/whole/ended-guests.ts).
    old: (before) => Prisma.sql`
      (expires_at < ${before} OR revoked_at < ${before}
        OR (kind = 'member' AND last_seen_at < ${before} - interval '14 days'))
      AND NOT EXISTS (SELECT 1 FROM accounts WHERE accounts.id = sessions.account_id AND accounts.kind = 'guest')`,
    days: 1,
  },
  {
    what: 'keys of repeated requests older than a day',
    table: 'idempotent_answers',
    key: 'id',
    old: (before) => Prisma.sql`claimed_at < ${before}`,
    days: 1,
    soon: true,
  },
  {
    // A delay never lasts as long as a day (proof/attempts.ts), and failures further apart are not counted together.
    what: 'failed sign-ins older than two days',
    table: 'sign_in_failures',
    key: 'key',
    old: (before) => Prisma.sql`last_at < ${before} AND blocked_to < ${before}`,
    days: 2,
  },
]

export const holdings: Holdings = {
  kept,
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
