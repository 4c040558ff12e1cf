// The line that sign-ins wait in: so many at once, a bound, and those who are known first.
import { expect, it } from 'vitest'
import { Line } from '@/lib/platform/line'
import { Problem } from '@/lib/platform/problem'

/** Pieces of work that end when they are told to. */
function works() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<void>((resolve) => ends.set(name, resolve))
  }
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { begun, work, end }
}

it('lets so many in at once, strangers in the order in which they came and those who are known before them', async () => {
  const { begun, work, end } = works()
  const line = new Line(2, 2)
  const all = [
    ...['a', 'b', 'c', 'd'].map((name) => line.run('unknown', work(name))),
    line.run('known', work('owner')),
  ]
  const late = await line.run('unknown', work('late')).catch((error) => error)
  expect(late).toBeInstanceOf(Problem)
  expect([late.status, late.headers['Retry-After']]).toEqual([503, '2'])
  expect(begun).toEqual(['a', 'b'])
  for (const name of ['a', 'owner', 'b', 'c', 'd']) await end(name)
  await Promise.all(all)
  expect(begun).toEqual(['a', 'b', 'owner', 'c', 'd'])
})

it('gives the place on when the work fails', async () => {
  const line = new Line(1, 5)
  const fails = line.run('unknown', async () => Promise.reject(new Error('failed')))
  const next = line.run('unknown', async () => 'done')
  await expect(fails).rejects.toThrow('failed')
  expect(await next).toBe('done')
  expect(await line.run('known', async () => 'again')).toBe('again')
})
