import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENV_NAMES, EnvError, parseEnv } from '@/lib/platform/env'

const key = () => randomBytes(32).toString('base64')
const good = () => ({
  APP_ENV: 'production',
  DATABASE_URL: 'postgresql://oracle:s3cret@db.internal:5432/oracle',
  SEAL_KEYS: `k1:${key()},k2:${key()}`,
  SEAL_ACTIVE: 'k2',
  SEAL_INDEX_KEY: key(),
  AUTH_SECRET: key(),
})
const faultsOf = (change: Record<string, string | undefined>) => {
  try {
    parseEnv({ ...good(), ...change })
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  return ''
}

describe('the environment', () => {
  it('is taken when good, and means production unless it says otherwise', () => {
    const env = parseEnv({ ...good(), APP_ENV: undefined })
    expect(env.APP_ENV).toBe('production')
    expect([...env.SEAL_KEYS.keys()]).toEqual(['k1', 'k2'])
    expect(env.SEAL_INDEX_KEY).toHaveLength(32)
  })

  it.each(['DATABASE_URL', 'SEAL_KEYS', 'SEAL_ACTIVE', 'SEAL_INDEX_KEY', 'AUTH_SECRET'])(
    'is refused without %s',
    (name) => {
      expect(faultsOf({ [name]: undefined })).toContain(`${name} is not set`)
      expect(faultsOf({ [name]: '' })).toContain(`${name} is not set`)
    },
  )

  it('names every fault at once, and no value', () => {
    const text = faultsOf({
      SEAL_KEYS: 'k1:c2hvcnQ=',
      SEAL_INDEX_KEY: 'short-secret',
      DEV_API_KEY: 'test_api_key_12345',
    })
    for (const name of ['SEAL_KEYS', 'SEAL_INDEX_KEY']) expect(text).toContain(name)
    for (const value of ['c2hvcnQ', 'short-secret', 'test_api_key']) expect(text).not.toContain(value)
  })

  it.each([
    ['short', `k1:${randomBytes(16).toString('base64')}`],
    ['zero', `k1:${Buffer.alloc(32).toString('base64')}`],
    ['text', `k1:${Buffer.from('0123456789ab0123456789ab01234567').toString('base64')}`],
    ['example', 'k1:change-me'],
    ['nameless', key()],
    ['badly named', `KEY_1:${key()}`],
  ])('refuses a %s key', (_kind, SEAL_KEYS) => {
    expect(faultsOf({ SEAL_KEYS, SEAL_ACTIVE: 'k1' })).toContain('SEAL_KEYS')
  })

  it('refuses a key used twice, under two names or for two purposes', () => {
    const one = key()
    expect(faultsOf({ SEAL_KEYS: `k1:${one},k2:${one}` })).toContain('SEAL_KEYS')
    expect(faultsOf({ SEAL_KEYS: `k2:${one},k2:${key()}` })).toContain('SEAL_KEYS')
    expect(faultsOf({ SEAL_KEYS: `k2:${one}`, SEAL_INDEX_KEY: one })).toContain('SEAL_INDEX_KEY')
    expect(faultsOf({ SEAL_INDEX_KEY: one, AUTH_SECRET: one })).toContain('AUTH_SECRET')
    expect(faultsOf({ SEAL_ACTIVE: 'k9' })).toContain('SEAL_ACTIVE')
  })

  it('refuses development secrets in production only', () => {
    expect(faultsOf({ DEV_API_KEY: 'test_api_key_12345' })).toContain('DEV_API_KEY')
    expect(faultsOf({ APP_ENV: 'local', DEV_API_KEY: 'test_api_key_12345' })).toBe('')
    expect(faultsOf({ DATABASE_URL: 'postgresql://oracle:change-me@db/oracle' })).toContain('DATABASE_URL')
  })

  it('takes a Redis as an address with its scheme, and both halves of Upstash or none', () => {
    expect(faultsOf({ REDIS_URL: 'redis://127.0.0.1:6379' })).toBe('')
    expect(faultsOf({ REDIS_URL: 'http://127.0.0.1:6379' })).toContain('REDIS_URL')
    const [UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN] = ['https://eu1.upstash.io', 'secret']
    expect(faultsOf({ UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN })).toBe('')
    expect(faultsOf({ UPSTASH_REDIS_REST_URL })).toContain('UPSTASH_REDIS_REST_TOKEN')
    expect(faultsOf({ UPSTASH_REDIS_REST_TOKEN })).toContain('UPSTASH_REDIS_REST_URL')
  })

  it('keeps limits strict in production, and trusts no proxy unless told', () => {
    expect(faultsOf({ LIMITS: 'wide' })).toContain('LIMITS')
    expect(faultsOf({ LIMITS: 'wide', APP_ENV: 'local' })).toBe('')
    expect(parseEnv(good()).TRUSTED_PROXIES).toBe(0)
    expect(faultsOf({ TRUSTED_PROXIES: 'all' })).toContain('TRUSTED_PROXIES')
  })

  it('reads origins as a list', () => {
    expect(
      parseEnv({ ...good(), CORS_ORIGINS: 'https://a.example, http://b.example:81/' }).CORS_ORIGINS,
    ).toEqual(['https://a.example', 'http://b.example:81'])
    expect(faultsOf({ CORS_ORIGINS: '*' })).toContain('CORS_ORIGINS')
  })

  it('may come in files, of which each is read without its last line break', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-secrets-'))
    const file = (name: string, text: string) => {
      writeFileSync(path.join(folder, name), text)
      return path.join(folder, name)
    }
    try {
      const secret = key()
      const { AUTH_SECRET: _given, ...rest } = good()
      const told = {
        ...rest,
        AUTH_SECRET_FILE: file('auth', `${secret}\n`),
        METRICS_TOKEN_FILE: file('none', ''),
      }
      expect(parseEnv(told).AUTH_SECRET.toString('base64')).toBe(secret)
      expect(parseEnv(told).METRICS_TOKEN).toBeUndefined()
      expect(faultsOf({ AUTH_SECRET_FILE: file('again', key()) })).toContain(
        'AUTH_SECRET is set, and AUTH_SECRET_FILE too',
      )
      const absent = faultsOf({ SEAL_KEYS: undefined, SEAL_KEYS_FILE: path.join(folder, 'absent') })
      expect(absent).toContain('SEAL_KEYS_FILE names a file that cannot be read (ENOENT)')
      expect(absent).not.toContain('SEAL_KEYS is not set')
      const short = faultsOf({ AUTH_SECRET: undefined, AUTH_SECRET_FILE: file('short', 'c2hvcnQ=') })
      expect(short).toContain('AUTH_SECRET must be the base64 form')
      expect(short).not.toContain('c2hvcnQ')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is described name by name in .env.example', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n')
    const described = lines.flatMap((line) => /^#? ?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? [])
    // PORT and HOST belong to the launcher and to Next, not to the application.
    expect(described.sort()).toEqual([...ENV_NAMES, 'PORT', 'HOST'].sort())
  })
})
