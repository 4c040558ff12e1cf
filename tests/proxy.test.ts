import { readdirSync } from 'node:fs'
import path from 'node:path'
import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { PAGES } from '@/lib/platform/pages'
import { config, proxy } from '@/proxy'

async function answer(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new NextRequest(`http://oracle.test${path}`, { headers })
  const response = await proxy(request, { waitUntil: () => {} } as never)
  if (!(response instanceof Response)) throw new Error('the proxy answered nothing')
  return response
}
const through = async (path: string, headers?: Record<string, string>) =>
  (await answer(path, headers)).headers
/** What the page behind the proxy sees under a header's name. */
const seenBehind = (headers: Headers, name: string) => headers.get(`x-middleware-request-${name}`)
const nonceOf = (policy: string | null) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1]

const pages = [
  '/',
  '/oracle',
  '/fa/oracle',
  '/en/oracle',
  '/en',
  '/fa',
  '/nothing/here',
  '/foo.php',
  '/oracle?a=%00',
]

describe('an address of no page', () => {
  it.each(['/nothing', '/fa/nothing/here', '/settings/nothing', '/readings', '/foo.php'])(
    '%s is absent before it is rendered',
    async (path) => expect((await answer(path)).status).toBe(404),
  )
  it.each([
    '/',
    '/fa',
    '/en/oracle',
    '/fa/readings/some-id',
    '/readings/some-id/technical',
    '/settings/keys',
  ])('%s is one', async (path) => expect((await answer(path)).status).toBe(200))
  it.each([
    ['/admin', '/en/-'],
    ['/en/admin/accounts', '/en/-'],
    ['/fa/admin/accounts/some-id', '/fa/-'],
    ['/admin/nothing', '/en/-'],
  ])('%s is rendered as one for whoever is no administrator', async (path, rendered) => {
    for (const cookie of ['', 'next-auth.session-token=forged', 'nps_session=anything']) {
      const { status, headers } = await answer(path, { cookie })
      expect([status, new URL(headers.get('x-middleware-rewrite') ?? 'http://none').pathname]).toEqual([
        404,
        rendered,
      ])
      expect(headers.get('x-middleware-next')).toBeNull()
      expect(nonceOf(seenBehind(headers, 'content-security-policy'))).toBe(
        nonceOf(headers.get('content-security-policy')),
      )
    }
  })
  it('is any that the folders of pages do not have', () => {
    const folder = path.join(import.meta.dirname, '..', 'app', '[locale]')
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)page\.tsx$/.test(file) && !file.startsWith('[...rest]'))
      .map((file) => file.replace(/\/?page\.tsx$/, '').replaceAll(/\[\w+\]/g, '*'))
    expect([...PAGES].sort()).toEqual(found.sort())
  })
})

describe('every page', () => {
  it.each(pages)('%s gets one nonce, told to the page and to the browser', async (path) => {
    const headers = await through(path)
    const policy = headers.get('content-security-policy')
    expect(policy).not.toContain('unsafe')
    expect(nonceOf(policy)).toMatch(/^[A-Za-z0-9+/]{22}==$/)
    expect(
      policy?.startsWith("object-src 'none'; base-uri 'none'; frame-ancestors 'none', default-src 'none'"),
    ).toBe(true)
    if (!headers.get('location')) {
      expect(nonceOf(seenBehind(headers, 'content-security-policy'))).toBe(nonceOf(policy))
      expect(seenBehind(headers, 'x-request-id')).toBe(headers.get('x-request-id'))
    }
  })

  it('gets a nonce of its own, whatever the client sends', async () => {
    const sent = { 'content-security-policy': "script-src 'nonce-evil'", 'x-request-id': 'mine-mine' }
    const [first, second] = [await through('/oracle', sent), await through('/oracle', sent)]
    const seen = [first, second].map((headers) => nonceOf(seenBehind(headers, 'content-security-policy')))
    expect(seen).not.toContain('evil')
    expect(new Set(seen).size).toBe(2)
    expect(first.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is what the proxy is asked about; files and the API are not', () => {
    const [matcher, odd] = config.matcher.map((source) => new RegExp(`^${source}$`)) as [RegExp, RegExp]
    for (const path of ['/api/%', '/api/a/%zz/b', '/_next/static/%ff']) expect(path).toMatch(odd)
    for (const path of ['/api/health', '/_next/static/chunks/a.js']) expect(path).not.toMatch(odd)
    for (const path of [...pages, '/icon.svg.php', '/sw.js.php', '/fa/sw.js', '/apiary', '/favicon.ico'])
      expect(path.split('?')[0], path).toMatch(matcher)
    for (const path of ['/api', '/api/health', '/_next/static/chunks/a.js', '/icon.svg', '/sw.js'])
      expect(path, path).not.toMatch(matcher)
  })
})

describe('an address that cannot be read', () => {
  it.each(['/%', '/%zz', '/fa/%E0%A4%A', '/%ff'])('%s is a plain 400', async (path) => {
    const response = await answer(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'text/plain; charset=utf-8',
    ])
  })

  it('of the API is a problem, and readable ones pass untouched', async () => {
    const response = await answer('/api/oracle/users/%E0%A4%A')
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      status: 400,
      code: 'address_unreadable',
      instance: '/api/oracle/users/%E0%A4%A',
    })
    expect([...(await answer('/api/oracle/users/%41')).headers.keys()]).toEqual(['x-middleware-next'])
  })
})

it('a long address does not make long headers', async () => {
  const size = async (path: string) =>
    [...(await through(path))].reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  expect((await through('/oracle')).get('link')).toContain('hreflang="fa"')
  expect(await size(`/${'a'.repeat(6000)}`)).toBeLessThan(9000)
})

describe('a form', () => {
  const post = async (headers: Record<string, string>) => {
    const request = new NextRequest('http://oracle.test/oracle', { method: 'POST', body: 'a=1', headers })
    return ((await proxy(request, { waitUntil: () => {} } as never)) as Response).status
  }
  const host = 'oracle.test'
  it.each([
    [{ host, 'sec-fetch-site': 'cross-site', origin: 'http://evil.test' }, 403],
    [{ host, 'sec-fetch-site': 'same-site', origin: 'http://other.oracle.test' }, 403],
    [{ host, origin: 'http://evil.test' }, 403],
    [{ host, origin: 'null' }, 403],
    [{ host, 'sec-fetch-site': 'same-origin', origin: 'http://oracle.test' }, 200],
    [{ host, origin: 'http://oracle.test' }, 200],
    [{ host }, 200],
  ])('sent with %j is answered with %i', async (headers, status) => expect(await post(headers)).toBe(status))
})

describe('redirects', () => {
  it.each(['/oracle', '//evil.test', '/%2F%2Fevil.test', '/\\evil.test', '/fa//evil.test', '/.//evil.test'])(
    'of %s stay here',
    async (path) => {
      for (const cookie of ['NEXT_LOCALE=fa', 'NEXT_LOCALE=//evil.test', 'NEXT_LOCALE=en']) {
        const headers = await through(path, { cookie, host: 'oracle.test', 'x-forwarded-host': 'evil.test' })
        const location = headers.get('location')
        if (location) expect(new URL(location, 'http://oracle.test').origin).toBe('http://oracle.test')
      }
    },
  )
})

it('the language’s cookie is readable by nobody who does not need it', async () => {
  const cookie = (await through('/en/oracle')).get('set-cookie')
  expect(cookie).toMatch(/^NEXT_LOCALE=en;/)
  expect(cookie).toMatch(/Path=\//)
  expect(cookie).toMatch(/SameSite=lax/i)
})

describe('a language is remembered', () => {
  const remembers = async (path: string, headers: Record<string, string>) =>
    /NEXT_LOCALE=(\w+)/.exec((await through(path, headers)).get('set-cookie') ?? '')?.[1]
  const other = { '/fa/oracle': 'en', '/en/oracle': 'fa' }
  const html = 'text/html,application/xhtml+xml,*/*;q=0.8'
  it.each(Object.entries(other))(
    'where %s is opened, also through a service worker',
    async (path, before) => {
      const cookie = `NEXT_LOCALE=${before}`
      const named = path.slice(1, 3)
      expect(await remembers(path, { cookie })).toBe(named)
      expect(await remembers(path, { cookie, accept: html, 'sec-fetch-dest': 'document' })).toBe(named)
      expect(await remembers(path, { cookie, accept: html, 'sec-fetch-dest': 'empty' })).toBe(named)
    },
  )
  it.each(Object.entries(other))('not where a script fetches %s', async (path, before) => {
    const cookie = `NEXT_LOCALE=${before}`
    expect(await remembers(path, { cookie, accept: '*/*', 'sec-fetch-dest': 'empty' })).toBeUndefined()
    expect(await remembers(path, { cookie, accept: html, 'sec-fetch-dest': 'iframe' })).toBeUndefined()
  })
})
