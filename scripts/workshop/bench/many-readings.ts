// Fills a database with the readings of many accounts, as fast as it goes: what stands under the readings of the one account that
// is measured. Their sealed values have the right form and belong to no key: nobody opens them.
import type { Client } from 'pg'

/** Readings of each account; every third of them is for two of its three people. */
export const OF_EACH = 200

/** A value that the CHECK of a sealed column accepts, with the key id of the server. */
const SEALED = `E'oe1.k1\\n' || repeat('A', 180)`
/** Grows with `n` as ids grow with time. @param kind tells ids of different tables with one number apart */
const id = (n: string, kind: string) => `(
  substr(lpad(to_hex(1700000000000 + ${n} * 40), 12, '0'), 1, 8) || '-' ||
  substr(lpad(to_hex(1700000000000 + ${n} * 40), 12, '0'), 9, 4) || '-7${kind}-8' ||
  substr(md5(${n}::text), 1, 3) || '-' || substr(md5(${n}::text), 4, 12))::uuid`
const account = (n: string) => id(n, '0a0')
const profile = (n: string, which: string) => id(`(${n} * 3 + ${which})`, '0b0')
const reading = (n: string) => id(n, '0c0')
const words = (n: string) => id(n, '0d0')
const finding = (n: string) => id(n, '0e0')

/**
 * Accounts and profiles for `count` readings. From here on the connection fires no triggers and checks no foreign keys: what
 * they would add is added by `addReadings` in bulk.
 */
export async function addAccounts(client: Client, count: number): Promise<void> {
  const accounts = Math.ceil(count / OF_EACH)
  await client.query(`SET session_replication_role = replica; SET synchronous_commit = off`)
  await client.query(
    `INSERT INTO accounts (id, kind) SELECT ${account('n')}, 'guest' FROM generate_series(0, $1::bigint - 1) n`,
    [accounts],
  )
  await client.query(
    `INSERT INTO oracle_users (id, account_id, name, birthday, mother_name, updated_at)
     SELECT ${profile('n', 'which')}, ${account('n')}, ${SEALED}, ${SEALED}, ${SEALED}, now()
     FROM generate_series(0, $1::bigint - 1) n, generate_series(0, 2) which`,
    [accounts],
  )
}

/** Readings number `from` to `to`, of all accounts in turns, with their words, participants and viewers. */
export async function addReadings(client: Client, from: number, to: number, count: number): Promise<void> {
  const owner = `(n % ${Math.ceil(count / OF_EACH)})`
  const person = (plus: number) => profile(owner, `((n + ${plus}) % 3)`)
  const numbers = 'generate_series($1::bigint, $2::bigint - 1) n'
  const range = [from, to]
  await client.query(
    `INSERT INTO oracle_readings (id, account_id, user_id, question, sign_type, sign_value, reading_result, ai_interpretation,
       summary, is_multi_user, locale, style, convention, engine_version, calculation_ms, created_at)
     SELECT ${reading('n')}, ${account(owner)}, ${person(0)}, ${SEALED}, 'time', ${SEALED}, ${SEALED}, ${SEALED}, ${SEALED},
       n % 3 = 0, 'en', 'plain', 'true-sky', '1', 5, to_timestamp((1700000000000 + n * 40) / 1000.0)
     FROM ${numbers}`,
    range,
  )
  await client.query(
    `INSERT INTO oracle_reading_words (id, account_id, reading_id, locale, style, source, status, ms, text)
     SELECT ${words('n')}, ${account(owner)}, ${reading('n')}, 'en', 'plain', 'builtin', 'written', 1, ${SEALED} FROM ${numbers}`,
    range,
  )
  await client.query(
    `INSERT INTO oracle_reading_users (reading_id, user_id, is_primary, position)
     SELECT ${reading('n')}, ${person(0)}, true, 0 FROM ${numbers}
     UNION ALL SELECT ${reading('n')}, ${person(1)}, false, 1 FROM ${numbers} WHERE n % 3 = 0`,
    range,
  )
  await client.query(
    `INSERT INTO oracle_reading_viewers (account_id, reading_id) SELECT ${account(owner)}, ${reading('n')} FROM ${numbers}`,
    range,
  )
}

/** Findings number `from` to `to`, of all accounts in turns: of ten six signs of the clock, three notes and a passage of a reading. */
export async function addFindings(client: Client, from: number, to: number, count: number): Promise<void> {
  const owner = `(n % ${Math.ceil(count / OF_EACH)})`
  const time = 'to_timestamp((1700000000000 + n * 40) / 1000.0)'
  await client.query(
    `INSERT INTO vault_findings (id, account_id, kind, reading_id, sign_index, seen_at, content, created_at, updated_at)
     SELECT ${finding('n')}, ${account(owner)}, CASE WHEN n % 10 < 6 THEN 'sign' WHEN n % 10 < 9 THEN 'note' ELSE 'passage' END,
       CASE WHEN n % 10 = 9 THEN ${reading(`(n % ${Math.ceil(count / 50)})`)} END, CASE WHEN n % 10 < 6 THEN md5((n % 7)::text || ${owner}) END,
       CASE WHEN n % 10 < 6 THEN ${time} END, ${SEALED}, ${time}, ${time}
     FROM generate_series($1::bigint, $2::bigint - 1) n`,
    [from, to],
  )
}

/**
 * Without what makes a bulk load slow: the indexes of key ids, built anew at the end, and the CHECKs of sealed columns, whose
 * pattern these values have by construction; they are put back unproven.
 */
export async function loadingInBulk(client: Client, work: () => Promise<void>): Promise<void> {
  const indexes = await client.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE '%seal_kids%'`,
  )
  const checks = await client.query<{ place: string; name: string; rule: string }>(
    `SELECT conrelid::regclass AS place, conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint
     WHERE contype = 'c' AND conname LIKE '%_sealed'`,
  )
  for (const { name } of indexes.rows) await client.query(`DROP INDEX "${name}"`)
  for (const { place, name } of checks.rows)
    await client.query(`ALTER TABLE ${place} DROP CONSTRAINT "${name}"`)
  await work()
  for (const { made } of indexes.rows) await client.query(made)
  for (const { place, name, rule } of checks.rows)
    await client.query(
      `ALTER TABLE ${place} ADD CONSTRAINT "${name}" ${rule.replace(/ NOT VALID$/, '')} NOT VALID`,
    )
}
