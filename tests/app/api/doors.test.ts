import { describe, expect, it } from 'vitest'
import * as unknown from '@/app/api/[...path]/route'
import * as ready from '@/app/api/health/ready/route'
import * as health from '@/app/api/health/route'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as daily from '@/app/api/oracle/daily/route'
import * as interpret from '@/app/api/oracle/interpret/route'
import * as oneLink from '@/app/api/oracle/links/[id]/route'
import * as links from '@/app/api/oracle/links/route'
import * as multi from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as further from '@/app/api/oracle/readings/[id]/further/route'
import * as leave from '@/app/api/oracle/readings/[id]/leave/route'
import * as restore from '@/app/api/oracle/readings/[id]/restore/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as verify from '@/app/api/oracle/readings/[id]/verify/route'
import * as words from '@/app/api/oracle/readings/[id]/words/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import * as stamps from '@/app/api/oracle/validate-stamp/route'
import * as oneFinding from '@/app/api/vault/findings/[id]/route'
import * as findings from '@/app/api/vault/findings/route'
import * as statistics from '@/app/api/vault/statistics/route'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { type Call, call, makeKey, person, question, untilServed } from '../../support/api'
import { rawSql } from '../../support/database'

const protectedDoors = [
  ['GET', users],
  ['POST', users],
  ['GET', user],
  ['PATCH', user],
  ['DELETE', user],
  ['POST', reading],
  ['GET', readings],
  ['GET', oneReading],
  ['PATCH', oneReading],
  ['DELETE', oneReading],
  ['POST', multi],
  ['POST', leave],
  ['POST', restore],
  ['GET', invitation],
  ['POST', invitation],
  ['DELETE', invitation],
  ['GET', daily],
  ['GET', links],
  ['POST', links],
  ['DELETE', oneLink],
  ['POST', calculate],
  ['GET', verify],
  ['POST', stamps],
  ['POST', interpret],
  ['GET', feedback],
  ['POST', feedback],
  ['POST', further],
  ['GET', words],
  ['POST', words],
  ['DELETE', words],
  ['GET', findings],
  ['POST', findings],
  ['GET', oneFinding],
  ['PATCH', oneFinding],
  ['DELETE', oneFinding],
  ['GET', statistics],
] as const

describe('who asks', () => {
  it.each(protectedDoors)(
    '%s refuses nobody, a wrong key and a broken header alike',
    async (method, route) => {
      const attempts: Call[] = [
        {},
        { key: 'nps_wrong_key_that_nobody_has' },
        { headers: { authorization: 'Bearer' } },
        { headers: { authorization: 'Basic dGVzdDp0ZXN0' } },
        { headers: { cookie: `${SESSION_COOKIE}=${'x'.repeat(43)}` } },
      ]
      const answers = await Promise.all(
        attempts.map((attempt) =>
          call(route, method, { body: method === 'GET' ? undefined : {}, ...attempt }),
        ),
      )
      for (const answer of answers) {
        expect(answer.status).toBe(401)
        expect(answer.headers.get('www-authenticate')).toBe('Bearer')
        expect({ ...answer.json, request_id: '' }).toEqual({ ...answers[0]!.json, request_id: '' })
      }
    },
  )

  it('never makes a guest', async () => {
    const before = await rawSql('SELECT count(*) FROM accounts')
    await call(users, 'POST', { body: person() })
    expect(await rawSql('SELECT count(*) FROM accounts')).toEqual(before)
  })

  it('refuses a revoked key', async () => {
    const { key, owner } = await makeKey()
    await rawSql('UPDATE api_keys SET revoked_at = now() WHERE account_id = $1', [owner])
    expect((await call(users, 'GET', { key })).status).toBe(401)
  })

  it('knows a guest by the cookie, but lets no other site write with it', async () => {
    const { token } = await createGuest(Date.now())
    const cookie = `theme=dark; ${SESSION_COOKIE}=${token}`
    const write = (headers: Record<string, string>) =>
      call(users, 'POST', { body: person(), headers: { cookie, ...headers } })
    expect((await call(users, 'GET', { headers: { cookie } })).json).toEqual([])
    expect((await write({ 'sec-fetch-site': 'same-origin' })).status).toBe(201)
    expect((await write({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await write({ 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await write({ host: 'oracle.test', origin: 'http://oracle.test' })).status).toBe(201)
    expect((await write({ host: 'oracle.test', origin: 'http://evil.test' })).status).toBe(403)
    expect((await write({})).status).toBe(403)
  })

  it('forgets an expired guest', async () => {
    const { token } = await createGuest(Date.now() - 31 * 24 * 3600 * 1000)
    expect((await call(users, 'GET', { headers: { cookie: `${SESSION_COOKIE}=${token}` } })).status).toBe(401)
  })
})

describe('what is sent', () => {
  const send = async (raw: string, headers: Record<string, string> = {}) => {
    const { key } = await makeKey()
    return call(users, 'POST', { key, raw, headers })
  }

  it.each([
    ['{', 400],
    ['', 400],
    ['[]', 400],
    ['null', 400],
    ['"text"', 400],
    ['{"__proto__": {"admin": true}}', 400],
    [`{"name": "${'x'.repeat(70_000)}"}`, 413],
  ])('%.20s is refused with %#', async (raw, status) => {
    const refused = await send(raw)
    expect(refused.status).toBe(status)
    expect(typeof refused.json.detail).toBe('string')
  })

  it('refuses a body that is not UTF-8 or not JSON by name', async () => {
    const { key } = await makeKey()
    const request = new Request('http://oracle.test/api/oracle/users', {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
    })
    expect((await users.POST(request)).status).toBe(400)
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']) {
      expect((await send('{}', { 'content-type': type })).status).toBe(415)
    }
  })
})

describe('a refusal', () => {
  it.each([
    ['fa-IR,en;q=0.5', 'fa', /[آ-ی]/],
    ['de', 'en', /^[\x20-\x7e’“”]+$/],
  ])('is told to who wishes for %s in %s', async (wish, locale, script) => {
    const { key } = await makeKey()
    const headers = { 'accept-language': wish }
    const refused = await call(users, 'POST', { key, body: {}, headers })
    expect(refused.headers.get('content-language')).toBe(locale)
    expect(refused.headers.get('vary')).toContain('Accept-Language')
    expect(refused.json.title).toMatch(script)
    expect(refused.json.errors[0].detail).toMatch(script)
    expect(refused.json).toMatchObject({ status: 400, code: 'required' })
  })
})

describe('every answer', () => {
  it('carries a request id: the caller’s when well formed, else a new one', async () => {
    const given = await call(health, 'GET', { headers: { 'x-request-id': 'my-request-1' } })
    expect(given.headers.get('x-request-id')).toBe('my-request-1')
    const made = await call(users, 'GET', { headers: { 'x-request-id': 'no spaces allowed' } })
    expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(made.json.request_id).toBe(made.headers.get('x-request-id'))
  })

  it('that holds personal data is not to be stored', async () => {
    const { key } = await makeKey()
    expect((await call(users, 'GET', { key })).headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['PUT', users, 'GET, HEAD, POST, OPTIONS'],
    ['DELETE', users, 'GET, HEAD, POST, OPTIONS'],
    ['GET', reading, 'POST, OPTIONS'],
    ['POST', oneReading, 'GET, HEAD, PATCH, DELETE, OPTIONS'],
    ['POST', health, 'GET, HEAD, OPTIONS'],
  ] as const)('%s where it is not allowed is 405 with Allow', async (method, route, allow) => {
    const refused = await call(route, method, { body: method === 'GET' ? undefined : {} })
    expect(refused.status).toBe(405)
    expect(refused.headers.get('allow')).toBe(allow)
  })

  it('of an unknown address is a JSON 404', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const missing = await call(unknown, method, { path: '/api/nothing/here' })
      expect([missing.status, missing.json.code, missing.json.instance]).toEqual([
        404,
        'not_found',
        '/api/nothing/here',
      ])
    }
  })

  it('to OPTIONS is 204 and names exactly an allowed origin, never a star', async () => {
    for (const route of [users, user, reading, readings, oneReading, calculate, health, unknown]) {
      const known = await call(route, 'OPTIONS', { headers: { origin: 'http://localhost:5173' } })
      expect([known.status, known.text]).toEqual([204, ''])
      expect(known.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
      expect(known.headers.get('access-control-allow-methods')).toContain('POST')
      expect(known.headers.get('access-control-allow-headers')).toContain('Authorization')
      const stranger = await call(route, 'OPTIONS', { headers: { origin: 'http://evil.test' } })
      expect(stranger.status).toBe(204)
      expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
    }
  })
})

describe('numbers alone', () => {
  it('are computed and forgotten', async () => {
    const { key } = await makeKey()
    const body = {
      birthday: '1990-07-15',
      name: 'Alice Johnson',
      mother_name: 'Barbara Johnson',
      moment: '2026-03-09T14:30:00-05:00',
    }
    const answer = await call(calculate, 'POST', { key, body })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({
      fc60: { chk: 'OXMT' },
      numerology: { life_path: 5, expression: 8, personal_year: 5, mother_influence: 3 },
      convention: 'true-sky',
    })
    expect(answer.json.trace.length).toBeGreaterThan(10)
    expect(answer.json.engine_version).toMatch(/^\d+\.\d+\.\d+$/)
    expect((await call(calculate, 'POST', { key, body: { birthday: '1990-02-30' } })).status).toBe(400)
    expect(
      (await call(calculate, 'POST', { key, body: { birthday: '1990-02-28' } })).json.numerology.expression,
    ).toBeNull()
  })

  it('answer forty calls in a burst, then 429 with a truthful Retry-After, each key by itself', async () => {
    const [{ key }, other] = [await makeKey(), await makeKey()]
    const once = (who = key) => call(calculate, 'POST', { key: who, body: { birthday: '1990-07-15' } })
    const burst = await Promise.all(Array.from({ length: 100 }, () => once()))
    const statuses = burst.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(40)
    const refused = burst.find(({ status }) => status === 429)
    expect(refused?.json.code).toBe('rate_limited')
    expect(refused?.headers.get('ratelimit')).toMatch(/^"calc";r=0;t=\d+$/)
    expect(burst[0]?.headers.get('ratelimit-policy')).toBe('"calc";q=40;w=8')
    expect((await once(other.key)).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve, Number(refused?.headers.get('retry-after')) * 1000))
    expect((await once()).status).toBe(200)
  })
})

describe('health', () => {
  it('tells what is up, and readiness what is fit', async () => {
    const answer = await call(health, 'GET')
    expect(answer.json).toMatchObject({ status: 'ok', services: { database: 'up' } })
    expect(answer.json.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(answer.json.uptime_s).toBeGreaterThanOrEqual(0)
    const fit = await call(ready, 'GET')
    expect([fit.status, fit.json.ready]).toEqual([200, true])
  })

  it('is not ready while a migration is missing', async () => {
    await rawSql(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%initial'`)
    const unfit = await call(ready, 'GET')
    expect([unfit.status, unfit.json.migrations, unfit.headers.get('retry-after')]).toEqual([503, false, '2'])
    await rawSql('UPDATE _prisma_migrations SET finished_at = now()')
  })
})

describe('an idempotency key', () => {
  const headers = (key: string) => ({ 'idempotency-key': key })

  it('makes one reading of fifty parallel requests', async () => {
    const { key, owner } = await makeKey()
    const { json: profile } = await call(users, 'POST', { key, body: person() })
    const body = question(profile.id)
    const post = () => untilServed(() => call(reading, 'POST', { key, body, headers: headers('fifty') }))
    const answers = await Promise.all(Array.from({ length: 50 }, post))
    const made = answers.filter(({ status }) => status === 201)
    expect(made.length).toBeGreaterThan(0)
    for (const { status } of answers) expect([201, 409]).toContain(status)
    expect(new Set(made.map(({ json }) => json.id)).size).toBe(1)
    expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [owner])).toHaveLength(1)

    const replay = await post()
    expect(replay.status).toBe(201)
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    expect(replay.headers.get('location')).toBe(`/api/oracle/readings/${replay.json.id}`)
    expect(replay.text).toBe(made.find(({ headers }) => !headers.has('idempotency-replayed'))?.text)
  })

  it('belongs to one body and one account, and is freed by a refusal', async () => {
    const [{ key }, other] = [await makeKey(), await makeKey()]
    const post = (body: object, who = key) =>
      call(users, 'POST', { key: who, body, headers: headers('one-key') })
    expect((await post(person({ name: '<b>' }))).status).toBe(400)
    const first = await post(person({ name: 'Alice' }))
    expect(first.status).toBe(201)
    expect((await post(person({ name: 'Bob' }))).status).toBe(422)
    expect((await post(person({ name: 'Alice' }), other.key)).json.id).not.toBe(first.json.id)
    expect((await call(users, 'POST', { key, body: person(), headers: headers('sp ace') })).status).toBe(400)
  })

  it('of a request that died is taken over, and makes the same thing only once', async () => {
    const { key, owner } = await makeKey()
    const body = person()
    const post = () => call(users, 'POST', { key, body, headers: headers('died') })
    const first = await post()
    await rawSql(
      `UPDATE idempotent_answers SET status = NULL, body = NULL, claimed_at = now() - interval '10 minutes' WHERE account_id = $1`,
      [owner],
    )
    const retried = await post()
    expect([retried.status, retried.json]).toEqual([201, first.json])
    expect(await rawSql('SELECT 1 FROM oracle_users WHERE account_id = $1', [owner])).toHaveLength(1)
  })
})
