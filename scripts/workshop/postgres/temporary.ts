// A PostgreSQL cluster that lives in a temporary folder for as long as its user needs it: tests, checks, measurements.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Cluster, startCluster } from './cluster'

/** @param durable with the safety of a real server; without it, faster and only for data that is thrown away */
export async function startTemporaryCluster({ durable = false } = {}): Promise<Cluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-postgres-'))
  chmodSync(folder, 0o711)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const cluster = await startCluster({
      directory: path.join(folder, 'data'),
      log: path.join(folder, 'log'),
      password: randomBytes(16).toString('hex'),
      disposable: !durable,
    })
    return { ...cluster, stop: () => cluster.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
