// What a test or a measurement works on for as long as it takes: a migrated database in a cluster of its own, with keys.
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { deployMigrations } from '../database/deploy'
import { ensureDatabase } from '../postgres/databases'
import { startTemporaryCluster } from '../postgres/temporary'
import { atEnd } from '../processes/program'

/** SEAL_KEYS, SEAL_ACTIVE, SEAL_INDEX_KEY and AUTH_SECRET, made now and known to nobody else. */
export function freshKeys() {
  const key = () => randomBytes(32).toString('base64')
  return { SEAL_KEYS: `k1:${key()}`, SEAL_ACTIVE: 'k1', SEAL_INDEX_KEY: key(), AUTH_SECRET: key() }
}

/** @param durable with the safety of a real server, for measuring. It is removed when the command ends. */
export async function startTemporaryInstallation({ durable }: { durable: boolean }) {
  const cluster = await startTemporaryCluster({ durable })
  atEnd(cluster.stop)
  const databaseUrl = await ensureDatabase(cluster.url, 'temporary')
  await deployMigrations(databaseUrl, path.resolve('prisma/migrations'))
  return {
    clusterUrl: cluster.url,
    databaseUrl,
    environment: { ...freshKeys(), DATABASE_URL: databaseUrl },
  }
}
