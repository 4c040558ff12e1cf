// `npm run coverage`: what of the product the unit tests and the journeys run, by folder; refuses when a folder falls below its
// floor (scripts/workshop/coverage/floors.json), and with `--raise` writes what was reached as the new floors.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { buildIfChanged } from '../workshop/build/build'
import { FLOORS_FILE, filesIn, floorsKept, REPORTS } from '../workshop/coverage/reports'
import { belowFloor, byFolder, percent, raised } from '../workshop/coverage/summary'
import { vitest } from '../workshop/testing/checks'
import { runJourneys } from '../workshop/testing/journeys'
import { patience } from '../workshop/testing/patience'
import { ensurePrograms } from '../workshop/testing/programs'

const { folder, unit, server, browser, dist } = REPORTS

export async function coverage(args: string[]): Promise<number> {
  patience()
  await ensurePrograms()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(browser, { recursive: true })
  const report = ['--coverage.enabled', '--coverage.reporter=json', `--coverage.reportsDirectory=${unit}`]
  const units = await vitest(report)
  process.env.BROWSER_SOURCE_MAPS = '1'
  await buildIfChanged(dist)
  process.env.E2E_COVERAGE = browser
  const journeys = await runJourneys([], { dist, environment: { NODE_V8_COVERAGE: server } })
  if (units !== 0 || journeys !== 0) console.error('Tests failed: what they would have run is missing below.')

  const files = filesIn(REPORTS)
  const folders = byFolder(new Map(files))
  for (const [name, { lines, branches }] of folders)
    console.log(`${name.padEnd(28)} lines ${percent(lines)} %, branches ${percent(branches)} %`)
  const missing = files.map(([name, { lines }]) => [name, lines.all - lines.ran] as const)
  console.log('\nMost lines that nothing ran:')
  for (const [name, count] of missing.sort((a, b) => b[1] - a[1]).slice(0, 15))
    console.log(`${count} ${name}`)

  const floors = floorsKept()
  const low = belowFloor(folders, floors)
  for (const sentence of low) console.error(sentence)
  if (units !== 0 || journeys !== 0 || low.length > 0) return 1
  if (args.includes('--raise'))
    writeFileSync(FLOORS_FILE, `${JSON.stringify(raised(folders, floors), null, 2)}\n`)
  return 0
}
