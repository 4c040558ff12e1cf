// An ordinary Redis in the shape that `@upstash/ratelimit` calls. Its scripts begin with a line that only Upstash understands;
// without that line they have another hash, which is kept here.
import { createHash } from 'node:crypto'
import { Redis } from 'ioredis'

/** What the limiter and the breaker need of either kind of Redis. */
export interface RedisClient {
  evalsha<TArgs extends unknown[], TData = unknown>(hash: string, keys: string[], args: TArgs): Promise<TData>
  eval<TArgs extends unknown[], TData = unknown>(script: string, keys: string[], args: TArgs): Promise<TData>
  get<TData>(key: string): Promise<TData | null>
  set<TData>(key: string, value: TData): Promise<'OK' | TData | null>
  ping(): Promise<string>
}

interface Script {
  source: string
  hash: string
}
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')
const texts = (args: unknown[]) => args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg)))

/** @param patienceMs after which a command that got no answer counts as failed. Connects with the first command. */
export function connectRedis(url: string, patienceMs: number): RedisClient & { disconnect(): void } {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patienceMs,
    // Whoever asks loses patience first, and after it nobody waits for the answer.
    commandTimeout: 2 * patienceMs,
    maxRetriesPerRequest: 1,
    retryStrategy: (tries) => Math.min(tries * 50, 1000),
  })
  // Each failed command is reported where it was sent; without a listener the connection's own reports would be printed too.
  redis.on('error', () => {})
  const scripts = new Map<string, Script>()
  const run = async <Data>(send: () => Promise<unknown>) => (await send()) as Data
  return {
    async evalsha<TArgs extends unknown[], TData = unknown>(hash: string, keys: string[], args: TArgs) {
      const script = scripts.get(hash)
      if (!script) throw new Error('NOSCRIPT not sent by this process yet')
      return run<TData>(() => redis.evalsha(script.hash, keys.length, ...keys, ...texts(args)))
    },
    async eval<TArgs extends unknown[], TData = unknown>(script: string, keys: string[], args: TArgs) {
      const source = script.replace(/^#!lua[^\n]*\n/, '')
      scripts.set(sha1(script), { source, hash: sha1(source) })
      return run<TData>(() => redis.eval(source, keys.length, ...keys, ...texts(args)))
    },
    get: <TData>(key: string) => run<TData | null>(() => redis.get(key)),
    set: <TData>(key: string, value: TData) =>
      run<'OK' | TData | null>(() => redis.set(key, texts([value])[0] ?? '')),
    ping: () => redis.ping(),
    disconnect: () => redis.disconnect(),
  }
}
