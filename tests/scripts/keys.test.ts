// The file of secrets: private, made once, never made anew beside data that need the old one.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseEnv } from '@/lib/platform/env'
import { ensureKeys, keysFile, withSealKeys } from '@/scripts/start/keys'

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

it('never mixes its own keys with ones from the environment', () => {
  const keys = ensureKeys(state)
  expect(withSealKeys({ PORT: '1' }, keys)).toEqual({ PORT: '1', ...keys.seal })
  expect(withSealKeys({ SEAL_ACTIVE: 'k7' }, keys)).toEqual({ SEAL_ACTIVE: 'k7' })
})
