// Which keys the rows are sealed with. An index of the database knows it (`<table>_seal_kids`, or that of a later column, which a migration made): each
// row's key ids as one text, `k1` or `k1,k2`. There are few different texts, so that asking takes no scan.
import { Prisma } from '../generated/prisma/client'
import { SEALED_TABLES, type SealedTable } from './fields'
import type { RawDatabase } from './raw'

/** The indexed expression, as the migration wrote it. */
export const kidsOf = ({ columns }: SealedTable) =>
  Prisma.raw(`seal_kids(${columns.map((column) => `"${column}"`).join(', ')})`)
export const nameOf = ({ table }: SealedTable) => Prisma.raw(`"${table}"`)

/** The different texts of a table's index, each found by one step down the index (a loose index scan). */
function stepsDown(table: SealedTable): Prisma.Sql {
  const [kids, from] = [kidsOf(table), nameOf(table)]
  return Prisma.sql`
    WITH RECURSIVE steps AS (
      (SELECT ${kids} AS mixture FROM ${from} ORDER BY ${kids} LIMIT 1)
      UNION ALL
      SELECT (SELECT ${kids} FROM ${from} WHERE ${kids} > steps.mixture ORDER BY ${kids} LIMIT 1)
      FROM steps WHERE steps.mixture IS NOT NULL
    )
    SELECT ${Prisma.raw(`'${table.table}'`)} AS name, mixture FROM steps WHERE mixture <> ''`
}

export async function mixturesIn(db: RawDatabase, table: SealedTable): Promise<string[]> {
  const rows = await db.$queryRaw<{ mixture: string }[]>(stepsDown(table))
  return rows.map(({ mixture }) => mixture)
}

/** The same of every table, in one statement: readiness asks it again and again. */
export async function allMixtures(db: RawDatabase): Promise<Map<string, string[]>> {
  const each = SEALED_TABLES.map((table) => Prisma.sql`(${stepsDown(table)})`)
  const rows = await db.$queryRaw<{ name: string; mixture: string }[]>(Prisma.join(each, ' UNION ALL '))
  return new Map(
    SEALED_TABLES.map(({ table }) => [
      table,
      rows.filter(({ name }) => name === table).map(({ mixture }) => mixture),
    ]),
  )
}

export const kidsIn = (mixture: string) => mixture.split(',')

/** Every key id that some row is sealed with, in order. Takes a millisecond, however many rows there are. */
export async function keysInUse(db: RawDatabase): Promise<string[]> {
  const mixtures = await allMixtures(db)
  return [...new Set([...mixtures.values()].flat().flatMap(kidsIn))].sort()
}

export interface KeyUse {
  kid: string
  table: string
  column: string
  rows: number
}

/** How many values of each column each key seals. Reads every row's headers: a report, not a check. */
export async function countKeys(db: RawDatabase): Promise<KeyUse[]> {
  const uses: KeyUse[] = []
  for (const sealed of SEALED_TABLES) {
    for (const column of sealed.columns) {
      const value = Prisma.raw(`"${column}"`)
      const rows = await db.$queryRaw<{ kid: string; rows: bigint }[]>(Prisma.sql`
        SELECT seal_kids(${value}) AS kid, count(*) AS rows FROM ${nameOf(sealed)}
        WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY 1`)
      uses.push(...rows.map(({ kid, rows }) => ({ kid, table: sealed.table, column, rows: Number(rows) })))
    }
  }
  return uses
}

/** How many rows have at least one value sealed with a key; by table, tables without any left out. */
export async function rowsSealedWith(
  db: RawDatabase,
  kid: string,
): Promise<{ table: string; rows: number }[]> {
  const found: { table: string; rows: number }[] = []
  for (const sealed of SEALED_TABLES) {
    const mixtures = (await mixturesIn(db, sealed)).filter((mixture) => kidsIn(mixture).includes(kid))
    if (mixtures.length === 0) continue
    const [row] = await db.$queryRaw<{ rows: bigint }[]>(Prisma.sql`
      SELECT count(*) AS rows FROM ${nameOf(sealed)} WHERE ${kidsOf(sealed)} IN (${Prisma.join(mixtures)})`)
    found.push({ table: sealed.table, rows: Number(row?.rows ?? 0) })
  }
  return found
}
