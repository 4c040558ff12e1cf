// What was tried, what was wanted of it and what came: a table for documents, and whether all of it is as wanted.
import { printTable } from '../bench/figures'

export interface Outcome {
  what: string
  wanted: string
  got: string
  holds: boolean
}

/** @param got compared as it is written */
export const expected = (what: string, wanted: string | number, got: string | number): Outcome => ({
  ...{ what, wanted: String(wanted), got: String(got) },
  holds: String(wanted) === String(got),
})

/** @param got in some unit, which is said once, by `wanted` */
export const atMost = (what: string, most: number, got: number, unit = ''): Outcome => ({
  ...{ what, wanted: `at most ${most}${unit}`, got: String(Math.round(got * 10) / 10) },
  holds: got <= most,
})

export const leftOut = (what: string, why: string): Outcome => ({
  ...{ what, wanted: '–', got: `left out: ${why}` },
  holds: true,
})

/** How often each of these is there: `201 × 40`. */
export function tallied(values: readonly (string | number)[]): string {
  const counts = new Map<string, number>()
  for (const value of values.map(String)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a], [b]) => a.localeCompare(b))
  return sorted.map(([value, count]) => `${value} × ${count}`).join(', ') || 'nothing'
}

export const sign = ({ holds, wanted }: Outcome): string => (wanted === '–' ? '–' : holds ? '✓' : '✗')

/** @returns the exit code: 0 where everything holds, and something was tried */
export function report(outcomes: readonly Outcome[]): number {
  printTable(
    ['what', 'wanted', 'got', ''],
    outcomes.map((one) => [one.what, one.wanted, one.got, sign(one)]),
  )
  return outcomes.length > 0 && outcomes.every(({ holds }) => holds) ? 0 : 1
}
