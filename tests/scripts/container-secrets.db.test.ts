// The secrets that the container's script makes are fit, are made once, and their certificate lets the product's own connection in over TLS
// and nobody who stands in its place.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env'
import { requireDatabase, withClient } from '@/scripts/workshop/postgres/databases'
import { startTemporaryCluster } from '@/scripts/workshop/postgres/temporary'

const script = path.resolve('scripts/container_secrets.sh')
let folder: string
const make = (name: string) => {
  const made = path.join(folder, name)
  const { status, stdout, stderr } = spawnSync('sh', [script, made], { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return { made, said: stdout, file: (secret: string) => path.join(made, secret) }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-container-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('makes what the application takes, and never a second time', () => {
  const { file, said } = make('once')
  expect(said).not.toContain(readFileSync(file('auth_secret'), 'utf8').trim())
  const names = ['DATABASE_URL', 'SEAL_KEYS', 'SEAL_INDEX_KEY', 'AUTH_SECRET', 'METRICS_TOKEN']
  const told = Object.fromEntries(names.map((name) => [`${name}_FILE`, file(name.toLowerCase())]))
  const env = parseEnv({ ...told, SEAL_ACTIVE: 'k1', ANTHROPIC_API_KEY_FILE: file('anthropic_api_key') })
  expect(env.ANTHROPIC_API_KEY).toBeUndefined()
  expect(env.DATABASE_URL).toContain(readFileSync(file('database_password'), 'utf8').trim())
  const before = readFileSync(file('seal_keys'), 'utf8')
  expect(make('once').said).toContain('kept  seal_keys')
  expect(readFileSync(file('seal_keys'), 'utf8')).toBe(before)
})

it('its certificate proves the database to the product, and another one proves nothing', async () => {
  const [own, other] = [make('own'), make('other')]
  const cluster = await startTemporaryCluster()
  try {
    await withClient(cluster.url, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
      const data = rows[0]?.data_directory ?? ''
      const { uid, gid } = statSync(data)
      for (const [from, to] of [
        ['database_certificate', 'server.crt'],
        ['database_key', 'server.key'],
      ] as const) {
        cpSync(own.file(from), path.join(data, to))
        chmodSync(path.join(data, to), 0o600)
        chownSync(path.join(data, to), uid, gid)
      }
      await client.query('ALTER SYSTEM SET ssl = on')
      await client.query('SELECT pg_reload_conf()')
    })
    // Over the network: a socket of this machine is never encrypted.
    const { username, password, port } = new URL(cluster.url)
    const by = (authority: string) =>
      `postgresql://${username}:${password}@127.0.0.1:${port}/postgres?sslmode=verify-full&sslrootcert=${authority}`
    const seen = (url: string) =>
      withClient(url, (client) =>
        client.query<{ version: string }>('SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()'),
      )
    // The configuration is read in its own time.
    await expect
      .poll(() => seen(by(own.file('database_ca'))).then(({ rows }) => rows, String))
      .toEqual([{ version: 'TLSv1.3' }])
    await expect(requireDatabase(by(own.file('database_ca')))).resolves.toBeUndefined()
    await expect(requireDatabase(by(other.file('database_ca')))).rejects.toThrow(/cannot be reached/)
  } finally {
    await cluster.stop()
  }
})
