// Everything that the database holds, as somebody reads it who has the keys too.

import { SEALED_FIELDS } from '@/lib/platform/seal/fields'
import { ownCodec } from '@/lib/platform/seal/own'
import { unpack } from '@/lib/readings/repository/packed'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { databaseUrl } from './database'

type Row = Record<string, string | null>

function openedRow(table: string, row: Row): Row {
  const sealed = Object.values(SEALED_FIELDS).find((fields) => fields.table === table)
  if (!sealed) return row
  const owner = row[sealed.owner === 'id' ? 'id' : 'account_id'] ?? ''
  const values = Object.values(sealed.columns).flatMap((column): [string, string | null][] => {
    const value = row[column]
    return value
      ? [[column, unpack(ownCodec().open(value, { table, column, row: row.id ?? '', owner }))]]
      : []
  })
  return { ...row, ...Object.fromEntries(values) }
}

/** Where each of the words stands, as `table.column`. @param words looked for in every column, whatever its case */
export function placesOf(words: readonly string[]): Promise<string[]> {
  const wanted = words.map((word) => word.toLowerCase())
  return withClient(databaseUrl(), async (client) => {
    const tables = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
    )
    const places = new Set<string>()
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM "${name}" t`)
      for (const { row } of rows)
        for (const [column, value] of Object.entries(openedRow(name, row))) {
          const text = (JSON.stringify(value) ?? '').toLowerCase()
          if (wanted.some((word) => text.includes(word))) places.add(`${name}.${column}`)
        }
    }
    return [...places].sort()
  })
}
