// The embedded database of a running installation comes back whatever ended it, at the address that the application knows.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { removeOwnDatabase } from '@/scripts/workshop/start/own-database'

let folder: string
let state: string
let launcher: ChildProcess
let said = ''
let url: string
let exited: Promise<unknown>

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-kept-'))
  chmodSync(folder, 0o711)
  state = path.join(folder, '.state')
  const args = ['--import', 'tsx', 'tests/support/cluster-launcher.ts', state, 'keep']
  launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  launcher.stdout?.on('data', (data) => {
    said += data
  })
  exited = new Promise((resolve) => launcher.once('exit', (code, signal) => resolve(code ?? signal)))
  // Making a database takes what the machine leaves for it.
  while (!said.includes('}') && launcher.exitCode === null) await pause(50)
  url = (JSON.parse(said.split('\n')[0]!) as { databaseUrl: string }).databaseUrl
  await query('CREATE TABLE kept AS SELECT 42 AS answer')
})
afterAll(async () => {
  launcher.kill('SIGKILL')
  await removeOwnDatabase(state)
  rmSync(folder, { recursive: true })
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const query = (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)
const directory = async () => (await query('SHOW data_directory'))[0]!.data_directory as string
const postmaster = async () =>
  Number(readFileSync(path.join(await directory(), 'postmaster.pid'), 'utf8').split('\n')[0])

/** What is said from here on. */
function listen(): () => string {
  const from = said.length
  return () => said.slice(from)
}

it.each(['SIGKILL', 'SIGINT', 'SIGQUIT'] as const)('ended by %s, it comes back by itself', async (signal) => {
  const [before, heard] = [await postmaster(), listen()]
  process.kill(before, signal)
  await expect.poll(heard).toMatch(/PostgreSQL has ended[\s\S]*PostgreSQL runs again/)
  expect(await query('SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  expect(await postmaster()).not.toBe(before)
})

it('says why it cannot be started, goes on trying, and can be stopped meanwhile', async () => {
  const [data, before, heard] = [await directory(), await postmaster(), listen()]
  const control = path.join(data, 'global/pg_control')
  renameSync(control, `${control}.away`)
  process.kill(before, 'SIGKILL')
  await expect
    .poll(heard)
    .toMatch(
      /cannot be started: [\s\S]*pg_control[\s\S]*again in (\d+) s[\s\S]*cannot be started[\s\S]*again in (\d+) s/,
    )
  const pauses = [...heard().matchAll(/again in (\d+) s/g)].map(([, seconds]) => Number(seconds))
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other))
  launcher.kill('SIGTERM')
  expect(await exited).toBe(0)
  expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false)
  renameSync(`${control}.away`, control)
})
