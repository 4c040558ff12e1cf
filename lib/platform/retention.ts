// How long things are kept that nobody asked to keep. Everything else stays until its owner removes it.
import { AUDIT_DAYS } from './audit'
import { db } from './db'
import { Prisma } from './generated/prisma/client'
import { errorFields, log } from './log'

const DAY_MS = 24 * 60 * 60 * 1000
/** Rows a statement: no lock is held long enough for a request to notice. */
const BATCH = 1000

interface Kept {
  /** As the command prints it. */
  what: string
  table: string
  key: string
  /** True for a row that has served its time; given the moment `days` ago. */
  old: (before: Prisma.Sql) => Prisma.Sql
  days: number
  /** What somebody wanted to be rid of; a server does not wait for the command to remove it. */
  soon?: true
}

const KEPT: readonly Kept[] = [
  {
    what: `audit entries older than ${AUDIT_DAYS} days`,
    table: 'oracle_audit_log',
    key: 'id',
    old: (before) => Prisma.sql`timestamp < ${before}`,
    days: AUDIT_DAYS,
  },
  {
    // A member's also ends when it was not used for 14 days (lib/identity/proof/sessions.ts).
    what: 'sessions that ended more than a day ago',
    table: 'sessions',
    key: 'id',
    // A guest's says since when its account cannot be reached, and goes with it (lib/account/whole/guests.ts).
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
    what: 'readings deleted more than a day ago',
    table: 'oracle_readings',
    key: 'id',
    old: (before) => Prisma.sql`deleted_at < ${before}`,
    days: 1,
    soon: true,
  },
  {
    what: 'invitations that ended more than a day ago',
    table: 'oracle_invitations',
    key: 'id',
    old: (before) => Prisma.sql`expires_at < ${before} OR revoked_at < ${before} OR accepted_at < ${before}`,
    days: 1,
    soon: true,
  },
  {
    // A delay never lasts as long as a day (lib/identity), and failures further apart are not counted together.
    what: 'failed sign-ins older than two days',
    table: 'sign_in_failures',
    key: 'key',
    old: (before) => Prisma.sql`last_at < ${before} AND blocked_to < ${before}`,
    days: 2,
  },
]

export interface Pruned {
  what: string
  removed: number
}

/** Rows that another transaction holds are left for the next time. @param now milliseconds since 1970 */
export async function prune(now: number, all: readonly Kept[] = KEPT): Promise<Pruned[]> {
  const pruned: Pruned[] = []
  for (const { what, table, key, old, days } of all) {
    const [name, id] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${key}"`)]
    const before = new Date(now - days * DAY_MS).toISOString()
    const condition = old(Prisma.sql`${before}::timestamptz`)
    let removed = 0
    for (let count = BATCH; count === BATCH; removed += count) {
      count = await db().$executeRaw(Prisma.sql`
        DELETE FROM ${name} WHERE ${id} IN (
          SELECT ${id} FROM ${name} WHERE ${condition} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`)
    }
    pruned.push({ what, removed })
  }
  return pruned
}

/** What was deleted, or has ended, more than a day ago. @param now milliseconds since 1970 */
export const sweep = (now: number): Promise<Pruned[]> =>
  prune(
    now,
    KEPT.filter(({ soon }) => soon),
  )

const HOUR_MS = 60 * 60 * 1000
const MINUTE_MS = 60 * 1000

/** So that what was deleted does not lie there until somebody runs a command: soon after the start, then every hour. @param clock tells milliseconds since 1970 */
export function sweepByItself(clock: () => number): void {
  const run = () => {
    sweep(clock()).catch((error) => log('warn', { event: 'sweep_failed', ...errorFields(error) }))
  }
  setTimeout(run, MINUTE_MS).unref()
  setInterval(run, HOUR_MS).unref()
}
