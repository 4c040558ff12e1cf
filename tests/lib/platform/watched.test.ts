// Something outside that is asked again and again: late is not away, away is said soon, and few are asked at once.
import { expect, it } from 'vitest'
import { watched } from '@/lib/platform/watched'

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
/** Wide apart, so that a busy machine does not turn one into the other. */
const patience = { moment: 100, fresh: 3_000 }
const never = () => new Promise<string>(() => {})

it('one that answers late has its last answer, until it was silent for too long', async () => {
  let look: () => Promise<string> = async () => 'well'
  const asked = watched(() => look(), patience)
  expect(await asked()).toBe('well')
  look = never
  const began = performance.now()
  expect(await asked()).toBe('well')
  expect(performance.now() - began).toBeGreaterThanOrEqual(90)
  await pause(patience.fresh)
  expect(await asked()).toBeNull()
})

it('one that fails is away at once, and back at once', async () => {
  let fails = true
  const asked = watched(async () => {
    if (fails) throw new Error('ECONNREFUSED')
    return 'well'
  }, patience)
  expect(await asked()).toBeNull()
  fails = false
  expect(await asked()).toBe('well')
  fails = true
  expect(await asked()).toBeNull()
})

it('the first answer of all is waited for, and silence from the beginning ends', async () => {
  const slow = watched(async () => {
    await pause(3 * patience.moment)
    return 'well'
  }, patience)
  expect(await slow()).toBe('well')
  expect(await watched(never, patience)()).toBeNull()
})

it('however many ask at once, it is looked once', async () => {
  let looks = 0
  const asked = watched(async () => {
    await pause(10)
    return ++looks
  }, patience)
  expect(await Promise.all(Array.from({ length: 20 }, asked))).toEqual(Array(20).fill(1))
  expect(await asked()).toBe(2)
})
