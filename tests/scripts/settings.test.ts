// What a start is told: the environment before the file `.env`, with defaults that keep a machine to itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { requirePort } from '@/scripts/workshop/processes/port'
import { addressOf, readSettings, withEnvFile } from '@/scripts/workshop/start/settings'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-env-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('fills in from the file what the environment does not say', () => {
  const file = path.join(folder, '.env')
  writeFileSync(
    file,
    '# comment\nPORT=4000\nLOG_LEVEL="debug" # loud\nexport HOST=0.0.0.0\nDEV_API_KEY=from-file\n',
  )
  expect(withEnvFile({ PORT: '5000', DEV_API_KEY: '' }, file)).toEqual({
    PORT: '5000',
    LOG_LEVEL: 'debug',
    HOST: '0.0.0.0',
    DEV_API_KEY: '',
  })
  expect(withEnvFile({ PORT: '5000' }, path.join(folder, 'absent'))).toEqual({ PORT: '5000' })
})

it('listens on this machine only, on port 3000, unless told otherwise', () => {
  expect(readSettings({}, 'local')).toEqual({
    host: '127.0.0.1',
    port: 3000,
    environment: { APP_ENV: 'local' },
  })
  const given = { PORT: '8080', HOST: '0.0.0.0', APP_ENV: 'production' }
  expect(readSettings(given, 'local')).toEqual({ host: '0.0.0.0', port: 8080, environment: given })
})

it('reads secrets from the files that are named, and needs them no more', () => {
  const file = path.join(folder, 'url')
  writeFileSync(file, 'postgresql://oracle@db/oracle\n')
  const { environment } = readSettings({ DATABASE_URL_FILE: file, PATH: '/bin' }, 'local')
  expect(environment).toEqual({
    DATABASE_URL: 'postgresql://oracle@db/oracle',
    PATH: '/bin',
    APP_ENV: 'local',
  })
  expect(() => readSettings({ AUTH_SECRET_FILE: path.join(folder, 'absent') }, 'local')).toThrow(
    'AUTH_SECRET_FILE names a file that cannot be read (ENOENT).',
  )
})

it.each(['http', '0', '70000', '80.5'])('refuses %s as a port', (port) => {
  expect(() => readSettings({ PORT: port }, 'local')).toThrow(`it is "${port}"`)
})

it.each([
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['::', 'http://[::1]:3000'],
  ['oracle.local', 'http://oracle.local:3000'],
])('a server on %s is called at %s', (host, address) => {
  expect(addressOf(host, 3000)).toBe(address)
})

it('says what to do about a port in use', async () => {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  try {
    await expect(requirePort('127.0.0.1', port, 'up')).rejects.toThrow(`PORT=${port + 1} npm run up`)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
  await expect(requirePort('127.0.0.1', port, 'up')).resolves.toBeUndefined()
})
