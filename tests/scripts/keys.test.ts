// The file of secrets: private, made once, never made anew beside data that need the old one.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env'
import { ensureKeys, keysFile, withSealKeys } from '@/scripts/workshop/start/keys'

let state: string
beforeEach(() => {
  state = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-keys-'))
})
afterEach(() => rmSync(state, { recursive: true }))

it('makes keys that the server accepts in production, readable by their owner alone', () => {
  const keys = ensureKeys(state)
  expect(statSync(keysFile(state)).mode & 0o777).toBe(0o600)
  const url = `postgresql://postgres:${keys.databasePassword}@127.0.0.1:5432/nps_oracle`
  expect(() => parseEnv({ APP_ENV: 'production', DATABASE_URL: url, ...keys.seal })).not.toThrow()
})

it('gives the same keys ever after, closes a file that was opened, and differs between installations', () => {
  const keys = ensureKeys(state)
  chmodSync(keysFile(state), 0o644)
  expect(ensureKeys(state)).toEqual(keys)
  expect(statSync(keysFile(state)).mode & 0o777).toBe(0o600)
  const other = ensureKeys(path.join(state, 'other'))
  expect(other.seal.SEAL_KEYS).not.toBe(keys.seal.SEAL_KEYS)
  expect(other.databasePassword).not.toBe(keys.databasePassword)
})

it('refuses to make new keys for existing data, and a file that lacks one', () => {
  ensureKeys(state)
  const text = readFileSync(keysFile(state), 'utf8')
  writeFileSync(keysFile(state), text.replace(/^SEAL_INDEX_KEY.*$/m, ''))
  expect(() => ensureKeys(state)).toThrow(/lacks SEAL_INDEX_KEY/)
  rmSync(keysFile(state))
  mkdirSync(path.join(state, 'postgres'))
  writeFileSync(path.join(state, 'postgres/PG_VERSION'), '18\n')
  expect(() => ensureKeys(state)).toThrow(/keys\.env is missing.*db:reset/)
})

it('adds to an older file what nothing kept depends on, once', () => {
  const { seal } = ensureKeys(state)
  const older = readFileSync(keysFile(state), 'utf8').replace(/^AUTH_SECRET.*\n/m, '')
  writeFileSync(keysFile(state), older)
  const added = ensureKeys(state).seal
  expect({ ...added, AUTH_SECRET: '' }).toEqual({ ...seal, AUTH_SECRET: '' })
  expect(added.AUTH_SECRET).not.toBe(seal.AUTH_SECRET)
  expect(ensureKeys(state).seal).toEqual(added)
})

const damages: [what: string, damage: (text: string) => string, named: RegExp][] = [
  ['empty', () => '', /lacks SEAL_KEYS, SEAL_ACTIVE, SEAL_INDEX_KEY/],
  ['cut in the middle of a value', (text) => text.slice(0, text.indexOf('SEAL_INDEX_KEY') + 30), /not whole/],
  ['cut between two lines', (text) => text.slice(0, text.indexOf('AUTH_SECRET')), /lacks DATABASE_PASSWORD/],
  ['cut within the last value', (text) => text.slice(0, -4), /not whole/],
  ['without its end', (text) => text.slice(0, -1), /its end is missing/],
  [
    'with half a key',
    (text) => text.replace(/(SEAL_INDEX_KEY="[^"]{20})[^"]*/, '$1'),
    /SEAL_INDEX_KEY must be/,
  ],
  ['with half a secret', (text) => text.replace(/(AUTH_SECRET="[^"]{20})[^"]*/, '$1'), /AUTH_SECRET must be/],
  ['with an active key that is none', (text) => text.replace('"k1"', '"k2"'), /SEAL_ACTIVE names no key/],
  ['with other things in it', (text) => `${text}\u0000\u0001garbage\n`, /line 8 is not whole/],
  ['a page of HTML', () => '<html>\n</html>\n', /line 1 is not whole/],
]
it.each(damages)('refuses a file that is %s, and leaves it as it is', (_, damage, named) => {
  ensureKeys(state)
  const damaged = damage(readFileSync(keysFile(state), 'utf8'))
  writeFileSync(keysFile(state), damaged)
  expect(() => ensureKeys(state)).toThrow(named)
  expect(() => ensureKeys(state)).toThrow(/nothing was written to it/)
  expect(readFileSync(keysFile(state), 'utf8')).toBe(damaged)
})

it('never mixes its own keys with ones from the environment', () => {
  const keys = ensureKeys(state)
  expect(withSealKeys({ PORT: '1' }, keys)).toEqual({ PORT: '1', ...keys.seal })
  expect(withSealKeys({ SEAL_ACTIVE: 'k7' }, keys)).toEqual({ SEAL_ACTIVE: 'k7' })
})
