// The slowest tests stand first, whichever runner ran them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { slowest, timesOfPlaywright, timesOfVitest } from '@/scripts/workshop/testing/slowest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-slowest-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, report: object): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

it('are named and timed from both reports, tries added up, in one order', () => {
  const unit = written('vitest.json', {
    testResults: [
      {
        name: path.resolve('tests/a.test.ts'),
        assertionResults: [
          { fullName: 'quick', duration: 20 },
          { fullName: 'slow', duration: 2500 },
          { fullName: 'left out' },
        ],
      },
    ],
  })
  const spec = {
    file: 'journeys/b.spec.ts',
    title: 'walks',
    tests: [{ projectName: 'fa', results: [{ duration: 1000 }, { duration: 4000 }] }],
  }
  const journeys = written('playwright.json', { suites: [{ specs: [], suites: [{ specs: [spec] }] }] })
  const times = [...timesOfVitest(unit), ...timesOfPlaywright(journeys)]
  expect(slowest(times, 3).split('\n')).toEqual([
    '    5.0 s  e2e/journeys/b.spec.ts › walks (fa)',
    '    2.5 s  tests/a.test.ts › slow',
    '    0.0 s  tests/a.test.ts › quick',
  ])
})

it('has nothing to say without reports', () => {
  expect(slowest([...timesOfVitest(`${folder}/no`), ...timesOfPlaywright(`${folder}/no`)])).toBe('')
})
