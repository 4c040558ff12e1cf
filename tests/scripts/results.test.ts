// The slowest tests and the failed ones are named, whichever runner ran them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { failures, resultsOfPlaywright, resultsOfVitest, slowest } from '@/scripts/workshop/testing/results'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-results-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, report: object): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

it('the slowest are named and timed from both reports, tries added up, in one order', () => {
  const unit = written('vitest.json', {
    testResults: [
      {
        name: path.resolve('tests/a.test.ts'),
        status: 'passed',
        message: '',
        assertionResults: [
          { fullName: 'quick', status: 'passed', duration: 20, failureMessages: [] },
          { fullName: 'slow', status: 'passed', duration: 2500, failureMessages: [] },
          { fullName: 'left out', status: 'skipped', failureMessages: [] },
        ],
      },
    ],
  })
  const spec = {
    file: 'journeys/b.spec.ts',
    title: 'walks',
    tests: [
      {
        projectName: 'fa',
        status: 'expected',
        results: [
          { duration: 1000, errors: [] },
          { duration: 4000, errors: [] },
        ],
      },
    ],
  }
  const journeys = written('playwright.json', { suites: [{ specs: [], suites: [{ specs: [spec] }] }] })
  const results = [...resultsOfVitest(unit), ...resultsOfPlaywright(journeys)]
  expect(slowest(results, 3).split('\n')).toEqual([
    '    5.0 s  e2e/journeys/b.spec.ts › walks (fa)',
    '    2.5 s  tests/a.test.ts › slow',
    '    0.0 s  tests/a.test.ts › quick',
  ])
})

it('the failed are named with their reason: tests, tries, what did not run and files that did not load', () => {
  const unit = written('failed.json', {
    testResults: [
      {
        name: path.resolve('tests/a.test.ts'),
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'holds', status: 'passed', failureMessages: [] },
          {
            fullName: 'breaks',
            status: 'failed',
            failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2\n  at'],
          },
          { fullName: 'waits', status: 'skipped', failureMessages: [] },
        ],
      },
      {
        name: path.resolve('tests/b.test.ts'),
        status: 'failed',
        message: 'no such module',
        assertionResults: [],
      },
    ],
  })
  const of = (title: string, status: string, errors: object[]) => ({
    file: 'journeys/c.spec.ts',
    title,
    tests: [
      {
        projectName: 'en',
        status,
        results: [
          { duration: 1, errors },
          { duration: 1, errors: [] },
        ],
      },
    ],
  })
  const specs = [of('walks', 'expected', []), of('limps', 'flaky', [{ message: 'too late' }])]
  const journeys = written('limps.json', { suites: [{ specs }] })
  expect(failures([...resultsOfVitest(unit), ...resultsOfPlaywright(journeys)], 2).split('\n')).toEqual([
    'tests/a.test.ts › breaks',
    '    expected 1',
    '    to be 2',
    'tests/a.test.ts › waits',
    '    skipped',
    'tests/b.test.ts',
    '    no such module',
    'e2e/journeys/c.spec.ts › limps (en)',
    '    too late',
  ])
})

it('has nothing to say without reports', () => {
  const none = [...resultsOfVitest(`${folder}/no`), ...resultsOfPlaywright(`${folder}/no`)]
  expect([slowest(none), failures(none)]).toEqual(['', ''])
})
