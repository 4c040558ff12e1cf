// The audit of performance as data, as Markdown and as lines, and whether it failed.
import os from 'node:os'
import type { Outcome } from './audit'
import { type Baseline, type Degraded, degradedSince, goneSince, type Kept, overIn } from './baseline'

export interface PerformanceReport extends Outcome {
  what: string
  at: string
  node: string
  cores: number
  /** Programs that wanted a core at the end, by core. */
  load: number
  degraded: Degraded[]
  /** Over the allowance under load; known where the baseline was already. */
  over: { name: string; known: boolean }[]
  gone: string[]
  passed: boolean
}

/** @param at ISO */
export function reportOf(outcome: Outcome, baseline: Baseline | undefined, at: string): PerformanceReport {
  const over = overIn(baseline, outcome.operations)
  const measured = Object.keys(outcome.operations).length > 0
  return {
    ...{ what: 'Audit of performance', at, node: process.versions.node, cores: os.cpus().length },
    load: Math.round((10 * (os.loadavg()[0] ?? 0)) / os.cpus().length) / 10,
    ...outcome,
    degraded: degradedSince(baseline, outcome.operations),
    over,
    gone: measured ? goneSince(baseline, outcome.operations) : [],
    passed:
      outcome.targets.every(({ held }) => held) &&
      over.every(({ known }) => known) &&
      outcome.refused.length === 0,
  }
}

export const baselineOf = ({ at, node, cores, load, operations }: PerformanceReport): Baseline => ({
  ...{ format: 1, at, node, cores, load, operations },
})

/** Where nothing else runs, two cores need twenty. */
const BUSY_MS = 100
export const isBusy = (bareP95: number | undefined): bareP95 is number =>
  bareP95 !== undefined && bareP95 > BUSY_MS
const busyLine = (bareP95: number) =>
  `○ the machine is busy: even a bare route takes ${Math.round(bareP95)} ms (p95), so figures under load say little`

const mark = (held: boolean) => (held ? '✓' : '✗')

export function linesOf({
  targets,
  operations,
  over,
  degraded,
  gone,
  refused,
  bareP95,
}: PerformanceReport): string[] {
  const known = over.filter((one) => one.known).map(({ name }) => name)
  const fresh = over.filter((one) => !one.known)
  return [
    ...targets.map(
      ({ name, how, is, most, unit, held, note }) =>
        `${mark(held)} ${name}: ${is} ${unit} (under ${most}; ${how}${note ? `; ${note}` : ''})`,
    ),
    ...fresh.map(
      ({ name }) => `✗ ${name}: p95 ${operations[name]?.p95} ms, allowed ${operations[name]?.allowed_p95}`,
    ),
    ...refused.map(({ name, why }) => `✗ ${name}: cannot be measured under load (${why})`),
    ...(isBusy(bareP95) ? [busyLine(bareP95)] : []),
    ...(known.length > 0
      ? [`○ over their allowance, as they were in the baseline: ${known.join(', ')}`]
      : []),
    ...degraded.map(({ name, was, is }) => `○ slower than it was: ${name}, ${is} of a bare route (${was})`),
    ...gone.map((name) => `○ no longer measured: ${name}`),
  ]
}

const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const table = (head: string[], rows: (string | number)[][]) =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

const operationRow = (
  [name, { p50, p95, allowed_p95, ratio, over }]: [string, Kept],
  baseline: Baseline | undefined,
) => [name, p50, over ? `**${p95}**` : p95, allowed_p95, ratio, baseline?.operations[name]?.ratio ?? '–']

export function markdownOf(report: PerformanceReport, baseline: Baseline | undefined): string {
  const { what, at, address, node, cores, load, targets, operations, unmeasured, passed } = report
  const parts = [
    `# ${what}`,
    `${at}, ${address}, Node ${node}, ${cores} cores, ${load} programs a core: ${passed ? 'every target is met' : 'a target is missed'}.`,
    linesOf(report)
      .map((line) => `- ${line}`)
      .join('\n'),
    '## One request after the other',
    table(
      ['operation', 'is', 'under', 'unit', 'how'],
      targets.map(({ name, is, most, unit, how, held }) => [name, held ? is : `**${is}**`, most, unit, how]),
    ),
    '## Ten connections',
    table(
      ['address', 'p50 ms', 'p95 ms', 'allowed', 'of bare', 'baseline'],
      Object.entries(operations).map((entry) => operationRow(entry, baseline)),
    ),
    '## Not measured',
    unmeasured.map(({ name, why }) => `- ${name}: ${why}`).join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
