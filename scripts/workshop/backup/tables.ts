// Which tables there are, and in which order rows can be written: those that are named before those that name them.
import type pg from 'pg'

export interface Table {
  name: string
  /** Without those that the database makes itself. */
  columns: string[]
}

/** What a deployment writes itself. */
export const HISTORY = '_prisma_migrations'

const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.relname ORDER BY c.relname`
const NAMED = `
  SELECT conrelid::regclass::text AS table, confrelid::regclass::text AS named
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`

/** @throws Error where tables name each other in a circle */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows: tables } = await client.query<Table>(TABLES)
  const { rows: references } = await client.query<{ table: string; named: string }>(NAMED)
  const left = new Map(tables.filter(({ name }) => name !== HISTORY).map((table) => [table.name, table]))
  const ordered: Table[] = []
  while (left.size > 0) {
    const free = [...left.values()].filter(
      ({ name }) => !references.some(({ table, named }) => table === name && left.has(named)),
    )
    if (free.length === 0)
      throw new Error(`These tables name each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const table of free) left.delete(table.name)
    ordered.push(...free)
  }
  return ordered
}

/** The migrations that a database has, in order; null where it has none at all. */
export async function migrationsOf(client: pg.ClientBase): Promise<string[] | null> {
  const { rows: found } = await client.query(`SELECT to_regclass('public.${HISTORY}') AS history`)
  if (!found[0]?.history) return null
  const { rows } = await client.query<{ migration_name: string }>(
    `SELECT migration_name FROM ${HISTORY} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  )
  return rows.map(({ migration_name }) => migration_name)
}
