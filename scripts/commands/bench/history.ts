// `npm run bench:history`: lists of an account with a thousand readings in a database that holds a million (`-- 50000` for
// another number) of other accounts: answer times at ten connections, how long a search takes, and the plans of the statements.
// Fails when a plan holds a sequential scan.
import { performance } from 'node:perf_hooks'
import type { Client } from 'pg'
import type { OwnerId } from '@/lib/platform/context'
import { type Measured, startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { makeHistoryAccount } from '../../workshop/bench/history-account'
import { type Load, load } from '../../workshop/bench/load'
import { addAccounts, addReadings, loadingInBulk } from '../../workshop/bench/many-readings'
import { withClient } from '../../workshop/postgres/databases'
import { step } from '../../workshop/start/steps'

const OWN = 1000
/** The account's readings come in as many portions, so that they lie among those of the others, as they would. */
const PORTIONS = 20
const seconds = 8
const SEARCHES = 30
/** Milliseconds that a list may take, at the 95th percentile. */
const target = 50

async function fill(server: Measured, count: number) {
  const account = await makeHistoryAccount(server)
  await withClient(server.databaseUrl, (client) =>
    loadingInBulk(client, async () => {
      await addAccounts(client, count)
      for (let portion = 0; portion < PORTIONS; portion++) {
        const [from, to] = [portion, portion + 1].map((at) => Math.round((count / PORTIONS) * at)) as [
          number,
          number,
        ]
        await step(`Readings ${from} to ${to} of others, and ${OWN / PORTIONS} of the account`, async () => {
          await addReadings(client, from, to, count)
          await account.ask(OWN / PORTIONS)
        })
      }
      console.log('Indexes …')
    }),
  )
  await account.favour(20)
  // Autovacuum does the same in time.
  await step('Vacuum and statistics', () =>
    withClient(server.databaseUrl, async (client) => void (await client.query('VACUUM ANALYZE'))),
  )
  return account
}

/** Milliseconds of one request after the other. */
async function oneByOne(url: string, headers: Record<string, string>): Promise<number[]> {
  const times: number[] = []
  for (let turn = -3; turn < SEARCHES; turn++) {
    const began = performance.now()
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    if (turn >= 0) times.push(performance.now() - began)
  }
  return times
}

async function plansOf(client: Client, people: string[]): Promise<[string, string][]> {
  const { countStatement, pickStatement } = await import('@/lib/readings/repository/pick')
  const [person = ''] = people
  const { rows } = await client.query('SELECT account_id FROM oracle_users WHERE id = $1', [person])
  const owner = rows[0].account_id as OwnerId
  const account = { owner, profileId: null }
  const { rows: middle } = await client.query(
    'SELECT reading_id FROM oracle_reading_viewers WHERE account_id = $1 ORDER BY reading_id DESC OFFSET 500 LIMIT 1',
    [owner],
  )
  const reaches = [
    ['the account', account, {}, undefined],
    ['the account, second page', account, {}, middle[0].reading_id],
    ['the account, one person', account, { user_id: person }, undefined],
    ['the account, joint ones', account, { reading_type: 'multi_user' }, undefined],
    ['the account, favourites', account, { favorite: 'true' }, undefined],
    ['a key bound to a person', { owner, profileId: person }, {}, undefined],
  ] as const
  const plans: [string, string][] = []
  for (const [name, reach, query, cursor] of reaches)
    for (const [what, statement] of [
      ['page', pickStatement(reach, query, { take: 21, cursor })],
      ['count', countStatement(reach, query)],
    ] as const) {
      const { text, values } = statement
      const explain = await client.query(`EXPLAIN (ANALYZE, COSTS OFF, BUFFERS OFF) ${text}`, values)
      plans.push([`${what} of ${name}`, explain.rows.map((row) => row['QUERY PLAN']).join('\n')])
    }
  return plans
}

export async function history([wanted = '1000000']: string[]): Promise<number> {
  const count = Number(wanted)
  if (!Number.isInteger(count) || count < 1000) throw new Error('Name a number of readings, such as 50000.')
  const server = await startMeasured()
  const { headers } = server
  const { people } = await fill(server, count)

  const address = `${server.address}/api/oracle/readings`
  const first = await fetch(address, { headers })
  const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]
  const lists: [string, string][] = [
    ['(a page, 20 readings)', address],
    ['?cursor=…', server.address + next],
    ['?user_id=…', `${address}?user_id=${people[0]}`],
    ['?reading_type=multi_user', `${address}?reading_type=multi_user`],
    ['?favorite=true', `${address}?favorite=true`],
    ['?limit=100', `${address}?limit=100`],
  ]
  await load({ url: address, headers }, seconds)
  const rows: [string, Load][] = []
  for (const [name, url] of lists) {
    console.log(`Measuring ${name} …`)
    rows.push([name, await load({ url, headers }, seconds)])
  }
  console.log('Measuring a search …')
  const searches = await oneByOne(`${address}?q=nobody+asked+this`, headers)
  const plans = await withClient(server.databaseUrl, (client) => plansOf(client, people))

  printCircumstances(`${count} readings of others`, `${OWN} of the account`)
  printTable(
    ['GET /api/oracle/readings, 10 connections', 'requests/s', 'p50 ms', `p95 ms (below ${target})`],
    rows.map(([name, { rate, p50, p95 }]) => [name, rate.toFixed(0), p50.toFixed(1), p95.toFixed(1)]),
  )
  const at = (share: number) => percentile(searches, share).toFixed(0)
  console.log(`\nA search through ${OWN} readings, one client: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
  for (const [name, plan] of plans) console.log(`\n${name}:\n${plan}`)
  const scanning = plans.filter(([, plan]) => plan.includes('Seq Scan')).map(([name]) => name)
  if (scanning.length > 0) throw new Error(`A sequential scan in: ${scanning.join('; ')}.`)
  return 0
}
