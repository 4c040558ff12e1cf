// How many checks of a stage passed and failed, read from the reports that Vitest and Playwright write.
import { existsSync, readFileSync } from 'node:fs'

export interface Tally {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  /** Skipped ones: a test that does not run proves nothing, so it counts as failed. */
  numPendingTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

export const one = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

/** @param exitCode of the runner: one that fails without a failed test adds a failure */
export function tallyVitest(file: string, exitCode: number): Tally {
  if (!existsSync(file)) return one(false)
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  // A file that does not even load has no tests to report.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = report.numFailedTests + report.numPendingTests + unloaded.length
  return settle({ passed: report.numPassedTests, failed }, exitCode)
}

export function tallyPlaywright(file: string, exitCode: number): Tally {
  if (!existsSync(file)) return one(false)
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length
  return settle({ passed: stats.expected, failed }, exitCode)
}

/** A runner that failed, or ran nothing, never counts as a success. */
function settle({ passed, failed }: Tally, exitCode: number): Tally {
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: unexplained ? 1 : failed }
}

export const sum = (tallies: Tally[]): Tally =>
  tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  })
