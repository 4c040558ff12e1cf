// A backup comes back: into an empty database, all of it or nothing.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGunzip } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { deployMigrations } from '../database/deploy'
import { withClient } from '../postgres/databases'
import { type BackedTable, checkFiles, listening, type Manifest, readManifest } from './manifest'
import { migrationsOf, tablesOf } from './tables'

/** Every server writes it when it starts: it is no data. */
const WRITTEN_AT_START = 'seal_checks'

interface Opening {
  folder: string
  /** `AGE-SECRET-KEY-…` */
  identity: string
}

interface Wish extends Opening {
  url: string
  /** The folder with one folder a migration. */
  migrations: string
}

/**
 * Reads every file to its end: whether all are as they were written, and open with the identity.
 * @throws Error that names what does not
 */
export async function checkBackup({ folder, identity }: Opening): Promise<Manifest> {
  const manifest = await readManifest(folder)
  await checkFiles(folder, manifest)
  for (const table of manifest.tables)
    await readRows(folder, table, identity, () => new Writable({ write: (_, __, done) => done() }))
  return manifest
}

/**
 * @throws Error with a sentence: where the database holds something, the backup is damaged or of a newer version, or the identity
 * is another's; then no row is written
 */
export async function restoreBackup({ url, folder, identity, migrations }: Wish): Promise<Manifest> {
  const manifest = await readManifest(folder)
  await checkFiles(folder, manifest)
  await withClient(url, requireEmpty)
  await deployMigrations(url, migrations, manifest.migrations)
  await withClient(url, (client) => writeRows(client, manifest, folder, identity))
  await deployMigrations(url, migrations)
  return manifest
}

async function requireEmpty(client: pg.ClientBase): Promise<void> {
  if (!(await migrationsOf(client))) {
    const tables = await tablesOf(client)
    if (tables.length === 0) return
    throw new Error('This database holds tables of something else: give the restore an empty one.')
  }
  for (const { name } of await tablesOf(client)) {
    if (name === WRITTEN_AT_START) continue
    const { rowCount } = await client.query(`SELECT 1 FROM public.${pg.escapeIdentifier(name)} LIMIT 1`)
    if (rowCount)
      throw new Error(`This database holds data already (${name}): give the restore an empty one.`)
  }
}

async function writeRows(
  client: pg.ClientBase,
  { tables }: Manifest,
  folder: string,
  identity: string,
): Promise<void> {
  const named = tables.map(({ name }) => `public.${pg.escapeIdentifier(name)}`)
  async function triggers(what: 'DISABLE' | 'ENABLE') {
    for (const table of named) await client.query(`ALTER TABLE ${table} ${what} TRIGGER USER`)
  }
  await client.query('BEGIN')
  await client.query(`TRUNCATE ${named.join(', ')}`)
  // What they would write is among the rows.
  await triggers('DISABLE')
  for (const table of tables) {
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    const statement = `COPY public.${pg.escapeIdentifier(table.name)} (${columns}) FROM STDIN`
    const { rowCount } = await readRows(folder, table, identity, () => client.query(from(statement)))
    if (rowCount !== table.rows)
      throw new Error(`${table.name}: ${rowCount} of ${table.rows} rows came back; nothing was written.`)
  }
  await triggers('ENABLE')
  await client.query('COMMIT')
}

/** @param into where the rows go; asked for once the file is known to open */
async function readRows<Into extends Writable>(
  folder: string,
  { name, file, plain_sha256 }: BackedTable,
  identity: string,
  into: () => Into,
): Promise<Into> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const stored = Readable.toWeb(createReadStream(path.join(folder, file)))
  const plain = createHash('sha256')
  const opened = await decrypter.decrypt(stored as ReadableStream<Uint8Array>).catch((error: unknown) => {
    throw new Error(`${file} does not open with this identity.`, { cause: error })
  })
  const target = into()
  await pipeline(Readable.fromWeb(opened as WebStream<Uint8Array>), createGunzip(), listening(plain), target)
  if (plain.digest('hex') === plain_sha256) return target
  throw new Error(`${name}: the rows are others than those that were backed up.`)
}
