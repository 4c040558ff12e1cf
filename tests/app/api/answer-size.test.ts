// Whatever a request holds, the answer that refuses it stays below 4 kB, still names what is wrong first, and comes at once.
import { expect, it } from 'vitest'
import * as missing from '@/app/api/[...path]/route'
import * as erase from '@/app/api/account/erase/route'
import * as keys from '@/app/api/keys/route'
import * as joint from '@/app/api/oracle/reading/multi-user/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as users from '@/app/api/oracle/users/route'
import { call, makeKey, person, together } from '../../support/api'

const MOST = 4096
const many = <Value>(count: number, make: (n: number) => Value) =>
  Array.from({ length: count }, (_, n) => make(n))
const fields = (count: number, name: (n: number) => string) =>
  JSON.stringify({ ...person(), ...Object.fromEntries(many(count, (n) => [name(n), 1])) })

it.each([
  ['thousands of fields', users, fields(6_000, (n) => `f${n}`), 'unknown_field', '/f0'],
  ['long names of fields', users, fields(40, (n) => `${n}${'名'.repeat(400)}`), 'unknown_field', '/0名'],
  [
    'names of control characters',
    users,
    fields(100, (n) => `${n}${'\u0001'.repeat(70)}`),
    'unknown_field',
    '/0',
  ],
  ['names of slashes', users, fields(100, (n) => `${n}${'/~'.repeat(300)}`), 'unknown_field', '/0~1~0'],
  [
    'many faults',
    joint,
    JSON.stringify(together(['', ...many(90, () => '')])),
    'user_required',
    '/primary_user_id',
  ],
  [
    'thousands of people',
    joint,
    JSON.stringify(together(['x', ...many(15_000, () => 1)])),
    'participants_many',
    '/secondary_user_ids',
  ],
  [
    'thousands of scopes',
    keys,
    JSON.stringify({ scopes: many(25_000, () => 1) }),
    'scopes_required',
    '/scopes',
  ],
  ['a field of 60 kB', users, JSON.stringify(person({ name: 'a'.repeat(60_000) })), 'too_long', '/name'],
  [
    'a gender of 60 kB',
    users,
    JSON.stringify(person({ gender: 'a'.repeat(60_000) })),
    'choice_unknown',
    '/gender',
  ],
  [
    'a field twice',
    users,
    `{"${'a'.repeat(30_000)}":1,"${'a'.repeat(30_000)}":1}`,
    'body_duplicate',
    undefined,
  ],
])('of %s', async (_what, route, raw, code, pointer) => {
  const { key } = await makeKey()
  const { status, json, text } = await call(route, 'POST', { key, raw })
  expect([status, json.code]).toEqual([400, code])
  expect(Buffer.byteLength(text)).toBeLessThan(MOST)
  if (pointer) expect(json.errors[0].pointer.slice(0, pointer.length)).toBe(pointer)
})

it('of thousands of parameters, and of a long address', async () => {
  const { key } = await makeKey()
  const query = many(2_000, (n) => `f${n}=1`).join('&')
  const asked = await call(readings, 'GET', { key, path: `/api/oracle/readings?${query}` })
  expect([asked.status, asked.json.errors[0].pointer]).toEqual([400, '?f0'])
  const searched = await call(readings, 'GET', { key, path: `/api/oracle/readings?q=${'a'.repeat(12_000)}` })
  expect([searched.status, searched.json.code]).toEqual([400, 'too_long'])
  const absent = await call(missing, 'GET', { path: `/api/${'a/'.repeat(6_000)}` })
  expect(absent.status).toBe(404)
  for (const { text } of [asked, searched, absent]) expect(Buffer.byteLength(text)).toBeLessThan(MOST)
})

it('of long headers, which count as wrong ones', async () => {
  const { key } = await makeKey()
  const long = 'a'.repeat(12_000)
  const answers = [
    await call(users, 'GET', { headers: { authorization: `Bearer ${long}` } }),
    await call(users, 'GET', { headers: { cookie: `nps_session=${long}; next-auth.session-token=${long}` } }),
    await call(users, 'POST', { key, body: person(), headers: { 'idempotency-key': long } }),
    await call(users, 'POST', {
      key,
      body: person(),
      headers: { 'content-type': `application/json;${long}` },
    }),
    await call(erase, 'POST', { key, body: { confirmation: long } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 400, 415, 400])
  for (const { text } of answers) expect(Buffer.byteLength(text)).toBeLessThan(MOST)
  const headers = {
    'x-forwarded-for': `${'1'.repeat(9_000)},`.repeat(1),
    'x-request-id': long,
    'user-agent': long,
  }
  expect((await call(users, 'GET', { key, headers })).status).toBe(200)
})
