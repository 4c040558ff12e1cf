// What can be read in a database by whoever has nothing but SQL.
import { SEALED_CHECK, sealedChecks } from '@/lib/platform/seal/fields'

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

/** A text, and what becomes of it in hexadecimal digits and in base64, wherever it begins. */
export function disguises(mark: string): string[] {
  const bytes = Buffer.from(mark)
  const shifted = [0, 1, 2].map((by) => Buffer.concat([Buffer.alloc(by, 32), bytes]).toString('base64'))
  // What stands before and after changes the first and last letters; what is left of a short text is anybody's.
  const inner = shifted.map((text) => text.slice(4, -4)).filter((text) => text.length >= 8)
  return [mark, bytes.toString('hex'), ...inner]
}

/** @returns columns of text, of any table, in which one of the marks can be read */
export async function legibleIn(query: Query, marks: string[]): Promise<string[]> {
  const columns = await query(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY')`,
  )
  const patterns = marks.map((mark) => `%${mark.replaceAll(/[\\%_]/g, '\\$&')}%`)
  const found: string[] = []
  for (const { table, column } of columns) {
    const rows = await query(`SELECT 1 FROM "${table}" WHERE "${column}"::text ILIKE ANY($1) LIMIT 1`, [
      patterns,
    ])
    if (rows.length > 0) found.push(`${table}.${column}`)
  }
  return found
}

/** @returns sealed columns whose values are in another form, or whose CHECK is absent or not proven for what is there */
export async function unsealedIn(query: Query): Promise<string[]> {
  const guards = await query(`SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND convalidated`)
  const wrong: string[] = []
  for (const { table, column, name } of sealedChecks()) {
    if (!guards.some((guard) => guard.name === name)) wrong.push(`${table}.${column} has no CHECK`)
    const rows = await query(
      `SELECT 1 FROM "${table}" WHERE "${column}" IS NOT NULL AND "${column}" !~ $1 LIMIT 1`,
      [SEALED_CHECK],
    )
    if (rows.length > 0) wrong.push(`${table}.${column} holds what is not sealed`)
  }
  return wrong
}
