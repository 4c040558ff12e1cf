// The limiter of this server, as its environment says: Upstash over REST, else an ordinary Redis, else in process.
import { createHmac } from 'node:crypto'
import { Redis as UpstashRedis } from '@upstash/redis'
import { type Env, env } from '../env'
import { errorFields, log } from '../log'
import { countLimited, limitsShared } from '../metrics/limits'
import { remembered } from '../remembered'
import type { Report } from './breaker'
import { type Allowance, Limiter, type LimiterSettings } from './limiter'
import type { LimitName } from './limits'
import { connectRedis } from './redis'
import { SharedLimits } from './shared'

/**
 * Milliseconds. Long enough that a busy machine is not taken for a Redis that is away: whoever counts alone by mistake lets more
 * through. One that hangs costs this once.
 */
const PATIENCE = { redis: 1_000, upstash: 2_000 }

/** Milliseconds for which a server that begins tries to reach its Redis before it goes on without. */
const GREETING_MS = 3_000

type Where = Pick<Env, 'UPSTASH_REDIS_REST_URL' | 'UPSTASH_REDIS_REST_TOKEN' | 'REDIS_URL'>

/** @param patience milliseconds until an answer counts as missing @returns undefined when the environment names no Redis */
export function sharedLimits(where: Where, patience = PATIENCE): LimiterSettings['shared'] {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token, REDIS_URL } = where
  if (url && token) {
    const patienceMs = patience.upstash
    const signal = () => AbortSignal.timeout(patienceMs)
    const redis = new UpstashRedis({ url, token, signal, retry: false, enableTelemetry: false })
    return { limits: new SharedLimits(redis), patienceMs }
  }
  if (!REDIS_URL) return undefined
  const patienceMs = patience.redis
  return { limits: new SharedLimits(connectRedis(REDIS_URL, patienceMs)), patienceMs }
}

function report({ event, error }: Report): void {
  limitsShared(true, event === 'limits_shared')
  log(error ? 'warn' : 'info', { event, ...(error !== undefined && errorFields(error)) })
}

// Development reloads modules; the global keeps one connection, and what was counted, across reloads.
const kept = globalThis as typeof globalThis & { npsLimiter?: Limiter }

/** Whether scripts, measurements and tests may write in a row here: everywhere but in production, unless told otherwise. */
export function limitsAreWide(): boolean {
  const { APP_ENV, LIMITS } = env()
  return (LIMITS ?? (APP_ENV === 'production' ? 'strict' : 'wide')) === 'wide'
}

const hashOf = remembered(10_000, (text) =>
  createHmac('sha256', env().SEAL_INDEX_KEY).update(`limit\n${text}`).digest('base64url').slice(0, 22),
)

function limiter(): Limiter {
  if (kept.npsLimiter) return kept.npsLimiter
  const shared = sharedLimits(env())
  limitsShared(shared !== undefined, shared !== undefined)
  kept.npsLimiter = new Limiter({ wide: limitsAreWide(), shared, report })
  return kept.npsLimiter
}

/**
 * Reaches the shared Redis, where there is one, so that not even the first calls of a server are counted by it alone.
 * @param now milliseconds since 1970. Never throws; the log says when the server goes on without.
 */
export const greetSharedLimits = (now: number): Promise<void> => limiter().greet(now, GREETING_MS)

/** Where this server counts now. */
export const limitsPlace = (): Limiter['place'] => limiter().place

/**
 * Takes one call from a limit. @param who a key, an account or an address, with a word that says which: only its HMAC is
 * stored. @param now milliseconds since 1970. @param account of whose keys `who` is one. Never throws.
 */
export async function takeToken(
  name: LimitName,
  who: string,
  now: number,
  account?: string,
): Promise<Allowance> {
  const allowance = await limiter().take(name, hashOf(who), now, account && hashOf(account))
  countLimited(name, allowance.allowed)
  return allowance
}
