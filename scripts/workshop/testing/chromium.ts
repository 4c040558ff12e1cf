// Finds a Chromium for the journeys, or installs one. Its headless shell is preferred: journeys take a third less time in it,
// because no window is made that nobody sees.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runChild } from '../processes/children'
import { installPackages } from './install'

const shell = '/usr/bin/chromium-headless-shell'
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const NAMED = 'name one: CHROMIUM_PATH=/path/to/chromium npm test'

/** CHROMIUM_PATH, else a headless shell, else Playwright's own, else the system's. */
const findChromium = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', shell, chromium.executablePath(), ...browsers].find(existsSync)

/** Installs the headless shell where that is possible and nobody named another browser. */
export async function preferShell(): Promise<void> {
  if (process.env.CHROMIUM_PATH || existsSync(shell)) return
  await installPackages(
    ['chromium-headless-shell'],
    `The journeys walk in it; to use an installed browser instead, ${NAMED}`,
  )
}

/** @returns the program to use; @throws Error with what a person can do when there is none and none can be installed */
export async function ensureChromium(): Promise<string> {
  if (!findChromium()) await preferShell()
  if (!findChromium()) {
    console.log(`Installing Playwright's Chromium for the journeys. To use an installed one, ${NAMED}`)
    const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
    await runChild({ name: 'playwright-install', args })
  }
  const found = findChromium()
  if (found) return found
  throw new Error(
    'The journeys need Chromium and none could be installed. Install it (Debian: apt-get install chromium) or ' +
      NAMED,
  )
}
