// One call against one named limit: in the shared Redis when there is one and it answers, else in this process. It never throws
// and never lets a call pass uncounted.
import { Breaker, type Report } from './breaker'
import { InProcess, type Taken } from './in-process'
import { type LimitName, type Rule, rulesOf, rulesOfKeys, type Window } from './limits'
import type { SharedLimits } from './shared'

export interface Allowance {
  allowed: boolean
  /** Calls left of the scarcest rule. */
  remaining: number
  /** Whole seconds after which one call is certain to pass; 0 when allowed. */
  retryAfter: number
  /** `RateLimit` and `RateLimit-Policy`, and `Retry-After` when refused. */
  headers: Record<string, string>
}

export interface LimiterSettings {
  wide: boolean
  shared?: { limits: SharedLimits; patienceMs: number }
  report: (report: Report) => void
}

/** One rule with its name in the headers and whom it counts by. */
interface Counted {
  rule: Rule
  policy: string
  key: string
}

const seconds = (ms: number) => Math.ceil(ms / 1000)

export class Limiter {
  private readonly local = new InProcess()
  private readonly shared?: SharedLimits
  private readonly breaker?: Breaker

  constructor(private readonly settings: LimiterSettings) {
    if (!settings.shared) return
    const { limits, patienceMs } = settings.shared
    this.shared = limits
    this.breaker = new Breaker(() => limits.ping(), patienceMs, settings.report)
  }

  /** Reaches the shared Redis before the first call does. @param forMs how long it is tried at most. Never throws. */
  async greet(now: number, forMs: number): Promise<void> {
    await this.breaker?.greet(now, forMs)
  }

  /** Where calls are counted now: in this process alone, with other servers, or here because what they share is away. */
  get place(): 'process' | 'shared' | 'away' {
    if (!this.breaker) return 'process'
    return this.breaker.isOpen ? 'away' : 'shared'
  }

  /** Takes one call of `who`. @param now milliseconds since 1970 @param account of whose keys `who` is one */
  async take(name: LimitName, who: string, now: number, account?: string): Promise<Allowance> {
    const counted = this.countedBy(name, who, account)
    const outcomes: Taken[] = []
    let waitMs = 0
    for (const { rule, key } of counted) {
      const refused = outcomes.some(({ allowed }) => !allowed)
      if (!refused) {
        // Who counts alone waits for nobody: an account's key has several rules, and each turn of a promise is work.
        const outcome = this.breaker ? await this.takeOne(rule, key, now) : this.local.take(rule, key, now)
        outcomes.push(outcome)
        waitMs = Math.max(waitMs, outcome.waitMs)
      } else if (rule.kind === 'window') {
        // A refused call takes nothing more, but what it is told to wait must satisfy every rule.
        waitMs = Math.max(waitMs, await this.waitForOne(rule, key, now))
      }
    }
    const own = rulesOf(name, this.settings.wide).length
    return answer(counted, outcomes, waitMs, own)
  }

  /** The first rule bears the limit's name, the next ones a number, those of all keys together a word. */
  private countedBy(name: LimitName, who: string, account: string | undefined): Counted[] {
    const { wide } = this.settings
    const named = (rules: readonly Rule[], base: string, whose: string) =>
      rules.map((rule, index) => {
        const policy = index === 0 ? base : `${base}.${index + 1}`
        return { rule, policy, key: `${policy}:${whose}` }
      })
    const own = named(rulesOf(name, wide), name, who)
    return account ? [...own, ...named(rulesOfKeys(name, wide), `${name}.keys`, account)] : own
  }

  private async takeOne(rule: Rule, key: string, now: number): Promise<Taken> {
    const shared = await this.ask(now, (limits) => limits.take(rule, key, now))
    // What Redis let pass is counted here too, so that a Redis that fails does not hand out the allowance a second time.
    if (shared?.allowed) this.local.take(rule, key, now)
    return shared ?? this.local.take(rule, key, now)
  }

  private async waitForOne(rule: Window, key: string, now: number): Promise<number> {
    return (await this.ask(now, (limits) => limits.wait(rule, key, now))) ?? this.local.wait(rule, key, now)
  }

  private async ask<T>(now: number, question: (limits: SharedLimits) => Promise<T>): Promise<T | null> {
    const { shared, breaker } = this
    return shared && breaker ? breaker.attempt(now, () => question(shared)) : null
  }
}

/** @param own how many of the rules are the caller's; those after them are told only by what they refuse */
function answer(counted: Counted[], outcomes: Taken[], waitMs: number, own: number): Allowance {
  const refusing = outcomes.findIndex(({ allowed }) => !allowed)
  const told = Math.max(own, refusing + 1)
  const policy = counted.slice(0, told).map(({ rule, policy }) => {
    const [most, ms] = rule.kind === 'bucket' ? [rule.burst, rule.burst * rule.everyMs] : [rule.most, rule.ms]
    return `"${policy}";q=${most};w=${seconds(ms)}`
  })
  const state = outcomes
    .slice(0, told)
    .map(
      ({ remaining, resetMs, allowed }, index) =>
        `"${counted[index]?.policy}";r=${remaining};t=${seconds(allowed ? resetMs : waitMs)}`,
    )
  const allowed = outcomes.every((outcome) => outcome.allowed)
  const retryAfter = allowed ? 0 : Math.max(1, seconds(waitMs))
  return {
    allowed,
    remaining: Math.min(...outcomes.map(({ remaining }) => remaining)),
    retryAfter,
    headers: {
      'RateLimit-Policy': policy.join(', '),
      RateLimit: state.join(', '),
      ...(!allowed && { 'Retry-After': String(retryAfter) }),
    },
  }
}
