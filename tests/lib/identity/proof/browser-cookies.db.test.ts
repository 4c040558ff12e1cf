// The cookies that a browser is given and that are taken back, over TLS and without.
import { beforeEach, expect, it, vi } from 'vitest'
import { IDLE } from '@/lib/identity/doors/form-state'
import { callerOf } from '@/lib/identity/proof/caller'
import { createGuest } from '@/lib/identity/proof/guests'
import { memberOfSession } from '@/lib/identity/proof/sessions'
import { signUp } from '@/lib/identity/proof/sign-up'
import { createProfileAction } from '@/lib/profiles/actions'
import { person } from '../../../support/api'
import { makeAccount, memberBrowser } from '../../../support/callers'

interface Given {
  name: string
  value: string
  options: object
}
/** What Next keeps for a request: the headers that came, the cookies that go. */
const browser = vi.hoisted(() => ({ headers: {} as Record<string, string>, given: [] as Given[] }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ ...browser.headers, 'x-nps-peer': '192.0.2.7' }),
  cookies: async () => ({
    has: (name: string) => (browser.headers.cookie ?? '').includes(`${name}=`),
    set: (name: string, value: string, options: object) => browser.given.push({ name, value, options }),
  }),
}))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }))
const { forgetGuest, forgetMember } = await import('@/lib/identity/proof/browser')
const { signInAction } = await import('@/lib/account/entry/actions')

beforeEach(() => {
  browser.given = []
})
const TLS = { 'x-forwarded-proto': 'https' }
const always = { httpOnly: true, sameSite: 'lax', path: '/' }
const asked = (cookie: string) => new Request('http://oracle.test/api/oracle/users', { headers: { cookie } })

it.each([
  ['over TLS', TLS, '__Host-nps_session', true],
  ['without TLS', {}, 'nps_session', false],
] as const)('a guest %s gets its cookie once, and is known by it', async (_, headers, name, secure) => {
  browser.headers = headers
  const form = new FormData()
  for (const [field, text] of Object.entries({ ...person(), scripted: '1' })) form.set(field, text)
  expect(await createProfileAction(IDLE, form)).toMatchObject({ status: 'done' })
  expect(browser.given).toEqual([
    { name, value: expect.stringMatching(/^[\w-]{43}$/), options: { ...always, secure, maxAge: 2_592_000 } },
  ])
  const cookie = `${name}=${browser.given[0]!.value}`
  browser.headers = { ...headers, cookie }
  expect(await callerOf(asked(cookie), Date.now())).toMatchObject({ kind: 'guest' })
})

it('a guest of before is known by the plain name, and the new one goes before it', async () => {
  const [old, fresh] = [await createGuest(Date.now()), await createGuest(Date.now())]
  const known = async (cookie: string) => (await callerOf(asked(cookie), Date.now()))?.owner
  expect(await known(`nps_session=${old.token}`)).toBe(old.actor.owner)
  const both = `nps_session=${old.token}; __Host-nps_session=${fresh.token}`
  expect(await known(both)).toBe(fresh.actor.owner)
})

it('whoever signs out is told so for every name, with what the prefix asks for', async () => {
  const names = ['__Host-next-auth.session-token', '__Secure-next-auth.session-token']
  browser.headers = { cookie: [...names, '__Host-nps_session'].map((name) => `${name}=x`).join('; ') }
  await forgetMember()
  await forgetGuest()
  const gone = Object.fromEntries(browser.given.map(({ name, ...rest }) => [name, rest]))
  for (const name of [...names, '__Host-nps_session'])
    expect(gone[name]).toEqual({ value: '', options: { ...always, secure: true, maxAge: 0 } })
})

it('whoever signs in where somebody is signed in ends that session', async () => {
  const before = (await memberBrowser(await makeAccount('member'))).cookie!
  browser.headers = { cookie: before }
  const former = (await callerOf(asked(before), Date.now()))?.sessionId ?? ''
  expect(await memberOfSession(former, Date.now())).not.toBeNull()
  const from = { now: Date.now(), requestId: 'signs-in-again', address: '192.0.2.7', agent: null }
  await signUp({ login: 'signs.in.again', password: 'correct horse battery' }, null, from)
  const form = new FormData()
  form.set('login', 'signs.in.again')
  form.set('password', 'correct horse battery')
  await expect(signInAction(IDLE, form)).rejects.toThrow('NEXT_REDIRECT')
  expect(await memberOfSession(former, Date.now())).toBeNull()
})
