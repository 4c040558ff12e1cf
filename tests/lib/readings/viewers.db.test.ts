// Who may see a reading, as the database itself keeps it: for whatever version writes readings, and whatever happens at the same
// moment. A raw connection holds one side in the middle of its transaction, so that each order is forced.
import { describe, expect, it } from 'vitest'
import * as user from '@/app/api/oracle/users/[id]/route'
import { newId } from '@/lib/platform/id'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { ask, call, makeKey } from '../../support/api'
import { makeAccount } from '../../support/callers'
import { databaseUrl, rawSql } from '../../support/database'
import { accept, askTogether, family, idsOf, invite, linkedTo, list, read, unlink } from '../../support/joint'

type Sql = (text: string, params?: unknown[]) => Promise<unknown>
const BEFORE_SUMMARIES = `account_id, user_id, question, sign_type, sign_value, reading_result, ai_interpretation, note,
  is_multi_user, favorite, locale, style, convention, engine_version, calculation_ms, created_at`

/** What a server of the version before writes: it knows neither summaries nor viewers. Its values cannot be opened. */
async function insertAsBefore(sql: Sql, like: string, people: string[]): Promise<string> {
  const id = newId(Date.now())
  await sql(
    `INSERT INTO oracle_readings (id, ${BEFORE_SUMMARIES}) SELECT $1, ${BEFORE_SUMMARIES} FROM oracle_readings WHERE id = $2`,
    [id, like],
  )
  for (const [position, person] of people.entries())
    await sql(
      'INSERT INTO oracle_reading_users (reading_id, user_id, is_primary, position) VALUES ($1, $2, $3, $4)',
      [id, person, position === 0, position],
    )
  return id
}

const viewersOf = async (reading: string) => {
  const rows = await rawSql<{ account_id: string }>(
    'SELECT account_id FROM oracle_reading_viewers WHERE reading_id = $1',
    [reading],
  )
  return rows.map(({ account_id }) => account_id).sort()
}

const couple = () => family([{ name: 'Parisa' }, { name: 'Navid' }])
const member = async () => makeKey({ owner: await makeAccount('member') })

/** Does `first` and holds its transaction open while `second` begins; tells whether `second` waited for its end. */
async function during<Result>(first: (sql: Sql) => Promise<unknown>, second: () => Promise<Result>) {
  return withClient(databaseUrl(), async (client) => {
    const sql: Sql = (text, params) => client.query(text, params)
    await sql('BEGIN')
    const held = await first(sql)
    let done = false
    const other = second().finally(() => {
      done = true
    })
    await new Promise((resolve) => setTimeout(resolve, 400))
    const waited = !done
    await sql('COMMIT')
    return { held, result: await other, waited }
  })
}

describe('a reading that a server of the version before writes', () => {
  it('is seen by its owner and by the accounts of its people', async () => {
    const owner = await couple()
    const linked = await linkedTo(owner, owner.ids[1]!)
    const { json } = await askTogether(owner)
    const id = await insertAsBefore(rawSql, json.id, owner.ids)
    expect(await viewersOf(id)).toEqual([owner.owner, linked.owner].sort())
    const alone = await insertAsBefore(rawSql, json.id, [owner.ids[0]!])
    expect(await viewersOf(alone)).toEqual([owner.owner])
  })

  it('lists, opens, is found and is verified without a summary', async () => {
    const owner = await family([{ name: 'Parisa' }, { name: 'Navid' }])
    const linked = await linkedTo(owner, owner.ids[1]!)
    await askTogether(owner, { question: 'Shall we sail?' })
    await ask({ key: owner.key, id: owner.ids[1]! }, { question: 'May I sail?' })
    for (const key of [owner.key, linked.key]) {
      const before = await list(key)
      expect(before.json).toHaveLength(2)
      const wholes = await Promise.all(before.json.map(({ id }: { id: string }) => read(key, id)))
      await rawSql('UPDATE oracle_readings SET summary = NULL WHERE account_id = $1', [owner.owner])
      expect((await list(key)).json).toEqual(before.json)
      expect(await idsOf(key, '?q=sail')).toHaveLength(2)
      for (const whole of wholes) expect((await read(key, whole.json.id)).json).toEqual(whole.json)
    }
  })
})

it('the owner’s row takes the reading’s id, so that rows stand in the order in which they were made', async () => {
  const owner = await couple()
  const linked = await linkedTo(owner, owner.ids[1]!)
  const { json } = await askTogether(owner)
  const rows = await rawSql<{ id: string; account_id: string }>(
    'SELECT id, account_id FROM oracle_reading_viewers WHERE reading_id = $1',
    [json.id],
  )
  const idOf = (account: string) => rows.find(({ account_id }) => account_id === account)?.id
  expect(idOf(owner.owner)).toBe(json.id)
  expect(idOf(linked.owner)).not.toBe(json.id)
})

describe('a link that is made while a reading is written', () => {
  it('after the reading: waits for it, and shows it', async () => {
    const owner = await couple()
    const { json: like } = await askTogether(owner)
    const { token } = (await invite(owner.key, owner.ids[1]!)).json
    const other = await member()
    const { held, result, waited } = await during(
      (sql) => insertAsBefore(sql, like.id, owner.ids),
      () => accept(other.key, token),
    )
    expect([result.status, waited]).toEqual([201, true])
    expect(await viewersOf(held as string)).toContain(other.owner)
  })

  it('before the reading: is waited for, and seen', async () => {
    const owner = await couple()
    const other = await member()
    const { result, waited } = await during(
      (sql) =>
        sql('UPDATE oracle_users SET linked_account_id = $1 WHERE id = $2', [other.owner, owner.ids[1]]),
      () => askTogether(owner),
    )
    expect([result.status, waited]).toEqual([201, true])
    expect(await idsOf(other.key)).toEqual([result.json.id])
  })
})

describe('a link that ends while a reading is written', () => {
  it('after the reading: hides it too', async () => {
    const owner = await couple()
    const linked = await linkedTo(owner, owner.ids[1]!)
    const { json: like } = await askTogether(owner)
    const { held, result, waited } = await during(
      (sql) => insertAsBefore(sql, like.id, owner.ids),
      () => unlink(linked.key, owner.ids[1]!),
    )
    expect([result.status, waited]).toEqual([204, true])
    expect(await viewersOf(held as string)).toEqual([owner.owner])
  })

  it('before the reading: the reading is not shown', async () => {
    const owner = await couple()
    const linked = await linkedTo(owner, owner.ids[1]!)
    const { result, waited } = await during(
      (sql) => sql('UPDATE oracle_users SET linked_account_id = NULL WHERE id = $1', [owner.ids[1]]),
      () => askTogether(owner),
    )
    expect([result.status, waited]).toEqual([201, true])
    expect(await viewersOf(result.json.id)).toEqual([owner.owner])
    expect(await idsOf(linked.key)).toEqual([])
  })
})

it('a profile that is deleted while a reading about it is written takes that one along', async () => {
  const owner = await family([{ name: 'Parisa' }, { name: 'Navid' }, { name: 'Omid' }])
  const { json: like } = await askTogether(owner)
  const { held, result, waited } = await during(
    (sql) => insertAsBefore(sql, like.id, owner.ids),
    () => call(user, 'DELETE', { key: owner.key, params: { id: owner.ids[2]! } }),
  )
  expect([result.status, waited]).toEqual([204, true])
  expect(await rawSql('SELECT 1 FROM oracle_readings WHERE id = $1', [held])).toEqual([])
})

it('the one who asked sees its own reading once, also when it is linked to nobody and to everybody', async () => {
  const owner = await couple()
  await rawSql('UPDATE oracle_users SET linked_account_id = account_id WHERE account_id = $1', [owner.owner])
  const { json } = await askTogether(owner)
  expect(await viewersOf(json.id)).toEqual([owner.owner])
  expect(await idsOf(owner.key)).toEqual([json.id])
})
