// What a migration needs beside what Prisma writes, for columns that are sealed: the CHECK that refuses anything else, and the index
// by which readiness and rotation find the keys in use.
import { SEALED_TABLES, sealedChecks } from '@/lib/platform/seal/fields'

/**
 * Accepts what SEALED_CHECK does. Its `{80,}` would be eighty states that PostgreSQL makes anew for each value, twelve times the work for
 * a short one; so the length is asked for beside it, in bytes, which of these letters are as many as characters, and cost nothing.
 */
const condition = (column: string) =>
  String.raw`"${column}" ~ E'^oe1\\.[a-z0-9]{1,16}\\n[A-Za-z0-9_-]+$' AND octet_length("${column}") - strpos("${column}", E'\n') >= 80`

/** @param written the SQL of all migrations there are @returns SQL; empty where nothing is missing */
export function missingSealedParts(written: string): string {
  const missing = sealedChecks().filter(({ name }) => !written.includes(`"${name}"`))
  const checks = missing.map(
    ({ name, table, column }) =>
      `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK (${condition(column)});`,
  )
  const indexes = SEALED_TABLES.flatMap(({ table, columns }) => {
    const added = missing.find((check) => check.table === table)
    if (!added) return []
    // The version before looks by the index that is there.
    const isNew = missing.filter((check) => check.table === table).length === columns.length
    const name = `${table}_seal_kids${isNew ? '' : `_${added.column}`}`
    const listed = columns.map((column) => `"${column}"`).join(', ')
    return [`CREATE INDEX "${name}" ON "${table}" (seal_kids(${listed}), "id");`]
  })
  return [...checks, ...indexes].map((line) => `\n${line}\n`).join('')
}
