// `npm run bench`: how fast the product is beside a bare route of the same framework, measured in one run on this machine:
// the production server over a fresh PostgreSQL with its safety on.
import os from 'node:os'
import { startBareServer } from '../workshop/bench/bare'
import { firstLoadJavaScript } from '../workshop/bench/first-load'
import { type Load, load, type Request } from '../workshop/bench/load'
import { buildStandalone, isBuilt } from '../workshop/build/build'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'
import { startTestServer, testBuild } from '../workshop/testing/journeys'

const seconds = 8

await program(async () => {
  generateClient()
  if (!isBuilt(testBuild)) await buildStandalone(testBuild)
  const bare = await startBareServer()
  const rows: [string, Load][] = []
  const measure = async (name: string, request: Request) => {
    console.log(`Measuring ${name} …`)
    rows.push([name, await load(request, seconds)])
  }
  await measure('bare route handler', { url: `${bare.address}/api/health` })
  await bare.stop()

  const server = await startTestServer(testBuild, { durable: true })
  const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' }
  const post = async (route: string, content: object) => {
    const body = JSON.stringify(content)
    const response = await fetch(`${server.address}${route}`, { method: 'POST', headers, body })
    if (response.status !== 201) throw new Error(`POST ${route}: ${response.status} ${await response.text()}`)
    return { body, id: ((await response.json()) as { id: string }).id }
  }
  const person = { name: 'Alice 1785', birthday: '1990-05-15', mother_name: 'Mary' }
  const user = await post('/api/oracle/users', person)
  const question = { question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }
  const reading = await post('/api/oracle/reading', { user_id: user.id, ...question })
  const route = '/api/oracle/reading'
  await measure(`POST ${route}`, { url: server.address + route, method: 'POST', headers, body: reading.body })
  await measure('GET /api/oracle/readings/{id}', {
    url: `${server.address}/api/oracle/readings/${reading.id}`,
    headers,
  })
  const javaScript = await firstLoadJavaScript(`${server.address}/oracle`)

  const floor = rows[0]?.[1].rate ?? Number.NaN
  console.log(
    `\nNode ${process.versions.node}, ${os.cpus().length} cores, 10 connections, ${seconds} s each\n`,
  )
  console.log('| what | requests/s | of bare | p95 ms |\n|---|---:|---:|---:|')
  for (const [name, { rate, p95 }] of rows)
    console.log(`| ${name} | ${rate.toFixed(0)} | ${(rate / floor).toFixed(2)} | ${p95.toFixed(1)} |`)
  console.log(`\nFirst-load JavaScript of /oracle: ${javaScript.toFixed(1)} kB gzip`)
  return 0
})
