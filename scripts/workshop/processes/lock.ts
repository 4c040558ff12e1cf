// One launcher in a folder at a time. The lock names its holder, so that one left by a killed launcher is recognised; of many
// that find such a one at the same moment, one takes it over.
//
// Locks form a chain: whoever finds the last one dead appends its own, as a file whose name is made of what the dead one holds.
// A link to a whole file is made by one process only, so nobody takes over what somebody else took over already. The winner
// then moves its file to the front; a file that cannot be reached from there counts for nothing.
//
// Packages such as proper-lockfile tell a dead holder by the age of its file: after a kill everybody would wait for that age, a
// holder too busy to touch its file would lose it, and nobody could be told who holds it.
import { createHash, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identify, isRunning, type ProcessIdentity } from './identity'

export interface Holder extends ProcessIdentity {
  command: string
}

const fileIn = (state: string) => path.join(state, 'launcher.json')
const afterIn = (state: string, text: string) =>
  path.join(state, `launcher.${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`)

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** What an unreadable lock says counts as dead: a lock is never half written. */
function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

interface Tail {
  /** The file that would be the next of the chain. */
  free: string
  /** The last lock, whoever it is of. */
  text: string | undefined
  holder: Holder | undefined
}

/** Follows the chain to its last lock. */
function tailIn(state: string): Tail {
  let free = fileIn(state)
  let last: string | undefined
  for (let text = textOf(free); text !== undefined; text = textOf(free)) {
    last = text
    free = afterIn(state, text)
  }
  return { free, text: last, holder: last === undefined ? undefined : holderIn(last) }
}

/** The running launcher that holds the folder, if any. */
export function lockHolder(state: string): Holder | undefined {
  const { holder } = tailIn(state)
  return holder && isRunning(holder) ? holder : undefined
}

/** Nothing ever wakes it: a look again comes a while later. */
const clock = new Int32Array(new SharedArrayBuffer(4))

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST'

/** @returns a function that lets go; @throws Error that names the holder */
export function takeLock(state: string, command: string): () => void {
  const me = identify(process.pid)
  if (!me) throw new Error('This process cannot be identified: neither /proc nor ps answers.')
  mkdirSync(state, { recursive: true })
  const text = JSON.stringify({ ...me, command, claim: randomUUID() })
  const own = path.join(state, `launcher.${process.pid}.new`)
  writeFileSync(own, text)
  try {
    for (;;) {
      const { free, text: last, holder } = tailIn(state)
      if (holder && isRunning(holder)) {
        // Whoever is not in front yet is about to move there, or to find that another won.
        if (textOf(fileIn(state)) === last) throw new Error(alreadyRuns(holder))
        Atomics.wait(clock, 0, 0, 5)
        continue
      }
      try {
        linkSync(own, free)
      } catch (error) {
        // Somebody else was faster: who that is, and whether it lives, is looked at again.
        if (isTaken(error)) continue
        throw error
      }
      if (tailIn(state).text === text) return hold(state, free, text)
      // The chain was shortened in between: what we hang on is no part of it any more.
      rmSync(free, { force: true })
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Makes a lock that was won the first and only one. */
function hold(state: string, file: string, text: string): () => void {
  renameSync(file, fileIn(state))
  for (const name of readdirSync(state))
    if (/^launcher\.[0-9a-f]{16}\.json$/.test(name)) rmSync(path.join(state, name), { force: true })
  return () => {
    if (textOf(fileIn(state)) === text) rmSync(fileIn(state), { force: true })
  }
}

const alreadyRuns = ({ command, pid }: Holder) =>
  `"npm run ${command}" already runs in this folder (process ${pid}). ` +
  'Use that one, or stop it first (Ctrl-C in its terminal).'
