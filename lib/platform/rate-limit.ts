// Limits on how often somebody may ask: token buckets in this process, named in one table.
interface Limit {
  /** How many calls may come at once. */
  burst: number
  /** How many are given back each second. */
  perSecond: number
}

/** Every limit of the product, with its reason. */
export const LIMITS = {
  /** Free arithmetic without an account's data: forty in a row serve a page of dates; a flood does not. */
  calc: { burst: 40, perSecond: 5 },
} as const satisfies Record<string, Limit>
export type LimitName = keyof typeof LIMITS

export interface Allowance {
  allowed: boolean
  /** Calls left in the bucket. */
  remaining: number
  /** Whole seconds after which one call is certain to pass; 0 when allowed. */
  retryAfter: number
  headers: Record<string, string>
}

interface Bucket {
  tokens: number
  at: number
}
const buckets = new Map<string, Bucket>()
const MOST_BUCKETS = 50_000

/** Full buckets say nothing, so they can be forgotten. */
function forget(now: number): void {
  for (const [key, { tokens, at }] of buckets) {
    const { burst, perSecond } = LIMITS[key.slice(0, key.indexOf(':')) as LimitName]
    if (tokens + ((now - at) / 1000) * perSecond >= burst) buckets.delete(key)
  }
  if (buckets.size >= MOST_BUCKETS) buckets.clear()
}

/** Takes one call from the bucket of `who`. @param now milliseconds since 1970. */
export function takeToken(name: LimitName, who: string, now: number): Allowance {
  const { burst, perSecond } = LIMITS[name]
  const key = `${name}:${who}`
  if (buckets.size >= MOST_BUCKETS) forget(now)
  const bucket = buckets.get(key) ?? { tokens: burst, at: now }
  const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond)
  const allowed = tokens >= 1
  const left = allowed ? tokens - 1 : tokens
  buckets.set(key, { tokens: left, at: now })
  const retryAfter = allowed ? 0 : Math.ceil((1 - left) / perSecond)
  const refill = Math.ceil((burst - left) / perSecond)
  return {
    allowed,
    remaining: Math.floor(left),
    retryAfter,
    headers: {
      'RateLimit-Policy': `"${name}";q=${burst};w=${burst / perSecond}`,
      RateLimit: `"${name}";r=${Math.floor(left)};t=${refill}`,
    },
  }
}
