// The audit of security finds what is broken, says what it cannot see, and takes what it could not try for broken.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagePolicy } from '@/lib/platform/csp'
import { RESPONSE_HEADERS } from '@/lib/platform/response-headers'
import { disguises } from '@/scripts/workshop/audit/columns'
import { faultsOfHeaders, faultsOfPage } from '@/scripts/workshop/audit/security/answers'
import { auditedAt } from '@/scripts/workshop/audit/security/audit'
import { type Check, findingOf } from '@/scripts/workshop/audit/security/check'
import { CHECKS } from '@/scripts/workshop/audit/security/checks'
import { faultsOfCookie } from '@/scripts/workshop/audit/security/cookies'
import { faultsOfFailure } from '@/scripts/workshop/audit/security/errors'
import { insideOf } from '@/scripts/workshop/audit/security/model'
import { type BrokenServer, startBrokenServer } from '../../support/broken-server'

let broken: BrokenServer
beforeAll(async () => {
  broken = await startBrokenServer()
})
afterAll(() => broken.stop())

const seenFrom = (...places: Check['from'][]) =>
  CHECKS.filter(({ from }) => places.includes(from)).map((check) => [check.id, check] as const)

describe('of a server that does everything wrong', () => {
  it.each(seenFrom('outside', 'key'))('%s is found to be broken', async (_, check) => {
    const finding = await findingOf(check, auditedAt(broken.address, 'a-key-that-opens-everything'))
    expect(finding.verdict).toBe('broken')
    expect(finding.says.length).toBeGreaterThan(0)
    expect(finding.says.join('\n')).not.toContain('could not be tried')
  })

  it.each(seenFrom('own', 'tree'))('%s is not praised from elsewhere', async (_, check) => {
    const finding = await findingOf(check, auditedAt(broken.address, 'a-key-that-opens-everything'))
    expect([finding.verdict, finding.says[0]]).toEqual(['unseen', expect.stringMatching(/database|made of/)])
  })

  it.each(seenFrom('key'))('%s asks for a key where there is none', async (_, check) => {
    const finding = await findingOf(check, auditedAt(broken.address, undefined))
    expect([finding.verdict, finding.says[0]]).toEqual(['unseen', expect.stringContaining('--key')])
  })
})

describe('the table of checks', () => {
  it('names each once', () => {
    const ids = CHECKS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, group } of CHECKS) expect(id.startsWith(`${group}.`), id).toBe(true)
  })

  it('takes what could not be tried for broken', async () => {
    const audited = auditedAt('http://127.0.0.1:1', undefined)
    const [first] = seenFrom('outside')
    const finding = await findingOf(first![1], audited)
    expect([finding.verdict, finding.says[0]]).toEqual([
      'broken',
      expect.stringContaining('could not be tried'),
    ])
  })
})

describe('what is ours', () => {
  const lower = Object.fromEntries(
    Object.entries(RESPONSE_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const policy = pagePolicy('abc')

  it('has the headers, and each is missed where it is absent', () => {
    expect(faultsOfHeaders(lower)).toEqual([])
    for (const name of Object.keys(lower)) {
      const { [name]: _, ...others } = lower
      expect(faultsOfHeaders(others)).toEqual([`${name} is absent`])
    }
    expect(faultsOfHeaders({ ...lower, 'x-powered-by': 'Next.js' })).toEqual(['x-powered-by is there'])
  })

  it('has a policy, and a page that goes past it is found', () => {
    const page = '<script nonce="abc" src="/a.js"></script><p class="b">text</p>'
    expect(faultsOfPage(policy, page)).toEqual([])
    for (const [from, to] of [
      [`'nonce-abc'`, `'unsafe-inline'`],
      [`connect-src 'self'`, 'connect-src https:'],
      [`default-src 'none'; `, ''],
    ] as const)
      expect(faultsOfPage(policy.replace(from, to), page).length, to).toBeGreaterThan(0)
    for (const more of ['<script>1</script>', '<style nonce="b">', '<p onclick="go()">', '<p style="a">'])
      expect(faultsOfPage(policy, page + more), more).toHaveLength(1)
  })
})

describe('a cookie', () => {
  const good = '__Host-session=abc; Path=/; HttpOnly; Secure; SameSite=Lax'
  it('is good, or lacks what is named', () => {
    expect(faultsOfCookie(good, true)).toEqual([])
    expect(faultsOfCookie('session=abc; Path=/; HttpOnly; SameSite=Lax', false)).toEqual([])
    expect(faultsOfCookie('session=abc; Path=/; HttpOnly; SameSite=Lax', true)).toHaveLength(2)
    for (const part of ['; Path=/', '; HttpOnly', '; Secure', '; SameSite=Lax'])
      expect(faultsOfCookie(good.replace(part, ''), true), part).toHaveLength(1)
    expect(faultsOfCookie(`${good}; Domain=here.test`, true)).toEqual(['__Host-session: other hosts get it'])
    expect(faultsOfCookie('NEXT_LOCALE=fa; Path=/', true)).toEqual([])
  })
})

describe('a failure', () => {
  const problem = { type: 'a', title: 'b', status: 404, detail: 'c', code: 'd', request_id: 'e' }
  const answer = (body: object | string, status = 404) => ({
    ...{ status, text: typeof body === 'string' ? body : JSON.stringify(body) },
    headers: { 'content-type': 'application/problem+json' },
  })
  it('tells one form, and nothing of the inside', () => {
    expect(faultsOfFailure(answer(problem))).toEqual([])
    expect(faultsOfFailure(answer(problem, 500))).toEqual(['tells another status than it has'])
    const { code: _, ...short } = problem
    expect(faultsOfFailure(answer(short))).toEqual(['has no code'])
    for (const detail of [
      'at f (/home/x.js:1:2)',
      'relation "oracle_users" does not exist',
      'SELECT a FROM b',
      'x.ts:12',
    ])
      expect(faultsOfFailure(answer({ ...problem, detail })), detail).toHaveLength(1)
  })
})

it('a mark is looked for in every form that hides nothing', () => {
  const mark = 'Zzyqxmarkwqzzyxmark'
  const forms = disguises(mark)
  for (const before of ['', 'a', 'ab', 'abc'])
    for (const after of ['', 'x', 'xy'])
      for (const encoding of ['base64', 'hex', 'utf8'] as const) {
        const hidden = Buffer.from(before + mark + after).toString(encoding)
        expect(
          forms.some((form) => hidden.includes(form)),
          `${encoding} ${before} ${after}`,
        ).toBe(true)
      }
  // Pieces so short that they stand anywhere are no forms.
  expect(disguises('37.77')).toEqual(['37.77', '33372e3737'])
})

it('what a browser is sent may name no secret', () => {
  expect(insideOf('const a = 1')).toEqual([])
  expect(insideOf('process.env.SEAL_KEYS')).toEqual(['a name of the server’s environment'])
  expect(insideOf('fetch("https://api.anthropic.com/v1")')).toEqual(['the address of a model'])
})
