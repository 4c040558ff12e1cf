// The journeys, each in English and in Persian, and the checks of what is shipped. `npm run e2e` starts the server they run
// against and names it in the environment.
import { defineConfig, devices } from '@playwright/test'

const baseURL = process.env.E2E_BASE_URL
if (!baseURL) throw new Error('The journeys need a server of their own: start them with "npm run e2e".')
const report = process.env.E2E_REPORT

const browser = {
  ...devices['Desktop Chrome'],
  baseURL,
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  },
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Wide, because a machine that does other work as well is no fault of the product.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'en', testDir: 'e2e/journeys', use: { ...browser, locale: 'en-US' } },
    { name: 'fa', testDir: 'e2e/journeys', use: { ...browser, locale: 'fa-IR' } },
    { name: 'shipping', testDir: 'e2e/shipping', timeout: 60_000 },
  ],
})
