// The journeys, in English and in Persian, and the checks of what is shipped. `npm run e2e` starts the server they run
// against and names it in the environment.
import { defineConfig, devices } from '@playwright/test'
import { patience } from './scripts/workshop/testing/patience'

const baseURL = process.env.E2E_BASE_URL
if (!baseURL) throw new Error('The journeys need a server of their own: start them with "npm run e2e".')
const report = process.env.E2E_REPORT

const browser = {
  ...devices['Desktop Chrome'],
  baseURL,
  // No colour is caught half way, and nothing waits for a movement to end.
  contextOptions: { reducedMotion: 'reduce' as const },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  },
}

/** What goes through a worker passes by the routes with which a journey cuts the network. */
const routed = { serviceWorkers: 'block' as const }

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  failOnFlakyTests: true,
  // They end only what hangs.
  timeout: 120_000 * patience(),
  expect: { timeout: 10_000 * patience() },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  // Recording costs a third of a journey's time, so only a failed one is recorded, on its second try; whatever that one
  // does, the journey has failed (scripts/workshop/testing/tally.ts).
  retries: 1,
  use: { trace: 'on-first-retry', screenshot: 'only-on-failure', actionTimeout: 30_000 * patience() },
  // A tag names the one language that a journey runs in (e2e/journey.ts).
  projects: [
    {
      name: 'en',
      testDir: 'e2e/journeys',
      grepInvert: /@fa\b/,
      use: { ...browser, ...routed, locale: 'en-US' },
    },
    {
      name: 'fa',
      testDir: 'e2e/journeys',
      grepInvert: /@en\b/,
      use: { ...browser, ...routed, locale: 'fa-IR' },
    },
    { name: 'shipping', testDir: 'e2e/shipping' },
  ],
})
