// An operator's questions, asked of an installation that is whole and of ones that are not: each is answered with a sentence, and the
// exit code says whether it can serve.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { env } from '@/lib/platform/env'
import { clock, databaseOf, disk, exposure, migrations } from '@/scripts/workshop/check/checks'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { type FakeClaude, startFakeClaude } from '../support/claude/server'
import { databaseUrl } from '../support/database'
import { type RedisServer, startRedis } from '../support/redis'

let fake: FakeClaude
let redis: RedisServer
beforeAll(async () => {
  fake = await startFakeClaude({ mode: () => ({ risk: 'none', intent: 'open', thread: null, sections: [] }) })
  redis = await startRedis()
})
afterAll(() => Promise.all([fake.stop(), redis.stop()]))

async function check(environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'check'], {
    env: { ...process.env, DATABASE_POOL: '2', ...environment },
  })
  let stdout = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  const [status] = await once(child, 'close')
  /** Of a question: its mark and what was said. */
  const lineOf = (what: string) =>
    stdout
      .split('\n')
      .find((line) => line.slice(2).startsWith(`${what} `))
      ?.replace(/ +/g, ' ')
  return { status, stdout, lineOf }
}

it('finds a whole installation fit, with one cheap call of the model', async () => {
  const { status, stdout, lineOf } = await check({
    REDIS_URL: redis.url,
    ANTHROPIC_API_KEY: 'sk-ant-of-a-test',
    ANTHROPIC_BASE_URL: fake.url,
  })
  expect(stdout).toContain('It can serve.')
  expect(status).toBe(0)
  expect(lineOf('database')).toMatch(/^✓ database PostgreSQL \d+\.\d+ answers; the data take \d+/)
  expect(lineOf('migrations')).toMatch(/^✓ .*All \d+ migrations are applied/)
  expect(lineOf('keys')).toMatch(/^✓ /)
  expect(lineOf('clock')).toMatch(/^✓ /)
  expect(lineOf('redis')).toMatch(/^✓ redis Redis answers in \d+ ms/)
  expect(lineOf('claude')).toMatch(/^✓ claude claude-haiku-5-5 answers in \d+\.\d s, for \$0\.\d{6}/)
  expect(fake.calls).toHaveLength(1)
  expect(fake.calls[0]?.body.max_tokens).toBe(50)
})

it('names a Redis that is away, a key that is refused and keys that are others', async () => {
  fake.script(401)
  const other = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')
  const { status, stdout, lineOf } = await check({
    ...{ REDIS_URL: 'redis://127.0.0.1:1', SEAL_INDEX_KEY: other },
    ...{ ANTHROPIC_API_KEY: 'sk-ant-of-a-test', ANTHROPIC_BASE_URL: fake.url },
  })
  expect(status).toBe(1)
  expect(lineOf('redis')).toMatch(/^✗ .*does not answer.*REDIS_URL/)
  expect(lineOf('claude')).toMatch(/^✗ .*The key is refused: look at ANTHROPIC_API_KEY/)
  expect(lineOf('keys')).toMatch(/^✗ .*SEAL_INDEX_KEY/)
  expect(stdout).not.toContain('sk-ant')
  expect(stdout).not.toContain(other)
})

it('says in a sentence why it could not ask', async () => {
  const { status, stdout } = await check({ SEAL_ACTIVE: 'k9', METRICS_TOKEN: 'short' })
  expect(status).toBe(1)
  expect(stdout).toMatch(/SEAL_ACTIVE names no key/)
  expect(stdout).toMatch(/METRICS_TOKEN needs at least 16/)
})

it('tells of a database behind PgBouncer that lets statements run for ever', async () => {
  const url = new URL(databaseUrl())
  url.searchParams.set('pgbouncer', 'true')
  const asked = () =>
    withClient(databaseUrl(), (client) => databaseOf(client, { ...env(), DATABASE_URL: url.href }))
  expect(await asked()).toMatchObject({ verdict: 'bad', said: expect.stringContaining('docs/scaling.md') })
  const name = url.pathname.slice(1)
  await withClient(databaseUrl(), (client) =>
    client.query(`ALTER DATABASE ${name} SET statement_timeout = '5s'`),
  )
  expect(await asked()).toMatchObject({ verdict: 'good' })
})

it('tells migrations that lack, and a database of a newer version', async () => {
  const asked = (shipped: string[]) => withClient(databaseUrl(), (client) => migrations(client, shipped))
  const { said } = await asked([])
  const applied = said.match(/\d{14}_\w+/g) ?? []
  expect(said).toMatch(/newer version/)
  expect(applied.length).toBeGreaterThan(10)
  expect(await asked([...applied, '20991231000000_later'])).toEqual({
    verdict: 'bad',
    said: expect.stringMatching(/Not applied: 20991231000000_later/),
  })
  expect((await asked(applied)).verdict).toBe('good')
})

it('tells a clock that is off, by how much', async () => {
  const off = (ms: number) => withClient(databaseUrl(), (client) => clock(client, () => Date.now() + ms))
  expect((await off(0)).verdict).toBe('good')
  const { verdict, said } = await off(61_000)
  expect(verdict).toBe('bad')
  expect(said).toMatch(/^This machine's clock is 6[01]\.?\d* s off/)
})

it('tells how much room is left, and what a public server had better set', async () => {
  expect((await disk('.')).said).toMatch(/^\d+\.\d GB of \d+ GB are free/)
  const own = { ...env(), APP_ENV: 'production' as const, TRUSTED_PROXIES: 1 }
  expect(exposure(own).said).toMatch(/Not set: PUBLIC_ORIGIN, METRICS_TOKEN/)
  const set = { ...own, PUBLIC_ORIGIN: 'https://oracle.test', METRICS_TOKEN: 'x'.repeat(16) }
  expect(exposure(set).verdict).toBe('good')
})
