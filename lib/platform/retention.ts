// How long rows are kept that nobody asked to keep: each feature says it of its own in `holdings.ts`, and here they are removed.
// Everything else stays until its owner removes it.
import { db } from './db'
import { Prisma } from './generated/prisma/client'
import { countRemoved } from './metrics/beside'

const DAY_MS = 24 * 60 * 60 * 1000
/** Rows a statement: no lock is held long enough for a request to notice. */
const BATCH = 1000

export interface Kept {
  /** As the command prints it. */
  what: string
  table: string
  key: string
  /** True for a row that has served its time; given the moment `days` ago. */
  old: (before: Prisma.Sql) => Prisma.Sql
  days: number
  /** What somebody wanted to be rid of; a server does not wait for the command to remove it. */
  soon?: true
}

export interface Pruned {
  what: string
  removed: number
}

/** Rows that another transaction holds are left for the next time. @param now milliseconds since 1970 */
export async function removeOld(now: number, all: readonly Kept[]): Promise<Pruned[]> {
  const pruned: Pruned[] = []
  for (const { what, table, key, old, days } of all) {
    const [name, id] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${key}"`)]
    const before = new Date(now - days * DAY_MS).toISOString()
    const condition = old(Prisma.sql`${before}::timestamptz`)
    let removed = 0
    for (let count = BATCH; count === BATCH; removed += count) {
      count = await db().$executeRaw(Prisma.sql`
        DELETE FROM ${name} WHERE ${id} IN (
          SELECT ${id} FROM ${name} WHERE ${condition} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)`)
    }
    countRemoved(table, removed)
    pruned.push({ what, removed })
  }
  return pruned
}
