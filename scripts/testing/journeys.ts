// Runs the journeys: the standalone production server on a free port, over a fresh database in a temporary cluster that the
// tests may use too, with a known API key. The folder `.state` is not touched.
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { seed } from '@/prisma/seed'
import { standaloneFolder } from '../build/build'
import { deployMigrations } from '../database/deploy'
import { freePort } from '../postgres/cluster'
import { ensureDatabase } from '../postgres/databases'
import { startTemporaryCluster } from '../postgres/temporary'
import { runChild } from '../processes/children'
import { atEnd } from '../processes/program'
import { type RunningServer, startServer } from '../start/server'
import { ensureChromium } from './chromium'

export const testBuild = '.next-test'

export interface TestServer extends RunningServer {
  clusterUrl: string
  databaseUrl: string
  apiKey: string
}

/** @param dist the build to serve; @param durable the database as a real installation has it, for measuring */
export async function startTestServer(
  dist: string,
  { durable = false, quiet = true } = {},
): Promise<TestServer> {
  const cluster = await startTemporaryCluster({ durable })
  atEnd(cluster.stop)
  const databaseUrl = await ensureDatabase(cluster.url, 'journeys')
  await deployMigrations(databaseUrl, path.resolve('prisma/migrations'))
  const apiKey = 'test_api_key_12345'
  await seed(databaseUrl, apiKey)
  const key = () => randomBytes(32).toString('base64')
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    APP_ENV: 'local',
    DATABASE_URL: databaseUrl,
    SEAL_KEYS: `k1:${key()}`,
    SEAL_ACTIVE: 'k1',
    SEAL_INDEX_KEY: key(),
    AUTH_SECRET: key(),
    DEV_API_KEY: apiKey,
    LOG_LEVEL: quiet ? 'error' : 'info',
  }
  const cwd = standaloneFolder(dist)
  const port = await freePort()
  const args = ['server.js']
  const server = await startServer({ name: 'test-server', args, cwd, environment, host: '127.0.0.1', port })
  return { ...server, clusterUrl: cluster.url, databaseUrl, apiKey }
}

/** @param args for Playwright, such as a file or `--project=fa` @returns its exit code */
export async function runJourneys(args: string[], report?: string): Promise<number> {
  const browser = await ensureChromium()
  const server = await startTestServer(testBuild)
  const code = await runChild({
    name: 'playwright',
    args: ['node_modules/@playwright/test/cli.js', 'test', ...args],
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      E2E_BASE_URL: server.address,
      E2E_DATABASE_URL: server.databaseUrl,
      E2E_CLUSTER_URL: server.clusterUrl,
      E2E_API_KEY: server.apiKey,
      E2E_STANDALONE: standaloneFolder(testBuild),
      ...(report && { E2E_REPORT: report }),
    },
  })
  await server.stop()
  return code
}
