// Many names tried from one address: its patience is as in production, which the tests' own people, all at one address, never see.
import { expect, it } from 'vitest'
import { Problem } from '@/lib/platform/problem'

process.env.LIMITS = 'strict'
const { countTry, PATIENCE } = await import('@/lib/identity/attempts')
const { loginIndex } = await import('@/lib/identity/login')

it('slows an address down that tries many names', async () => {
  // Slowly enough for the limit of tries a minute: what refuses in the end is the count of failures.
  let now = Date.now()
  for (let n = 0; n < PATIENCE.address.free; n++) {
    now += 4_000
    await countTry(loginIndex(`name-${n}`), '2001:db8:1:2::1', now)
  }
  // The whole /64 is one household.
  const refused = await countTry(loginIndex('name-last'), '2001:db8:1:2:ffff::9', now).catch((error) => error)
  expect(refused).toBeInstanceOf(Problem)
  expect([refused.status, refused.headers['Retry-After']]).toEqual([429, '1'])
  await countTry(loginIndex('name-other'), '2001:db8:1:3::1', now)
  await countTry(loginIndex('name-later'), '2001:db8:1:2::1', now + 1_000)
})
