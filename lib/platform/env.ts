// The only reader of `process.env`. Everything is checked once, together, so that a misconfigured server names all
// of its faults in one go and refuses to start.
import { z } from 'zod'
import { withFiles } from './env-files'
import { isNamed } from './named-error'

const KEY_ID = /^[a-z0-9]{1,16}$/
/** Values that stand in documentation and must never protect anything. */
const EXAMPLES = /change-?me|example|your[-_ ]|placeholder|<.*>/i

/** 32 random bytes in base64; text, repetition and zeros have far fewer different bytes than randomness has. */
function keyBytes(text: string): Buffer | string {
  const bytes = Buffer.from(text, 'base64')
  if (EXAMPLES.test(text)) return 'is an example value'
  if (bytes.length !== 32 || bytes.toString('base64').replace(/=+$/, '') !== text.replace(/=+$/, '')) {
    return 'must be the base64 form of exactly 32 bytes (openssl rand -base64 32)'
  }
  if (new Set(bytes).size < 16) return 'is not random enough to be a key (openssl rand -base64 32)'
  return bytes
}

const secretKey = z.string().transform((text, ctx) => {
  const bytes = keyBytes(text)
  if (typeof bytes !== 'string') return bytes
  ctx.addIssue({ code: 'custom', message: bytes })
  return z.NEVER
})

/** `k1:<base64>,k2:<base64>`, newest last by habit; the order means nothing. */
const keyRing = z.string().transform((text, ctx) => {
  const ring = new Map<string, Buffer>()
  const refuse = (message: string) => ctx.addIssue({ code: 'custom', message })
  for (const entry of text.split(',')) {
    const [id = '', ...rest] = entry.trim().split(':')
    const bytes = keyBytes(rest.join(':'))
    if (!KEY_ID.test(id)) refuse(`key ids are 1 to 16 of a-z and 0-9, then ":" and the key`)
    else if (ring.has(id)) refuse(`names the key ${id} twice`)
    else if (typeof bytes === 'string') refuse(`key ${id} ${bytes}`)
    else if ([...ring.values()].some((other) => other.equals(bytes))) refuse(`key ${id} repeats another key`)
    else ring.set(id, bytes)
  }
  return ring
})

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((url) => new URL(url).origin)

const origins = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .pipe(z.array(origin))

const shape = z
  .object({
    APP_ENV: z.enum(['local', 'development', 'test', 'production']).default('production'),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// URL' }),
    DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
    SEAL_KEYS: keyRing,
    SEAL_ACTIVE: z.string(),
    SEAL_INDEX_KEY: secretKey,
    AUTH_SECRET: secretKey,
    DEV_API_KEY: z.string().min(8, 'needs at least 8 characters').optional(),
    CORS_ORIGINS: origins.optional(),
    PUBLIC_ORIGIN: origin.optional(),
    REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// URL' }).optional(),
    UPSTASH_REDIS_REST_URL: z.url({ protocol: /^https?$/, error: 'must be an https:// URL' }).optional(),
    UPSTASH_REDIS_REST_TOKEN: z.string().optional(),
    DRAIN_SECONDS: z.coerce.number().int().min(0).max(10).default(0),
    LIMITS: z.enum(['strict', 'wide']).optional(),
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
    ANTHROPIC_API_KEY: z.string().min(8, 'needs at least 8 characters').optional(),
    ANTHROPIC_BASE_URL: z.url({ protocol: /^https?$/, error: 'must be an https:// URL' }).optional(),
    ANTHROPIC_MODEL: z
      .string()
      .regex(/^[\w.:@/-]{1,100}$/, 'must be the name of a model')
      .default('claude-haiku-5-5'),
    AI_DAILY_BUDGET_USD: z.coerce.number().min(0).max(100_000).default(5),
    AI_ACCOUNT_BUDGET_USD: z.coerce.number().min(0).max(100_000).optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, ctx) => {
    const refuse = (name: string, message: string) => ctx.addIssue({ code: 'custom', path: [name], message })
    if (!env.SEAL_KEYS.has(env.SEAL_ACTIVE)) refuse('SEAL_ACTIVE', 'names no key of SEAL_KEYS')
    if ([...env.SEAL_KEYS.values()].some((key) => key.equals(env.SEAL_INDEX_KEY))) {
      refuse('SEAL_INDEX_KEY', 'repeats a key of SEAL_KEYS')
    }
    if ([...env.SEAL_KEYS.values(), env.SEAL_INDEX_KEY].some((key) => key.equals(env.AUTH_SECRET))) {
      refuse('AUTH_SECRET', 'repeats a key that seals')
    }
    if (!env.UPSTASH_REDIS_REST_URL !== !env.UPSTASH_REDIS_REST_TOKEN) {
      const lone = env.UPSTASH_REDIS_REST_URL ? 'UPSTASH_REDIS_REST_URL' : 'UPSTASH_REDIS_REST_TOKEN'
      refuse(lone, 'needs its other half: UPSTASH_REDIS_REST_URL and UPSTASH_REDIS_REST_TOKEN go together')
    }
    if (env.APP_ENV !== 'production') return
    if (env.LIMITS === 'wide') refuse('LIMITS', 'must be strict in production')
    if (env.DEV_API_KEY) refuse('DEV_API_KEY', 'is for development and must not be set in production')
    if (env.ANTHROPIC_API_KEY && EXAMPLES.test(env.ANTHROPIC_API_KEY))
      refuse('ANTHROPIC_API_KEY', 'is an example value')
    if (env.METRICS_TOKEN && EXAMPLES.test(env.METRICS_TOKEN)) refuse('METRICS_TOKEN', 'is an example value')
    if (EXAMPLES.test(decodeURIComponent(new URL(env.DATABASE_URL).password))) {
      refuse('DATABASE_URL', 'holds an example password')
    }
  })

export type Env = z.output<typeof shape>

/** Every name that the server reads; `.env.example` is tested against it. */
export const ENV_NAMES = Object.keys(shape.shape) as (keyof Env)[]

export class EnvError extends Error {
  override name = 'EnvError'
  static override [Symbol.hasInstance](value: unknown): value is EnvError {
    return isNamed(value, 'EnvError')
  }
}

/**
 * Checks a whole environment; each name may also come as NAME_FILE, the path of a file that holds the value.
 * @throws EnvError that names each fault and never repeats a value
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const { values, faults } = withFiles(source, ENV_NAMES)
  const result = shape.safeParse(values)
  if (result.success && faults.length === 0) return result.data
  for (const issue of result.error?.issues ?? []) {
    const name = String(issue.path[0])
    if (faults.some((fault) => fault.startsWith(`${name}_FILE`))) continue
    faults.push(`${name} ${values[name] === undefined ? 'is not set' : issue.message}`)
  }
  const lines = [...new Set(faults)].map((fault) => `  ${fault}`)
  throw new EnvError(`The environment is not fit to start with:\n${lines.join('\n')}`)
}

/** Whether the server could start with the environment as it is. */
export function envFits(): boolean {
  try {
    parseEnv(process.env)
    return true
  } catch {
    return false
  }
}

let parsed: Env | undefined
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
