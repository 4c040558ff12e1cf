// What others wrote and we use: under which licences, in versions without known holes, and just as the lock file says.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Versions in which known holes are closed: neither what is asked for nor what is installed may be older. docs/security.md names them too. */
export const FLOORS = {
  next: '16.4.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'next-auth': '4.24.15',
} as const

const numbers = (version: string) => version.split('.').map(Number) as [number, number, number]

/** Of two plain versions; one with a pre-release mark is older than its plain self and refused before. */
export function isAtLeast(version: string, floor: string): boolean {
  if (!/^\d+\.\d+\.\d+$/.test(version)) return false
  const [given, needed] = [numbers(version), numbers(floor)]
  const different = given.findIndex((number, place) => number !== needed[place])
  return different < 0 || given[different]! > needed[different]!
}

export interface LockEntry {
  version?: string
  resolved?: string
  integrity?: string
  license?: string
  link?: boolean
  inBundle?: boolean
}
export type Lock = Record<string, LockEntry>

const read = <Value>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Value
export const lockOf = (root: string): Lock =>
  read<{ packages: Lock }>(path.join(root, 'package-lock.json')).packages

/** The name of a package from its place. */
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? place

/** @returns packages that are asked for, locked or installed in a version with a known hole */
export function belowFloors(root: string): string[] {
  const lock = lockOf(root)
  const { dependencies } = read<{ dependencies: Record<string, string> }>(path.join(root, 'package.json'))
  return Object.entries(FLOORS).flatMap(([name, floor]) => {
    const installed = read<{ version: string }>(path.join(root, 'node_modules', name, 'package.json')).version
    const copies = Object.entries(lock).filter(([place]) => place.endsWith(`node_modules/${name}`))
    const versions = [dependencies[name] ?? '', installed, ...copies.map(([, { version }]) => version ?? '')]
    if (copies.length === 0) return [`${name} is in no lock file`]
    return versions
      .filter((version) => !isAtLeast(version, floor))
      .map((version) => `${name} ${version || 'of no version'} is older than ${floor}`)
  })
}

const REGISTRIES = ['registry.npmjs.org']

/** @returns entries of a lock file that anybody could have put something else in place of */
export function unfixed(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([place, { resolved, integrity, version, link, inBundle }]) => {
    // The root is we ourselves, and what comes within another package is fixed with it.
    if (place === '' || inBundle) return []
    const name = nameOf(place)
    if (link) return [`${name} is a link to a folder`]
    const host =
      resolved === undefined ? undefined : URL.canParse(resolved) ? new URL(resolved).hostname : resolved
    return [
      ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') ? [] : [`${name} has no hash (integrity)`]),
      ...(version && /^\d+\.\d+\.\d+/.test(version) ? [] : [`${name} has no version`]),
      ...(host === undefined || REGISTRIES.includes(host) ? [] : [`${name} comes from ${host}`]),
    ]
  })
}

/** Who takes these along owes no more than a mention. */
const FREE = [
  ...[
    'MIT',
    'ISC',
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Unlicense',
    'BlueOak-1.0.0',
    'Zlib',
  ],
  ...['OFL-1.1', 'CC0-1.0', 'PSF-2.0', 'Python-2.0', 'CC-BY-4.0'],
]
/** Theirs to change stays open, ours is ours: used as they are, and not built into what is shipped. */
const OPEN_FILES = ['MPL-2.0', 'EPL-2.0', 'LGPL-3.0-or-later']
const ALLOWED = [...FREE, ...OPEN_FILES]

/** What says nothing in its package.json, by what its LICENSE file says. */
const TOLD_ELSEWHERE: Record<string, string> = { 'seq-queue': 'MIT' }

/** `(MIT OR GPL-3.0)` may be taken as MIT; of `MIT AND Zlib` both count. */
export function isAllowed(licence: string): boolean {
  const plain = licence.replaceAll(/[()]/g, ' ').trim()
  return plain
    .split(/\s+or\s+/i)
    .some((choice) => choice.split(/\s+and\s+/i).every((one) => ALLOWED.includes(one.trim())))
}

/** @returns packages, installed or only locked, whose licence is none that is allowed */
export function unlicensed(root: string): string[] {
  return Object.entries(lockOf(root)).flatMap(([place, { license }]) => {
    if (place === '') return []
    const file = path.join(root, place, 'package.json')
    // Other platforms' packages are not installed.
    const installed = existsSync(file) ? read<{ license?: unknown }>(file).license : undefined
    const told =
      typeof installed === 'string' ? installed : (license ?? TOLD_ELSEWHERE[nameOf(place)] ?? 'nothing')
    return isAllowed(told) ? [] : [`${nameOf(place)} says ${told}`]
  })
}
