// The query of an address is read as strictly as a body.
import { beforeAll, expect, it } from 'vitest'
import * as exported from '@/app/api/account/export/route'
import * as keys from '@/app/api/keys/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as users from '@/app/api/oracle/users/route'
import { call, makeKey } from '../../support/api'

let key: string
beforeAll(async () => {
  key = (await makeKey()).key
})

const doors = { users, readings, keys, exported }
const refused: [string, string, string][] = [
  ['__proto__=1', 'unknown_field', '?__proto__'],
  ['__proto__', 'unknown_field', '?__proto__'],
  ['%5F%5Fproto__=1', 'unknown_field', '?__proto__'],
  ['__proto__%5Ba%5D=1', 'unknown_field', '?__proto__[a]'],
  ['constructor=1', 'unknown_field', '?constructor'],
  ['prototype=1', 'unknown_field', '?prototype'],
  ['toString=1', 'unknown_field', '?toString'],
  ['limit=1&limit=2', 'query_duplicate', '?limit'],
  ['limit=1&%6Cimit=1', 'query_duplicate', '?limit'],
]
for (const [name, door] of Object.entries(doors))
  it.each(refused)(`${name} refuses ?%s`, async (query, code, pointer) => {
    const answer = await call(door, 'GET', { key, path: `/api/test?${query}` })
    expect([answer.status, answer.json.errors?.[0].pointer]).toEqual([400, pointer])
    if (name !== 'exported' || code === 'unknown_field') expect(answer.json.code).toBe(code)
  })
