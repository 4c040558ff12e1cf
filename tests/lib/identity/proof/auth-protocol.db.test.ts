// The routes of next-auth from outside: which are open, what broken cookies do, and whose address the answers name.
import { expect, it } from 'vitest'
import { GET, HEAD, POST } from '@/app/api/auth/[...nextauth]/route'
import { memberCookie, memberOfCookies } from '@/lib/identity/proof/auth'
import { insertSession } from '@/lib/identity/proof/sessions'
import { signUp } from '@/lib/identity/proof/sign-up'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { makeAccount } from '../../../support/callers'

const verbs = { GET, HEAD, POST }
const TLS = { 'x-forwarded-proto': 'https' }
const EVIL = { host: 'evil.test', 'x-forwarded-host': 'evil.test' }
const broken = [
  'next-auth.session-token=broken',
  'next-auth.session-token=%E0%A4%A',
  'next-auth.session-token=a.b.c.d.e',
  'next-auth.session-token.0=a; next-auth.session-token.1=b',
  '__Host-next-auth.session-token=%00; __Secure-next-auth.session-token=x',
  'next-auth.csrf-token=%7C',
  'next-auth.csrf-token=%zz',
  'next-auth.csrf-token=no%7Chash',
  'next-auth.callback-url=nonsense',
  'next-auth.callback-url=%zz',
  'next-auth.callback-url=javascript%3Aalert(1)',
  '__proto__=x; next-auth.session-token=__proto__',
]

async function ask(
  path: string,
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
  headers: Record<string, string> = {},
  form?: object,
) {
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await verbs[method](
    new Request(`http://oracle.test/api/auth/${path}`, {
      method,
      headers: { ...(form && type), ...headers },
      ...(form && { body: new URLSearchParams(form as Record<string, string>) }),
    }),
  )
  const text = await response.text()
  const json = /^[{[]/.test(text) ? JSON.parse(text) : null
  return { response, status: response.status, text, json, cookies: response.headers.getSetCookie() }
}

it.each([
  '_log',
  'signin',
  'signin/credentials',
  'signin/github',
  'error',
  'verify-request',
  'callback',
  'callback/github',
  'session/x',
  'constructor',
  '__proto__',
  'CSRF',
])('%s is closed', async (path) => {
  for (const method of ['GET', 'POST'] as const) {
    const { response, json } = await ask(path, method)
    expect(json).toMatchObject({ status: 404, code: 'not_found' })
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(response.headers.getSetCookie()).toEqual([])
  }
})

it.each([
  ['callback/credentials', 'GET', 'POST, OPTIONS'],
  ['callback/credentials', 'HEAD', 'POST, OPTIONS'],
  ['signout', 'GET', 'POST, OPTIONS'],
  ['session', 'POST', 'GET, HEAD, OPTIONS'],
  ['csrf', 'POST', 'GET, HEAD, OPTIONS'],
  ['providers', 'POST', 'GET, HEAD, OPTIONS'],
] as const)('%s does not know %s', async (path, method, allow) => {
  const { response } = await ask(path, method)
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
})

it.each(broken)('with the cookie %s nobody is signed in, and nothing breaks', async (cookie) => {
  for (const headers of [
    { cookie },
    { cookie: cookie.replaceAll('next-auth', '__Host-next-auth'), ...TLS },
  ]) {
    expect(await ask('session', 'GET', headers)).toMatchObject({ status: 200, text: '{}' })
    const csrf = await ask('csrf', 'GET', headers)
    expect(csrf.json.csrfToken).toMatch(/^[0-9a-f]{64}$/)
    expect((await ask('providers', 'GET', headers)).status).toBe(200)
    const tried = await ask('callback/credentials', 'POST', headers, {
      csrfToken: 'x',
      login: 'a',
      password: 'b',
    })
    expect([tried.status, tried.response.headers.get('location')]).toEqual([302, '/sign-in'])
  }
})

it.each(['nonsense', 'https://evil.test/x', '//evil.test', 'javascript:alert(1)', '%zz'])(
  'the query callbackUrl=%s changes nothing',
  async (callbackUrl) => {
    const query = new URLSearchParams({ callbackUrl })
    expect(await ask(`session?${query}`)).toMatchObject({ status: 200, text: '{}' })
    expect((await ask(`csrf?${query}`)).cookies.join()).not.toMatch(/callback-url/)
  },
)

it('a body that is no form is refused', async () => {
  const type = { 'content-type': 'application/json' }
  for (const [body, code] of [
    ['{', 'body_json'],
    ['1', 'body_object'],
    ['null', 'body_object'],
  ]) {
    const request = new Request('http://oracle.test/api/auth/signout', {
      method: 'POST',
      headers: type,
      body,
    })
    expect(await (await POST(request)).json()).toMatchObject({ status: 400, code })
  }
})

it('repeats no host of the request: addresses are ours, or relative', async () => {
  const answers = () =>
    Promise.all([
      ask('providers', 'GET', EVIL),
      ask('csrf', 'GET', EVIL),
      ask('session', 'GET', EVIL),
      ask('signout', 'POST', EVIL, { callbackUrl: 'http://evil.test/x', json: 'true' }),
      ask('callback/credentials', 'POST', EVIL, { callbackUrl: 'http://evil.test/x' }),
    ])
  const told = async () =>
    (await answers()).map(({ response, text }) => `${text} ${[...response.headers].join(' ')}`).join('\n')
  const credentials = async () => (await ask('providers', 'GET', EVIL)).json.credentials
  expect(await told()).not.toMatch(/evil\.test|localhost|oracle\.test/)
  expect(await credentials()).toMatchObject({ callbackUrl: '/api/auth/callback/credentials' })
  env().PUBLIC_ORIGIN = 'https://oracle.example'
  try {
    expect(await told()).not.toMatch(/evil\.test|localhost|oracle\.test/)
    expect(await credentials()).toMatchObject({
      callbackUrl: 'https://oracle.example/api/auth/callback/credentials',
    })
    const own = { callbackUrl: 'https://oracle.example/fa/oracle', csrfToken: 'x' }
    expect((await ask('signout', 'POST', {}, own)).response.headers.get('location')).toMatch(/^\//)
  } finally {
    env().PUBLIC_ORIGIN = undefined
  }
})

it('over TLS its cookies are of this host alone, otherwise they have plain names', async () => {
  const [login, password] = ['cookie-person', 'correct horse battery']
  const from = { now: Date.now(), requestId: 'r', address: '203.0.113.9', agent: null }
  await signUp({ login, password }, null, from)
  const attributes = 'Path=/; HttpOnly; Secure; SameSite=Lax'
  for (const secure of [true, false]) {
    const prefix = secure ? '__Host-' : ''
    const headers = secure ? TLS : {}
    const { json, cookies } = await ask('csrf', 'GET', headers)
    const [pair, ...rest] = cookies[0]!.split('; ')
    expect(pair).toMatch(new RegExp(`^${prefix}next-auth\\.csrf-token=`))
    expect(rest.join('; ')).toBe(secure ? attributes : attributes.replace('Secure; ', ''))
    const form = { csrfToken: json.csrfToken, login, password }
    const signedIn = await ask('callback/credentials', 'POST', { ...headers, cookie: pair! }, form)
    const session = signedIn.cookies.find((each) => each.includes('session-token'))!
    expect(session).toMatch(new RegExp(`^${prefix}next-auth\\.session-token=[^;]+; Path=/; Expires=`))
    expect(session).not.toMatch(/domain/i)
    expect(/; Secure/.test(session)).toBe(secure)
    expect(session).toMatch(/; HttpOnly.*; SameSite=Lax/)
    const cookie = session.split(';')[0]!
    expect((await ask('session', 'GET', { ...headers, cookie })).json).toMatchObject({
      user: { name: login },
    })
  }
})

it('nobody is signed out by the new name: the one of before still counts, the new one goes before it', async () => {
  const [one, two] = [await makeAccount('member'), await makeAccount('member')]
  const token = async (owner: typeof one) =>
    (await memberCookie(await insertSession(db(), owner, null, Date.now()), true)).value
  const [old, fresh] = [await token(one), await token(two)]
  const before = `__Secure-next-auth.session-token=${old}`
  expect(await memberOfCookies(before, Date.now())).toMatchObject({ owner: one })
  const both = `${before}; __Host-next-auth.session-token=${fresh}`
  expect(await memberOfCookies(both, Date.now())).toMatchObject({ owner: two })
})
