// Guessing is slowed down: from the fifth failure of an account on, each next try has to wait twice as long. The counts
// stand in the database, so they survive a restart and hold for every server. A try is counted before the password is
// looked at and taken back when it was right: a hundred guesses sent at once are a hundred guesses.
import { createHmac } from 'node:crypto'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { WIDE } from '@/lib/platform/rate-limit/limits'
import { limitsAreWide, takeToken } from '@/lib/platform/rate-limit/take'
import { networkOf } from './address'

interface Patience {
  /** Failures that cost no waiting. */
  free: number
  /** Longest wait in seconds. */
  most: number
}
export const PATIENCE = {
  login: { free: 5, most: 15 * 60 },
  /** An address may be a whole school. */
  address: { free: 20, most: 60 },
} as const satisfies Record<string, Patience>
type What = keyof typeof PATIENCE

/** Where limits are wide, all of a test's people sit at one address; an account is always as patient. */
const patienceOf = (what: What): Patience =>
  what === 'address' && limitsAreWide()
    ? { ...PATIENCE.address, free: PATIENCE.address.free * WIDE }
    : PATIENCE[what]

/** After this long without a try the count begins anew. */
const FORGET_MS = 24 * 60 * 60 * 1000

const keyOf = (what: What, value: string) =>
  createHmac('sha256', env().SEAL_INDEX_KEY).update(`failure\n${what}\n${value}`).digest('hex')

/** One statement, so that of many tries at the same time only as many pass as may. */
async function count(key: string, { free, most }: Patience, now: number): Promise<boolean> {
  const at = new Date(now).toISOString()
  const forgotten = new Date(now - FORGET_MS).toISOString()
  const rows = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_failures AS f (key, count, last_at, blocked_to) VALUES (${key}, 1, ${at}::timestamptz, ${at}::timestamptz)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN f.last_at < ${forgotten}::timestamptz THEN 1 ELSE f.count + 1 END,
      last_at = ${at}::timestamptz,
      blocked_to = CASE WHEN f.last_at < ${forgotten}::timestamptz OR f.count + 1 < ${free}::int THEN ${at}::timestamptz
        ELSE ${at}::timestamptz
          + make_interval(secs => least(${most}::float8, power(2, least(f.count + 1 - ${free}::int, 20)))) END
    WHERE f.blocked_to <= ${at}::timestamptz
    RETURNING count`
  return rows.length > 0
}

function refuse(seconds: number, headers: Record<string, string> = {}): never {
  const all = { ...headers, 'Retry-After': String(seconds) }
  throw new Problem('rate_limited', 'sign_in_wait', { args: { seconds }, headers: all })
}

async function refuseUntilFree(key: string, now: number): Promise<never> {
  const row = await db().signInFailure.findUnique({ where: { key } })
  return refuse(Math.max(1, Math.ceil(((row?.blockedTo.getTime() ?? now) - now) / 1000)))
}

/** Takes one call from the limits of sign-in. @param index of a name, where one is tried @throws Problem 429 */
export async function limitTries(index: string | null, address: string, now: number): Promise<void> {
  const byAddress = await takeToken('sign_in.address', `address ${networkOf(address)}`, now)
  if (!byAddress.allowed) refuse(byAddress.retryAfter, byAddress.headers)
  if (index === null) return
  const byAccount = await takeToken('sign_in.account', `login ${index}`, now)
  if (!byAccount.allowed) refuse(byAccount.retryAfter, byAccount.headers)
}

/**
 * Counts one try against the limits and the failures.
 * @param index the name's index, known or not; @param address of the other side
 * @throws Problem 429 while either has to wait
 */
export async function countTry(index: string, address: string, now: number): Promise<void> {
  await limitTries(index, address, now)
  for (const [what, value] of [
    ['address', networkOf(address)],
    ['login', index],
  ] as const) {
    const key = keyOf(what, value)
    if (!(await count(key, patienceOf(what), now))) await refuseUntilFree(key, now)
  }
}

/** The try was right: the account's failures are forgotten, and the address gets this one back. */
export async function forgiveTry(index: string, address: string, now: number): Promise<void> {
  const at = new Date(now).toISOString()
  await db().signInFailure.deleteMany({ where: { key: keyOf('login', index) } })
  await db().$executeRaw`
    UPDATE sign_in_failures SET count = greatest(count - 1, 0), blocked_to = least(blocked_to, ${at}::timestamptz)
    WHERE key = ${keyOf('address', networkOf(address))}`
  await db().signInFailure.deleteMany({ where: { lastAt: { lt: new Date(now - FORGET_MS) } } })
}
