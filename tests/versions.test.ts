// Versions in which known holes are closed: neither what is asked for nor what is installed may be older.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { belowFloors, FLOORS, isAtLeast } from '@/scripts/workshop/audit/dependencies'

const root = path.resolve(import.meta.dirname, '..')

it('nothing is asked for, locked or installed below its floor', () => expect(belowFloors(root)).toEqual([]))

it('docs/security.md names the same floors', () => {
  const text = readFileSync(path.join(root, 'docs/security.md'), 'utf8')
  const rows = [...text.matchAll(/^\| ([a-z, -]+) \| (\d+\.\d+\.\d+) \|$/gm)]
  const named = rows.flatMap(([, names = '', floor = '']) => names.split(', ').map((name) => [name, floor]))
  expect(Object.fromEntries(named)).toEqual(FLOORS)
})

it.each([
  ['16.4.0', '16.4.1', false],
  ['16.4.1', '16.4.1', true],
  ['16.10.0', '16.4.1', true],
  ['15.9.9', '16.4.1', false],
  ['17.0.0', '16.4.1', true],
  ['16.4.1-canary.3', '16.4.1', false],
  ['^16.4.1', '16.4.1', false],
])('%s against %s: %s', (version, floor, fits) => expect(isAtLeast(version, floor)).toBe(fits))
