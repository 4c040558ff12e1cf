// The journeys, in English and in Persian, the scenarios in three engines, and the checks of what is shipped. `npm run e2e` starts the
// server they run against and names it in the environment.
import { defineConfig, devices, firefox, type Project } from '@playwright/test'
import { patience } from './scripts/workshop/testing/patience'

const baseURL = process.env.E2E_BASE_URL
if (!baseURL) throw new Error('The journeys need a server of their own: start them with "npm run e2e".')
const report = process.env.E2E_REPORT
const { CHROMIUM_PATH, FIREFOX_PATH, MINIBROWSER_PATH, E2E_BESIDE } = process.env

/** No colour is caught half way, and nothing waits for a movement to end. */
const still = { contextOptions: { reducedMotion: 'reduce' as const } }

const inChromium = {
  ...devices['Desktop Chrome'],
  ...still,
  launchOptions: {
    executablePath: CHROMIUM_PATH,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  },
}
const inFirefox = {
  ...devices['Desktop Firefox'],
  ...still,
  // Another one than Playwright's own is driven by WebDriver BiDi.
  ...(FIREFOX_PATH !== firefox.executablePath() && { channel: 'moz-firefox' }),
  launchOptions: { executablePath: FIREFOX_PATH },
}

/** What goes through a worker passes by the routes with which a journey cuts the network. */
const routed = { serviceWorkers: 'block' as const }
// A tag names the one language that a journey runs in (e2e/journey.ts).
const english = { testDir: 'e2e/journeys', grepInvert: /@fa\b/ }
const persian = { testDir: 'e2e/journeys', grepInvert: /@en\b/ }
const scenarios = { testDir: 'e2e/acceptance', testMatch: 'played.spec.ts' }

/**
 * The journeys that `npm run e2e:all` walks in Firefox too. Its own driver cannot keep it from running scripts, so nothing is walked
 * without them there.
 */
const ELSEWHERE =
  /\/(first-reading|joint|language|errors|history|calendar|persian-keyboard|sign-helpers|without-hands)\.spec\.ts$/
const HAND_HELD = /-on-phones\.spec\.ts$/
/** Nor has it more fingers than one. */
const WITHOUT = /without scripts|under two thumbs/
const inEnglish = { ...english, testMatch: ELSEWHERE, grepInvert: [english.grepInvert, WITHOUT] }
const inPersian = { ...persian, testMatch: ELSEWHERE, grepInvert: [persian.grepInvert, WITHOUT] }
/** Of a phone Firefox takes on by itself the window alone: that it is touched by a finger is told by its settings. */
const inHand = {
  ...inFirefox,
  launchOptions: {
    ...inFirefox.launchOptions,
    firefoxUserPrefs: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 },
  },
}

const firefoxProjects: Project[] = [
  { name: 'firefox', ...scenarios, use: inFirefox },
  ...(E2E_BESIDE === 'journeys'
    ? [
        { name: 'firefox-en', ...inEnglish, use: { ...inFirefox, locale: 'en-US' } },
        { name: 'firefox-fa', ...inPersian, use: { ...inFirefox, locale: 'fa-IR' } },
        { name: 'firefox-hand-en', ...inEnglish, testMatch: HAND_HELD, use: { ...inHand, locale: 'en-US' } },
        { name: 'firefox-hand-fa', ...inPersian, testMatch: HAND_HELD, use: { ...inHand, locale: 'fa-IR' } },
      ]
    : []),
]

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
  use: {
    baseURL,
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    actionTimeout: 30_000 * patience(),
  },
  projects: [
    { name: 'en', ...english, use: { ...inChromium, ...routed, locale: 'en-US' } },
    { name: 'fa', ...persian, use: { ...inChromium, ...routed, locale: 'fa-IR' } },
    { name: 'chromium', ...scenarios, use: inChromium },
    ...(FIREFOX_PATH ? firefoxProjects : []),
    // One session serves them all.
    ...(MINIBROWSER_PATH
      ? [{ name: 'webkit', testDir: 'e2e/acceptance', testMatch: 'driven.spec.ts', workers: 1 }]
      : []),
    { name: 'shipping', testDir: 'e2e/shipping' },
  ],
})
