// When a start may keep its build: never after a change that could matter, always after one that cannot.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprint } from '@/scripts/workshop/build/fingerprint'

let root: string
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-fingerprint-'))
  write('app/page.tsx', 'one')
  write('scripts/workshop/build/build.ts', 'one')
  write('scripts/workshop/database/deploy.ts', 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

it.each([
  'app/page.tsx',
  'messages/fa.json',
  'package-lock.json',
  'newcomer/file.ts',
  'scripts/workshop/database/deploy.ts',
])('changes with %s', (file) => {
  const before = fingerprint(root)
  write(file, 'two')
  expect(fingerprint(root)).not.toBe(before)
})

it.each([
  'tests/a.test.ts',
  'docs/a.md',
  'README.md',
  '.state/keys.env',
  'node_modules/a/index.js',
  'scripts/commands/start.ts',
])('does not change with %s', (file) => {
  const before = fingerprint(root)
  write(file, 'two')
  expect(fingerprint(root)).toBe(before)
})

it('sees a file that moved', () => {
  const before = fingerprint(root)
  rmSync(path.join(root, 'app/page.tsx'))
  write('app/other.tsx', 'one')
  expect(fingerprint(root)).not.toBe(before)
})
