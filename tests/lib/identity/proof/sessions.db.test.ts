// Sessions against a real database: the cookie, its revocation, who may end what, and next-auth's own protocol.
import { beforeEach, expect, it } from 'vitest'
import { GET, POST } from '@/app/api/auth/[...nextauth]/route'
import { memberCookie, memberOfCookies } from '@/lib/identity/proof/auth'
import type { From } from '@/lib/identity/proof/from'
import { guestOfToken } from '@/lib/identity/proof/guests'
import { changePassword } from '@/lib/identity/proof/recovery'
import { hashSecret } from '@/lib/identity/proof/secret'
import { endAllSessions, endSession, signOut } from '@/lib/identity/proof/session-service'
import { browserKind, insertSession, listSessions, memberOfSession } from '@/lib/identity/proof/sessions'
import { signIn } from '@/lib/identity/proof/sign-in'
import { signUp } from '@/lib/identity/proof/sign-up'
import type { Actor } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import type { Problem } from '@/lib/platform/problem'
import { rawSql } from '../../../support/database'

const password = 'correct horse battery'
const agent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1'
const now = Date.now()
let count = 0
let from: From
beforeEach(() => {
  count++
  from = { now, requestId: `request-${count}`, address: `203.0.113.${count}`, agent }
})

const cookieOf = async (sessionId: string, secure = false) => {
  const { name, value } = await memberCookie(sessionId, secure)
  return `${name}=${value}`
}
async function member(login = `member-${count}`) {
  const { owner, sessionId } = await signUp({ login, password }, null, from)
  return { owner, sessionId, login, actor: (await memberOfSession(sessionId, now)) as Actor }
}
const idOf = (work: Promise<unknown>) =>
  work.then(
    () => 'passed',
    (error: Problem) => error.id,
  )

it('knows a member by the cookie, plain and over TLS, among other cookies', async () => {
  const { owner, sessionId } = await member()
  const known = { kind: 'member', owner, sessionId, profileId: null }
  for (const secure of [false, true]) {
    const header = `a=b; nps_session=x; ${await cookieOf(sessionId, secure)}; c="d=e"`
    expect(await memberOfCookies(header, now)).toMatchObject(known)
  }
})

it('sets the cookie as it must be', async () => {
  const plain = await memberCookie('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', false)
  expect(plain.name).toBe('next-auth.session-token')
  expect(plain.options).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false, path: '/' })
  const tls = await memberCookie('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', true)
  expect(tls.name).toBe('__Host-next-auth.session-token')
  expect(tls.options.secure).toBe(true)
})

it('knows nobody by anything else', async () => {
  const { sessionId } = await member()
  const good = await cookieOf(sessionId)
  const [name, token = ''] = good.split(/=(.*)/s)
  const flipped = `${token.slice(0, -3)}${token.at(-3) === 'A' ? 'B' : 'A'}${token.slice(-2)}`
  const nothing = [null, '', `${name}=`, `${name}=x`, `${name}=${flipped}`, `${name}=${token.slice(0, 40)}`]
  for (const header of nothing) expect(await memberOfCookies(header, now), String(header)).toBeNull()
  const unknown = await cookieOf('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b')
  expect(await memberOfCookies(unknown, now)).toBeNull()
  expect(await memberOfCookies(await cookieOf("' OR 1=1"), now)).toBeNull()
  // The session has an end of its own.
  expect(await memberOfCookies(good, now + 31 * 24 * 60 * 60 * 1000)).toBeNull()
})

it('ends one that was not used for fourteen days, whatever end it has of its own', async () => {
  const { sessionId, owner } = await member()
  const day = 24 * 60 * 60 * 1000
  const at = (days: number) => now + days * day
  const cookie = await cookieOf(sessionId)
  expect(await memberOfCookies(cookie, at(14) - 1000)).toMatchObject({ owner })
  // That was a use: from there it is fourteen days anew.
  await expect
    .poll(async () => (await listSessions(owner, at(14) - 1000))[0]?.lastSeenAt)
    .toEqual(new Date(at(14) - 1000))
  expect(await memberOfCookies(cookie, at(28) - 1001)).toMatchObject({ owner })
  await rawSql('UPDATE sessions SET last_seen_at = $1 WHERE id = $2', [new Date(at(0)), sessionId])
  expect(await memberOfCookies(cookie, at(14))).toBeNull()
  expect(await listSessions(owner, at(14))).toEqual([])
})

it('takes a member’s session for no guest’s', async () => {
  const { sessionId } = await member()
  const token = 'x'.repeat(43)
  await rawSql('UPDATE sessions SET token_hash = $1 WHERE id = $2', [hashSecret(token), sessionId])
  expect(await guestOfToken(token, now)).toBeNull()
})

it('takes a guest’s session for no member’s', async () => {
  const { owner } = await member()
  const sessionId = await db().$transaction((tx) => insertSession(tx, owner, null, now))
  await rawSql(`UPDATE sessions SET kind = 'guest' WHERE id = $1`, [sessionId])
  expect(await memberOfCookies(await cookieOf(sessionId), now)).toBeNull()
})

it('ends one session, the others stay; and one’s own only', async () => {
  const { actor, sessionId, login } = await member()
  const other = await signIn({ login, password }, from)
  const stranger = await member(`stranger-${count}`)
  expect(await idOf(endSession(stranger.actor, other.sessionId, from))).toBe('session_gone')
  expect(await memberOfSession(other.sessionId, now)).not.toBeNull()
  await endSession(actor, other.sessionId, from)
  expect(await memberOfSession(other.sessionId, now)).toBeNull()
  expect(await memberOfSession(sessionId, now)).not.toBeNull()
  expect(await idOf(endSession(actor, other.sessionId, from))).toBe('session_gone')
})

it('ends every session at once, with the next request', async () => {
  const { actor, sessionId, login } = await member()
  const other = await signIn({ login, password }, from)
  const stranger = await member(`stranger-${count}`)
  const cookies = await Promise.all([sessionId, other.sessionId].map((id) => cookieOf(id)))
  await endAllSessions(actor, from)
  for (const cookie of cookies) expect(await memberOfCookies(cookie, now)).toBeNull()
  expect(await memberOfSession(stranger.sessionId, now)).not.toBeNull()
})

it('ends the other sessions with a new password, which needs the old one', async () => {
  const { actor, sessionId, login } = await member()
  const other = await signIn({ login, password }, from)
  const next = 'another good phrase'
  expect(await idOf(changePassword(actor, { current_password: 'not this', password: next }, from))).toBe(
    'password_wrong',
  )
  expect(await memberOfSession(other.sessionId, now)).not.toBeNull()
  expect(await idOf(changePassword(actor, { current_password: password, password: login }, from))).toBe(
    'password_is_name',
  )
  await changePassword(actor, { current_password: password, password: next }, from)
  expect(await memberOfSession(sessionId, now)).not.toBeNull()
  expect(await memberOfSession(other.sessionId, now)).toBeNull()
  expect(await idOf(signIn({ login, password }, from))).toBe('sign_in_failed')
  await signIn({ login, password: next }, from)
})

it('lists live sessions with their browser, seen at most once a minute', async () => {
  const { actor, owner, sessionId, login } = await member()
  const ended = await signIn({ login, password }, from)
  await signOut({ ...actor, sessionId: ended.sessionId }, from)
  expect(await listSessions(owner, now)).toMatchObject([{ id: sessionId, agent: 'Safari · iPhone' }])
  const seen = async () => (await listSessions(owner, now))[0]!.lastSeenAt.getTime()
  await memberOfSession(sessionId, now + 59_000)
  await memberOfSession(sessionId, now + 61_000)
  await expect.poll(seen).toBe(now + 61_000)
  await memberOfSession(sessionId, now + 100_000)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await seen()).toBe(now + 61_000)
})

it.each([
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge · Windows'],
  [
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'Chrome · Android',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/18.0 Safari/605.1.15', 'Safari · macOS'],
  ['<script>alert(1)</script>', null],
  [null, null],
])('names a browser by %s', (userAgent, kind) => expect(browserKind(userAgent)).toBe(kind))

async function ask(path: string, { jar, form }: { jar: Map<string, string>; form?: Record<string, string> }) {
  const asked = new Request(`http://oracle.test/api/auth/${path}`, {
    method: form ? 'POST' : 'GET',
    headers: {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(form && { body: new URLSearchParams(form).toString() }),
  })
  const response = await (form ? POST : GET)(asked)
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (value) jar.set(name, decodeURIComponent(value))
    else jar.delete(name)
  }
  const text = await response.text()
  return { response, json: text.startsWith('{') ? JSON.parse(text) : null }
}

it('speaks next-auth’s own protocol: csrf, sign-in, session, sign-out', async () => {
  const { login } = await member()
  const jar = new Map<string, string>()
  const { csrfToken } = (await ask('csrf', { jar })).json
  const form = { csrfToken, login, password, callbackUrl: 'https://evil.example/x' }
  const signedIn = await ask('callback/credentials', { jar, form })
  expect(signedIn.response.headers.get('location')).toBe('/')
  expect((await ask('session', { jar })).json).toMatchObject({ user: { name: login } })
  const cookie = `next-auth.session-token=${jar.get('next-auth.session-token')}`
  const actor = await memberOfCookies(cookie, Date.now())
  expect(actor).toMatchObject({ kind: 'member' })

  const out = await ask('signout', { jar, form: { csrfToken, callbackUrl: '/fa/oracle' } })
  expect(out.response.headers.get('location')).toBe('/fa/oracle')
  expect(await memberOfCookies(cookie, Date.now())).toBeNull()
  expect(
    (await ask('session', { jar: new Map([['next-auth.session-token', cookie.split('=')[1]!]]) })).json,
  ).toEqual({})
})

it('lets nobody in by that protocol without its token, or with a wrong password', async () => {
  const { login } = await member()
  const jar = new Map<string, string>()
  const { csrfToken } = (await ask('csrf', { jar })).json
  await ask('callback/credentials', { jar, form: { csrfToken: 'x', login, password } })
  expect(jar.has('next-auth.session-token')).toBe(false)
  const { response } = await ask('callback/credentials', { jar, form: { csrfToken, login, password: 'no' } })
  expect(response.headers.get('location')).toBe('/sign-in?error=1')
  expect(jar.has('next-auth.session-token')).toBe(false)
})
