// What a backup says of itself: a folder with a file a table, and `manifest.json` beside them, which holds nothing of anybody.
import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

const table = z.strictObject({
  name: z.string(),
  /** In the order in which the rows have them. */
  columns: z.array(z.string()),
  rows: z.int().min(0),
  file: z.string().regex(/^[a-z0-9_]+\.copy\.gz\.age$/),
  /** Of the file as it lies there. */
  bytes: z.int().min(0),
  sha256: z.string(),
  /** Of the rows, as PostgreSQL gave them. */
  plain_sha256: z.string(),
})
const shape = z.strictObject({
  format: z.literal(1),
  version: z.string(),
  created_at: z.iso.datetime(),
  /** Those that the database had; a restore applies the same ones before it writes rows, and what is newer after. */
  migrations: z.array(z.string()),
  /** The keys of SEAL_KEYS without which some value does not open. */
  seal_keys: z.array(z.string()),
  /** Whose identity opens the files. */
  recipient: z.string(),
  /** In an order in which each row finds those that it names. */
  tables: z.array(table),
})
export type Manifest = z.output<typeof shape>
export type BackedTable = z.output<typeof table>

export const MANIFEST = 'manifest.json'

/** @throws Error with a sentence where there is none, or one that is damaged */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, MANIFEST), 'utf8').catch(() => null)
  if (text === null) throw new Error(`${folder} is no backup: it has no ${MANIFEST}.`)
  const parsed = shape.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  throw new Error(`${path.join(folder, MANIFEST)} is damaged: this backup cannot be trusted.`)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Lets everything through and has read it. */
export function listening(hash: Hash): Transform {
  return new Transform({
    transform(chunk, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

/** @throws Error that names each file that is not as it was written */
export async function checkFiles(folder: string, { tables }: Manifest): Promise<void> {
  const amiss: string[] = []
  for (const { file, sha256 } of tables) {
    const found = await hashOf(path.join(folder, file)).catch(() => 'missing')
    if (found !== sha256) amiss.push(found === 'missing' ? `${file} is missing` : `${file} has changed`)
  }
  if (amiss.length > 0) throw new Error(`The backup in ${folder} is damaged: ${amiss.join(', ')}.`)
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), async function* (source) {
    for await (const chunk of source) hash.update(chunk)
    yield* []
  })
  return hash.digest('hex')
}
