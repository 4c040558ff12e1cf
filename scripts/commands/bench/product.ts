// `npm run bench`: how fast the product is beside a bare route of the same framework, measured in one run on this machine.
import { startMeasured } from '../../workshop/bench/client'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import { firstLoadJavaScript } from '../../workshop/bench/first-load'
import { type Load, load, type Request } from '../../workshop/bench/load'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'

const seconds = 8

export async function product(): Promise<number> {
  const measure = (name: string, request: Request): Promise<Load> => {
    console.log(`Measuring ${name} …`)
    return load(request, seconds)
  }
  const small = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const bare = await measure('bare route handler', { url: `${small.address}/api/health` })
  await small.stop()

  const { address, headers, send } = await startMeasured()
  const person = { name: 'Alice 1785', birthday: '1990-05-15', mother_name: 'Mary' }
  const { id: user_id } = await send('POST', '/api/oracle/users', person)
  const asked = { user_id, question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }
  const { id } = await send('POST', '/api/oracle/reading', asked)
  const posting = { headers, method: 'POST', body: JSON.stringify(asked) } as const
  const url = `${address}/api/oracle/reading`
  const rows: [string, Load][] = [
    ['bare route handler', bare],
    ['POST /api/oracle/reading', await measure('POST /api/oracle/reading', { url, ...posting })],
    ['GET /api/oracle/readings/{id}', await measure('GET …/{id}', { url: `${url}s/${id}`, headers })],
  ]
  const javaScript = await firstLoadJavaScript(`${address}/oracle`)

  printCircumstances('10 connections', `${seconds} s each`)
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
