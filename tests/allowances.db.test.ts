// What an account may have and do as a whole, with the numbers of production: by all its keys together, and at the same time.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { loadHistory } from '@/app/[locale]/history/load'
import * as readings from '@/app/api/oracle/readings/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as users from '@/app/api/oracle/users/route'
import { takeCallOf } from '@/lib/identity/doors/limit'
import { type Actor, ALL_SCOPES, type OwnerId } from '@/lib/platform/context'
import { newId } from '@/lib/platform/id'
import { boundOf, KEYS_TOGETHER, LIMITS, WIDE } from '@/lib/platform/rate-limit/limits'
import { sealForAddress } from '@/lib/platform/seal/address'
import { call, makeKey, person } from './support/api'
import { contextOf, makeProfile, memberBrowser } from './support/callers'
import { rawSql } from './support/database'

Object.assign(process.env, { LIMITS: 'strict' })
beforeAll(() => {
  // A minute that does not end during a test.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 60_000) * 60_000 + 10_000 })
})

/** So many more profiles, which differ in their ids alone; nobody opens them. */
const copies = (id: string, count: number) =>
  rawSql<{ id: string }>(
    `INSERT INTO oracle_users (id, account_id, name, birthday, mother_name, updated_at)
     SELECT gen_random_uuid(), account_id, name, birthday, mother_name, updated_at
     FROM oracle_users, generate_series(1, $2) WHERE id = $1 RETURNING id`,
    [id, count],
  )
const tally = (answers: { status: number }[]) => {
  const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length
  return { 201: count(201), 409: count(409) }
}

describe('all keys of an account together', () => {
  const [minute] = LIMITS.reads
  const keyOf = (owner: OwnerId): Actor => {
    return { kind: 'api_key', owner, scopes: ALL_SCOPES, profileId: null, keyId: newId(Date.now()) }
  }

  it('may three times what one may, however many they are; other accounts and the browser are untouched', async () => {
    const { key, owner } = await makeKey()
    let passed = 0
    for (let count = 0; count < KEYS_TOGETHER + 2; count++) {
      const actor = keyOf(owner)
      for (let index = 0; index < minute.most - 50; index++) {
        passed += await takeCallOf(actor, 'reads', Date.now()).then(
          () => 1,
          () => 0,
        )
      }
    }
    expect(passed).toBe(KEYS_TOGETHER * minute.most)
    const refused = await call(users, 'GET', { key })
    expect([refused.status, refused.json.code]).toEqual([429, 'rate_limited'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused.headers.get('ratelimit')).toMatch(/^"reads";r=299;t=\d+, "reads.keys";r=0;t=\d+$/)
    const headers = await memberBrowser(owner)
    await rawSql(`UPDATE accounts SET kind = 'member' WHERE id = $1`, [owner])
    expect((await call(users, 'GET', { headers })).status).toBe(200)
    expect((await call(users, 'GET', { key: (await makeKey()).key })).status).toBe(200)
  })
})

describe('how much there may be', () => {
  it('of profiles: of ten at once as many as there is room for', async () => {
    const { key, owner } = await makeKey()
    await copies(await makeProfile(owner), boundOf('profiles', false) - 4)
    const made = await Promise.all(
      Array.from({ length: 10 }, () => call(users, 'POST', { key, body: person() })),
    )
    expect(tally(made)).toEqual({ 201: 3, 409: 7 })
    const refused = made.find(({ status }) => status === 409)
    expect([refused?.json.code, refused?.json.detail]).toEqual([
      ...['profiles_many', 'You have 1000 profiles already. Delete one that you no longer need.'],
    ])
  })

  it('of open invitations, but a new one for somebody who has one', async () => {
    const { key, owner } = await makeKey()
    const [first, last] = [await makeProfile(owner), await makeProfile(owner)]
    const ids = [first, ...(await copies(first, boundOf('invitations', false) - 1)).map(({ id }) => id)]
    await rawSql(
      `INSERT INTO oracle_invitations (id, account_id, profile_id, token_hash, created_at, expires_at)
       SELECT gen_random_uuid(), $1, profile, profile::text, now(), now() + interval '7 days' FROM unnest($2::uuid[]) profile`,
      [owner, ids],
    )
    const send = (id: string) => call(invitation, 'POST', { key, params: { id } })
    const refused = await send(last)
    expect([refused.status, refused.json.code]).toEqual([409, 'invitations_many'])
    expect((await send(first)).status).toBe(201)
    expect((await call(invitation, 'DELETE', { key, params: { id: first } })).status).toBe(204)
    expect((await send(last)).status).toBe(201)
  })

  it('is wide where the limits are, but for keys', () => {
    expect(boundOf('profiles', true)).toBe(boundOf('profiles', false) * WIDE)
    expect([boundOf('keys', true), boundOf('keys', false)]).toEqual([100, 100])
  })
})

it('searches have an allowance of their own, through the API and the page alike', async () => {
  const { key, owner } = await makeKey()
  const list = (query: string) => call(readings, 'GET', { key, path: `/api/oracle/readings${query}` })
  const { most } = LIMITS['readings.search'][0]
  for (let count = 0; count < most; count++) expect((await list('?q=job')).status).toBe(200)
  const refused = await list('?q=job')
  expect([refused.status, refused.json.code]).toEqual([429, 'rate_limited'])
  expect(refused.headers.get('ratelimit')).toMatch(/^"readings.search";r=0/)
  expect((await list('')).status).toBe(200)

  const page = (q: string | undefined) =>
    loadHistory(contextOf(owner), { query: { history: '1', q }, people: [], selected: null, everybody: true })
  const words = sealForAddress('job', owner)
  for (let count = 0; count < most; count++) expect((await page(words)).waiting).toBe(false)
  expect(await page(words)).toMatchObject({ waiting: true, list: { items: [] } })
  expect((await page(undefined)).waiting).toBe(false)
})
