// One launcher in a folder, and nothing of a killed one left running.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { stopLeftovers } from '@/scripts/workshop/processes/children'
import { identify, isRunning, type ProcessIdentity, parentOf } from '@/scripts/workshop/processes/identity'
import { lockHolder, takeLock } from '@/scripts/workshop/processes/lock'

let state: string
let other: ChildProcess
let identity: ProcessIdentity
beforeEach(() => {
  state = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-processes-'))
  const program = 'process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 1000)'
  other = spawn(process.execPath, ['-e', program], { detached: true, stdio: 'ignore' })
  identity = identify(other.pid ?? 0) ?? { pid: 0, started: '' }
})
afterEach(() => {
  other.kill('SIGKILL')
  rmSync(state, { recursive: true })
})
const exited = () => new Promise((resolve) => other.once('exit', resolve))

it('tells a process from another one that has its number', async () => {
  expect(isRunning(identity)).toBe(true)
  expect(isRunning({ ...identity, started: 'earlier' })).toBe(false)
  expect(parentOf(identity.pid)).toBe(process.pid)
  const gone = exited()
  other.kill('SIGKILL')
  await gone
  expect(identify(identity.pid)).toBeUndefined()
})

it('gives the lock to one, names the holder to the second, and frees it', () => {
  const release = takeLock(state, 'up')
  expect(() => takeLock(state, 'dev')).toThrow(
    `"npm run up" already runs in this folder (process ${process.pid})`,
  )
  expect(lockHolder(state)).toMatchObject({ pid: process.pid, command: 'up' })
  release()
  expect(lockHolder(state)).toBeUndefined()
  takeLock(state, 'dev')()
})

it.each([
  ['of a process that is gone', () => JSON.stringify({ pid: 2 ** 22 + 1, started: 'x', command: 'up' })],
  [
    'whose number another process has now',
    () => JSON.stringify({ ...identity, started: 'x', command: 'up' }),
  ],
  ['that is no JSON', () => '{"pid":'],
])('takes over a lock %s', (_what, content) => {
  writeFileSync(path.join(state, 'launcher.json'), content())
  takeLock(state, 'up')
  expect(lockHolder(state)?.pid).toBe(process.pid)
})

const said = (child: ChildProcess) => new Promise<string>((resolve) => child.once('message', resolve))

it('of many that find a stale lock at the same moment, one takes it over', async () => {
  const options = { execArgv: ['--import', 'tsx'] }
  const takers = Array.from({ length: 4 }, () => fork('tests/support/lock-taker.ts', options))
  try {
    await Promise.all(takers.map(said))
    const dead = { pid: 2 ** 22 + 1, started: 'x', command: 'up' }
    for (let round = 0; round < 6; round++) {
      const folder = path.join(state, String(round))
      mkdirSync(folder)
      // Some rounds begin with nothing, some with what a start of before left half written.
      const left = [JSON.stringify(dead), '', undefined][round % 3]
      if (left !== undefined) writeFileSync(path.join(folder, 'launcher.json'), left)
      const answers = takers.map(said)
      for (const taker of takers) taker.send({ state: folder })
      const told = await Promise.all(answers)
      const won = takers.filter((_, index) => told[index] === 'won')
      expect(won.length, told.join('\n')).toBe(1)
      const refusal = `"npm run up" already runs in this folder (process ${won[0]!.pid})`
      for (const each of told.filter((text) => text !== 'won')) expect(each).toContain(refusal)
      expect(lockHolder(folder)?.pid).toBe(won[0]!.pid)
      const freed = takers.map(said)
      for (const taker of takers) taker.send({})
      await Promise.all(freed)
      expect(readdirSync(folder)).toEqual([])
    }
  } finally {
    for (const taker of takers) taker.kill('SIGKILL')
  }
})

it('stops what a killed launcher left, and nothing else', async () => {
  mkdirSync(path.join(state, 'children'))
  const note = (name: string, content: string) => writeFileSync(path.join(state, 'children', name), content)
  note('reused.json', JSON.stringify({ ...identity, started: 'x' }))
  note('broken.json', '{')
  expect(await stopLeftovers(state)).toEqual([])
  expect(isRunning(identity)).toBe(true)
  note('server.json', JSON.stringify(identity))
  const gone = exited()
  expect(await stopLeftovers(state)).toEqual(['server'])
  await gone
  expect(await stopLeftovers(state)).toEqual([])
})
