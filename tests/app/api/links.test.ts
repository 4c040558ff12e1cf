// Invitations and links: a one-time link makes a profile somebody's own, and either side can end that.
import { describe, expect, it } from 'vitest'
import * as links from '@/app/api/oracle/links/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { newId } from '@/lib/platform/id'
import { ask, call, makeKey } from '../../support/api'
import { makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'
import {
  accept,
  askTogether,
  type Family,
  family,
  goOut,
  invite,
  linkedTo,
  linksOf,
  list,
  read,
  unlink,
} from '../../support/joint'

const couple = () => family([{ name: 'Parisa' }, { name: 'Navid' }])
const member = async () => makeKey({ owner: await makeAccount('member') })
const linkOf = async (profile: string) => {
  const [row] = await rawSql<{ linked: string | null }>(
    'SELECT linked_account_id AS linked FROM oracle_users WHERE id = $1',
    [profile],
  )
  return row?.linked
}
const idsOf = async (key: string, query = '') =>
  (await list(key, query)).json.map(({ id }: { id: string }) => id)

describe('an invitation', () => {
  it('is told once, and stands in the database as a hash', async () => {
    const { key, ids } = await couple()
    expect((await invite(key, ids[1]!, 'GET')).json.code).toBe('invitation_none')
    const { status, json } = await invite(key, ids[1]!)
    expect(status).toBe(201)
    expect(json).toMatchObject({ profile_id: ids[1], path: `/invitation/${json.token}` })
    expect(json.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(Date.parse(json.expires_at) - Date.parse(json.created_at)).toBe(7 * 24 * 3600 * 1000)
    const seen = await invite(key, ids[1]!, 'GET')
    const { token, path, ...open } = json
    expect([seen.status, seen.json]).toEqual([200, open])
    const rows = await rawSql('SELECT * FROM oracle_invitations')
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('keeps its secret out of the answers that are kept for retries', async () => {
    const { key, ids } = await couple()
    const { status, json } = await call(
      await import('@/app/api/oracle/users/[id]/invitation/route'),
      'POST',
      {
        ...{ key, params: { id: ids[1]! }, headers: { 'idempotency-key': 'once' } },
      },
    )
    expect([status, json.code]).toEqual([400, 'idempotency_secret'])
  })

  it('links the account that accepts it, once', async () => {
    const { key, ids } = await couple()
    const { token } = (await invite(key, ids[1]!)).json
    const [first, second] = [await member(), await member()]
    const accepted = await accept(first.key, token)
    expect([accepted.status, accepted.json]).toEqual([201, { profile_id: ids[1], name: 'Navid' }])
    expect((await linksOf(first.key)).json).toEqual([{ profile_id: ids[1], name: 'Navid' }])
    expect((await call(user, 'GET', { key, params: { id: ids[1]! } })).json.linked).toBe(true)
    for (const again of [first, second]) {
      const refused = await accept(again.key, token)
      expect([refused.status, refused.json.code]).toEqual([404, 'invitation_gone'])
    }
    expect(await linkOf(ids[1]!)).toBe(first.owner)
    expect((await invite(key, ids[1]!, 'GET')).status).toBe(404)
    const another = await invite(key, ids[1]!)
    expect([another.status, another.json.code]).toEqual([409, 'profile_linked'])
  })

  it('of whom two accept at once, one wins', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { key, ids } = await couple()
      const { token } = (await invite(key, ids[1]!)).json
      const racers = [await member(), await member(), await member()]
      const answers = await Promise.all(racers.map((racer) => accept(racer.key, token)))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404])
      const winner = racers[answers.findIndex(({ status }) => status === 201)]!
      expect(await linkOf(ids[1]!)).toBe(winner.owner)
    }
  })

  it('ends when it is revoked, replaced or a week old', async () => {
    const { key, ids } = await couple()
    const guest = await member()
    const revoked = (await invite(key, ids[1]!)).json.token
    expect((await invite(key, ids[1]!, 'DELETE')).status).toBe(204)
    expect((await invite(key, ids[1]!, 'DELETE')).json.code).toBe('invitation_none')
    const replaced = (await invite(key, ids[1]!)).json.token
    const expired = (await invite(key, ids[1]!)).json.token
    await rawSql('UPDATE oracle_invitations SET expires_at = now() WHERE profile_id = $1', [ids[1]])
    expect((await invite(key, ids[1]!, 'GET')).status).toBe(404)
    for (const token of [revoked, replaced, expired])
      expect((await accept(guest.key, token)).json.code).toBe('invitation_gone')
    expect(await linkOf(ids[1]!)).toBeNull()
    const good = (await invite(key, ids[1]!)).json.token
    expect((await accept(guest.key, good)).status).toBe(201)
  })

  it('is one at a time, also when several are made at once', async () => {
    const { key, ids } = await couple()
    const made = await Promise.all(Array.from({ length: 8 }, () => invite(key, ids[1]!)))
    expect(made.map(({ status }) => status)).toEqual(Array(8).fill(201))
    const open = await rawSql(
      'SELECT 1 FROM oracle_invitations WHERE profile_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL',
      [ids[1]],
    )
    expect(open).toHaveLength(1)
  })

  it('is neither for oneself nor for a guest, and both leave it open', async () => {
    const { key, ids } = await couple()
    const { token } = (await invite(key, ids[1]!)).json
    const own = await accept(key, token)
    expect([own.status, own.json.code]).toEqual([409, 'invitation_own'])
    const guest = await createGuest(Date.now())
    const headers = { cookie: `${SESSION_COOKIE}=${guest.token}`, 'sec-fetch-site': 'same-origin' }
    const refused = await call(links, 'POST', { headers, body: { token } })
    expect([refused.status, refused.json.code]).toEqual([403, 'invitation_needs_member'])
    expect((await accept((await member()).key, token)).status).toBe(201)
  })

  it('goes with its profile', async () => {
    const { key, ids } = await couple()
    const { token } = (await invite(key, ids[1]!)).json
    await call(user, 'DELETE', { key, params: { id: ids[1]! } })
    expect((await accept((await member()).key, token)).status).toBe(404)
  })

  it('is written down without its secret', async () => {
    const { key, ids, owner } = await couple()
    const other = await linkedTo({ key }, ids[1]!)
    await unlink(other.key, ids[1]!)
    await invite(key, ids[1]!)
    await invite(key, ids[1]!, 'DELETE')
    const actions = await rawSql(
      'SELECT action, account_id FROM oracle_audit_log WHERE resource_id = $1 ORDER BY id',
      [ids[1]],
    )
    expect(actions).toEqual([
      { action: 'create_user', account_id: owner },
      { action: 'create_invitation', account_id: owner },
      { action: 'link_account', account_id: other.owner },
      { action: 'unlink_account', account_id: other.owner },
      { action: 'create_invitation', account_id: owner },
      { action: 'revoke_invitation', account_id: owner },
    ])
  })
})

describe('a link', () => {
  async function history(group: Family) {
    const joint = (await askTogether(group)).json.id as string
    const alone = (await ask({ key: group.key, id: group.ids[1]! })).json.id as string
    const others = (await ask({ key: group.key, id: group.ids[0]! })).json.id as string
    return { joint, alone, others }
  }

  it('shows the readings that were there before it, and those that come', async () => {
    const group = await couple()
    const { joint, alone, others } = await history(group)
    const { key } = await linkedTo(group, group.ids[1]!)
    expect(await idsOf(key)).toEqual([alone, joint])
    expect(await idsOf(key, `?user_id=${group.ids[1]}`)).toEqual([alone, joint])
    expect((await list(key, `?user_id=${group.ids[0]}`)).status).toBe(403)
    expect((await read(key, others)).status).toBe(403)
    const later = (await askTogether({ ...group, ids: group.ids.toReversed() })).json.id
    expect(await idsOf(key)).toEqual([later, alone, joint])
    expect((await read(key, later)).json.viewer).toEqual({
      role: 'participant',
      participant_ids: [group.ids[1]],
    })
  })

  it('gives no right over the profile itself', async () => {
    const group = await couple()
    const { key } = await linkedTo(group, group.ids[1]!)
    const params = { id: group.ids[1]! }
    for (const [verb, body] of [['GET'], ['PATCH', { name: 'Mine' }], ['DELETE']] as const)
      expect((await call(user, verb, { key, params, body })).status).toBe(403)
    expect((await ask({ key, id: group.ids[1]! })).status).toBe(403)
    expect((await invite(key, group.ids[1]!)).status).toBe(403)
    expect((await call(await import('@/app/api/oracle/users/route'), 'GET', { key })).json).toEqual([])
  })

  it.each(['the linked account', 'the owner of the profile'])('is ended by %s', async (who) => {
    const group = await couple()
    const { joint, alone } = await history(group)
    const linked = await linkedTo(group, group.ids[1]!)
    const ending = who === 'the linked account' ? linked : group
    expect((await unlink(ending.key, group.ids[1]!)).status).toBe(204)
    expect(await idsOf(linked.key)).toEqual([])
    for (const id of [joint, alone]) expect((await read(linked.key, id)).status).toBe(403)
    expect((await linksOf(linked.key)).json).toEqual([])
    expect((await read(group.key, joint)).json.participants[1]).toMatchObject({ name: 'Navid', left: false })
    const again = await unlink(group.key, group.ids[1]!)
    expect([again.status, again.json.code]).toEqual([404, 'link_none'])
    expect((await unlink(linked.key, group.ids[1]!)).status).toBe(403)
    // A new invitation shows them again.
    const next = await linkedTo(group, group.ids[1]!)
    expect(await idsOf(next.key)).toEqual([alone, joint])
  })

  it('that ends hides nothing that another link of the same account shows', async () => {
    const group = await couple()
    const { joint, alone } = await history(group)
    const linked = await linkedTo(group, group.ids[1]!)
    const { token } = (await invite(group.key, group.ids[0]!)).json
    await accept(linked.key, token)
    await unlink(linked.key, group.ids[1]!)
    expect(await idsOf(linked.key)).toContain(joint)
    expect(await idsOf(linked.key)).not.toContain(alone)
  })

  it('does not show again what the person has left', async () => {
    const group = await couple()
    const { joint, alone } = await history(group)
    const linked = await linkedTo(group, group.ids[1]!)
    await goOut(linked.key, joint)
    await unlink(linked.key, group.ids[1]!)
    const next = await linkedTo(group, group.ids[1]!)
    expect(await idsOf(next.key)).toEqual([alone])
  })

  it('is nobody else’s to end', async () => {
    const group = await couple()
    await linkedTo(group, group.ids[1]!)
    expect((await unlink((await member()).key, group.ids[1]!)).status).toBe(403)
    expect((await unlink(group.key, newId(Date.now()))).status).toBe(404)
    expect(await linkOf(group.ids[1]!)).not.toBeNull()
  })
})
