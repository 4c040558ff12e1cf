// The embedded database of this folder: where its data lie, and how it is started, found again and removed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { accountFor, runningAsRoot } from '../postgres/binaries'
import { type Cluster, type ClusterOptions, findRunning, startCluster } from '../postgres/cluster'
import { ensureDatabase, withDatabase } from '../postgres/databases'
import { keepRunning } from '../postgres/keep'
import { ensureKeys, type Keys, keysFile } from './keys'

const databaseName = 'nps_oracle'

export interface OwnDatabase extends Cluster {
  databaseUrl: string
  /** Where the data lie. */
  directory: string
  /** Starts it again whenever it ends, and says so. @returns a function that stops both */
  keep(say: (words: string) => void): () => Promise<void>
}

/** Starts, or adopts, the server and makes the application's database in it when it is missing. */
export async function startOwnDatabase(state: string, keys: Keys): Promise<OwnDatabase> {
  mkdirSync(state, { recursive: true })
  // The account PostgreSQL runs as under root must be able to pass through; the files inside guard themselves.
  chmodSync(state, 0o711)
  const location = locate(state, keys)
  const cluster = await startCluster(location)
  const databaseUrl = await ensureDatabase(cluster.url, databaseName)
  const keep = (say: (words: string) => void) => keepRunning(cluster, location, say)
  return { ...cluster, databaseUrl, directory: location.directory, keep }
}

/** URL of the application's database, if its server runs. */
export async function findOwnDatabase(state: string): Promise<string | undefined> {
  if (!existsSync(keysFile(state))) return undefined
  const cluster = await findRunning(locate(state, ensureKeys(state)))
  return cluster && withDatabase(cluster.url, databaseName)
}

/** Stops the server if it runs and removes all data. */
export async function removeOwnDatabase(state: string): Promise<void> {
  const inside = path.join(state, 'postgres')
  if (existsSync(keysFile(state))) {
    const location = locate(state, ensureKeys(state))
    await (await findRunning(location))?.stop()
    rmSync(location.directory, { recursive: true, force: true })
  }
  rmSync(inside, { recursive: true, force: true })
}

function locate(state: string, keys: Keys): ClusterOptions {
  const location = { password: keys.databasePassword, log: path.join(state, 'postgres.log') }
  const inside = path.join(path.resolve(state), 'postgres')
  if (!runningAsRoot() || mayEnter(state, inside)) return { ...location, directory: inside }
  // Below a folder that only root may enter (such as /root). The secret in the name ties the place to these keys: a new clone
  // at the same path is a new installation.
  const name = createHash('sha256').update(inside).update(keys.databasePassword).digest('hex').slice(0, 16)
  return { ...location, directory: `/var/tmp/nps-oracle-data-${name}` }
}

function mayEnter(state: string, directory: string): boolean {
  return spawnSync('test', ['-x', path.resolve(state)], { ...accountFor(directory), cwd: '/' }).status === 0
}
