// A Redis that is killed, hangs, forgets or refuses: nobody gets an error, nobody gets an endless allowance, and nobody waits.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '@/lib/platform/rate-limit/breaker'
import type { Limiter } from '@/lib/platform/rate-limit/limiter'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { connectRedis } from '@/lib/platform/rate-limit/redis'
import { freePort } from '@/scripts/workshop/processes/port'
import { patience } from '@/scripts/workshop/testing/patience'
import { limiterAt } from './support/limits'
import { type RedisServer, startRedis, startUpstash } from './support/redis'

const [{ most }] = LIMITS.reads
const token = 'a token of the test'

let redis: RedisServer
let upstash: Awaited<ReturnType<typeof startUpstash>>
let reports: Report['event'][]
beforeEach(async () => {
  redis = await startRedis()
  upstash = await startUpstash(redis.client, token)
  reports = []
  // In the middle of a minute that does not pass.
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_030_000 })
})
afterEach(async () => {
  vi.useRealTimers()
  redis.resume()
  upstash.stop()
  await redis.stop()
})

const limiterIn = (place: 'redis' | 'upstash') =>
  limiterAt(place, { redis, upstash: { url: upstash.url, token } }, reports)

async function flood(limiter: Limiter, count: number, now = Date.now()): Promise<number> {
  const answers = await Promise.all(Array.from({ length: count }, () => limiter.take('reads', 'crowd', now)))
  for (const { allowed, headers } of answers) {
    expect(Object.keys(headers)).toEqual(
      expect.arrayContaining(['RateLimit', 'RateLimit-Policy', ...(allowed ? [] : ['Retry-After'])]),
    )
  }
  return answers.filter(({ allowed }) => allowed).length
}

/** Asks once a second, as the breaker counts them, until the shared Redis is used again. */
async function untilShared(limiter: Limiter): Promise<void> {
  const before = reports.filter((event) => event === 'limits_shared').length
  await vi.waitFor(
    async () => {
      vi.setSystemTime(Date.now() + 1_000)
      await limiter.take('calc', 'somebody', Date.now())
      expect(reports.filter((event) => event === 'limits_shared').length).toBe(before + 1)
    },
    { timeout: 25_000 * patience(), interval: 50 },
  )
}

describe('an ordinary Redis', () => {
  it('killed under load: the count goes on in this process, and back in Redis when it is there again', async () => {
    const limiter = limiterIn('redis')
    let passed = await flood(limiter, 200)
    const underway = flood(limiter, 50)
    await redis.kill()
    passed += await underway
    passed += await flood(limiter, 500)
    expect(passed).toBe(most)
    expect(reports).toEqual(['limits_in_process'])

    redis.client.disconnect()
    redis = await startRedis(Number(new URL(redis.url).port))
    await untilShared(limiter)
    await limiter.take('reads', 'somebody else', Date.now())
    expect((await redis.client.keys('nps:limit:reads:somebody else:*')).length).toBe(1)
  })

  it('away: costs the first request at most its patience and the others nothing', async () => {
    await redis.kill()
    const limiter = limiterIn('redis')
    await limiter.take('calc', 'first', Date.now())
    const started = performance.now()
    for (let index = 0; index < 2_000; index++)
      await limiter.take('calc', `caller ${index}`, Date.now() + index)
    expect((performance.now() - started) / 2_000).toBeLessThan(5 * patience())
    expect(reports).toEqual(['limits_in_process'])
  })

  it('hanging: those who ask wait for a moment, once', async () => {
    const limiter = limiterIn('redis')
    let passed = await flood(limiter, 100)
    redis.pause()
    const started = performance.now()
    passed += await flood(limiter, 300)
    passed += await flood(limiter, 300)
    expect(performance.now() - started).toBeLessThan(8_000 * patience())
    expect(passed).toBe(most)
    expect(reports).toEqual(['limits_in_process'])
    redis.resume()
    await untilShared(limiter)
  })

  it('flushed under load: begins anew, and holds again', async () => {
    const limiter = limiterIn('redis')
    expect(await flood(limiter, 250)).toBe(250)
    await redis.client.flushall()
    expect(await flood(limiter, 1_000)).toBe(most)
    expect(reports).toEqual([])
  })

  it('without the scripts it knew: is sent them again and counts on', async () => {
    const limiter = limiterIn('redis')
    let passed = await flood(limiter, 250)
    await redis.client.script('FLUSH')
    passed += await flood(limiter, 250)
    expect(passed).toBe(most)
    expect(reports).toEqual([])
  })

  it('that refuses to write: is not asked again until it answers', async () => {
    const limiter = limiterIn('redis')
    let passed = await flood(limiter, 250)
    await redis.client.config('SET', 'maxmemory', '1')
    passed += await flood(limiter, 250)
    expect(passed).toBe(most)
    expect(reports).toEqual(['limits_in_process'])
  })

  it('that nobody can reach keeps no command waiting', async () => {
    const client = connectRedis(`redis://127.0.0.1:${await freePort()}`, 100)
    await expect(client.ping()).rejects.toThrow()
    client.disconnect()
  })
})

describe('Upstash', () => {
  it('that answers errors, or nothing: the count goes on in this process', async () => {
    const limiter = limiterIn('upstash')
    let passed = await flood(limiter, 200)
    expect(upstash.state.requests).toBeGreaterThan(0)
    upstash.state.broken = true
    passed += await flood(limiter, 500)
    expect(passed).toBe(most)
    expect(reports).toEqual(['limits_in_process'])
    const asked = upstash.state.requests
    await flood(limiter, 100)
    expect(upstash.state.requests).toBe(asked)
    upstash.state.broken = false
    await untilShared(limiter)

    redis.pause()
    const started = performance.now()
    expect(await flood(limiter, 100)).toBe(0)
    expect(performance.now() - started).toBeLessThan(10_000 * patience())
    expect(reports.at(-1)).toBe('limits_in_process')
  })

  it('that lost the scripts is sent them again', async () => {
    const limiter = limiterIn('upstash')
    let passed = await flood(limiter, 250)
    await redis.client.script('FLUSH')
    passed += await flood(limiter, 250)
    expect(passed).toBe(most)
    expect(reports).toEqual([])
  })

  it('with a wrong token still means a limit', async () => {
    const limiter = limiterAt('upstash', { redis, upstash: { url: upstash.url, token: 'wrong' } }, reports)
    expect(await flood(limiter, 500)).toBe(most)
    expect(reports).toEqual(['limits_in_process'])
  })
})
