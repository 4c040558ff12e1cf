// What was green for the very same files, with the same Node, less than a day ago, need not be looked at again by who is in a hurry.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const DAY_MS = 24 * 60 * 60 * 1000

export interface Green {
  /** Of all files, and of the version of Node. */
  tree: string
  /** ISO. */
  at: string
  figure: string
}
export type Remembered = Record<string, Green>

/** @returns a hash of every file that git knows or would take, as it is now; null where there is no git */
export function treeHash(root: string, node = process.versions.node): string | null {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) return null
  const hash = createHash('sha256').update(`node ${node}\n`)
  for (const file of [...new Set(stdout.split('\0').filter(Boolean))].sort()) {
    const whole = path.join(root, file)
    // One that was deleted and is still in the index.
    if (!existsSync(whole)) continue
    const content = lstatSync(whole).isSymbolicLink() ? readlinkSync(whole) : readFileSync(whole)
    hash.update(`${file}\n`).update(createHash('sha256').update(content).digest())
  }
  return hash.digest('hex')
}

/** @param now milliseconds @returns what was green, if it still counts */
export function freshOf(
  remembered: Remembered,
  group: string,
  tree: string | null,
  now: number,
): Green | undefined {
  const green = remembered[group]
  if (!green || tree === null || green.tree !== tree) return undefined
  const age = now - Date.parse(green.at)
  return age >= 0 && age < DAY_MS ? green : undefined
}

export function readRemembered(file: string): Remembered {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Remembered
  } catch {
    // None yet, or one that was cut off.
    return {}
  }
}

export function remember(file: string, remembered: Remembered): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(remembered, null, 2)}\n`)
}
