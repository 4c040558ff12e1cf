// One launcher in a folder at a time. The lock names its holder, so that one left by a killed launcher is recognised.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identify, isRunning, type ProcessIdentity } from './identity'

export interface Holder extends ProcessIdentity {
  command: string
}

const fileIn = (state: string) => path.join(state, 'launcher.json')

/** The running launcher that holds the folder, if any. */
export function lockHolder(state: string): Holder | undefined {
  try {
    const holder = JSON.parse(readFileSync(fileIn(state), 'utf8')) as Holder
    return isRunning(holder) ? holder : undefined
  } catch {
    return undefined
  }
}

/** @returns a function that lets go; @throws Error that names the holder */
export function takeLock(state: string, command: string): () => void {
  const me = identify(process.pid)
  if (!me) throw new Error('This process cannot be identified: neither /proc nor ps answers.')
  mkdirSync(state, { recursive: true })
  for (let attempt = 1; ; attempt++) {
    try {
      writeFileSync(fileIn(state), JSON.stringify({ ...me, command } satisfies Holder), { flag: 'wx' })
      return () => rmSync(fileIn(state), { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = lockHolder(state)
    if (holder || attempt === 5)
      throw new Error(
        `"npm run ${holder?.command ?? 'up'}" already runs in this folder (process ${holder?.pid ?? 'unknown'}). ` +
          'Use that one, or stop it first (Ctrl-C in its terminal).',
      )
    rmSync(fileIn(state), { force: true })
  }
}
