// `npm run bench`: how fast the product is beside a bare route of the same framework. Both servers stand side by side and are asked
// by turns, so that a machine whose speed comes and goes slows both.
import { startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { firstLoadJavaScript } from '../../workshop/bench/first-load'
import { type Load, load } from '../../workshop/bench/load'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { makeWork, type Work } from '../../workshop/bench/work'

const ROUNDS = 5
const SECONDS = 3
/** Milliseconds that the 95th percentile may take, or four times what a bare route takes. */
const PATIENCE = 50

const median = (values: number[]) => percentile(values, 0.5)

export async function product(): Promise<number> {
  const bare = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const server = await startMeasured()
  const all: Work[] = [
    { name: 'bare route handler', request: { url: `${bare.address}/api/health` } },
    ...(await makeWork(server)),
  ]
  const rounds: Load[][] = []
  for (let round = 1; round <= ROUNDS; round++) {
    console.log(`Round ${round} of ${ROUNDS}: ${all.length} times ${SECONDS} s …`)
    const loads: Load[] = []
    // Code that has not run yet is slow.
    for (const { request } of all) loads.push(await load(request, SECONDS, round === 1 ? 4 : 0.5))
    rounds.push(loads)
  }
  const javaScript = await firstLoadJavaScript(`${server.address}/oracle`)

  const of = (row: number, value: (load: Load, bare: Load) => number) =>
    median(rounds.map((loads) => value(loads[row]!, loads[0]!)))
  printCircumstances('10 connections', `medians of ${ROUNDS} rounds of ${SECONDS} s`)
  printTable(
    ['what', 'requests/s', 'of bare', 'p95 ms', `p95 allowed (${PATIENCE} or four times bare)`],
    all.map(({ name }, row) => [
      name,
      of(row, ({ rate }) => rate).toFixed(0),
      of(row, ({ rate }, { rate: most }) => rate / most).toFixed(2),
      of(row, ({ p95 }) => p95).toFixed(1),
      of(row, (_, { p95 }) => Math.max(PATIENCE, 4 * p95)).toFixed(0),
    ]),
  )
  console.log(`\nFirst-load JavaScript of /oracle: ${javaScript.toFixed(1)} kB gzip`)
  return 0
}
