// `npm test`: every check there is, in order, each stage even when an earlier one failed; then one line with the sum.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildIfChanged } from '../workshop/build/build'
import { findDrift } from '../workshop/database/new-migration'
import { atEnd } from '../workshop/processes/program'
import { elapsed } from '../workshop/start/steps'
import { biome, checkTypes, vitest } from '../workshop/testing/checks'
import { preferShell } from '../workshop/testing/chromium'
import { ENGINES, ensureEngines, toldAbsent } from '../workshop/testing/engines'
import { runJourneys, testBuild } from '../workshop/testing/journeys'
import { patience } from '../workshop/testing/patience'
import { ensurePrograms } from '../workshop/testing/programs'
import { slowest, timesOfPlaywright, timesOfVitest } from '../workshop/testing/slowest'
import { one, sum, type Tally, tallyPlaywright, tallyVitest } from '../workshop/testing/tally'

const results: { stage: string; tally: Tally; seconds: number }[] = []

/** A stage that throws has failed; the reason is printed and the next one runs. */
async function stage(name: string, work: () => Promise<Tally>): Promise<boolean> {
  console.log(`\n=== ${name} (at ${elapsed()} s)`)
  const started = Date.now()
  const tally = await work().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return one(false)
  })
  results.push({ stage: name, tally, seconds: (Date.now() - started) / 1000 })
  return tally.failed === 0
}

export async function test(): Promise<number> {
  const reports = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-reports-'))
  atEnd(() => rmSync(reports, { recursive: true, force: true }))
  const [unitReport, journeyReport] = [
    path.join(reports, 'vitest.json'),
    path.join(reports, 'playwright.json'),
  ]

  console.log(`What takes time may take ${patience()} times as long as on a quiet machine.`)
  // Beside the checks, because it mostly waits for the network; two at once are too many for apt.
  const programs = ensurePrograms()
  const browsers = programs.then(preferShell).then(ensureEngines)
  let built = false
  // The types keep one core busy, the others have the second.
  await Promise.all([
    stage('Types', async () => one((await checkTypes()) === 0)),
    (async () => {
      await stage('Lint and format', async () => one((await biome('ci')) === 0))
      await stage('Migrations agree with the schema', async () => {
        const drift = await findDrift()
        console.log(drift ? `Missing a migration (npm run db:migration -- <name>):\n${drift}` : 'They agree.')
        return one(!drift)
      })
      built = await stage('Production build', async () => {
        await buildIfChanged(testBuild)
        return one(true)
      })
    })(),
  ])
  await programs
  await stage('Tests', async () => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
    return tallyVitest(unitReport, await vitest(reporters))
  })
  await stage('Journeys', async () => {
    if (!built) throw new Error('Not run: there is no build to run them on.')
    await browsers
    const code = await runJourneys([], { report: journeyReport, beside: 'scenarios' })
    return tallyPlaywright(journeyReport, code)
  })

  console.log('\n=== The slowest tests')
  console.log(slowest([...timesOfVitest(unitReport), ...timesOfPlaywright(journeyReport)]))
  console.log(`\n=== Summary (${elapsed()} s)`)
  for (const { stage: name, tally, seconds } of results)
    console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(1)} s`)
  for (const sentence of toldAbsent(ENGINES)) console.log(sentence)
  const total = sum(results.map(({ tally }) => tally))
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
