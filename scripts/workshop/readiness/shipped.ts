// What is shipped, as an operator runs it: the folder of the build, in production, on an empty database that it migrates itself.

import { buildIfChanged, standaloneFolder } from '../build/build'
import { ensureDatabase } from '../postgres/databases'
import { startTemporaryCluster } from '../postgres/temporary'
import { atEnd } from '../processes/program'
import { migrateFolder, serveFolder } from '../start/folder'
import type { RunningServer } from '../start/server'
import { freshKeys } from '../testing/installation'
import { testBuild } from '../testing/journeys'

export interface Shipped {
  server: RunningServer
  databaseUrl: string
  /** How long the migrations took, and how long it took until the server answered. */
  migratedMs: number
  startedMs: number
  stopDatabase: () => Promise<void>
}

/** @throws Error when the migrations or the server fail */
export async function startShipped(more: Record<string, string> = {}): Promise<Shipped> {
  await buildIfChanged(testBuild)
  const cluster = await startTemporaryCluster()
  const stopDatabase = atEnd(cluster.stop)
  const databaseUrl = await ensureDatabase(cluster.url, 'shipped')
  const { PATH, REDIS_URL } = process.env
  const environment = {
    ...{ PATH, ...(REDIS_URL && { REDIS_URL }), NODE_ENV: 'production', APP_ENV: 'production' },
    ...{ ...freshKeys(), DATABASE_URL: databaseUrl, LOG_LEVEL: 'error', ...more },
  }
  const folder = { name: 'what is shipped', cwd: standaloneFolder(testBuild) }
  const began = performance.now()
  await migrateFolder(folder, environment)
  const migrated = performance.now()
  const server = await serveFolder(folder, environment)
  return {
    ...{ server, databaseUrl, stopDatabase },
    migratedMs: migrated - began,
    startedMs: performance.now() - migrated,
  }
}
