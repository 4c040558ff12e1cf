// Figures of a measurement, and the Markdown they are printed as: documents take them over as they are.
import os from 'node:os'

/** @param share of the values that are no larger: 0.5 is the median, 1 the largest */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** On what was measured, and how: the line above a table. */
export const printCircumstances = (...how: string[]): void =>
  console.log(`\nNode ${process.versions.node}, ${os.cpus().length} cores, ${how.join(', ')}\n`)

/** The first column holds words, the others numbers. */
export function printTable(head: string[], rows: (string | number)[][]): void {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  for (const row of [head, rule, ...rows]) console.log(`| ${row.join(' | ')} |`)
}
