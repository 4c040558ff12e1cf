// A PostgreSQL cluster that lives in a temporary folder for as long as its user needs it: tests, checks, measurements.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Cluster, type ClusterOptions, startCluster } from './cluster'

export interface TemporaryCluster extends Cluster {
  /** As it was started with, for whoever starts it again after it ended. */
  options: ClusterOptions
}

/**
 * @param durable with the safety of a real server; without it, faster and only for data that is thrown away
 * @param within a folder for it, if not that of the system
 */
export async function startTemporaryCluster({
  durable = false,
  within = os.tmpdir(),
} = {}): Promise<TemporaryCluster> {
  const folder = mkdtempSync(path.join(within, 'nps-oracle-postgres-'))
  chmodSync(folder, 0o711)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const options = {
      directory: path.join(folder, 'data'),
      log: path.join(folder, 'log'),
      password: randomBytes(16).toString('hex'),
      disposable: !durable,
    }
    const cluster = await startCluster(options)
    return { ...cluster, options, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
