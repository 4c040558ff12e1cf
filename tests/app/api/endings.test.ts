// What becomes of joint readings when an account or a profile ends, also while one is being written.
import { describe, expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { ask, call } from '../../support/api'
import { databaseUrl, rawSql } from '../../support/database'
import { askTogether, family, linkedTo, linksOf, list, read } from '../../support/joint'

const couple = () => family([{ name: 'Parisa' }, { name: 'Navid' }])
const linkOf = async (profile: string) => {
  const [row] = await rawSql<{ linked: string | null }>(
    'SELECT linked_account_id AS linked FROM oracle_users WHERE id = $1',
    [profile],
  )
  return row?.linked
}
const idsOf = async (key: string) => (await list(key)).json.map(({ id }: { id: string }) => id)

describe('when something ends', () => {
  const eraseAccount = (key: string) => call(erase, 'POST', { key, body: { confirmation: 'erase' } })
  const rowsOf = (table: string, id: string) => rawSql(`SELECT 1 FROM ${table} WHERE reading_id = $1`, [id])

  it('the linked account: its readings stay the owner’s, without the person', async () => {
    const group = await family([{ name: 'Parisa' }, { name: 'Navid' }, { name: 'Omid' }])
    const linked = await linkedTo(group, group.ids[1]!)
    const { json: made } = await askTogether(group)
    expect((await eraseAccount(linked.key)).status).toBe(204)
    const { status, json, text } = await read(group.key, made.id)
    expect(status).toBe(200)
    expect(json.participants[1]).toEqual({ id: group.ids[1], name: 'a participant', left: true })
    expect(text).not.toContain('Navid')
    expect(await rowsOf('oracle_reading_viewers', made.id)).toHaveLength(1)
    expect(await linkOf(group.ids[1]!)).toBeNull()
  })

  it('the owner: the readings end for everybody', async () => {
    const group = await couple()
    const linked = await linkedTo(group, group.ids[1]!)
    const { json: made } = await askTogether(group)
    expect((await eraseAccount(group.key)).status).toBe(204)
    expect((await read(linked.key, made.id)).status).toBe(404)
    expect(await idsOf(linked.key)).toEqual([])
    for (const table of ['oracle_reading_users', 'oracle_reading_viewers'])
      expect(await rowsOf(table, made.id)).toEqual([])
    expect((await linksOf(linked.key)).json).toEqual([])
  })

  it('a profile: every reading in which it takes part, first or not', async () => {
    const group = await couple()
    const { json: made } = await askTogether(group)
    const { json: alone } = await ask({ key: group.key, id: group.ids[0]! })
    await call(user, 'DELETE', { key: group.key, params: { id: group.ids[1]! } })
    expect((await read(group.key, made.id)).status).toBe(404)
    expect((await read(group.key, alone.id)).status).toBe(200)
    for (const table of ['oracle_reading_users', 'oracle_reading_viewers'])
      expect(await rowsOf(table, made.id)).toEqual([])
  })

  it('a linked account, while somebody asks for a reading with it: both succeed', async () => {
    const group = await couple()
    const linked = await linkedTo(group, group.ids[1]!)
    const { json: made } = await askTogether(group)
    await rawSql('DELETE FROM oracle_reading_viewers WHERE account_id = $1', [linked.owner])
    const erased = await withClient(databaseUrl(), async (client) => {
      // What the database does for a new reading: first the person, then the account that is linked to it.
      await client.query('BEGIN')
      await client.query('SELECT linked_account_id FROM oracle_users WHERE id = $1 FOR SHARE', [group.ids[1]])
      const erasing = eraseAccount(linked.key)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await client.query('INSERT INTO oracle_reading_viewers (account_id, reading_id) VALUES ($1, $2)', [
        linked.owner,
        made.id,
      ])
      await client.query('COMMIT')
      return erasing
    })
    expect(erased.status).toBe(204)
    expect((await read(group.key, made.id)).json.participants[1].left).toBe(true)
  })
})
