// Finds a Chromium for the journeys, or installs one: Playwright's own, the system's, Debian's package, Playwright's download.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runningAsRoot } from '../postgres/binaries'
import { runChild } from '../processes/children'

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @returns the program to use; @throws Error with what a person can do when there is none and none can be installed */
export async function ensureChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  console.log('There is no Chromium for the journeys yet: installing it …')
  const [command, ...sudo] = runningAsRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  if (existsSync('/etc/debian_version') && succeeds(command, [...sudo, '--version'])) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (args: string[]) =>
      spawnSync(command, [...sudo, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!findChromium()) {
    const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
    await runChild({ name: 'playwright-install', args })
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The journeys need Chromium and none could be installed. Install it (Debian: apt-get install chromium) or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}

/** CHROMIUM_PATH, else Playwright's own, else the system's. */
function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...systemPaths].find(existsSync)
}

const succeeds = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0
