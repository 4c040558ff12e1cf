// The password once more: what a signed-in browser needs it for when it gave it long ago; and which keys end with a password.
import { describe, expect, it } from 'vitest'
import * as exported from '@/app/api/account/export/route'
import * as keys from '@/app/api/keys/route'
import * as users from '@/app/api/oracle/users/route'
import { memberCookie } from '@/lib/identity/proof/auth'
import { feedAt } from '@/lib/identity/proof/feeds'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { changePassword, recover } from '@/lib/identity/proof/recovery'
import { memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import { makeCalendar } from '@/lib/reminders/service'
import { call, makeKey } from '../../support/api'
import { contextOf, makeProfile } from '../../support/callers'
import { rawSql } from '../../support/database'

const PASSWORD = 'four plain words together'
const MINUTE = 60 * 1000
let made = 0
const from = () => ({
  ...{ now: Date.now(), requestId: 'test-request-1', address: `192.0.2.${++made}` },
  agent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
})

async function newMember() {
  const login = `proof-${++made}`
  const { owner, sessionId, codes } = await signUp({ login, password: PASSWORD }, null, from())
  const { name, value } = await memberCookie(sessionId, false)
  const headers = { cookie: `${name}=${value}`, 'sec-fetch-site': 'same-origin' }
  const actor = (await memberOfSession(sessionId, Date.now())) as Actor
  return { login, owner, sessionId, codes, headers, actor }
}
const provenAgo = (sessionId: string, ms: number) =>
  rawSql('UPDATE sessions SET proved_at = $1 WHERE id = $2', [new Date(Date.now() - ms), sessionId])
const take = (verb: 'GET' | 'POST', headers: Record<string, string>, body?: object) =>
  call(exported, verb, { headers, body })
const makeOne = (headers: Record<string, string>, more: object = {}) =>
  call(keys, 'POST', { headers, body: { scopes: ['calc'], ...more } })
const keysOf = async (owner: string) =>
  Number((await rawSql('SELECT count(*) FROM api_keys WHERE account_id = $1', [owner]))[0]?.count)

describe('in a browser that gave its password', () => {
  it('within the last quarter of an hour, nothing more is asked', async () => {
    const { headers, sessionId } = await newMember()
    await provenAgo(sessionId, 14 * MINUTE)
    expect((await makeOne(headers)).status).toBe(201)
    expect((await take('GET', headers)).status).toBe(200)
    expect((await take('POST', headers, {})).status).toBe(200)
  })

  it('longer ago, a key and the export are refused, and the refusal says what to do', async () => {
    const { headers, sessionId, owner } = await newMember()
    await provenAgo(sessionId, 15 * MINUTE)
    const refusals = [
      await makeOne(headers),
      await take('GET', headers),
      await take('POST', headers, { format: 'json' }),
    ]
    for (const { status, json } of refusals) {
      expect([status, json.code, json.errors[0].pointer]).toEqual([403, 'proof_needed', '/current_password'])
      expect(json.detail).toContain('current_password')
    }
    expect((await call(exported, 'HEAD', { headers })).status).toBe(403)
    expect(await keysOf(owner)).toBe(0)
    // What does not give away so much is left alone.
    expect((await call(keys, 'GET', { headers })).status).toBe(200)
    expect((await call(users, 'GET', { headers })).status).toBe(200)
  })

  it('longer ago, the wrong one is refused and the right one does it, for a quarter of an hour', async () => {
    const { headers, sessionId, owner } = await newMember()
    await provenAgo(sessionId, 60 * MINUTE)
    const wrong = await makeOne(headers, { current_password: 'not this one' })
    expect([wrong.status, wrong.json.code]).toEqual([400, 'password_wrong'])
    expect((await take('POST', headers, { current_password: 'x'.repeat(2000) })).json.code).toBe(
      'password_wrong',
    )
    expect((await makeOne(headers)).status).toBe(403)
    expect((await makeOne(headers, { current_password: PASSWORD })).status).toBe(201)
    expect((await take('GET', headers)).status).toBe(200)
    await provenAgo(sessionId, 60 * MINUTE)
    const all = await take('POST', headers, { current_password: PASSWORD })
    expect([all.status, all.json.account.id]).toEqual([200, owner])
    expect((await makeOne(headers)).status).toBe(201)
  })

  it('in another browser, this one is asked all the same', async () => {
    const { headers, sessionId, login } = await newMember()
    await provenAgo(sessionId, 60 * MINUTE)
    await signIn({ login, password: PASSWORD }, from())
    expect((await take('GET', headers)).status).toBe(403)
  })
})

it('is asked of no program and of no guest: they have none', async () => {
  const { owner, sessionId } = await newMember()
  await provenAgo(sessionId, 60 * MINUTE)
  const { key } = await makeKey({ owner })
  expect((await call(exported, 'GET', { key })).status).toBe(200)
  expect((await call(keys, 'POST', { key, body: { scopes: ['calc'] } })).status).toBe(201)
  const { token, actor } = await createGuest(Date.now() - 60 * MINUTE)
  await provenAgo(actor.sessionId ?? '', 60 * MINUTE)
  expect((await take('GET', { cookie: `${SESSION_COOKIE}=${token}` })).status).toBe(200)
})

describe('with a new password', () => {
  const next = 'another good phrase'
  const works = async (key: string) => (await call(users, 'GET', { key })).status

  it.each([
    ['changed, API keys go on', { recovering: false, end_keys: undefined, status: 200 }],
    ['changed, API keys end where that is asked for', { recovering: false, end_keys: '1', status: 401 }],
    ['set by a recovery code, API keys go on', { recovering: true, end_keys: undefined, status: 200 }],
    [
      'set by a recovery code, API keys end where that is asked for',
      { recovering: true, end_keys: '1', status: 401 },
    ],
  ] as const)('%s', async (_, { recovering, end_keys, status }) => {
    const { actor, owner, login, codes } = await newMember()
    const [{ key }, second, foreign] = [await makeKey({ owner }), await makeKey({ owner }), await makeKey()]
    const person = await makeProfile(owner)
    const address = await makeCalendar(contextOf(owner), { profile_id: person, language: 'en' })
    if (recovering) await recover({ login, code: codes[0]!, password: next, end_keys }, from())
    else await changePassword(actor, { current_password: PASSWORD, password: next, end_keys }, from())
    expect([await works(key), await works(second.key), await works(foreign.key)]).toEqual([
      status,
      status,
      200,
    ])
    const noted = await rawSql(
      `SELECT resource_type, success FROM oracle_audit_log WHERE account_id = $1 AND action = 'revoke_key'`,
      [owner],
    )
    const entry = { resource_type: 'api_key', success: true }
    expect(noted).toEqual(status === 401 ? [entry, entry] : [])
    expect((await feedAt(address.split('/').at(-1)!)) === null).toBe(status === 401)
  })

  it('that is refused, nothing ends', async () => {
    const { actor, owner, login } = await newMember()
    const { key } = await makeKey({ owner })
    const given = { password: next, end_keys: '1' } as const
    await expect(changePassword(actor, { ...given, current_password: 'wrong' }, from())).rejects.toThrow()
    await expect(recover({ ...given, login, code: '00000-00000-00000-00000' }, from())).rejects.toThrow()
    expect(await works(key)).toBe(200)
  })
})
