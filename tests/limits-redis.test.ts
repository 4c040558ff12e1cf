// The limits counted in this process, in an ordinary Redis and over Upstash's REST interface: the same answers everywhere.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { InProcess, type Taken } from '@/lib/platform/rate-limit/in-process'
import type { Rule, Window } from '@/lib/platform/rate-limit/limits'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { limiterAt, PLACES, sharedAt, type Where } from './support/limits'
import { startRedis, startUpstash } from './support/redis'

const token = 'a token of the test'
const where = {} as Where
let stop: () => Promise<void>
beforeAll(async () => {
  const redis = await startRedis()
  const upstash = await startUpstash(redis.client, token)
  Object.assign(where, { redis, upstash: { url: upstash.url, token } })
  stop = async () => {
    upstash.stop()
    await redis.stop()
  }
})
afterAll(() => stop())
beforeEach(() => where.redis.client.flushall())

const DAY = 24 * 60 * 60 * 1000
const thousand: Window = { kind: 'window', most: 1000, ms: 30 * DAY }

describe.each(PLACES)('%s', (place) => {
  const take: () => (rule: Rule, key: string, now: number) => Taken | Promise<Taken> = () => {
    const limits = place === 'in process' ? new InProcess() : sharedAt(place, where)
    return (rule, key, now) => limits.take(rule, key, now)
  }

  it.each<[string, Rule]>([
    ['a window', thousand],
    ['a bucket', { kind: 'bucket', burst: 1000, everyMs: DAY }],
  ])('lets exactly 1000 of 1500 at once through %s', async (_, rule) => {
    const takeOne = take()
    const answers = await Promise.all(Array.from({ length: 1500 }, () => takeOne(rule, 'crowd', Date.now())))
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(1000)
    expect(answers.filter(({ allowed, waitMs }) => !allowed && waitMs < 1)).toEqual([])
  })

  it('counts each caller and each limit for itself', async () => {
    const limiter = limiterAt(place, where)
    const now = Date.now()
    for (let index = 0; index < 6; index++) await limiter.take('account.erase', 'a', now)
    expect((await limiter.take('account.erase', 'a', now)).allowed).toBe(false)
    expect((await limiter.take('account.erase', 'b', now)).allowed).toBe(true)
    expect((await limiter.take('sign_in', 'a', now)).allowed).toBe(true)
  })

  it('tells truly how long to wait, on the real clock', async () => {
    const limiter = limiterAt(place, where)
    const { burst, everyMs } = LIMITS.calc[0]
    const began = performance.now()
    const flood = await Promise.all(
      Array.from({ length: 100 }, () => limiter.take('calc', 'waiting', Date.now())),
    )
    const ms = performance.now() - began
    const refused = flood.filter(({ allowed }) => !allowed)
    const passed = flood.length - refused.length
    expect(passed).toBeGreaterThanOrEqual(burst)
    expect(passed).toBeLessThanOrEqual(burst + Math.ceil(ms / everyMs))
    const [{ retryAfter, headers } = { retryAfter: 0, headers: {} }] = refused
    expect(headers).toMatchObject({
      'Retry-After': String(retryAfter),
      'RateLimit-Policy': '"calc";q=40;w=8',
    })
    await new Promise((resolve) => setTimeout(resolve, retryAfter * 1000))
    expect((await limiter.take('calc', 'waiting', Date.now())).allowed).toBe(true)
  })
})

describe('in every place the same', () => {
  afterAll(() => vi.useRealTimers())

  const rules: [string, Rule][] = [
    ['a bucket', LIMITS.calc[0]],
    ['a window', { kind: 'window', most: 7, ms: 900_000 }],
    ['a wider window', LIMITS['profiles.write'][0]],
  ]
  it.each(rules)('answer, call by call, of %s', async (_, rule) => {
    const local = new InProcess()
    const remote = [sharedAt('redis', where), sharedAt('upstash', where)] as const
    vi.useFakeTimers({ toFake: ['Date'] })
    // Ahead of the server's clock, so that nothing it keeps expires during the test.
    let now = Date.now() + DAY
    const length = rule.kind === 'bucket' ? 2_000 : rule.ms
    let seed = 7
    const chance = () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    }
    const quick = rule.kind === 'window' && rule.most > 20 ? 0.98 : 0.8
    let refusals = 0
    for (let index = 0; index < 600; index++) {
      now += chance() < quick ? Math.floor(chance() * 20) : Math.floor(chance() * length * 0.9)
      vi.setSystemTime(now)
      const expected = local.take(rule, 'twin', now)
      if (!expected.allowed) refusals++
      for (const [at, limits] of remote.entries())
        expect(await limits.take(rule, `twin ${at}`, now), `call ${index}`).toEqual(expected)
      if (expected.allowed || chance() < 0.5) continue
      // A client that waits as long as it was told passes.
      now += expected.waitMs
      vi.setSystemTime(now)
      const after = local.take(rule, 'twin', now)
      expect(after.allowed).toBe(true)
      for (const [at, limits] of remote.entries())
        expect(await limits.take(rule, `twin ${at}`, now)).toEqual(after)
    }
    expect(refusals).toBeGreaterThan(20)
  })
})
