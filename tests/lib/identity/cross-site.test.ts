import { describe, expect, it } from 'vitest'
import { refuseCrossSite } from '@/lib/identity/cross-site'

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
