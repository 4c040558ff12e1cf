// The other two engines that are walked in beside Chromium: Firefox by Playwright, and WebKit as WebKitGTK's MiniBrowser by WebDriver.
// Debian's are installed where that is possible. One that is absent is told with what a person can do, and counts for nothing.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { firefox } from '@playwright/test'
import { installPackages } from './install'

type Environment = Record<string, string | undefined>

export interface Engine {
  name: string
  /** Of Debian. */
  packages: string[]
  /** Names another program than those that are looked for, and hands the one that was found to playwright.config.ts. */
  variable: string
  /** Where the program may be, the best first. */
  places(environment: Environment): string[]
  /** Other programs that it needs. */
  beside: string[]
}

const inFolders = (program: string, { PATH = '' }: Environment) =>
  [...PATH.split(path.delimiter).filter(Boolean), '/usr/bin'].map((folder) => path.join(folder, program))
/** What Debian calls this kind of machine. */
const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64'

export const ENGINES: readonly Engine[] = [
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    places: (environment) => [
      firefox.executablePath(),
      ...inFolders('firefox-esr', environment),
      ...inFolders('firefox', environment),
    ],
    beside: [],
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'MINIBROWSER_PATH',
    places: () => [`/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`],
    beside: ['WebKitWebDriver', 'Xvfb'],
  },
]

/** @returns the program, unless it or what it needs is absent */
export function find(engine: Engine, environment: Environment = process.env): string | undefined {
  const { variable, places, beside } = engine
  if (!beside.every((program) => inFolders(program, environment).some(existsSync))) return undefined
  return [environment[variable] ?? '', ...places(environment)].find(existsSync)
}

/** Installs what is absent, one after the other, where that can be done. */
export async function ensureEngines(): Promise<void> {
  for (const engine of ENGINES)
    if (!find(engine))
      await installPackages(engine.packages, `The scenarios are walked in ${engine.name} too.`)
}

/** @returns the programs that are there, each under its variable */
export function foundIn(engines: readonly Engine[], environment?: Environment): Record<string, string> {
  const found: Record<string, string> = {}
  for (const engine of engines) {
    const program = find(engine, environment)
    if (program) found[engine.variable] = program
  }
  return found
}

/** @returns a sentence for each that nothing is walked in */
export const toldAbsent = (engines: readonly Engine[], environment?: Environment): string[] =>
  engines
    .filter((engine) => !find(engine, environment))
    .map(
      ({ name, packages, variable }) =>
        `Nothing is walked in ${name}, which is not here. Install it (Debian: apt-get install ${packages.join(' ')})` +
        ` or name its program in ${variable}.`,
    )
