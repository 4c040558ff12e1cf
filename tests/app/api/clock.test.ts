// A clock that is set back, as a machine's is when it learns the right time: nobody is shut out until it is again what it was,
// nothing fails, and what is newer still comes first.
import { afterEach, expect, it, vi } from 'vitest'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { createGuest } from '@/lib/identity/accounts'
import { abandonKey, claimKey } from '@/lib/identity/idempotency'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { call, makeKey, person, question } from '../../support/api'
import { makeAccount, memberBrowser } from '../../support/callers'

const HOUR = 60 * 60 * 1000
afterEach(() => {
  vi.useRealTimers()
})
/** From here on the clock is an hour fast, until it is set back. */
function fast() {
  const right = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: right + HOUR })
  return () => vi.setSystemTime(right)
}

it('what was made before can be read, changed and added to, in its order', async () => {
  const setBack = fast()
  const { key } = await makeKey()
  const browser = await memberBrowser(await makeAccount('member'))
  const add = () => call(users, 'POST', { key, body: person() })
  const [first, asked] = [(await add()).json.id, []] as [string, string[]]
  asked.push((await call(reading, 'POST', { key, body: question(first) })).json.id)
  setBack()
  const second = (await add()).json.id
  expect((await call(users, 'GET', { key })).json.map(({ id }: { id: string }) => id)).toEqual([
    second,
    first,
  ])
  const changed = await call(user, 'PATCH', { key, params: { id: first }, body: { name: 'Another' } })
  expect([changed.status, changed.json.name]).toEqual([200, 'Another'])
  for (const id of [first, second]) {
    const answer = await call(reading, 'POST', { key, body: question(id) })
    expect(answer.status).toBe(201)
    asked.unshift(answer.json.id)
  }
  const list = await call(readings, 'GET', { key })
  expect(list.json.map(({ id }: { id: string }) => id)).toEqual(asked)
  expect((await call(users, 'GET', { headers: browser })).status).toBe(200)
  expect((await call(user, 'DELETE', { key, params: { id: first } })).status).toBe(204)
})

it('an allowance that was used up is refilled from now on', async () => {
  const setBack = fast()
  const { key } = await makeKey()
  const ask = () => call(calculate, 'POST', { key, body: { birthday: '1990-07-15' } })
  const [{ burst, everyMs }] = LIMITS.calc
  for (let asked = 0; asked < burst; asked++) expect((await ask()).status).toBe(200)
  expect((await ask()).status).toBe(429)
  setBack()
  const refused = await ask()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  vi.setSystemTime(Date.now() + everyMs)
  expect((await ask()).status).toBe(200)
})

it('a request that died is taken over, one that is under way is not', async () => {
  const { actor } = await createGuest(Date.now())
  const now = Date.now()
  const claim = (key: string, at: number) => claimKey(actor, key, 'request', at)
  const dead = await claim('dead', now + HOUR)
  expect(await claim('dead', now)).toMatchObject({ id: dead.id, resourceId: dead.resourceId, stale: true })
  await claim('busy', now + 1_000)
  await expect(claim('busy', now)).rejects.toMatchObject({ id: 'idempotency_in_flight' })
  const left = await claim('left', now + HOUR)
  await abandonKey(left, now)
  expect(await claim('left', now)).toMatchObject({ id: left.id, stale: true })
})
