// Texts that have broken programs, a part of them through the doors and into the database and back: what was accepted is there exactly as
// it was sent. (What each shape accepts: tests/lib/identity/naughty-shapes.test.ts.)
import { describe, expect, it } from 'vitest'
import * as keyRoute from '@/app/api/keys/[id]/route'
import * as keys from '@/app/api/keys/route'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { NAUGHTY_STRINGS } from '../../data/naughty-strings'
import { call, makeKey, person, question } from '../../support/api'

type Answer = Awaited<ReturnType<typeof call>>

/** Every n-th text, beginning with another one at each place. */
const some = (n: number, from = 0) => NAUGHTY_STRINGS.filter((_, index) => index % n === from)
const told = (text: string, what: unknown) => `${JSON.stringify(text.slice(0, 60))}: ${what}`

/** What is wrong with an answer; null for a success or an understandable refusal. */
function faultOf(text: string, { status, json, headers }: Answer): string | null {
  if (!headers.get('x-request-id')) return told(text, 'no request id')
  if (status >= 200 && status < 300) return null
  if (![400, 401, 404, 413, 415, 422].includes(status)) return told(text, `status ${status}`)
  const known = typeof json.detail === 'string' && json.detail !== ''
  // A field's name is told back; what is left must say nothing of our inside.
  const own = known ? json.detail.replaceAll(text.slice(0, 60), '') : 'no reason'
  return known && !/node_modules|\.ts:|SELECT |prisma/i.test(own) ? null : told(text, own)
}

/** A caller with one profile. */
async function somebody() {
  const { key } = await makeKey()
  const { json } = await call(users, 'POST', { key, body: person() })
  return { key, id: json.id as string }
}

/** All pages of a list. */
async function all(route: Parameters<typeof call>[0], path: string, caller: string) {
  const items: Record<string, string>[] = []
  for (let next: string | undefined = path; next; ) {
    const page: Answer = await call(route, 'GET', { key: caller, path: next })
    items.push(...page.json)
    next = /<(.+)>/.exec(page.headers.get('link') ?? '')?.[1]
  }
  return items
}

describe('naughty texts', () => {
  it('as questions and signs are stored exactly or refused', async () => {
    const { key, id } = await somebody()
    const accepted: string[] = []
    const faults: (string | null)[] = []
    for (const text of some(8)) {
      const body = question(id, { question: text, sign_type: 'word', sign_value: text })
      const answer = await call(reading, 'POST', { key, body })
      if (answer.status === 201) accepted.push(text)
      faults.push(faultOf(text, answer))
    }
    expect(faults.filter(Boolean)).toEqual([])
    expect(accepted.length).toBeGreaterThan(40)
    const stored = (await all(readings, '/api/oracle/readings', key)).reverse()
    expect(stored.map((item) => item.question)).toEqual(accepted)
    expect(stored.map((item) => item.sign_value)).toEqual(accepted)
  })

  it('as names and places are stored as documented or refused', async () => {
    const own = (await makeKey()).key
    const accepted: (string | null)[][] = []
    for (const text of some(3)) {
      const asName = { name: text, mother_name: text, name_persian: text }
      const named = await call(users, 'POST', { key: own, body: person(asName) })
      expect(faultOf(text, named)).toBeNull()
      const name = text.normalize('NFC').replace(/^[\s\p{Bidi_Control}]+|[\s\p{Bidi_Control}]+$/gu, '')
      if (named.status === 201) accepted.push([name, name, name, null])
    }
    for (const text of some(6)) {
      const body = person({ name: 'A', mother_name: 'B', place: text })
      const placed = await call(users, 'POST', { key: own, body })
      expect(faultOf(text, placed)).toBeNull()
      if (placed.status === 201) accepted.push(['A', 'B', null, text])
    }
    expect(accepted.length).toBeGreaterThan(60)
    const stored = (await all(users, '/api/oracle/users', own)).reverse()
    expect(stored.map((p) => [p.name, p.mother_name, p.name_persian, p.place])).toEqual(accepted)
  })

  it('as signs of every kind, queries, ids and labels end in an answer', async () => {
    const { key, id } = await somebody()
    const made = await call(keys, 'POST', { key, body: { label: 'first', scopes: ['calc'] } })
    const query = (field: string, text: string) =>
      `/api/oracle/readings?${new URLSearchParams({ limit: '1', [field]: text })}`
    const tries: [number, (text: string) => Promise<Answer>][] = [
      ...['name', 'location', 'custom', 'time', 'number', 'date', 'plate'].map(
        (sign_type): [number, (text: string) => Promise<Answer>] => [
          48,
          (text) => call(reading, 'POST', { key, body: question(id, { sign_type, sign_value: text }) }),
        ],
      ),
      [16, (text) => call(readings, 'GET', { key, path: query('q', text) })],
      [16, (text) => call(readings, 'GET', { key, path: query('cursor', text) })],
      [16, (text) => call(readings, 'GET', { key, path: query(text, 'x') })],
      [8, (text) => call(user, 'GET', { key, params: { id: text } })],
      [16, (text) => call(user, 'DELETE', { key, params: { id: text } })],
      [16, (text) => call(oneReading, 'GET', { key, params: { id: text } })],
      [8, (text) => call(keyRoute, 'PATCH', { key, params: { id: made.json.id }, body: { label: text } })],
      // The bucket of calculations holds forty.
      [16, (text) => call(calculate, 'POST', { key, body: { birthday: '1990-07-15', name: text } })],
    ]
    for (const [index, [n, attempt]] of tries.entries())
      for (const text of some(n, index % n)) {
        const answer = await attempt(text)
        const limited = answer.status === 429 && answer.headers.has('retry-after')
        expect(limited ? null : faultOf(text, answer)).toBeNull()
      }
  })

  it.each([
    'idempotency-key',
    'x-request-id',
    'authorization',
    'cookie',
    'origin',
    'content-type',
    'x-forwarded-for',
  ])('as the header %s end in an answer', async (name) => {
    const { key } = await makeKey()
    // Bytes as a client could put them on the wire; what HTTP itself forbids cannot arrive.
    const wire = some(12).map((text) => Buffer.from(text).toString('latin1'))
    for (const text of wire.filter((bytes) => !/[\0\r\n]/.test(bytes) && bytes.length < 8000)) {
      const anonymous = name === 'authorization' || name === 'cookie'
      // Refused for its birthday where the header does not already refuse it: nothing need be stored.
      const body = person({ birthday: 'never' })
      const answer = await call(users, 'POST', {
        ...(!anonymous && { key }),
        body,
        headers: { [name]: text },
      })
      expect(faultOf(text, answer)).toBeNull()
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
  })
})
