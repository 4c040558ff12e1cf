// Many names tried from one address, with the limits and the patience of production, which the tests' own people, all at one
// address, never see elsewhere.
import { expect, it } from 'vitest'
import { Problem } from '@/lib/platform/problem'

process.env.LIMITS = 'strict'
const { countCode, countTry, PATIENCE } = await import('@/lib/identity/proof/attempts')
const { withDevice } = await import('@/lib/identity/proof/device')
const { loginIndex } = await import('@/lib/identity/proof/login')
const { LIMITS } = await import('@/lib/platform/rate-limit/limits')

const refusedTo = async (work: Promise<unknown>) => {
  const outcome = await work.catch((error) => error)
  return outcome instanceof Problem ? [outcome.status, outcome.headers['Retry-After']] : 'passed'
}

it('slows an address down that tries many names', async () => {
  // Slowly enough for the limit of tries a minute: what refuses in the end is the count of failures.
  let now = Date.now()
  for (let n = 0; n < PATIENCE.network.free; n++) {
    now += 4_000
    await countTry(loginIndex(`name-${n}`), { address: '2001:db8:1:2::1', now })
  }
  // The whole /64 is one household.
  const last = { address: '2001:db8:1:2:ffff::9', now }
  expect(await refusedTo(countTry(loginIndex('name-last'), last))).toEqual([429, '1'])
  await countTry(loginIndex('name-other'), { address: '2001:db8:1:3::1', now })
  await countTry(loginIndex('name-later'), { address: '2001:db8:1:2::1', now: now + 1_000 })
})

it('lets a browser that is known, and recovery codes, past everything that its address brought upon itself', async () => {
  const [address, now, owner] = ['198.51.100.1', Date.now(), loginIndex('owner')]
  const devices = withDevice(undefined, owner, now)
  const flood = Array.from({ length: 200 }, (_, n) => countTry(loginIndex(`flood-${n}`), { address, now }))
  const passed = (await Promise.allSettled(flood)).filter(({ status }) => status === 'fulfilled')
  expect(passed).toHaveLength(LIMITS.sign_in[0].most)

  const [status, wait] = await refusedTo(countTry(owner, { address, now }))
  expect(status).toBe(429)
  expect(Number(wait)).toBeLessThanOrEqual(60)
  expect(await refusedTo(countCode(owner, { address, now }))).toBe('passed')
  expect(await refusedTo(countTry(owner, { address, now, devices }))).toBe('passed')
  // Codes tried in their turn stop no sign-in and no known browser's code.
  const codes = Array.from({ length: 200 }, () => countCode(owner, { address, now }))
  expect((await Promise.allSettled(codes)).some(({ status }) => status === 'rejected')).toBe(true)
  expect(await refusedTo(countCode(owner, { address, now, devices }))).toBe('passed')
  expect(await refusedTo(countTry(owner, { address, now, devices }))).toBe('passed')
})
