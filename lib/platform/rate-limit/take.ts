// The limiter of this server, as its environment says: Upstash over REST, else an ordinary Redis, else in process.
import { createHmac } from 'node:crypto'
import { Redis as UpstashRedis } from '@upstash/redis'
import { type Env, env } from '../env'
import { errorFields, log } from '../log'
import { remembered } from '../remembered'
import type { Report } from './breaker'
import { type Allowance, Limiter, type LimiterSettings } from './limiter'
import type { LimitName } from './limits'
import { connectRedis } from './redis'
import { SharedLimits } from './shared'

/** Milliseconds. A Redis of one's own stands nearby; Upstash may be a continent away and greets with TLS. */
const PATIENCE = { redis: 250, upstash: 1_000 }

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

const report = ({ event, error }: Report) =>
  log(error ? 'warn' : 'info', { event, ...(error !== undefined && errorFields(error)) })

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
  kept.npsLimiter ??= new Limiter({ wide: limitsAreWide(), shared: sharedLimits(env()), report })
  return kept.npsLimiter
}

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
  return limiter().take(name, hashOf(who), now, account && hashOf(account))
}
