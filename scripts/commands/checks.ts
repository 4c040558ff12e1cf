// One kind of check alone, for the one who works on it: `npm run unit -- <files>`, `npm run e2e -- <name>`, lint, types.
import { buildIfChanged } from '../workshop/build/build'
import { elapsed } from '../workshop/start/steps'
import { biome, checkTypes, vitest } from '../workshop/testing/checks'
import { ensureEngines } from '../workshop/testing/engines'
import { runJourneys, testBuild } from '../workshop/testing/journeys'
import { patience } from '../workshop/testing/patience'

export async function unit(args: string[]): Promise<number> {
  patience()
  return vitest(args)
}

export async function e2e(args: string[]): Promise<number> {
  patience()
  await buildIfChanged(testBuild)
  console.log(`The build is up to date (at ${elapsed()} s)`)
  return runJourneys(args)
}

/** In Chromium, Firefox and WebKit. */
export async function e2eAll(args: string[]): Promise<number> {
  patience()
  await ensureEngines()
  await buildIfChanged(testBuild)
  return runJourneys(args, { beside: 'journeys' })
}

/** Changes nothing. */
export const lint = (args: string[]) => biome('ci', ...args)

export const lintFix = (args: string[]) => biome('check', '--write', ...args)

export async function typecheck(): Promise<number> {
  return checkTypes()
}
