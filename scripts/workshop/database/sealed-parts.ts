// What a migration needs beside what Prisma writes, for columns that are sealed: the CHECK that refuses anything else, and the index
// by which readiness and rotation find the keys in use.
import { SEALED_CHECK, SEALED_TABLES, sealedChecks } from '@/lib/platform/seal/fields'

const literal = (text: string) => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** @param written the SQL of all migrations there are @returns SQL; empty where nothing is missing */
export function missingSealedParts(written: string): string {
  const missing = sealedChecks().filter(({ name }) => !written.includes(`"${name}"`))
  const checks = missing.map(
    ({ name, table, column }) =>
      `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" CHECK ("${column}" ~ ${literal(SEALED_CHECK)});`,
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
