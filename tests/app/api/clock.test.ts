// A clock that is set back, as a machine's is when it learns the right time: nobody is shut out until it is again what it was,
// nothing fails, and what is newer still comes first.
import { afterEach, expect, it, vi } from 'vitest'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { abandonKey, claimKey } from '@/lib/identity/doors/idempotency'
import { createGuest } from '@/lib/identity/proof/guests'
import { LIMITS } from '@/lib/platform/rate-limit/limits'
import { ask, call, makeKey, person, someone } from '../../support/api'
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

const idsOf = ({ json }: { json: { id: string }[] }) => json.map(({ id }) => id)

it('profiles of before can be read, changed and deleted, and newer ones come first', async () => {
  const setBack = fast()
  const { key } = await makeKey()
  const add = async () => (await call(users, 'POST', { key, body: person() })).json.id as string
  const first = await add()
  setBack()
  const second = await add()
  expect(idsOf(await call(users, 'GET', { key }))).toEqual([second, first])
  const changed = await call(user, 'PATCH', { key, params: { id: first }, body: { name: 'Another' } })
  expect([changed.status, changed.json.name]).toEqual([200, 'Another'])
  expect((await call(user, 'DELETE', { key, params: { id: first } })).status).toBe(204)
})

it('readings of before and of now stand in their order, for the browsers and keys of before', async () => {
  const setBack = fast()
  const one = await someone()
  const headers = await memberBrowser(await makeAccount('member'))
  const before = (await ask(one)).json.id
  setBack()
  const after = await ask(one)
  expect(after.status).toBe(201)
  expect(idsOf(await call(readings, 'GET', { key: one.key }))).toEqual([after.json.id, before])
  expect((await call(users, 'GET', { headers })).status).toBe(200)
})

it('an allowance that was used up is refilled from now on', async () => {
  const setBack = fast()
  const { key } = await makeKey()
  const calculated = () => call(calculate, 'POST', { key, body: { birthday: '1990-07-15' } })
  const [{ burst, everyMs }] = LIMITS.calc
  for (let asked = 0; asked < burst; asked++) expect((await calculated()).status).toBe(200)
  expect((await calculated()).status).toBe(429)
  setBack()
  const refused = await calculated()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  vi.setSystemTime(Date.now() + everyMs)
  expect((await calculated()).status).toBe(200)
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
