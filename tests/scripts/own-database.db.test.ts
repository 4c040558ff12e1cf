// The embedded database after every way a launcher can die: nothing that was left behind blocks the next start or loses data.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { identify } from '@/scripts/workshop/processes/identity'
import { ensureKeys } from '@/scripts/workshop/start/keys'
import { findOwnDatabase, removeOwnDatabase, startOwnDatabase } from '@/scripts/workshop/start/own-database'

interface Started {
  databaseUrl: string
  pid: number
  adopted: boolean
}

let folder: string
let state: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-state-'))
  chmodSync(folder, 0o711)
  state = path.join(folder, '.state')
})
afterEach(async () => {
  await removeOwnDatabase(state)
  rmSync(folder, { recursive: true })
})

const start = () => startOwnDatabase(state, ensureKeys(state))
const query = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

/** Starts the database in another process, as a launcher does. */
async function launch(): Promise<Started & { launcher: ChildProcess }> {
  const args = ['--import', 'tsx', 'tests/support/cluster-launcher.ts', state]
  const launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const line = await new Promise<string>((resolve, reject) => {
    launcher.stdout.once('data', (data) => resolve(String(data)))
    launcher.once('exit', (code) => reject(new Error(`the launcher ended (${code})`)))
  })
  return { ...(JSON.parse(line) as Started), launcher }
}

async function kill({ launcher }: { launcher: ChildProcess }) {
  const exited = new Promise((resolve) => launcher.once('exit', resolve))
  launcher.kill('SIGKILL')
  await exited
}

it('adopts the server of a killed launcher, with its data, and can stop it', async () => {
  const first = await launch()
  await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await kill(first)
  expect(identify(first.pid)).toBeDefined()
  expect(await findOwnDatabase(state)).toBe(first.databaseUrl)

  const second = await start()
  expect(second).toMatchObject({ adopted: true, pid: first.pid, databaseUrl: first.databaseUrl })
  expect(await query(second.databaseUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  await second.stop()
  expect(identify(first.pid)).toBeUndefined()
  expect(await findOwnDatabase(state)).toBeUndefined()

  const third = await start()
  expect(third.adopted).toBe(false)
  expect(await query(third.databaseUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
})

it.each([
  ['a socket beside the data', '.state', true],
  ['the loopback where the path of a socket would be too long', `${'deep'.repeat(20)}/.state`, false],
])('is asked over %s', async (_name, below, local) => {
  state = path.join(folder, below)
  const { databaseUrl } = await start()
  expect(await query(databaseUrl, 'SELECT inet_server_addr() IS NULL AS local')).toEqual([{ local }])
  expect(await findOwnDatabase(state)).toBe(databaseUrl)
})

it('recovers what was committed when launcher and server are both killed', async () => {
  const first = await launch()
  await query(first.databaseUrl, 'CREATE TABLE kept AS SELECT 7 AS answer')
  await kill(first)
  process.kill(first.pid, 'SIGKILL')
  const second = await start()
  expect(second.adopted).toBe(false)
  expect(await query(second.databaseUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 7 }])
})

it('passes a stale pid file whose number belongs to another program now, and a half-made database', async () => {
  mkdirSync(path.join(state, 'postgres.partial'), { recursive: true })
  writeFileSync(path.join(state, 'postgres.partial/PG_VERSION'), '18\n')
  const first = await start()
  await first.stop()
  const pidFile = path.join(state, 'postgres/postmaster.pid')
  expect(existsSync(pidFile)).toBe(false)
  writeFileSync(pidFile, `${process.pid}\n${state}/postgres\n0\n1\n\n127.0.0.1\n`)
  const second = await start()
  expect(await query(second.databaseUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})
