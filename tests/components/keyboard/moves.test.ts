// An arrow leads where it points, whichever way the keys are written.
import { expect, it } from 'vitest'
import { neighbour } from '@/components/assistance/keyboard/moves'

/** Keys of a drawing: each letter a key, as wide as it is long, a row a line; in the order in which they are written. */
function drawn(...lines: string[]) {
  return lines.flatMap((line, row) =>
    [...line.matchAll(/(\S)\1*/g)].map(({ 0: cells, 1: name, index }) => ({
      ...{ name, left: index * 10, right: (index + cells.length) * 10 - 2 },
      ...{ top: row * 50, bottom: row * 50 + 44 },
    })),
  )
}
const KEYS = drawn('abcdef', 'ghijkl', 'mmnnnn')
const go = (from: string, key: string, keys = KEYS) =>
  neighbour(keys, keys.find(({ name }) => name === from)!, key)?.name

it.each([
  ['b', 'ArrowLeft', 'a'],
  ['b', 'ArrowRight', 'c'],
  ['b', 'ArrowDown', 'h'],
  ['h', 'ArrowUp', 'b'],
  ['g', 'ArrowDown', 'm'],
  ['l', 'ArrowDown', 'n'],
  ['n', 'ArrowLeft', 'm'],
  ['i', 'Home', 'g'],
  ['i', 'End', 'l'],
  ['a', 'ArrowLeft', undefined],
  ['f', 'ArrowRight', undefined],
  ['a', 'ArrowUp', undefined],
  ['m', 'ArrowDown', undefined],
  ['b', 'x', undefined],
])('from %s, %s leads to %s', (from, key, to) => expect(go(from, key)).toBe(to))

it('left is left where the row is written from the right, and Home its beginning', () => {
  const keys = drawn('abcdef').reverse()
  expect(go('b', 'ArrowLeft', keys)).toBe('a')
  expect(go('b', 'ArrowRight', keys)).toBe('c')
  expect(go('b', 'Home', keys)).toBe('f')
  expect(go('b', 'End', keys)).toBe('a')
})

it('rows that overlap by less than a pixel are still rows', () => {
  const keys = drawn('abc', 'def', 'ghi').map((key) => ({ ...key, bottom: key.top + 50.02 }))
  expect(go('e', 'ArrowUp', keys)).toBe('b')
  expect(go('e', 'ArrowDown', keys)).toBe('h')
  expect(go('e', 'ArrowLeft', keys)).toBe('d')
  expect(go('e', 'End', keys)).toBe('f')
})
