// What is asked for a profile while somebody deletes it: the new thing is made before, or there is nothing to make it for.
import { expect, it } from 'vitest'
import * as keys from '@/app/api/keys/route'
import * as links from '@/app/api/oracle/links/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { call, someone } from '../../support/api'
import { makeAccount, makeInvitation, memberBrowser } from '../../support/callers'
import { databaseUrl, rawSql } from '../../support/database'

const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`

/** Deletes a profile in a transaction of another connection, which ends once somebody waits for it. */
const whileDeleted = <T>(id: string, work: () => Promise<T>): Promise<T> =>
  withClient(databaseUrl(), async (client) => {
    await client.query('BEGIN')
    await client.query('DELETE FROM oracle_users WHERE id = $1', [id])
    const answer = work()
    await expect.poll(() => rawSql(waiting), { interval: 10 }).not.toEqual([])
    await client.query('COMMIT')
    return answer
  })

it('no invitation to a profile that is being deleted', async () => {
  const { key, id } = await someone()
  const answer = await whileDeleted(id, () => call(invitation, 'POST', { key, params: { id } }))
  expect([answer.status, answer.json.code]).toEqual([404, 'user_not_found'])
})

it('no key for a profile that is being deleted', async () => {
  const { key, id, owner } = await someone()
  const body = { scopes: ['calc'], profile_id: id }
  const answer = await whileDeleted(id, () => call(keys, 'POST', { key, body }))
  expect([answer.status, answer.json.code]).toEqual([404, 'user_not_found'])
  expect(
    await rawSql('SELECT 1 FROM api_keys WHERE account_id = $1 AND profile_id = $2', [owner, id]),
  ).toEqual([])
})

it('no link to a profile that is being deleted', async () => {
  const { token, profile } = await makeInvitation(await makeAccount('member'))
  const headers = await memberBrowser(await makeAccount('member'))
  const answer = await whileDeleted(profile, () => call(links, 'POST', { headers, body: { token } }))
  expect([answer.status, answer.json.code]).toEqual([404, 'invitation_gone'])
})

it('a profile that somebody holds for long is to be asked for again', async () => {
  const { key, id } = await someone()
  const answer = await withClient(databaseUrl(), async (client) => {
    await client.query('BEGIN')
    await client.query('SELECT 1 FROM oracle_users WHERE id = $1 FOR UPDATE', [id])
    return call(invitation, 'POST', { key, params: { id } })
  })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
})
