// Runs the journeys: the standalone production server on a free port, over a fresh database in a temporary cluster that the
// tests may use too, with a known API key. The folder `.state` is not touched.
import { seed } from '@/prisma/seed'
import { standaloneFolder } from '../build/build'
import { runChild } from '../processes/children'
import { freePort } from '../processes/port'
import { type RunningServer, startServer } from '../start/server'
import { elapsed } from '../start/steps'
import { ensureChromium } from './chromium'
import { ENGINES, foundIn, toldAbsent } from './engines'
import { startTemporaryInstallation } from './installation'

export const testBuild = '.next-test'

export interface TestServer extends RunningServer {
  clusterUrl: string
  databaseUrl: string
  apiKey: string
}

interface TestServerOptions {
  /** The database as a real installation has it, for measuring. */
  durable?: boolean
  quiet?: boolean
  environment?: Record<string, string>
  /** Options of Node. */
  node?: string[]
}

/** @param dist the build to serve */
export async function startTestServer(
  dist: string,
  { durable = false, quiet = true, environment: more = {}, node = [] }: TestServerOptions = {},
): Promise<TestServer> {
  const { clusterUrl, databaseUrl, environment: own } = await startTemporaryInstallation({ durable })
  const apiKey = 'test_api_key_12345'
  await seed(databaseUrl, apiKey)
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    APP_ENV: 'local',
    ...own,
    DEV_API_KEY: apiKey,
    LOG_LEVEL: quiet ? 'error' : 'info',
    ...more,
  }
  const cwd = standaloneFolder(dist)
  const args = [...node, 'server.js']
  for (let attempt = 1; ; attempt++) {
    const at = { host: '127.0.0.1', port: await freePort() }
    try {
      const server = await startServer({ name: 'test-server', args, cwd, environment, ...at })
      return { ...server, clusterUrl, databaseUrl, apiKey }
    } catch (error) {
      // Another run on this machine may have taken the free port.
      if (attempt === 3) throw error
    }
  }
}

interface JourneyOptions {
  /** Where Playwright's report goes. */
  report?: string
  /** Another build than the tests' own. */
  dist?: string
  /** More for the server. */
  environment?: Record<string, string>
  /** How much is walked in the engines beside Chromium, where they are: nothing, the scenarios, or also journeys. */
  beside?: 'nothing' | 'scenarios' | 'journeys'
}

/** @param args for Playwright, such as a file or `--project=fa` @returns its exit code */
export async function runJourneys(
  args: string[],
  { report, dist = testBuild, environment = {}, beside = 'nothing' }: JourneyOptions = {},
): Promise<number> {
  const browser = await ensureChromium()
  // Each journey comes from an address of its own (e2e/journey.ts).
  const server = await startTestServer(dist, { environment: { TRUSTED_PROXIES: '1', ...environment } })
  console.log(`The server for the journeys is ready (at ${elapsed()} s)`)
  if (beside !== 'nothing') for (const sentence of toldAbsent(ENGINES)) console.log(sentence)
  const code = await runChild({
    name: 'playwright',
    args: ['node_modules/@playwright/test/cli.js', 'test', ...args],
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      ...(beside === 'nothing' ? {} : foundIn(ENGINES)),
      E2E_BESIDE: beside,
      E2E_BASE_URL: server.address,
      E2E_DATABASE_URL: server.databaseUrl,
      E2E_CLUSTER_URL: server.clusterUrl,
      E2E_API_KEY: server.apiKey,
      E2E_STANDALONE: standaloneFolder(dist),
      ...(report && { E2E_REPORT: report }),
    },
  })
  await server.stop()
  return code
}
