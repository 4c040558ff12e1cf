// Seals every row anew with the active key, while the application goes on writing. Nothing is remembered between two
// runs: the index of key ids says what is left, so that a run that was killed is simply run again.
import { Prisma } from '../generated/prisma/client'
import { type Codec, kidOf, SealError } from './codec'
import { SEALED_TABLES, type SealedTable } from './fields'
import { kidsOf, mixturesIn, nameOf } from './keys-in-use'
import type { RawDatabase } from './raw'

/** Rows a statement: one of the largest readings is about 40 kB, twice that with its new form. */
const BATCH = 50
/** Passes over one table; a server that still seals with another key could otherwise keep us for ever. */
const PASSES = 5
const ATTEMPTS = 4
/** Deadlock, lock timeout, serialization failure: the batch did nothing and may be tried again. */
const AGAIN = /40P01|55P03|40001/

/** The driver has the code by itself, Prisma in its message. */
const mayTryAgain = (error: unknown) =>
  error instanceof Error && AGAIN.test('code' in error ? `${error.code} ${error.message}` : error.message)

type SealedRow = Record<string, string | null> & { id: string; owner: string }

export interface Rotated {
  table: string
  /** Rows sealed anew. */
  rows: number
  /** Rows that somebody changed between reading and writing; they were looked at again. */
  overtaken: number
  /** Rows that no key opens: damaged, or sealed with a key that is not in the ring. They are left as they are. */
  unopened: string[]
}

export interface Progress {
  table: string
  /** Rows looked at in this table, and how many there were to begin with. */
  done: number
  total: number
}

interface Rotation {
  db: RawDatabase
  codec: Codec
  /** The key id that everything shall have. */
  active: string
  report?: (progress: Progress) => void
}

type Change = Record<string, string>

/** Old and new value of each column that needs another key; null when a value does not open. */
function resealed(codec: Codec, active: string, { table, columns }: SealedTable, row: SealedRow) {
  const change: Change = { id: row.id }
  try {
    for (const [index, column] of columns.entries()) {
      const old = row[column]
      if (!old || kidOf(old) === active) continue
      const place = { table, column, row: row.id, owner: row.owner }
      change[`old${index}`] = old
      change[`new${index}`] = codec.seal(codec.open(old, place), place)
    }
    return change
  } catch (error) {
    if (error instanceof SealError) return null
    throw error
  }
}

/**
 * Compare and swap: a row takes its new values only where each old one still stands, so that a write of the application
 * that came in between is kept. @returns how many rows took theirs
 */
async function swap(db: RawDatabase, sealed: SealedTable, changes: Change[]): Promise<number> {
  const each = (part: (column: string, index: number) => string, glue: string) =>
    Prisma.raw(sealed.columns.map((column, index) => part(`"${column}"`, index)).join(glue))
  const statement = Prisma.sql`
    UPDATE ${nameOf(sealed)} AS present
    SET ${each((column, i) => `${column} = coalesce(swap.new${i}, present.${column})`, ', ')}
    FROM json_to_recordset(${JSON.stringify(changes)}::json)
      AS swap(id uuid, ${each((_, i) => `old${i} text, new${i} text`, ', ')})
    WHERE present.id = swap.id
      AND ${each((column, i) => `(swap.old${i} IS NULL OR present.${column} = swap.old${i})`, ' AND ')}`
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$executeRaw(statement)
    } catch (error) {
      if (attempt === ATTEMPTS || !mayTryAgain(error)) throw error
    }
  }
}

async function batchAfter(db: RawDatabase, sealed: SealedTable, mixture: string, after: string) {
  const columns = Prisma.raw(sealed.columns.map((column) => `"${column}"`).join(', '))
  return db.$queryRaw<SealedRow[]>(Prisma.sql`
    SELECT id::text AS id, ${Prisma.raw(`"${sealed.owner}"`)}::text AS owner, ${columns}
    FROM ${nameOf(sealed)}
    WHERE ${kidsOf(sealed)} = ${mixture} AND id > ${after}::uuid
    ORDER BY ${kidsOf(sealed)}, id LIMIT ${BATCH}`)
}

async function countOf(db: RawDatabase, sealed: SealedTable, mixtures: string[]): Promise<number> {
  if (mixtures.length === 0) return 0
  const [row] = await db.$queryRaw<{ rows: bigint }[]>(Prisma.sql`
    SELECT count(*) AS rows FROM ${nameOf(sealed)} WHERE ${kidsOf(sealed)} IN (${Prisma.join(mixtures)})`)
  return Number(row?.rows ?? 0)
}

async function rotateTable({ db, codec, active, report }: Rotation, sealed: SealedTable): Promise<Rotated> {
  const { table } = sealed
  const result: Rotated = { table, rows: 0, overtaken: 0, unopened: [] }
  const stale = async () => (await mixturesIn(db, sealed)).filter((mixture) => mixture !== active)
  let mixtures = await stale()
  let [done, total] = [0, await countOf(db, sealed, mixtures)]
  for (let pass = 1; pass <= PASSES && mixtures.length > 0; pass++) {
    const unopened: string[] = []
    let missed = 0
    for (const mixture of mixtures) {
      let after = '00000000-0000-0000-0000-000000000000'
      for (;;) {
        const rows = await batchAfter(db, sealed, mixture, after)
        const changes: Change[] = []
        for (const row of rows) {
          const change = resealed(codec, active, sealed, row)
          if (change) changes.push(change)
          else unopened.push(row.id)
        }
        const swapped = changes.length > 0 ? await swap(db, sealed, changes) : 0
        result.rows += swapped
        missed += changes.length - swapped
        done += rows.length
        total = Math.max(total, done)
        if (rows.length > 0) report?.({ table, done, total })
        if (rows.length < BATCH) break
        after = rows.at(-1)?.id ?? after
      }
    }
    result.unopened = unopened
    result.overtaken += missed
    mixtures = await stale()
    // What is left is only what does not open: another pass would change nothing.
    if (missed === 0 && (await countOf(db, sealed, mixtures)) === unopened.length) break
  }
  return result
}

/** Table by table. @throws what the database throws; what was done until then stays done. */
export async function rotateKeys(rotation: Rotation): Promise<Rotated[]> {
  const results: Rotated[] = []
  for (const sealed of SEALED_TABLES) results.push(await rotateTable(rotation, sealed))
  return results
}
