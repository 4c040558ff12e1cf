// The first moments of several servers that share a limit: not one call is counted by one of them alone, unless Redis stays away.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Report } from '@/lib/platform/rate-limit/breaker'
import { Limiter } from '@/lib/platform/rate-limit/limiter'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { sharedLimits } from '@/lib/platform/rate-limit/take'
import { patience } from '@/scripts/workshop/testing/patience'
import { LATE_MS } from './support/limits'
import { type RedisServer, startRedis } from './support/redis'

const [{ most }] = LIMITS['readings.create']
let redis: RedisServer
let reports: Report['event'][]
beforeEach(async () => {
  redis = await startRedis()
  reports = []
  // In the middle of a minute that does not pass.
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_030_000 })
})
afterEach(async () => {
  vi.useRealTimers()
  redis.resume()
  await redis.stop()
})

/** As the server makes it, with more patience. */
function server(): Limiter {
  const where = {
    REDIS_URL: redis.url,
    UPSTASH_REDIS_REST_URL: undefined,
    UPSTASH_REDIS_REST_TOKEN: undefined,
  }
  const shared = sharedLimits(where, { redis: LATE_MS, upstash: LATE_MS })
  return new Limiter({ wide: false, shared, report: ({ event }) => reports.push(event) })
}

async function passed(servers: Limiter[], calls: number): Promise<number> {
  const take = (turn: number) => servers[turn % servers.length]!.take('readings.create', 'key', Date.now())
  const answers = await Promise.all(Array.from({ length: calls }, (_, turn) => take(turn)))
  return answers.filter(({ allowed }) => allowed).length
}

it('of 80 calls over two servers that have just begun exactly the limit passes, though Redis was slow to wake', async () => {
  const servers = [server(), server()]
  redis.pause()
  const greeted = Promise.all(servers.map((one) => one.greet(Date.now(), 10_000 * patience())))
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  redis.resume()
  await greeted
  expect(await passed(servers, 80)).toBe(most)
  expect(reports).toEqual([])
})

it('a Redis that stays away holds a start up for as long as was said, and is told of', async () => {
  await redis.kill()
  const one = server()
  const began = performance.now()
  await one.greet(Date.now(), 1_000)
  const took = performance.now() - began
  expect(took).toBeGreaterThanOrEqual(1_000)
  expect(took).toBeLessThan(3_000 * patience())
  expect(reports).toEqual(['limits_in_process'])
  expect(await passed([one], 80)).toBe(most)
})

it('where no Redis is named nobody is greeted', async () => {
  await new Limiter({ wide: false, report: ({ event }) => reports.push(event) }).greet(Date.now(), 60_000)
  expect(reports).toEqual([])
})
