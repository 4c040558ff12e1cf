// A run of the audit of performance beside the figures that were kept.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { writeReport } from '../report'
import { measureElsewhere, measureOwn } from './audit'
import type { Baseline } from './baseline'
import { baselineOf, linesOf, markdownOf, type PerformanceReport, reportOf } from './report'

const BASELINE = 'docs/audits/performance-baseline.json'

interface Wishes {
  url?: string | undefined
  key?: string | undefined
  short?: boolean
}

export async function auditPerformance({
  url,
  key,
  short = false,
}: Wishes): Promise<{ report: PerformanceReport; file: string }> {
  const baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : undefined
  const outcome = url === undefined ? await measureOwn(baseline, short) : await measureElsewhere(url, key)
  const report = reportOf(outcome, baseline, new Date().toISOString())
  for (const line of linesOf(report)) console.log(`  ${line}`)
  return { report, file: writeReport('performance', report, markdownOf(report, baseline)) }
}

/** @returns the file */
export function keepAsBaseline(report: PerformanceReport): string {
  mkdirSync(path.dirname(BASELINE), { recursive: true })
  writeFileSync(BASELINE, `${JSON.stringify(baselineOf(report), null, 2)}\n`)
  return BASELINE
}
