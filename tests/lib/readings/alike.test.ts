import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alike } from '@/lib/readings/alike'
import { hashOf } from '@/lib/readings/hash'

/** The same with the fields of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  )
}

describe('documents that say the same', () => {
  it('are those of one fingerprint, whatever JSON they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(alike(one, turned(one))).toBe(true)
        expect(alike(one, JSON.parse(JSON.stringify(one)))).toBe(true)
        expect(alike(one, other)).toBe(hashOf(one) === hashOf(other))
      }),
    )
  })

  it.each([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
    [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ toString: 1 }, {}, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{}, [], false],
    [[1], [1, undefined], false],
    [{ a: '1' }, { a: 1 }, false],
    [null, {}, false],
    [-0, 0, true],
  ])('%j and %j: %s', (one, other, same) => {
    expect(alike(one, other)).toBe(same)
  })
})
