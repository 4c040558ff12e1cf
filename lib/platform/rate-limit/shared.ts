// The limits in a Redis that several servers share, by `@upstash/ratelimit`: Upstash over REST, or an ordinary Redis through the
// adapter. Everything here may throw or hang; limiter.ts keeps that from the callers.
import { Ratelimit } from '@upstash/ratelimit'
import type { Taken } from './in-process'
import type { Rule, Window } from './limits'
import type { RedisClient } from './redis'
import { waitOf } from './window'

const PREFIX = 'nps:limit'

export class SharedLimits {
  private readonly limiters = new Map<string, Ratelimit>()

  constructor(private readonly redis: RedisClient) {}

  async take(rule: Rule, key: string, now: number): Promise<Taken> {
    const answer = await this.limiterOf(rule).limit(key)
    const resetMs = Math.max(1, answer.reset - now)
    const { success: allowed, remaining } = answer
    if (rule.kind === 'bucket') {
      const whole = resetMs + (rule.burst - remaining - 1) * rule.everyMs
      return { allowed, remaining, waitMs: allowed ? 0 : resetMs, resetMs: whole }
    }
    if (allowed) return { allowed, remaining, waitMs: 0, resetMs }
    // The library read the clock a little later than the caller, perhaps already in the next fixed window.
    const at = Math.max(now, answer.reset - rule.ms)
    return { allowed, remaining, waitMs: at - now + Math.max(1, await this.wait(rule, key, at)), resetMs }
  }

  /** Milliseconds until one call would pass, without taking it. */
  async wait(rule: Window, key: string, now: number): Promise<number> {
    const index = Math.floor(now / rule.ms)
    const count = async (at: number) => Number(await this.redis.get(`${PREFIX}:${key}:${at}`)) || 0
    const [current, previous] = await Promise.all([count(index), count(index - 1)])
    return waitOf({ current, previous }, now % rule.ms, rule)
  }

  async ping(): Promise<void> {
    await this.redis.ping()
  }

  private limiterOf(rule: Rule): Ratelimit {
    const id = rule.kind === 'bucket' ? `b${rule.burst}/${rule.everyMs}` : `w${rule.most}/${rule.ms}`
    const known = this.limiters.get(id)
    if (known) return known
    const limiter = new Ratelimit({
      redis: this.redis,
      prefix: PREFIX,
      limiter:
        rule.kind === 'bucket'
          ? Ratelimit.tokenBucket(1, `${rule.everyMs} ms`, rule.burst)
          : Ratelimit.slidingWindow(rule.most, `${rule.ms} ms`),
      analytics: false,
      enableTelemetry: false,
      // Its cache grows without bound, and holds a caller back until a window ends even when its next call would pass earlier.
      ephemeralCache: false,
      // Its own timeout lets the call pass: a Redis that hangs would mean no limit at all.
      timeout: 0,
    })
    this.limiters.set(id, limiter)
    return limiter
  }
}
