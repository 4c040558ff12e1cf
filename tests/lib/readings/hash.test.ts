// The fingerprint is that of canonical JSON, by a plain second way of writing it.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hashOf } from '@/lib/readings/hash'

/** Code points of names decide; `sort` compares UTF-16 units, which is the same but beyond the basic plane. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).sort()
  // Entries, because names such as `2` would go before all others in an object.
  return new Map(names.map((name) => [name, inOrder((value as Record<string, unknown>)[name])]))
}
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join()}]`
  if (!(value instanceof Map)) return JSON.stringify(value)
  const fields = [...value].filter(([, inner]) => inner !== undefined)
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`).join()}}`
}

it('of whatever JSON there is, the order of its fields put aside', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const plain = createHash('sha256')
        .update(written(inOrder(value)))
        .digest('hex')
      expect(hashOf(value)).toBe(plain)
    }),
    { numRuns: 2000 },
  )
  expect(hashOf({ b: 1, a: [{ d: 2, c: undefined }] })).toBe(hashOf({ a: [{ d: 2 }], b: 1 }))
})

it('and so after it has seen more shapes than it remembers', () => {
  const wide = (from: number) =>
    Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`field ${from - at}`, at]))
  const first = hashOf(wide(0))
  for (let from = 1; from < 8; from++) hashOf(wide(from))
  expect(hashOf(wide(0))).toBe(first)
  expect(hashOf({ b: 1, a: 2 })).toBe(createHash('sha256').update('{"a":2,"b":1}').digest('hex'))
})
