// The whole door over a Redis that goes away under load: 200 or 429, never an error, and never more than the limit.
import { afterAll, expect, it, vi } from 'vitest'
import * as users from '@/app/api/oracle/users/route'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { call, makeKey } from './support/api'
import { floodOf } from './support/limits'
import { startRedis } from './support/redis'

const redis = await startRedis()
Object.assign(process.env, { LIMITS: 'strict', REDIS_URL: redis.url })
afterAll(() => redis.stop())

it('answers on, and keeps to the limit', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 60_000) * 60_000 + 10_000 })
  const { key } = await makeKey()
  const flood = (count: number) => floodOf(count, () => call(users, 'GET', { key }))
  const before = await flood(100)
  const kept = await redis.client.keys('nps:limit:*')
  expect(kept).toHaveLength(2)
  // Neither a key nor an account can be read there.
  for (const name of kept) expect(name).toMatch(/^nps:limit:reads(\.keys)?:[\w-]{22}:\d+$/)
  const underway = flood(50)
  await redis.kill()
  const answers = [...before, ...(await underway), ...(await flood(300))]
  const count = (status: number) => answers.filter((answer) => answer.status === status).length
  const [{ most }] = LIMITS.reads
  expect([count(200), count(429)]).toEqual([most, answers.length - most])
  expect(answers.every(({ headers }) => headers.has('ratelimit') && headers.has('ratelimit-policy'))).toBe(
    true,
  )
})
