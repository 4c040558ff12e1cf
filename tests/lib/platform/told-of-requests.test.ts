// Lines of the log belong to a request, and hold no words of an error or of what the framework prints.
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { keptAtHand } from '@/lib/platform/at-hand'
import { guardServer } from '@/lib/platform/front-door'
import { errorFields } from '@/lib/platform/log'
import { asRequest, givenId, requestNow } from '@/lib/platform/request-id'

const idNow = () => requestNow()?.requestId

describe('a request', () => {
  it('is known to everything that comes of it, and to nothing else', async () => {
    const later: (() => string | undefined)[] = []
    await asRequest('one-request', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(idNow()).toBe('one-request')
      later.push(keptAtHand(idNow), idNow)
    })
    expect(later.map((look) => asRequest('another-request', look))).toEqual([
      'one-request',
      'another-request',
    ])
    expect(idNow()).toBeUndefined()
  })
  it('may be named by a program, with what may stand in a log', () => {
    expect(['abcd-1234', 'A.b_c-12', 'x'.repeat(64)].map(givenId)).not.toContain(undefined)
    for (const given of [null, undefined, '', 'short', 'with space 1', 'x'.repeat(65), 'line\nbreak1'])
      expect(givenId(given)).toBeUndefined()
  })
})

it('the front door gives each request its id: a program may choose it, a page may not', async () => {
  const server = http.createServer((request, response) =>
    response.end(`${idNow()} ${request.headers['x-request-id']}`),
  )
  guardServer(server, { upgrades: false })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async (path: string, given?: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: given ? { 'x-request-id': given } : {},
    })
    return (await answer.text()).split(' ')
  }
  expect(await ask('/api/anything', 'chosen-by-me')).toEqual(['chosen-by-me', 'chosen-by-me'])
  for (const [path, given] of [
    ['/api/anything', 'no good'],
    ['/oracle', 'chosen-by-me'],
    ['/oracle'],
  ] as const) {
    const [within, header] = await ask(path, given)
    expect(within).toMatch(/^[0-9a-f-]{36}$/)
    expect(header).toBe(within)
  }
  server.close()
})

it('of an error the log has its kind and where it arose, whatever its message looks like', () => {
  const fields = errorFields(
    new RangeError('first planted\n    at planted (somewhere.ts:1:1)\n    at planted again'),
  )
  expect(fields.error).toBe('RangeError')
  expect(fields.at?.length).toBeGreaterThan(0)
  expect(JSON.stringify(fields)).not.toContain('planted')
})
