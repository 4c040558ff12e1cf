// Programs that a command starts. Each leads a process group of its own, so that a Ctrl-C reaches only the command, which then
// stops them in order; each is noted in the state folder, so that the next start can stop one whose launcher was killed.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identify, isRunning, type ProcessIdentity, stopProcess } from './identity'
import { atEnd } from './program'

/** What a child may take to end by itself. */
const PATIENCE_MS = 15_000

export interface ChildOptions {
  /** For the note, and for messages. */
  name: string
  /** Arguments of Node: every program we start is one of its. */
  args: string[]
  env?: Record<string, string | undefined>
  cwd?: string
  /** The folder for the note; without it the child is not noted. */
  state?: string
}

export interface Child {
  /** Absent when it could not be started. */
  pid?: number
  /** Settles when it ended: its exit code, or 128 and above for a signal. */
  exited: Promise<number>
  stop(): Promise<void>
}

export function startChild(options: ChildOptions): Child {
  const { name, args, env = process.env, cwd, state } = options
  const child = spawn(process.execPath, args, {
    env: env as NodeJS.ProcessEnv,
    cwd,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 143))
  })
  exited.catch(() => {})
  const identity = child.pid ? identify(child.pid) : undefined
  const forget = identity && state ? note(state, name, identity) : () => {}
  const stop = atEnd(async () => {
    if (identity) await stopProcess(identity, 'SIGTERM', PATIENCE_MS, true)
    forget()
  })
  return { ...(child.pid !== undefined && { pid: child.pid }), exited, stop }
}

/** Runs a child to its end. @returns its exit code */
export async function runChild(options: ChildOptions): Promise<number> {
  const child = startChild(options)
  const code = await child.exited
  await child.stop()
  return code
}

const folderIn = (state: string) => path.join(state, 'children')

function note(state: string, name: string, identity: ProcessIdentity): () => void {
  const file = path.join(folderIn(state), `${name}.json`)
  mkdirSync(folderIn(state), { recursive: true })
  writeFileSync(file, JSON.stringify(identity))
  return () => rmSync(file, { force: true })
}

/** Ends what a killed launcher left running. Call with the lock held. @returns the names of what was stopped */
export async function stopLeftovers(state: string): Promise<string[]> {
  mkdirSync(folderIn(state), { recursive: true })
  const stopped: string[] = []
  for (const entry of readdirSync(folderIn(state))) {
    const file = path.join(folderIn(state), entry)
    const identity = readNote(file)
    if (identity && isRunning(identity)) {
      await stopProcess(identity, 'SIGTERM', PATIENCE_MS, true)
      stopped.push(path.basename(entry, '.json'))
    }
    rmSync(file, { force: true })
  }
  return stopped
}

function readNote(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity
  } catch {
    // A note that was being written when its launcher was killed.
    return undefined
  }
}
