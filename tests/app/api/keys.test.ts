// API keys through their doors: made once and never shown again, no wider than whoever made them, and dead when they
// are revoked or have run out.
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as oneKey from '@/app/api/keys/[id]/route'
import * as keys from '@/app/api/keys/route'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { db } from '@/lib/platform/db'
import { seed } from '@/prisma/seed'
import { call, makeKey, person, question } from '../../support/api'
import { keyRow, makeAccount, makeProfile, makeReading, memberBrowser, thingsOf } from '../../support/callers'
import { databaseUrl, rawSql } from '../../support/database'

const HOUR = 60 * 60 * 1000
const inAnHour = () => new Date(Date.now() + HOUR).toISOString()
const make = (key: string, body: object) => call(keys, 'POST', { key, body })
const status = async (key: string) => (await call(users, 'GET', { key })).status

describe('a new key', () => {
  it('is shown once, stored as a hash with its prefix, and its label sealed', async () => {
    const owner = await makeAccount('member')
    const headers = await memberBrowser(owner)
    const made = await call(keys, 'POST', {
      headers,
      body: { label: 'Kitchen display', scopes: ['calc', 'calc'] },
    })
    expect(made.status).toBe(201)
    const { key, ...told } = made.json
    expect(key).toMatch(/^nps_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/)
    expect(told).toMatchObject({
      label: 'Kitchen display',
      scopes: ['calc'],
      prefix: key.slice(4, 12),
      profile_id: null,
    })
    expect(made.headers.get('location')).toBe(`/api/keys/${told.id}`)

    const [row] = await rawSql<Record<string, string>>('SELECT * FROM api_keys WHERE id = $1', [told.id])
    expect(row!.key_hash).toBe(createHash('sha256').update(key).digest('hex'))
    expect(row!.label).toMatch(/^oe1\.k1\n/)
    expect(JSON.stringify(row)).not.toContain(key.slice(13))

    const params = { id: told.id }
    for (const again of [
      await call(keys, 'GET', { headers }),
      await call(oneKey, 'GET', { headers, params }),
      await call(oneKey, 'PATCH', { headers, params, body: { label: 'Hall display' } }),
    ]) {
      expect(again.status).toBe(200)
      expect(again.text).not.toContain(key.slice(13))
      expect(again.text).not.toContain('hash')
    }
    expect((await call(oneKey, 'GET', { headers, params })).json).toEqual({ ...told, label: 'Hall display' })
  })

  it('does what its scopes say and names the one it lacks', async () => {
    const { key } = (await make((await makeKey()).key, { scopes: ['calc', 'profiles:read'] })).json
    expect(await status(key)).toBe(200)
    expect((await call(calculate, 'POST', { key, body: { birthday: '1990-07-15' } })).status).toBe(200)
    const refused = await call(users, 'POST', { key, body: person() })
    expect([refused.status, refused.json.code]).toEqual([403, 'scope_missing'])
    expect(refused.json.detail).toContain('profiles:write')
  })

  it('dies when it is revoked, for good, and says the same as a wrong one', async () => {
    const { key: own } = await makeKey()
    const { key, id } = (await make(own, { scopes: ['profiles:read'] })).json
    expect(await status(key)).toBe(200)
    const revoke = async () => (await call(oneKey, 'DELETE', { key: own, params: { id } })).status
    expect([await revoke(), await revoke()]).toEqual([204, 204])
    const dead = await call(users, 'GET', { key })
    const wrong = await call(users, 'GET', { key: `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}` })
    const same = ({ json }: typeof dead) => ({ ...json, request_id: '' })
    expect(dead.status).toBe(401)
    expect(same(dead)).toEqual(same(wrong))
    const listed = (await call(keys, 'GET', { key: own })).json.map((item: { id: string }) => item.id)
    expect(listed).not.toContain(id)
    expect((await call(oneKey, 'GET', { key: own, params: { id } })).json.revoked_at).not.toBeNull()
  })

  it('dies when its time has come', async () => {
    const { key: own } = await makeKey()
    const soon = new Date(Date.now() + 400).toISOString()
    const { key } = (await make(own, { scopes: ['profiles:read'], expires_at: soon })).json
    expect(await status(key)).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, 450))
    expect(await status(key)).toBe(401)
  })

  it.each([
    [{}, 'scopes_required'],
    [{ scopes: [] }, 'scopes_required'],
    [{ scopes: 'calc' }, 'scopes_required'],
    [{ scopes: ['everything'] }, 'choice_unknown'],
    [{ scopes: ['calc'], expires_at: '2027-01-31' }, 'expiry_format'],
    [{ scopes: ['calc'], expires_at: '2027-02-30T00:00:00Z' }, 'expiry_format'],
    [{ scopes: ['calc'], expires_at: '2020-01-31T12:00:00Z' }, 'expiry_past'],
    [{ scopes: ['calc'], label: 'x'.repeat(61) }, 'too_long'],
    [{ scopes: ['calc'], label: 'a\u0000b' }, 'control_characters'],
    [{ scopes: ['calc'], key: 'nps_mine' }, 'unknown_field'],
  ])('from %j is refused: %s', async (body, code) => {
    const refused = await make((await makeKey()).key, body)
    expect([refused.status, refused.json.code]).toEqual([400, code])
  })

  it('is never kept for a replay', async () => {
    const { key, owner } = await makeKey()
    const headers = { 'idempotency-key': 'once' }
    const refused = await call(keys, 'POST', { key, headers, body: { scopes: ['calc'] } })
    expect([refused.status, refused.json.code]).toEqual([400, 'idempotency_secret'])
    expect(await rawSql('SELECT 1 FROM idempotent_answers WHERE account_id = $1', [owner])).toEqual([])
  })

  it('is one of a hundred at most', async () => {
    const { key, owner } = await makeKey()
    await Promise.all(Array.from({ length: 96 }, () => keyRow(owner)))
    // Of ten at once as many pass as there is room for.
    const made = await Promise.all(Array.from({ length: 10 }, () => make(key, { scopes: ['calc'] })))
    expect(made.map(({ status }) => status).sort()).toEqual([...Array(3).fill(201), ...Array(7).fill(409)])
    const refused = await make(key, { scopes: ['calc'] })
    expect([refused.status, refused.json.code]).toEqual([409, 'keys_many'])
    await rawSql('UPDATE api_keys SET expires_at = now() WHERE account_id = $1 AND key_hash <> $2', [
      owner,
      createHash('sha256').update(key).digest('hex'),
    ])
    expect((await make(key, { scopes: ['calc'] })).status).toBe(201)
  })
})

describe('nobody hands on more than he has', () => {
  it('no scope that he lacks', async () => {
    const { key } = await makeKey({ scopes: ['calc', 'profiles:read'] })
    for (const scopes of [['calc', 'readings:read'], ['calc']]) {
      expect((await make(key, { scopes })).status).toBe(403)
    }
  })

  it('no life longer than his own, and none without an end', async () => {
    const { key } = await makeKey({ expiresAt: new Date(Date.now() + 2 * HOUR) })
    const later = new Date(Date.now() + 3 * HOUR).toISOString()
    for (const expires_at of [later, null, undefined]) {
      const refused = await make(key, { scopes: ['calc'], expires_at })
      expect([refused.status, refused.json.code]).toEqual([403, 'grant_expiry'])
    }
    expect((await make(key, { scopes: ['calc'], expires_at: inAnHour() })).status).toBe(201)
  })

  it('no wider binding', async () => {
    const { owner, profile } = await thingsOf(await makeAccount('member'))
    const { key } = await makeKey({ owner, profileId: profile })
    for (const profile_id of [profile, null]) {
      expect((await make(key, { scopes: ['calc'], profile_id })).status).toBe(403)
    }
  })
})

describe('a key that is bound to a profile', () => {
  async function setting() {
    const mine = await thingsOf(await makeAccount('member'))
    const theirs = await thingsOf(await makeAccount('member'))
    const second = await makeProfile(mine.owner)
    const joint = await makeReading(mine.owner, [second, mine.profile])
    const secondReading = await makeReading(mine.owner, [second])
    const { key } = await makeKey({ owner: mine.owner, profileId: mine.profile })
    return { mine, theirs, joint, second, secondReading, key }
  }
  const idsOf = ({ json }: { json: { id: string }[] }) => json.map(({ id }) => id)

  it('sees its profile and the readings that it takes part in, first or not, and nothing else', async () => {
    const { mine, theirs, joint, second, secondReading, key } = await setting()
    expect(idsOf(await call(users, 'GET', { key }))).toEqual([mine.profile])
    const list = await call(readings, 'GET', { key })
    expect(idsOf(list)).toEqual([joint, mine.reading].toSorted().toReversed())
    expect(list.headers.get('x-total-count')).toBe('2')
    expect(idsOf(await call(readings, 'GET', { key, path: `/api/x?user_id=${mine.profile}` }))).toHaveLength(
      2,
    )
    expect((await call(readings, 'GET', { key, path: '/api/x?q=job' })).json).toHaveLength(2)
    const read = async (id: string) => (await call(oneReading, 'GET', { key, params: { id } })).status
    expect(await Promise.all([mine.reading, joint, secondReading, theirs.reading].map(read))).toEqual([
      200, 200, 403, 403,
    ])
    const see = async (id: string) => (await call(user, 'GET', { key, params: { id } })).status
    expect(await Promise.all([mine.profile, second, theirs.profile].map(see))).toEqual([200, 403, 403])
  })

  it('asks for readings about its person alone, and makes and deletes nobody', async () => {
    const { mine, second, key } = await setting()
    const ask = async (id: string) => (await call(reading, 'POST', { key, body: question(id) })).status
    expect(await Promise.all([mine.profile, second].map(ask))).toEqual([201, 403])
    expect((await call(users, 'POST', { key, body: person() })).json.code).toBe('bound_key')
    expect((await call(user, 'DELETE', { key, params: { id: mine.profile } })).json.code).toBe('bound_key')
  })

  it('gets no answer that was kept for a wider key', async () => {
    const { mine, second, key } = await setting()
    const wide = await makeKey({ owner: mine.owner })
    const headers = { 'idempotency-key': 'shared-name' }
    const body = question(second)
    expect((await call(reading, 'POST', { key: wide.key, headers, body })).status).toBe(201)
    const replayed = await call(reading, 'POST', { key, headers, body })
    expect(replayed.status).toBe(403)
    expect(replayed.headers.get('idempotency-replayed')).toBeNull()
  })

  it('goes with its profile', async () => {
    const { mine, key } = await setting()
    const wide = await makeKey({ owner: mine.owner })
    expect((await call(user, 'DELETE', { key: wide.key, params: { id: mine.profile } })).status).toBe(204)
    expect(await status(key)).toBe(401)
  })

  it('lets an account read what its profile takes part in, and list it by that person', async () => {
    const { mine, joint, theirs } = await setting()
    const { key } = await makeKey({ owner: mine.owner })
    expect((await call(oneReading, 'GET', { key, params: { id: joint } })).status).toBe(200)
    expect((await call(oneReading, 'GET', { key, params: { id: theirs.reading } })).status).toBe(403)
    expect(idsOf(await call(readings, 'GET', { key, path: `/api/x?user_id=${mine.profile}` }))).toContain(
      joint,
    )
  })
})

it('last use is noted, at most once a minute, and nobody waits for it', async () => {
  const { key, owner } = await makeKey()
  const used = async () =>
    (
      await db().apiKey.findFirst({ where: { accountId: owner }, select: { lastUsedAt: true } })
    )?.lastUsedAt?.getTime()
  await status(key)
  await expect.poll(used).toBeGreaterThan(Date.now() - 5000)
  const first = await used()
  await Promise.all(Array.from({ length: 5 }, () => status(key)))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await used()).toBe(first)
})

it('what happened to keys, and what was refused, is in the log of the account', async () => {
  const { key, owner } = await makeKey()
  const { id } = (await make(key, { scopes: ['calc'] })).json
  await call(oneKey, 'DELETE', { key, params: { id } })
  const foreign = await thingsOf(await makeAccount('member'))
  await call(user, 'GET', { key, params: { id: foreign.profile } })
  const log = await rawSql(
    'SELECT action, resource_type, resource_id, success FROM oracle_audit_log WHERE account_id = $1 ORDER BY id',
    [owner],
  )
  expect(log).toEqual([
    { action: 'create_key', resource_type: 'api_key', resource_id: id, success: true },
    { action: 'revoke_key', resource_type: 'api_key', resource_id: id, success: true },
    { action: 'denied', resource_type: 'route', resource_id: '/api/oracle/users/[id]', success: false },
  ])
})

it('the development key may do everything, also one that was there before scopes', async () => {
  await seed(databaseUrl(), 'test_api_key_12345')
  await rawSql(
    `UPDATE api_keys SET scopes = '{}' WHERE kind = 'development' AND prefix IS NULL AND label IS NULL`,
  )
  expect(await status('test_api_key_12345')).toBe(403)
  await seed(databaseUrl(), 'test_api_key_12345')
  expect(await status('test_api_key_12345')).toBe(200)
  expect((await make('test_api_key_12345', { scopes: ['findings:write'] })).status).toBe(201)
})
