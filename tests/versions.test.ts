// Versions in which known holes are closed: neither what is asked for nor what is installed may be older.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import packageJson from '../package.json'

const root = path.resolve(import.meta.dirname, '..')
const FLOORS = {
  next: '16.4.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
} as const

const numbers = (version: string) => version.split('.').map(Number) as [number, number, number]

/** Of two plain versions; one with a pre-release mark is older than its plain self and refused before. */
function isAtLeast(version: string, floor: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false
  const [given, needed] = [numbers(version), numbers(floor)]
  const different = given.findIndex((number, place) => number !== needed[place])
  return different < 0 || given[different]! > needed[different]!
}

const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string }>
}
const installed = (name: string) =>
  (
    JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string
    }
  ).version

it.each(Object.entries(FLOORS))('%s is %s or newer, everywhere', (name, floor) => {
  const copies = Object.entries(lock.packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
  expect(copies.length).toBeGreaterThan(0)
  const asked = packageJson.dependencies[name as keyof typeof FLOORS]
  for (const version of [asked, installed(name), ...copies.map(([, { version }]) => version ?? '')]) {
    expect([version, isAtLeast(version, floor)]).toEqual([version, true])
  }
})

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
