import { describe, expect, it } from 'vitest'
import { allowsWorkers, newNonce, pagePolicy } from '@/lib/platform/csp'
import { RESPONSE_HEADERS, STATIC_POLICY } from '@/lib/platform/response-headers'
import nextConfig from '@/next.config'

const directives = (policy: string) =>
  new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]))

describe('the policy of a page', () => {
  it('trusts nothing but our files and this answer’s scripts', () => {
    const policy = pagePolicy('bm9uY2U=')
    expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/)
    const found = directives(policy)
    expect(found.get('default-src')).toBe("'none'")
    expect(found.get('script-src')).toBe("'nonce-bm9uY2U=' 'strict-dynamic'")
    expect(found.get('style-src')).toBe("'self' 'nonce-bm9uY2U='")
    for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(found.get(name)).toBe("'none'")
    for (const name of ['img-src', 'font-src', 'connect-src', 'form-action', 'worker-src'])
      expect(found.get(name)).toBe("'self'")
  })

  it('is looser only while developing', () => {
    expect(pagePolicy('n', { development: false })).toBe(pagePolicy('n'))
    expect(pagePolicy('n', { development: true })).toContain("'unsafe-eval'")
    // But for our worker, which would hold on to what is being changed.
    expect([false, true].map((development) => allowsWorkers(pagePolicy('n', { development })))).toEqual([
      true,
      false,
    ])
  })

  it('has a nonce that nobody can guess', () => {
    const nonces = Array.from({ length: 1000 }, newNonce)
    expect(new Set(nonces).size).toBe(1000)
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/)
  })
})

describe('the headers of every answer', () => {
  it('are sent for every address, and those of TLS only over TLS', async () => {
    const [every, data, overTls, ...more] = await nextConfig.headers!()
    expect(more).toEqual([])
    expect(every).toMatchObject({ source: '/:path*' })
    expect(every).not.toHaveProperty('has')
    expect(every!.headers.map(({ key }) => key)).toEqual(Object.keys(RESPONSE_HEADERS))
    expect(data).toEqual({
      source: '/(api|_next)/:path*',
      headers: [{ key: 'Content-Security-Policy', value: `${STATIC_POLICY}; default-src 'none'` }],
    })
    expect(overTls).toMatchObject({
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security' }],
    })
    expect(nextConfig.poweredByHeader).toBe(false)
  })
})
