import { expect, it } from 'vitest'
import { isId, newId } from '@/lib/platform/id'

it('makes version 7 ids that carry their time and grow, also within a millisecond and when the clock steps back', () => {
  const now = Date.UTC(2026, 10, 23)
  const ids = Array.from({ length: 10_000 }, (_, index) => newId(now - (index % 3)))
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100)) {
    expect(isId(id)).toBe(true)
    expect(id[14]).toBe('7')
    expect('89ab').toContain(id[19])
  }
  expect(Number.parseInt(ids[0]!.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
})

it.each(['', 'x', '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5', "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'"])(
  'does not take %j for an id',
  (text) => expect(isId(text)).toBe(false),
)
