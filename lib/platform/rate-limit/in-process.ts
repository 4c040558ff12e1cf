// The limits in this process's memory: the same two algorithms as the scripts of `@upstash/ratelimit` run in Redis. It serves when
// no Redis is configured, and steps in when one fails.
import type { Bucket, Rule, Window } from './limits'
import { type Counts, waitOf, weighed } from './window'

/** The outcome of one call, in milliseconds and whole calls. */
export interface Taken {
  allowed: boolean
  remaining: number
  /** Until one call is certain to pass; 0 when this one did. */
  waitMs: number
  /** Until the allowance is whole again (bucket), or the fixed window ends. */
  resetMs: number
}

interface BucketState {
  tokens: number
  refilledAt: number
}
interface WindowState extends Counts {
  index: number
}

/** About 10 MB; beyond it the callers that came back least recently are forgotten. */
const MOST_CALLERS = 50_000

export class InProcess {
  private readonly buckets = new Map<string, BucketState>()
  private readonly windows = new Map<string, WindowState>()

  constructor(private readonly most = MOST_CALLERS) {}

  /** How many callers are remembered. */
  get size(): number {
    return this.buckets.size + this.windows.size
  }

  /** @param key of one rule and one caller; @param now milliseconds since 1970 */
  take(rule: Rule, key: string, now: number): Taken {
    return rule.kind === 'bucket' ? this.takeFromBucket(rule, key, now) : this.takeFromWindow(rule, key, now)
  }

  /** Milliseconds until one call would pass, without taking it. */
  wait(rule: Window, key: string, now: number): number {
    return waitOf(this.countsAt(rule, key, now), now % rule.ms, rule)
  }

  private takeFromBucket({ burst, everyMs }: Bucket, key: string, now: number): Taken {
    let { tokens, refilledAt } = this.buckets.get(key) ?? { tokens: burst, refilledAt: now }
    // A clock that was set back: nobody waits until it is again what it was.
    refilledAt = Math.min(refilledAt, now)
    if (now >= refilledAt + everyMs) {
      const refills = Math.floor((now - refilledAt) / everyMs)
      tokens = Math.min(burst, tokens + refills)
      refilledAt += refills * everyMs
    }
    const allowed = tokens >= 1
    if (allowed) tokens -= 1
    this.keep(this.buckets, key, { tokens, refilledAt })
    const next = Math.max(1, refilledAt + everyMs - now)
    return {
      allowed,
      remaining: tokens,
      waitMs: allowed ? 0 : next,
      resetMs: next + (burst - tokens - 1) * everyMs,
    }
  }

  private takeFromWindow(rule: Window, key: string, now: number): Taken {
    const { most, ms } = rule
    const elapsed = now % ms
    const counts = this.countsAt(rule, key, now)
    const waitMs = waitOf(counts, elapsed, rule)
    const current = waitMs === 0 ? counts.current + 1 : counts.current
    this.keep(this.windows, key, { ...counts, current, index: Math.floor(now / ms) })
    const remaining = waitMs === 0 ? Math.max(0, most - weighed({ ...counts, current }, elapsed, ms)) : 0
    return { allowed: waitMs === 0, remaining, waitMs, resetMs: ms - elapsed }
  }

  private countsAt({ ms }: Window, key: string, now: number): Counts {
    const kept = this.windows.get(key)
    const age = kept ? Math.floor(now / ms) - kept.index : Number.POSITIVE_INFINITY
    if (!kept || age > 1) return { current: 0, previous: 0 }
    return age === 1 ? { current: 0, previous: kept.current } : kept
  }

  /** Deleting first puts the key at the end: a Map remembers the order of insertion. */
  private keep<State>(states: Map<string, State>, key: string, state: State): void {
    states.delete(key)
    states.set(key, state)
    if (states.size <= this.most) return
    const oldest = states.keys().next()
    if (!oldest.done) states.delete(oldest.value)
  }
}
