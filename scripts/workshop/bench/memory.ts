// How much memory a process holds, as the system counts it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** @returns megabytes (1024²) of the process that are in memory; @throws Error when there is no such process */
export function residentMegabytes(pid: number): number {
  const kilobytes = existsSync('/proc/self/status')
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  if (!kilobytes) throw new Error(`Nobody tells how much memory process ${pid} holds.`)
  return Number(kilobytes) / 1024
}
