// The last line of `npm test` must never say more than what passed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sum, tallyPlaywright, tallyVitest } from '@/scripts/workshop/testing/tally'

let file: string
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-tally-')), 'report.json')
})
afterEach(() => rmSync(path.dirname(file), { recursive: true }))
const write = (report: object) => writeFileSync(file, JSON.stringify(report))

const unit = (passed: number, failed: number, pending = 0, testResults: object[] = []) =>
  write({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, testResults })
const journeys = (expected: number, unexpected = 0, flaky = 0, skipped = 0, errors: object[] = []) =>
  write({ stats: { expected, unexpected, flaky, skipped }, errors })

it('counts what Vitest reports', () => {
  unit(12, 0)
  expect(tallyVitest(file, 0)).toEqual({ passed: 12, failed: 0 })
  unit(12, 2, 1)
  expect(tallyVitest(file, 1)).toEqual({ passed: 12, failed: 3 })
})

it('counts a file that does not load, a run that fails by itself, and a run of nothing', () => {
  unit(3, 1, 0, [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
  ])
  expect(tallyVitest(file, 1)).toEqual({ passed: 3, failed: 2 })
  unit(3, 0)
  expect(tallyVitest(file, 1)).toEqual({ passed: 3, failed: 1 })
  unit(0, 0)
  expect(tallyVitest(file, 0)).toEqual({ passed: 0, failed: 1 })
})

it('counts what Playwright reports; flaky and skipped ones have not passed', () => {
  journeys(8)
  expect(tallyPlaywright(file, 0)).toEqual({ passed: 8, failed: 0 })
  journeys(5, 1, 1, 1, [{}])
  expect(tallyPlaywright(file, 1)).toEqual({ passed: 5, failed: 4 })
})

it('takes a missing report for a failure', () => {
  expect(tallyVitest(`${file}.absent`, 0)).toEqual({ passed: 0, failed: 1 })
  expect(tallyPlaywright(`${file}.absent`, 0)).toEqual({ passed: 0, failed: 1 })
})

it('adds up', () => {
  const tallies = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 1 },
  ]
  expect(sum(tallies)).toEqual({ passed: 5, failed: 1 })
})
