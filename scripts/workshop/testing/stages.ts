// The stages of `npm test`, each as a tally; the check for production runs the same.
import { buildIfChanged } from '../build/build'
import { findDrift } from '../database/new-migration'
import { elapsed } from '../start/steps'
import { biome, checkTypes, vitest } from './checks'
import { runJourneys, testBuild } from './journeys'
import { one, type Tally, tallyPlaywright, tallyVitest } from './tally'

export interface Ran {
  stage: string
  tally: Tally
  seconds: number
}

/** @returns a function that runs a stage and notes what came of it. One that throws has failed; its reason is printed */
export function stagesInto(results: Ran[]) {
  return async (stage: string, work: () => Promise<Tally>): Promise<boolean> => {
    console.log(`\n=== ${stage} (at ${elapsed()} s)`)
    const started = Date.now()
    const tally = await work().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error)
      return one(false)
    })
    results.push({ stage, tally, seconds: (Date.now() - started) / 1000 })
    return tally.failed === 0
  }
}

export const types = async (): Promise<Tally> => one((await checkTypes()) === 0)

export const lint = async (): Promise<Tally> => one((await biome('ci')) === 0)

export async function migrationsAgree(): Promise<Tally> {
  const drift = await findDrift()
  console.log(drift ? `Missing a migration (npm run db:migration -- <name>):\n${drift}` : 'They agree.')
  return one(!drift)
}

export async function build(): Promise<Tally> {
  await buildIfChanged(testBuild)
  return one(true)
}

/** @param report where Vitest writes what it found @param args such as a project or files */
export async function tests(report: string, args: string[] = []): Promise<Tally> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return tallyVitest(report, await vitest([...reporters, ...args]))
}

/** @param report where Playwright writes what it found */
export async function journeys(report: string, args: string[] = []): Promise<Tally> {
  const code = await runJourneys(args, { report, beside: args.length === 0 ? 'scenarios' : 'nothing' })
  return tallyPlaywright(report, code)
}
