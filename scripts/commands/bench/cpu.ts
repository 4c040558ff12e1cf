// `npm run bench:cpu`: where the processor's time of a request goes, by part of the product, beside a bare route of the same
// framework. `-- 30` also names as many functions of each.
import { startMeasured } from '../../workshop/bench/client'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import { type Column, profile } from '../../workshop/bench/profiled'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { makeWork } from '../../workshop/bench/work'

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
const shown = (ms: number | null | undefined) => (ms === null ? '–' : (ms ?? 0).toFixed(2))

export async function cpu(args: string[] = []): Promise<number> {
  const most = Number(args[0] ?? 0)
  const bare = await profile(
    (node) => startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE }, { node }),
    async ({ address }) => [{ name: 'bare route handler', request: { url: `${address}/api/health` } }],
  )
  const columns = [...bare, ...(await profile((node) => startMeasured({ node }), makeWork))]

  const total = (part: string) => sum(columns.map(({ parts }) => parts.get(part) ?? 0))
  const parts = [...new Set(columns.flatMap((column) => [...column.parts.keys()]))]
  const row = (name: string, of: (column: Column) => number | null | undefined) => [
    name,
    ...columns.map((column) => shown(of(column))),
  ]
  printCircumstances('10 connections', 'milliseconds of one request under the profiler')
  printTable(
    ['part', ...columns.map(({ name }) => name)],
    [
      ...parts
        .sort((a, b) => total(b) - total(a))
        .map((part) => row(part, (column) => column.parts.get(part))),
      row('the server’s thread in all', (column) => sum(column.parts.values())),
      row('PostgreSQL, besides', ({ database }) => database),
    ],
  )
  if (most > 0) for (const column of columns) printFunctions(column, most)
  return 0
}

function printFunctions({ name, functions }: Column, most: number): void {
  console.log(`\n${name}\n`)
  const longest = [...functions].sort(([, a], [, b]) => b - a).slice(0, most)
  printTable(
    ['function', 'ms'],
    longest.map(([where, ms]) => [where, ms.toFixed(3)]),
  )
}
