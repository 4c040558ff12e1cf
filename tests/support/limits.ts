// Limiters over each place where limits are counted, for tests that say the same of all of them.
import { Redis as UpstashRedis } from '@upstash/redis'
import type { Report } from '@/lib/platform/rate-limit/breaker'
import { Limiter } from '@/lib/platform/rate-limit/limiter'
import { connectRedis } from '@/lib/platform/rate-limit/redis'
import { SharedLimits } from '@/lib/platform/rate-limit/shared'
import { sharedLimits } from '@/lib/platform/rate-limit/take'
import { patience } from '@/scripts/workshop/testing/patience'
import type { RedisServer } from './redis'

/** Ten at a time: as many as there are connections to the database, so that only the limit refuses. */
export async function floodOf<T>(count: number, one: (index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  for (let from = 0; from < count; from += 10) {
    const width = Math.min(10, count - from)
    answers.push(...(await Promise.all(Array.from({ length: width }, (_, index) => one(from + index)))))
  }
  return answers
}

export const PLACES = ['in process', 'redis', 'upstash'] as const
export type Place = (typeof PLACES)[number]

export interface Upstash {
  url: string
  token: string
}
export type Where = { redis: RedisServer; upstash: Upstash }

/** The rules themselves, in one Redis. */
export function sharedAt(place: Exclude<Place, 'in process'>, { redis, upstash }: Where): SharedLimits {
  if (place === 'redis') return new SharedLimits(connectRedis(redis.url, 5_000))
  return new SharedLimits(new UpstashRedis({ ...upstash, retry: false, enableTelemetry: false }))
}

/** Many times the server's: that a Redis is late because the machine stands still for a second is not what these tests are about. */
export const LATE_MS = 3_000 * patience()

/** A limiter as the server makes it from its environment; `reports` grows when its Redis fails or comes back. */
export function limiterAt(place: Place, { redis, upstash }: Where, reports: Report['event'][] = []): Limiter {
  const environment = {
    REDIS_URL: place === 'redis' ? redis.url : undefined,
    UPSTASH_REDIS_REST_URL: place === 'upstash' ? upstash.url : undefined,
    UPSTASH_REDIS_REST_TOKEN: place === 'upstash' ? upstash.token : undefined,
  }
  const shared = sharedLimits(environment, { redis: LATE_MS, upstash: LATE_MS })
  return new Limiter({ wide: false, shared, report: ({ event }) => reports.push(event) })
}
