// Limits at the doors, with the numbers of production: who is counted, and what every answer of a limited route says.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as users from '@/app/api/oracle/users/route'
import { takeCallOf } from '@/lib/identity/doors/limit'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { call, type Key, makeKey, person, question } from './support/api'
import { floodOf } from './support/limits'

Object.assign(process.env, { LIMITS: 'strict', TRUSTED_PROXIES: '1' })

const [minute] = LIMITS['profiles.write']
const calcBody = { birthday: '1990-07-15' }

let alice: Key
beforeAll(async () => {
  // A minute that does not end during a test.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 60_000) * 60_000 + 10_000 })
  alice = await makeKey()
})

describe('every answer of a limited route', () => {
  it('tells the allowance, whether it is good, wrong, forbidden or refused', async () => {
    const reader = await makeKey({ owner: alice.owner, scopes: ['profiles:read'] })
    const answers = [
      await call(users, 'GET', { key: alice.key }),
      await call(users, 'POST', { key: alice.key, body: person() }),
      await call(users, 'POST', { key: alice.key, body: { name: '' } }),
      await call(users, 'POST', { key: alice.key, raw: '{' }),
      await call(users, 'POST', { key: reader.key, body: person() }),
      await call(users, 'GET'),
      await call(users, 'GET', { key: 'nps_wrong_key_of_nobody' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 400, 400, 403, 401, 401])
    const policies = answers.map(({ headers }) => headers.get('ratelimit-policy'))
    const writes = '"profiles.write";q=60;w=60'
    const refused = '"refused";q=300;w=60'
    expect(policies).toEqual(['"reads";q=300;w=60', writes, writes, writes, writes, refused, refused])
    for (const { headers } of answers) expect(headers.get('ratelimit')).toMatch(/^"[\w.]+";r=\d+;t=\d+$/)
  })
})

describe('who is counted', () => {
  it('each key for itself, also of one account', async () => {
    const [one, two] = [await makeKey(), await makeKey()]
    const sister = await makeKey({ owner: one.owner })
    const flood = await floodOf(minute.most + 20, () => call(users, 'POST', { key: one.key, body: person() }))
    const made = flood.filter(({ status }) => status === 201)
    const refused = flood.filter(({ status }) => status === 429)
    expect([made.length, refused.length]).toEqual([minute.most, 20])
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.json.detail).toContain(refused[0]?.headers.get('retry-after'))
    for (const { key } of [two, sister])
      expect((await call(users, 'POST', { key, body: person() })).status).toBe(201)
    // Another limit of the same key is untouched.
    expect((await call(users, 'GET', { key: one.key })).status).toBe(200)
  })

  it('a guest makes ten readings an hour, an account thirty a minute', async () => {
    const { actor, token } = await createGuest(Date.now())
    const headers = { cookie: `${SESSION_COOKIE}=${token}`, 'sec-fetch-site': 'same-origin' }
    const user = (await call(users, 'POST', { headers, body: person() })).json.id
    const asked = []
    for (let index = 0; index < 12; index++)
      asked.push((await call(reading, 'POST', { headers, body: question(user) })).status)
    expect(asked).toEqual([...Array(10).fill(201), 429, 429])
    const member = { ...actor, kind: 'member' as const, owner: alice.owner }
    for (let index = 0; index < 30; index++) await takeCallOf(member, 'readings.create', Date.now())
    await expect(takeCallOf(member, 'readings.create', Date.now())).rejects.toMatchObject({ status: 429 })
  })

  it('nobody by the address that our proxy saw, not by the one that the client claims', async () => {
    const from = (forwarded: string) =>
      call(users, 'GET', { headers: { 'x-forwarded-for': forwarded } }).then(({ status }) => status)
    const [{ most }] = LIMITS.refused
    const flood = await floodOf(most + 5, (index) => from(`10.1.${index % 250}.1, 198.51.100.9`))
    expect(flood.filter((status) => status === 401)).toHaveLength(most)
    expect(flood.filter((status) => status === 429)).toHaveLength(5)
    expect(await from('198.51.100.10')).toBe(401)
  })

  it('an IPv6 household as one', async () => {
    const from = (address: string) =>
      call(users, 'GET', { headers: { 'x-forwarded-for': address } }).then(({ status }) => status)
    for (let index = 0; index < LIMITS.refused[0].most; index++)
      await from(`2001:db8:1:2::${index.toString(16)}`)
    expect(await from('2001:db8:1:2:ffff::1')).toBe(429)
    expect(await from('2001:db8:1:3::1')).toBe(401)
  })
})

it('a refused calculation passes after the wait that it was told', async () => {
  const { key } = await makeKey()
  const burst = await floodOf(60, () => call(calculate, 'POST', { key, body: calcBody }))
  const refused = burst.find(({ status }) => status === 429)
  expect(burst.filter(({ status }) => status === 200)).toHaveLength(LIMITS.calc[0].burst)
  vi.setSystemTime(Date.now() + Number(refused?.headers.get('retry-after')) * 1000)
  expect((await call(calculate, 'POST', { key, body: calcBody })).status).toBe(200)
})
