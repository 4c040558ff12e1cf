// `npm run bench`: how fast the product is beside a bare route of the same framework, measured in one run on this machine.
import { startMeasured } from '../../workshop/bench/client'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import { firstLoadJavaScript } from '../../workshop/bench/first-load'
import { type Load, load, type Request } from '../../workshop/bench/load'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { makeWork } from '../../workshop/bench/work'

const SECONDS = 8

export async function product(): Promise<number> {
  const measure = (name: string, request: Request): Promise<Load> => {
    console.log(`Measuring ${name} …`)
    return load(request, SECONDS)
  }
  const small = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const bare = await measure('bare route handler', { url: `${small.address}/api/health` })
  await small.stop()

  const server = await startMeasured()
  const rows: [string, Load][] = [['bare route handler', bare]]
  for (const { name, request } of await makeWork(server)) rows.push([name, await measure(name, request)])
  const javaScript = await firstLoadJavaScript(`${server.address}/oracle`)

  printCircumstances('10 connections', `${SECONDS} s each`)
  printTable(
    ['what', 'requests/s', 'of bare', 'p95 ms'],
    rows.map(([name, { rate, p95 }]) => [
      name,
      rate.toFixed(0),
      (rate / bare.rate).toFixed(2),
      p95.toFixed(1),
    ]),
  )
  console.log(`\nFirst-load JavaScript of /oracle: ${javaScript.toFixed(1)} kB gzip`)
  return 0
}
