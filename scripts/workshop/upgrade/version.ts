// A version of the product as the folder that is shipped: the one of this checkout, or an earlier one, built from the history of git in a folder
// that goes away again.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfChanged, standaloneFolder } from '../build/build'
import { runChild } from '../processes/children'
import { atEnd } from '../processes/program'
import type { Folder } from '../start/folder'
import { testBuild } from '../testing/journeys'

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr.trim()}`)
  return stdout.trim()
}

export async function thisVersion(): Promise<Folder> {
  await buildIfChanged(testBuild)
  return { name: 'the new version', cwd: standaloneFolder(testBuild) }
}

/** @param commit anything that git knows one by @throws Error when it is unknown, or does not build */
export async function earlierVersion(commit: string): Promise<Folder> {
  const name = git('rev-parse', '--short', '--verify', `${commit}^{commit}`)
  const parent = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-earlier-'))
  const folder = path.join(parent, 'checkout')
  atEnd(() => {
    git('worktree', 'remove', '--force', folder)
    rmSync(parent, { recursive: true, force: true })
  })
  git('worktree', 'add', '--detach', folder, name)
  console.log(`Installing and building ${name} …`)
  const code = await runChild({ name: 'earlier-build', args: ['scripts/run.mjs', 'build'], cwd: folder })
  if (code !== 0) throw new Error(`The version ${name} does not build; the reason is above.`)
  return { name: `the version before (${name})`, cwd: path.join(folder, '.next/standalone') }
}
