// One PostgreSQL cluster for a whole test run, in a temporary folder, with a migrated template database from which each test
// file's own database is copied (tests/support/database.ts).
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { deployMigrations } from '@/scripts/workshop/database/deploy'
import { generateClient } from '@/scripts/workshop/database/generate'
import { ensureDatabase } from '@/scripts/workshop/postgres/databases'
import { startTemporaryCluster } from '@/scripts/workshop/postgres/temporary'
import { freshKeys } from '@/scripts/workshop/testing/installation'

const templateName = 'template_migrated'

declare module 'vitest' {
  export interface ProvidedContext {
    /** libpq URL of the cluster's maintenance database */
    clusterUrl: string
    /** the migrated database to copy */
    templateName: string
    /** SEAL_KEYS, SEAL_ACTIVE, SEAL_INDEX_KEY and AUTH_SECRET of this run */
    sealEnvironment: Record<string, string>
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  generateClient()
  const cluster = await startTemporaryCluster()
  try {
    const template = await ensureDatabase(cluster.url, templateName)
    await deployMigrations(template, path.resolve('prisma/migrations'))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('clusterUrl', cluster.url)
  project.provide('templateName', templateName)
  project.provide('sealEnvironment', freshKeys())
  // Vitest takes nothing down when it is asked to end, and a cluster outlives it. Each project has one; the last to stop leaves.
  const leave = async () => {
    await cluster.stop()
    process.off('SIGTERM', leave)
    if (process.listenerCount('SIGTERM') === 0) process.exit(143)
  }
  process.on('SIGTERM', leave)
  return async () => {
    process.off('SIGTERM', leave)
    await cluster.stop()
  }
}
