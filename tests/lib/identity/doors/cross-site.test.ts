import { describe, expect, it } from 'vitest'
import { refuseCrossSite, sentByAnotherSite } from '@/lib/identity/doors/cross-site'

const refused = (method: string, headers: Record<string, string>) => {
  try {
    refuseCrossSite(new Request('http://internal:3000/api/oracle/users', { method, headers }))
    return false
  } catch (error) {
    expect(error).toMatchObject({ kind: 'forbidden', id: 'cross_site' })
    return true
  }
}
const host = 'oracle.test'
const ours = `http://${host}`

/** Sec-Fetch-Site, Origin, whether a write is refused. */
const writes: [string | null, string | null, boolean][] = [
  ['same-origin', null, false],
  ['same-origin', ours, false],
  ['same-origin', 'http://evil.test', false],
  ['same-site', ours, true],
  ['same-site', null, true],
  ['cross-site', null, true],
  ['cross-site', ours, true],
  ['none', null, true],
  ['none', ours, true],
  ['SAME-ORIGIN', ours, true],
  ['same-origin, same-origin', ours, true],
  [null, null, true],
  [null, ours, false],
  [null, 'http://evil.test', true],
  [null, 'http://evil.oracle.test', true],
  [null, 'http://oracle.test.evil.test', true],
  [null, 'http://oracle.test:8080', true],
  [null, 'http://oracle.test@evil.test', true],
  [null, 'null', true],
  [null, 'oracle.test', true],
  [null, 'no address', true],
]

describe.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s with a cookie', (method) => {
  it.each(writes)('from Sec-Fetch-Site %s and Origin %s: refused %s', (site, origin, expected) => {
    const headers = { host, ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }) }
    expect(refused(method, headers)).toBe(expected)
  })
})

it('lets everything be read: a reader of another site cannot see the answer', () => {
  for (const method of ['GET', 'HEAD'])
    for (const [site, origin] of writes)
      expect(
        refused(method, { host, ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }) }),
      ).toBe(false)
})

it('knows the host and the TLS that a proxy saw', () => {
  const behind = { host: 'internal:3000', 'x-forwarded-host': host, 'x-forwarded-proto': 'https' }
  expect(refused('POST', { ...behind, origin: `https://${host}` })).toBe(false)
  expect(refused('POST', { ...behind, origin: ours })).toBe(true)
  expect(refused('POST', { ...behind, origin: 'http://internal:3000' })).toBe(true)
  expect(
    refused('POST', { ...behind, 'x-forwarded-host': `${host}, inner`, origin: `https://${host}` }),
  ).toBe(false)
})

/** Of a form, which a browser that says nothing may send: Sec-Fetch-Site, Origin, whether another site's page sent it. */
const forms: [string | null, string | null, boolean][] = [
  ['same-origin', ours, false],
  ['cross-site', ours, true],
  ['same-site', null, true],
  ['none', null, false],
  ['none', ours, false],
  ['none', 'http://evil.test', true],
  ['none', 'http://evil.oracle.test', true],
  ['none', 'null', true],
  [null, null, false],
  [null, ours, false],
  [null, 'http://evil.test', true],
]
it.each(forms)(
  'a form from Sec-Fetch-Site %s and Origin %s: of another site %s',
  (site, origin, expected) => {
    const headers = { host, ...(site && { 'sec-fetch-site': site }), ...(origin && { origin }) }
    const form = (method: string) => new Request('http://internal:3000/oracle', { method, headers })
    expect(sentByAnotherSite(form('POST'))).toBe(expected)
    expect(sentByAnotherSite(form('GET'))).toBe(false)
  },
)

it('knows the configured origin, whatever a proxy made of the host', () => {
  expect(refused('POST', { host: 'internal:3000', origin: 'https://public.test' })).toBe(false)
  expect(refused('POST', { host: 'internal:3000', origin: 'http://public.test' })).toBe(true)
  expect(refused('POST', { host: 'internal:3000', origin: 'https://public.test.evil.test' })).toBe(true)
})
