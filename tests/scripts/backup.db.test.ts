// The drill: what was written is backed up, destroyed and restored, and every row and every sealed value is compared. And what a
// backup or a restore refuses, without harm.
import { randomBytes } from 'node:crypto'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkBackup, restoreBackup } from '@/scripts/workshop/backup/read'
import { HISTORY, tablesOf } from '@/scripts/workshop/backup/tables'
import { writeBackup } from '@/scripts/workshop/backup/write'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { codecOf, openEverything, writeSealed } from '../lib/platform/rotation-rows'
import { databaseUrl, rawSql } from '../support/database'

const codec = codecOf('k1', { k1: randomBytes(32) })
const migrations = path.resolve('prisma/migrations')
const now = Date.UTC(2026, 10, 27)
const url = databaseUrl()
let place: string
let identity: string
let recipient: string
let folder: string
let before: Map<string, string[]>
let opened: number

/** Every row of every table as text, in order. */
async function everything(): Promise<Map<string, string[]>> {
  const tables = await withClient(url, tablesOf)
  const all = await Promise.all(
    tables.map(async ({ name }): Promise<[string, string[]]> => {
      const rows = await rawSql<{ row: string }>(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)
      return [name, rows.map(({ row }) => row)]
    }),
  )
  return new Map(all)
}
const destroy = () => rawSql('DROP SCHEMA public CASCADE; CREATE SCHEMA public')

beforeAll(async () => {
  place = await mkdtemp(path.join(os.tmpdir(), 'nps-oracle-backup-'))
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
  await writeSealed(codec, 40)
  opened = await openEverything(codec)
  before = await everything()
  folder = path.join(place, 'one')
  await writeBackup({ url, folder, recipient, now })
})
afterAll(() => rm(place, { recursive: true }))

it('brings back every row and every sealed value of a database that was destroyed', async () => {
  expect(before.get('oracle_readings')).toHaveLength(40)
  await destroy()
  expect(await withClient(url, tablesOf)).toEqual([])
  const manifest = await restoreBackup({ url, folder, identity, migrations })
  expect(await everything()).toEqual(before)
  expect(opened).toBeGreaterThan(1000)
  expect(await openEverything(codec)).toBe(opened)
  expect(manifest.seal_keys).toEqual(['k1'])
  const applied = await rawSql(`SELECT 1 FROM ${HISTORY}`)
  expect(applied).toHaveLength(manifest.migrations.length)
  // The triggers work again.
  const off = await rawSql(`SELECT 1 FROM pg_trigger WHERE tgenabled = 'D' AND NOT tgisinternal`)
  expect(off).toEqual([])
})

it('holds the same rows when it is written twice, and nothing that can be read without the key', async () => {
  const again = await writeBackup({ url, folder: path.join(place, 'two'), recipient, now })
  const first = await checkBackup({ folder, identity })
  const rowsOf = (manifest: typeof first) =>
    manifest.tables.map(({ name, plain_sha256 }) => [name, plain_sha256])
  expect(rowsOf(again)).toEqual(rowsOf(first))
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    expect((await stat(file)).mode & 0o077, name).toBe(0)
    if (!name.endsWith('.age')) continue
    expect((await readFile(file)).subarray(0, 21).toString(), name).toBe('age-encryption.org/v1')
  }
})

it('refuses a database that holds something, a file that has changed, and a key that is another', async () => {
  await expect(restoreBackup({ url, folder, identity, migrations })).rejects.toThrow(/holds data already/)
  const damaged = path.join(place, 'damaged')
  await cp(folder, damaged, { recursive: true })
  await appendFile(path.join(damaged, 'accounts.copy.gz.age'), 'x')
  await rm(path.join(damaged, 'sessions.copy.gz.age'))
  const wrongs =
    /accounts\.copy\.gz\.age has changed.*sessions\.copy\.gz\.age is missing|sessions.*missing.*accounts.*changed/
  await expect(checkBackup({ folder: damaged, identity })).rejects.toThrow(wrongs)
  const other = await generateX25519Identity()
  await expect(checkBackup({ folder, identity: other })).rejects.toThrow(/does not open with this identity/)
  await writeFile(path.join(damaged, 'manifest.json'), '{"format":1}')
  await expect(checkBackup({ folder: damaged, identity })).rejects.toThrow(/is damaged/)
  await expect(checkBackup({ folder: place, identity })).rejects.toThrow(/is no backup/)
})

it('writes nothing, and leaves nothing half written, when a key does not open', async () => {
  await destroy()
  const other = await generateX25519Identity()
  await expect(restoreBackup({ url, folder, identity: other, migrations })).rejects.toThrow(/does not open/)
  expect([...(await everything()).values()].flat()).toEqual([])
  // The same database takes the right one.
  await restoreBackup({ url, folder, identity, migrations })
  expect(await everything()).toEqual(before)
  await expect(
    writeBackup({ url, folder: path.join(place, 'three'), recipient: 'age1nobody', now }),
  ).rejects.toThrow()
  expect(await readdir(place)).not.toContain('three.part')
})

it('refuses a backup of a newer version before it writes anything', async () => {
  await destroy()
  const newer = path.join(place, 'newer')
  await cp(folder, newer, { recursive: true })
  const file = path.join(newer, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(
    file,
    JSON.stringify({ ...manifest, migrations: [...manifest.migrations, '20991231_later'] }),
  )
  await expect(restoreBackup({ url, folder: newer, identity, migrations })).rejects.toThrow(
    /a newer one is needed/,
  )
  expect(await withClient(url, tablesOf)).toEqual([])
})
