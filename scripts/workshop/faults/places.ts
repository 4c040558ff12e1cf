// Faults of what is around a server: a full disk, a clock that jumps, two starts at once, a signal under load.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ASKED, ask, PERSON } from '../nodes/checks'
import { BUILD } from '../nodes/node'
import { pressing } from '../nodes/sockets'
import { pause } from '../processes/identity'
import { freePort } from '../processes/port'
import { atEnd } from '../processes/program'
import { removeOwnDatabase } from '../start/own-database'
import { type Fault, notTried, ofAnswers, ofWrites } from './outcome'
import { type Stage, startStage } from './stage'
import { watch } from './watch'
import { writeThrough } from './writes'

const DISK = 'size=256m,mode=755'
const FULL_MS = 5_000
const MOST_AGAIN = 30

/** Writes into a file until there is no room for more. */
function fill(file: string): void {
  const blocks = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 12)]
  const open = openSync(file, 'w')
  try {
    for (const block of blocks)
      try {
        while (writeSync(open, block) === block.length);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
  } finally {
    closeSync(open)
  }
}

/** On a disk of its own, in memory, where one may be mounted. */
export async function diskFull(): Promise<Fault> {
  const name = 'the disk of PostgreSQL full for 5 s in the middle of 200 writes'
  const disk = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', disk])
  const remove = atEnd(async () => {
    if (mounted.status === 0) spawnSync('umount', ['--lazy', disk])
    rmSync(disk, { recursive: true, force: true })
  })
  if (mounted.status !== 0) {
    await remove()
    return notTried(name, 'nothing may be mounted here')
  }
  const stage = await startStage({ within: disk })
  const filler = path.join(disk, 'filler')
  const written = await writeThrough(stage, await stage.someone(), async () => {
    fill(filler)
    for (const end = performance.now() + FULL_MS; performance.now() < end; await pause(200))
      fill(`${filler}.more`)
    for (const file of [filler, `${filler}.more`]) rmSync(file, { force: true })
  })
  await stage.stop()
  await remove()
  return ofWrites(name, written, MOST_AGAIN)
}

const FAKETIME = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib']
  .map((folder) => path.join(folder, 'faketime/libfaketime.so.1'))
  .find(existsSync)

const JUMP_MS = 10_000

/** By the date of its answers, which is made anew every second. */
async function jumped(address: string, hours: number): Promise<boolean> {
  for (const end = performance.now() + JUMP_MS; performance.now() < end; await pause(200)) {
    const { headers } = await ask('GET', `${address}/api/health`, {})
    if (Math.round((Date.parse(headers.get('date') ?? '') - Date.now()) / 3_600_000) === hours) return true
  }
  return false
}

/** An hour forth, two back, and true again: the clock of the server alone, not that of its database. */
export async function clockJumps({ node, someone }: Stage): Promise<Fault> {
  const name = 'the clock of the server jumps by +1 h, -2 h, +1 h'
  if (!FAKETIME) return notTried(name, 'there is no libfaketime (Debian: apt-get install faketime)')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-clock-'))
  const file = path.join(folder, 'clock')
  const set = (offset: string) => writeFileSync(file, `${offset}\n`)
  set('+0')
  const faked = { LD_PRELOAD: FAKETIME, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1' }
  await node.stop()
  await node.start({ ...faked, FAKETIME_DONT_FAKE_MONOTONIC: '1', DONT_FAKE_MONOTONIC: '1' })
  const caller = await someone()
  const { headers } = caller
  const { id: user_id } = (await ask('POST', `${node.address}/api/oracle/users`, headers, PERSON)).json
  const keyed = { ...headers, 'idempotency-key': randomUUID() }
  const write = () => ask('POST', `${node.address}/api/oracle/reading`, keyed, { user_id, ...ASKED })
  const first = await write()
  const seen = watch(node.address, caller)
  let seconds = 0
  for (const hours of [1, -1, 0]) {
    set(`${hours < 0 ? '' : '+'}${hours * 3600}`)
    if (!(await jumped(node.address, hours))) seen.errors.push(`the clock did not jump to ${hours} h`)
    seconds = Math.max(seconds, await seen.well())
    const again = await write()
    if (again.json.id !== first.json.id) seen.errors.push(`another reading (${again.status})`)
  }
  await seen.stop()
  await node.stop()
  await node.start({ LD_PRELOAD: undefined })
  rmSync(folder, { recursive: true })
  return ofAnswers(name, seen.errors, seconds, 2)
}

/** Whoever was accepted is answered whole. */
export async function drained({ node }: Stage): Promise<Fault> {
  const port = Number(new URL(node.address).port)
  const load = await pressing(port, ['/api/health', '/oracle', '/fa/oracle'], 12)
  while (load.answers.length < 40) await pause(50)
  const began = performance.now()
  await node.stop()
  const seconds = (performance.now() - began) / 1000
  load.stop()
  await load.done
  const failed = load.answers.filter(({ status }) => status !== 200).map(({ status }) => String(status))
  await node.start()
  const fault = ofAnswers('SIGTERM under load', [...load.cut, ...failed], seconds, 13)
  return { ...fault, note: fault.note || `${load.answers.length} answers whole; seconds until it was gone` }
}

const APART = ['node_modules', '.git', '.state', BUILD, 'coverage']

/** @returns what a start said in the end, and its exit code where it ended */
function begin(folder: string, port: number) {
  const env = { ...process.env, PORT: String(port), APP_ENV: 'local', DATABASE_URL: '' }
  const child: ChildProcess = spawn(process.execPath, ['scripts/run.mjs', 'up'], { cwd: folder, env })
  atEnd(async () => void child.kill('SIGTERM'))
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data))
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 143)))
  return { child, ended, said: () => said }
}

/** In a copy of the repository, so that the installation of this folder is left alone. */
export async function twoStarts(): Promise<Fault> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-starts-'))
  const apart = APART.map((name) => path.resolve(name))
  cpSync('.', folder, { recursive: true, filter: (source) => !apart.includes(path.resolve(source)) })
  for (const name of ['node_modules', BUILD]) symlinkSync(path.resolve(name), path.join(folder, name))
  const began = performance.now()
  const port = await freePort()
  const starts = [begin(folder, port), begin(folder, port)] as const
  const errors: string[] = []
  const loser = await Promise.race(starts.map((one) => one.ended.then(() => one)))
  if (!loser.said().includes('already runs in this folder'))
    errors.push(`one said: ${loser.said().slice(-200)}`)
  const winner = starts.find((one) => one !== loser)!
  let code: number | undefined
  void winner.ended.then((ended) => {
    code = ended
  })
  while (!winner.said().includes('NPS Oracle is ready') && code === undefined) await pause(100)
  const seconds = (performance.now() - began) / 1000
  if (code !== undefined) errors.push(`the other ended too (${code})`)
  winner.child.kill('SIGTERM')
  if ((await winner.ended) !== 0) errors.push('the other did not end in order')
  await removeOwnDatabase(path.join(folder, '.state'))
  rmSync(folder, { recursive: true, force: true })
  return ofAnswers('npm run up twice at once: one goes on, one says why not', errors, seconds, 120)
}
