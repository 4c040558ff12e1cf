// Process ids are reused, so a remembered process is its id and the moment it started. (Packages that end trees of processes know
// the id alone.)
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

export interface ProcessIdentity {
  pid: number
  /** Opaque; equal for the same process only. */
  started: string
}

/** @returns undefined when no such process runs (a dead one that nobody reaped counts as gone). */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  if (existsSync('/proc/self/stat')) {
    const [state, , ...fields] = statFields(pid)
    if (!state || state === 'Z' || state === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return { pid, started: `${boot}/${fields[17]}` }
  }
  const ps = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const [state, ...started] = ps.stdout.trim().split(/\s+/)
  if (ps.status !== 0 || !state || state.startsWith('Z')) return undefined
  return { pid, started: started.join(' ') }
}

/** @returns undefined where there is no /proc, or no such process */
export function parentOf(pid: number): number | undefined {
  const [, parent] = statFields(pid)
  return parent ? Number(parent) : undefined
}

/** State, parent and what follows in /proc/<pid>/stat; empty when there is none. */
function statFields(pid: number): string[] {
  try {
    // The second field may hold spaces and brackets; what follows its last bracket is regular.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

export function isRunning(process: ProcessIdentity): boolean {
  return identify(process.pid)?.started === process.started
}

/** The command line, for recognising a process by what it runs; empty when it cannot be read. */
export function commandLine(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    } catch {
      return ''
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}

/**
 * Sends a signal, waits, and ends what still runs with SIGKILL.
 * @param patience milliseconds to wait before SIGKILL
 * @param group signal the whole process group that the process leads
 */
export async function stopProcess(
  process_: ProcessIdentity,
  signal: NodeJS.Signals,
  patience: number,
  group = false,
): Promise<void> {
  const send = (name: NodeJS.Signals) => {
    if (!isRunning(process_)) return
    try {
      process.kill(group ? -process_.pid : process_.pid, name)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  send(signal)
  for (const end = performance.now() + patience; isRunning(process_) && performance.now() < end; )
    await pause(40)
  send('SIGKILL')
  while (isRunning(process_)) await pause(20)
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
