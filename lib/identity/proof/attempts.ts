// Guessing is slowed down, and nobody can lock somebody else out: failures are counted by name and network together, a browser
// that signed in before is counted alone, and every wait is short. The counts stand in the database, so they survive a restart
// and hold for every server. A try is counted before the password is looked at and taken back when it was right: a hundred
// guesses sent at once are a hundred guesses. The reasons for the numbers are in docs/security.md.
import { createHmac } from 'node:crypto'
import { type AuditEvent, recordEvent } from '@/lib/platform/audit'
import type { Actor } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Line, type Standing } from '@/lib/platform/line'
import { Problem } from '@/lib/platform/problem'
import { type LimitName, WIDE } from '@/lib/platform/rate-limit/limits'
import { limitsAreWide, takeToken } from '@/lib/platform/rate-limit/take'
import { networkOf, siteOf } from '../input/address'
import { deviceOf } from './device'

interface Patience {
  /** Failures until the first wait. */
  free: number
  /** The first wait in seconds; each further failure doubles it. */
  first: number
  /** The longest wait in seconds. */
  most: number
}
export const PATIENCE = {
  /** One name from one network, from one browser that is known, or the password asked for in one session. */
  one: { free: 5, first: 1, most: 60 },
  /** One name from one network, while the name is guessed at from many. */
  besieged: { free: 1, first: 8, most: 300 },
  /** One name from an IPv6 site, which has 65 536 networks: as many first tries as there are households in it. */
  site: { free: 256, first: 1, most: 60 },
  /** Any names from one network: it may be a whole school. */
  network: { free: 20, first: 1, most: 60 },
} as const satisfies Record<string, Patience>

/** Failures at one name, whatever their networks: each weighs for two minutes, and thirty of them are a siege. */
export const SIEGE = { eachMs: 2 * 60_000, fromMs: 60 * 60_000, mostMs: 2 * 60 * 60_000 }

/** Of the database's connections, tries take this many: all others ask it as quickly as ever. */
const counting = new Line(3, 200, 'tries')

/** After this long without a try the count begins anew. */
const FORGET_MS = 24 * 60 * 60 * 1000

/** Where a try comes from. */
export interface Whence {
  /** Milliseconds since 1970. */
  now: number
  address: string
  /** The cookie of known browsers, as it came. */
  devices?: string | undefined
}

/** A try that was let through and counted as a failure until `forgive` takes it back. */
export interface Try {
  standing: Standing
  /** Which failure it would be, of those that this one is to be told with. */
  count: number
  /** Counts that end with a success, and counts of many people that only get this one back. */
  own: string[]
  shared: string[]
}

const keyOf = (what: string, value: string) =>
  createHmac('sha256', env().SEAL_INDEX_KEY).update(`failure\n${what}\n${value}`).digest('hex')
const stamp = (ms: number) => new Date(ms).toISOString()

function refuse(seconds: number, headers: Record<string, string> = {}): never {
  const all = { ...headers, 'Retry-After': String(seconds) }
  throw new Problem('rate_limited', 'sign_in_wait', { args: { seconds }, headers: all })
}

/** Takes one call of a limit. @throws Problem 429 */
export async function limitTries(name: LimitName, who: string, now: number): Promise<void> {
  const { allowed, retryAfter, headers } = await takeToken(name, who, now)
  if (!allowed) refuse(retryAfter, headers)
}
export const fromNetwork = (address: string) => `address ${networkOf(address)}`

/**
 * One statement, so that of many tries at the same time only as many pass as may. A wait longer than any is left over from a
 * clock that was set back. Resolves to which failure this is.
 */
async function count(key: string, { free, first, most }: Patience, now: number): Promise<number> {
  const [at, forgotten] = [stamp(now), stamp(now - FORGET_MS)]
  const wait = free > 1 ? 0 : first
  const rows = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_failures AS f (key, count, last_at, blocked_to)
    VALUES (${key}, 1, ${at}::timestamptz, ${at}::timestamptz + make_interval(secs => ${wait}::float8))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN f.last_at < ${forgotten}::timestamptz THEN 1 ELSE f.count + 1 END,
      last_at = ${at}::timestamptz,
      blocked_to = ${at}::timestamptz + make_interval(secs =>
        CASE WHEN f.last_at < ${forgotten}::timestamptz THEN ${wait}::float8 WHEN f.count + 1 < ${free}::int THEN 0
          ELSE least(${most}::float8, ${first}::float8 * power(2, least(f.count + 1 - ${free}::int, 20))) END)
    WHERE f.blocked_to <= ${at}::timestamptz OR f.blocked_to > ${at}::timestamptz + make_interval(secs => ${most}::float8)
    RETURNING count`
  if (rows[0]) return rows[0].count
  const row = await db().signInFailure.findUnique({ where: { key } })
  return refuse(Math.max(1, Math.ceil(((row?.blockedTo.getTime() ?? now) - now) / 1000)))
}

/** Counts and never refuses; `blocked_to` is when all that was counted will have lost its weight. */
async function weigh(key: string, now: number): Promise<number> {
  const [at, forgotten] = [stamp(now), stamp(now - FORGET_MS)]
  const [each, most] = [SIEGE.eachMs / 1000, SIEGE.mostMs / 1000]
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_failures AS f (key, count, last_at, blocked_to)
    VALUES (${key}, 1, ${at}::timestamptz, ${at}::timestamptz + make_interval(secs => ${each}::float8))
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN f.last_at < ${forgotten}::timestamptz THEN 1 ELSE f.count + 1 END,
      last_at = ${at}::timestamptz,
      blocked_to = least(greatest(f.blocked_to, ${at}::timestamptz) + make_interval(secs => ${each}::float8),
        ${at}::timestamptz + make_interval(secs => ${most}::float8))
    RETURNING count`
  return row?.count ?? 1
}

async function isBesieged(key: string, now: number): Promise<boolean> {
  const row = await db().signInFailure.findUnique({ where: { key } })
  return (row?.blockedTo.getTime() ?? 0) - now > SIEGE.fromMs
}

/** Where limits are wide, all of a test's people sit at one address; everything else is as patient as anywhere. */
const ofNetwork = (): Patience =>
  limitsAreWide() ? { ...PATIENCE.network, free: PATIENCE.network.free * WIDE } : PATIENCE.network

async function countKnown(who: string, now: number): Promise<Try> {
  await limitTries('sign_in', who, now)
  const key = keyOf('one', who)
  const failures = await counting.run('known', () => count(key, PATIENCE.one, now))
  return { standing: 'known', count: failures, own: [key], shared: [] }
}

/**
 * Counts one try to sign in. @param index of the name, known or not
 * @throws Problem 429 while this browser, or this network where the browser is not known, has to wait
 */
export async function countTry(index: string, { address, devices, now }: Whence): Promise<Try> {
  const device = deviceOf(devices, index, now)
  if (device) return countKnown(`device ${device}`, now)
  await limitTries('sign_in', fromNetwork(address), now)
  return counting.run('unknown', () => countUnknown(index, address, now))
}

async function countUnknown(index: string, address: string, now: number): Promise<Try> {
  const [network, site] = [networkOf(address), siteOf(address)]
  const shared = [keyOf('network', network)]
  await count(keyOf('network', network), ofNetwork(), now)
  if (site) {
    shared.push(keyOf('site', `${index} ${site}`))
    await count(keyOf('site', `${index} ${site}`), PATIENCE.site, now)
  }
  const [pair, login] = [keyOf('one', `${index} ${network}`), keyOf('login', index)]
  await count(pair, (await isBesieged(login, now)) ? PATIENCE.besieged : PATIENCE.one, now)
  return { standing: 'unknown', count: await weigh(login, now), own: [pair, login], shared }
}

/**
 * Counts one recovery code. Its random bits need no protection from guessing, so only the work is limited, and the
 * count is but for telling the owner.
 */
export async function countCode(index: string, { address, devices, now }: Whence): Promise<Try> {
  const device = deviceOf(devices, index, now)
  await limitTries('recover', device ? `device ${device}` : fromNetwork(address), now)
  const key = keyOf('code', index)
  const standing = device ? 'known' : 'unknown'
  const failures = await counting.run(standing, () => weigh(key, now))
  return { standing, count: failures, own: [key], shared: [] }
}

/** Counts one proof of the password by somebody who is signed in: by the session, or for all keys of an account together. */
export const countProof = ({ sessionId, owner }: Actor, now: number): Promise<Try> =>
  countKnown(sessionId ? `session ${sessionId}` : `keys of ${owner}`, now)

/** The try was right. */
export async function forgive({ own, shared }: Try, now: number): Promise<void> {
  await db().signInFailure.deleteMany({
    where: { OR: [{ key: { in: own } }, { lastAt: { lt: new Date(now - FORGET_MS) } }] },
  })
  await db().$executeRaw`
    UPDATE sign_in_failures SET count = greatest(count - 1, 0), blocked_to = least(blocked_to, ${stamp(now)}::timestamptz)
    WHERE key = ANY(${shared})`
}

/** The first five, then at ten and each time that they have doubled: a flood fills no list. */
const isTold = (count: number) => count <= 5 || Number.isInteger(Math.log2(count / 10))

/** Writes a failure down for the owner, unless it is one of a flood. @param many the action's name from the tenth on */
export async function tellFailure(
  { count }: Try,
  event: Omit<AuditEvent, 'success' | 'resourceType'>,
  many = event.action,
): Promise<void> {
  if (!isTold(count)) return
  const action = count < 10 ? event.action : many
  await recordEvent({ ...event, action, resourceType: 'account', success: false })
}
