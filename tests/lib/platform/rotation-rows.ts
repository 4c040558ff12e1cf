// Rows of every sealed table, sealed with a key of choice and written past the application: what an older server left.
import { randomUUID } from 'node:crypto'
import { type Codec, createCodec } from '@/lib/platform/seal/codec'
import { SEALED_TABLES } from '@/lib/platform/seal/fields'
import { rawSql } from '../../support/database'

/** Clear columns that a row cannot be without. */
type Clear = (id: string, account: string, profile: string, reading: string) => Record<string, unknown>
const CLEAR: Record<string, Clear> = {
  accounts: () => ({ kind: 'member' }),
  oracle_users: (_, account_id) => ({ account_id, updated_at: new Date() }),
  oracle_readings: (_, account_id, user_id) => ({
    ...{ account_id, user_id, sign_type: 'time', is_multi_user: false, locale: 'en', style: 'plain' },
    ...{ convention: 'c', engine_version: '1', calculation_ms: 1 },
  }),
  oracle_reading_words: (_, account_id, __, reading_id) => ({
    ...{ account_id, reading_id, locale: 'en', style: 'plain', source: 'builtin', status: 'written' },
    ...{ created_at: new Date(), updated_at: new Date() },
  }),
  oracle_reading_feedback: (_, account_id, __, reading_id) => ({
    ...{ account_id, reading_id, viewer_id: account_id, created_at: new Date(), updated_at: new Date() },
  }),
  vault_findings: (_, account_id) => ({
    ...{ account_id, kind: 'note', created_at: new Date(), updated_at: new Date() },
  }),
  oracle_daily_words: (id, account_id, profile_id) => ({
    ...{ account_id, profile_id, day: '2026-11-27', locale: id, created_at: new Date() },
  }),
  sessions: (id, account_id) => ({ account_id, token_hash: id, expires_at: new Date(Date.now() + 1e9) }),
  api_keys: (id, account_id) => ({ account_id, key_hash: id, kind: 'member' }),
  second_factors: (_, account_id) => ({ account_id, created_at: new Date() }),
  idempotent_answers: (id, account_id) => ({
    ...{ account_id, key_hash: id, body_hash: 'b', resource_id: id, claimed_at: new Date() },
  }),
}
const ORDER = [
  'accounts',
  'second_factors',
  'oracle_users',
  'oracle_readings',
  'oracle_reading_words',
  'oracle_reading_feedback',
  'vault_findings',
  'oracle_daily_words',
  'sessions',
  'api_keys',
  'idempotent_answers',
]
/** Of these an account has one. */
const SINGLE = ['accounts', 'second_factors']

/** Their rows are the database's own, one for each reading and its owner; what somebody writes there is a note. */
async function writeNotes(codec: Codec): Promise<string[]> {
  const table = 'oracle_reading_viewers'
  const rows = await rawSql<{ id: string; owner: string }>(
    `SELECT id, account_id AS owner FROM ${table} WHERE note IS NULL`,
  )
  const notes = rows.map(({ id, owner }) => ({
    id,
    note: codec.seal(textOf(table, 'note', id), { table, column: 'note', row: id, owner }),
  }))
  await rawSql(
    `UPDATE ${table} viewer SET note = new.note FROM json_populate_recordset(NULL::${table}, $1::json) new WHERE new.id = viewer.id`,
    [JSON.stringify(notes)],
  )
  return rows.map(({ id }) => id)
}

export const textOf = (table: string, column: string, row: string) => `${table}.${column} of ${row} — ۱۲۳`

export function codecOf(active: string, ring: Record<string, Buffer>): Codec {
  return createCodec({ active, keys: new Map(Object.entries(ring)) })
}

/** One account with `count` rows in each other sealed table. @returns ids by table */
export async function writeSealed(codec: Codec, count: number): Promise<Record<string, string[]>> {
  const account = randomUUID()
  const ids: Record<string, string[]> = {}
  for (const table of ORDER) {
    const { columns } = SEALED_TABLES.find((sealed) => sealed.table === table)!
    ids[table] = Array.from({ length: SINGLE.includes(table) ? 1 : count }, () => randomUUID())
    if (table === 'accounts') ids[table] = [account]
    const rows = ids[table].map((id, index) => {
      const place = { table, row: id, owner: account }
      const sealed = columns.map((column) => [
        column,
        codec.seal(textOf(table, column, id), { ...place, column }),
      ])
      const profile = ids.oracle_users?.[0] ?? ''
      const reading = ids.oracle_readings?.[index] ?? ''
      return { id, ...CLEAR[table]!(id, account, profile, reading), ...Object.fromEntries(sealed) }
    })
    const names = Object.keys(rows[0]!)
    await rawSql(
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')}
       FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [JSON.stringify(rows)],
    )
  }
  ids.oracle_reading_viewers = await writeNotes(codec)
  return ids
}

/** Opens every sealed value of every table. @returns how many there were */
export async function openEverything(codec: Codec): Promise<number> {
  let opened = 0
  for (const { table, owner, columns } of SEALED_TABLES) {
    const rows = await rawSql<Record<string, string | null>>(
      `SELECT id, ${owner} AS owner, ${columns.join(', ')} FROM ${table}`,
    )
    for (const row of rows)
      for (const column of columns) {
        const sealed = row[column]
        if (!sealed) continue
        codec.open(sealed, { table, column, row: row.id!, owner: row.owner! })
        opened++
      }
  }
  return opened
}
