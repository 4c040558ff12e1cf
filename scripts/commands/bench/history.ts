// `npm run bench:history`: lists of an account with a thousand readings in a database that holds a million (`-- 50000` for
// another number) of other accounts: answer times at ten connections beside those of a bare route, how long a search takes and how others
// are answered meanwhile, and the plans of the statements. Fails when a plan holds a sequential scan.
import { type Measured, startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { makeHistoryAccount } from '../../workshop/bench/history-account'
import { historyStatements } from '../../workshop/bench/history-plans'
import { type Load, load } from '../../workshop/bench/load'
import { addAccounts, addReadings, loadingInBulk } from '../../workshop/bench/many-readings'
import { oneByOne } from '../../workshop/bench/one-by-one'
import { plansOf, printPlans } from '../../workshop/bench/plans'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { withClient } from '../../workshop/postgres/databases'
import { step } from '../../workshop/start/steps'

const OWN = 1000
/** The account's readings come in as many portions, so that they lie among those of the others, as they would. */
const PORTIONS = 20
const seconds = 8
const SEARCHES = 30
/** Milliseconds that a list may take, at the 95th percentile; or so many times as long as the bare route. */
const target = 50
const times = 4
/** Milliseconds that half of the searches may take. */
const searchTarget = 80

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

/** How a reading is answered while one client searches without pause. */
async function duringSearches(search: string, one: string, headers: Record<string, string>) {
  const alone = await load({ url: one, headers }, seconds, 1)
  let searching = true
  const searches: number[] = []
  const searcher = (async () => {
    while (searching) searches.push(...(await oneByOne(search, headers, 1, 0)))
  })()
  const beside = await load({ url: one, headers }, seconds, 1)
  searching = false
  await searcher
  return { alone, beside, searches }
}

export async function history([wanted = '1000000']: string[]): Promise<number> {
  const count = Number(wanted)
  if (!Number.isInteger(count) || count < 1000) throw new Error('Name a number of readings, such as 50000.')
  const small = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const bare = await load({ url: `${small.address}/api/health` }, seconds)
  await small.stop()
  const server = await startMeasured()
  const { headers } = server
  const { people } = await fill(server, count)

  const address = `${server.address}/api/oracle/readings`
  const first = await fetch(address, { headers })
  const [{ id, created_at }] = (await first.json()) as [{ id: string; created_at: string }]
  const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]
  const day = created_at.slice(0, 10)
  const lists: [string, string][] = [
    ['(a page, 20 readings)', address],
    ['?cursor=…', server.address + next],
    ...[
      `user_id=${people[0]}`,
      'reading_type=multi_user',
      'sign_type=time',
      `from=${day}`,
      `to=${day}`,
      'favorite=true',
      'favorite=false',
      `user_id=${people[0]}&reading_type=single_user&sign_type=time&from=${day}&to=${day}&favorite=false`,
      'limit=100',
      `limit=100&user_id=${people[1]}&sign_type=number&favorite=false`,
    ].map((query): [string, string] => [
      `?${query.replaceAll(/user_id=[-0-9a-f]+/g, 'user_id=…')}`,
      `${address}?${query}`,
    ]),
  ]
  await load({ url: address, headers }, seconds)
  const rows: [string, Load][] = []
  for (const [name, url] of lists) {
    console.log(`Measuring ${name} …`)
    rows.push([name, await load({ url, headers }, seconds, 1)])
  }
  console.log('Measuring searches …')
  const search = `${address}?q=nobody+asked+this`
  const searches = await oneByOne(search, headers, SEARCHES)
  const other = await duringSearches(search, `${address}/${id}`, headers)
  const plans = await withClient(server.databaseUrl, async (client) =>
    plansOf(client, await historyStatements(client, people)),
  )

  const most = Math.max(target, times * bare.p95)
  printCircumstances(`${count} readings of others`, `${OWN} of the account`)
  printTable(
    [
      'GET /api/oracle/readings, 10 connections',
      'requests/s',
      'p50 ms',
      `p95 ms (at most ${most.toFixed(0)})`,
    ],
    [['bare route handler', bare] as [string, Load], ...rows].map(([name, { rate, p50, p95 }]) => [
      name.replaceAll('|', '/'),
      rate.toFixed(0),
      p50.toFixed(1),
      p95.toFixed(1),
    ]),
  )
  const at = (share: number, among = searches) => percentile(among, share).toFixed(0)
  console.log(
    `\nA search through ${OWN} readings, one client: p50 ${at(0.5)} ms (at most ${searchTarget}), p95 ${at(0.95)} ms`,
  )
  const { alone, beside } = other
  console.log(
    `GET /api/oracle/readings/{id}, 10 connections: p95 ${alone.p95.toFixed(1)} ms alone, ${beside.p95.toFixed(1)} ms while one ` +
      `client searches without pause (${(beside.p95 / alone.p95).toFixed(2)} times; such a search then takes ${at(0.5, other.searches)} ms)\n`,
  )
  printPlans(plans)
  return 0
}
