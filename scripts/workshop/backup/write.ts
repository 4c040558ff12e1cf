// A backup: every table as it was at one moment, packed, and encrypted for whoever holds the identity (age, so that other programs
// open it too). The server that writes it cannot read it.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { keysInUse } from '@/lib/platform/seal/keys-in-use'
import { rawDatabase } from '@/lib/platform/seal/raw'
import packageJson from '@/package.json'
import { withClient } from '../postgres/databases'
import { type BackedTable, checkFiles, listening, MANIFEST, type Manifest } from './manifest'
import { migrationsOf, type Table, tablesOf } from './tables'

interface Wish {
  url: string
  /** That does not exist yet. */
  folder: string
  /** `age1…` */
  recipient: string
  now: number
}

/**
 * @returns what was written, read again from the disk and compared
 * @throws Error; then nothing is left in the folder
 */
export async function writeBackup({ url, folder, recipient, now }: Wish): Promise<Manifest> {
  // One that was cut off has another name than one that is whole.
  const unfinished = `${folder}.part`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  try {
    const manifest = await withClient(url, async (client) => {
      await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
      const migrations = await migrationsOf(client)
      if (!migrations)
        throw new Error('This database has no tables of the product: there is nothing to back up.')
      const tables: BackedTable[] = []
      for (const table of await tablesOf(client))
        tables.push(await copyOut(client, table, unfinished, recipient))
      const seal_keys = await keysInUse(rawDatabase(oneByOne(client)))
      await client.query('COMMIT')
      return {
        format: 1 as const,
        version: packageJson.version,
        created_at: new Date(now).toISOString(),
        ...{ migrations, seal_keys, recipient, tables },
      }
    })
    await writeFile(path.join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    })
    await checkFiles(unfinished, manifest)
    await rename(unfinished, folder)
    return manifest
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

/** A connection answers one question after the other; whoever asks several at once waits. */
function oneByOne(client: pg.ClientBase) {
  let last: Promise<unknown> = Promise.resolve()
  return {
    query(text: string, values: unknown[]): Promise<pg.QueryResult> {
      const answer = last.then(() => client.query(text, values))
      last = answer.catch(() => {})
      return answer
    },
  }
}

async function copyOut(
  client: pg.ClientBase,
  { name, columns }: Table,
  folder: string,
  recipient: string,
): Promise<BackedTable> {
  const [plain, sealed] = [createHash('sha256'), createHash('sha256')]
  const file = `${name}.copy.gz.age`
  const target = path.join(folder, file)
  const columnList = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  const packed = createGzip()
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const encrypted = await encrypter.encrypt(Readable.toWeb(packed) as ReadableStream<Uint8Array>)
  const rows = client.query(to(`COPY public.${pg.escapeIdentifier(name)} (${columnList}) TO STDOUT`))
  await Promise.all([
    pipeline(rows, listening(plain), packed),
    pipeline(
      Readable.fromWeb(encrypted as WebStream<Uint8Array>),
      listening(sealed),
      createWriteStream(target, { mode: 0o600, flush: true }),
    ),
  ])
  const { size: bytes } = await stat(target)
  const hashes = { sha256: sealed.digest('hex'), plain_sha256: plain.digest('hex') }
  return { name, columns, rows: rows.rowCount, file, bytes, ...hashes }
}
