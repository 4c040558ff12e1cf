// `npm test`: every check there is, in order, each stage even when an earlier one failed; then one line with the sum.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { atEnd } from '../workshop/processes/program'
import { elapsed } from '../workshop/start/steps'
import { preferShell } from '../workshop/testing/chromium'
import { ENGINES, ensureEngines, toldAbsent } from '../workshop/testing/engines'
import { patience } from '../workshop/testing/patience'
import { ensurePrograms } from '../workshop/testing/programs'
import { failures, resultsOfPlaywright, resultsOfVitest, slowest } from '../workshop/testing/results'
import * as stages from '../workshop/testing/stages'
import { sum } from '../workshop/testing/tally'

export async function test(): Promise<number> {
  const results: stages.Ran[] = []
  const stage = stages.stagesInto(results)
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
    stage('Types', stages.types),
    (async () => {
      await stage('Lint and format', stages.lint)
      await stage('Migrations agree with the schema', stages.migrationsAgree)
      built = await stage('Production build', stages.build)
    })(),
  ])
  await programs
  await stage('Tests', () => stages.tests(unitReport))
  await stage('Journeys', async () => {
    if (!built) throw new Error('Not run: there is no build to run them on.')
    await browsers
    return stages.journeys(journeyReport)
  })

  const every = [...resultsOfVitest(unitReport), ...resultsOfPlaywright(journeyReport)]
  console.log(`\n=== The slowest tests\n${slowest(every)}`)
  console.log(`\n=== Summary (${elapsed()} s)`)
  for (const { stage: name, tally, seconds } of results)
    console.log(`${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds.toFixed(1)} s`)
  for (const sentence of toldAbsent(ENGINES)) console.log(sentence)
  const failed = failures(every)
  if (failed) console.log(`\n=== What failed\n${failed}`)
  const total = sum(results.map(({ tally }) => tally))
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}
