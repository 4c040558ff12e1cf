// `npm run bench:vault`: the vault of an account with a thousand findings in a database that holds a million (`-- 50000` for another number) of
// other accounts: answer times at ten connections beside those of a bare route, how long a search takes, and the plans of the statements. Fails
// where a list takes longer than it may, and where a plan holds a sequential scan.
import { type Caller, type Measured, startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { type Load, load } from '../../workshop/bench/load'
import { addAccounts, addFindings, loadingInBulk } from '../../workshop/bench/many-readings'
import { oneByOne } from '../../workshop/bench/one-by-one'
import { plansOf, printPlans } from '../../workshop/bench/plans'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { vaultStatements } from '../../workshop/bench/vault-plans'
import { withClient } from '../../workshop/postgres/databases'
import { step } from '../../workshop/start/steps'

const OWN = 1000
/** The account's findings come in as many portions, so that they lie among those of the others, as they would. */
const PORTIONS = 20
const SECONDS = 8
/** No more of them are allowed in a minute. */
const SEARCHES = 15
/** Milliseconds that a list may take, at the 95th percentile; or so many times as long as the bare route. */
const TARGET = 50
const TIMES = 4
const PATH = '/api/vault/findings'

async function keep({ send }: Caller, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const seen_at = new Date(Date.now() - turn * 3_600_000).toISOString()
    const sign = { kind: 'sign', sign_type: 'time', sign_value: turn % 2 ? '11:11' : '22:22', seen_at }
    await send('POST', PATH, turn % 3 === 2 ? { kind: 'note', text: `What came of it, ${turn}` } : sign)
  }
}

async function fill(server: Measured, count: number): Promise<void> {
  await withClient(server.databaseUrl, (client) =>
    loadingInBulk(client, async () => {
      await addAccounts(client, count)
      for (let portion = 0; portion < PORTIONS; portion++) {
        const [from, to] = [portion, portion + 1].map((at) => Math.round((count / PORTIONS) * at))
        await step(`Findings ${from} to ${to} of others, and ${OWN / PORTIONS} of the account`, async () => {
          await addFindings(client, from ?? 0, to ?? 0, count)
          await keep(server, OWN / PORTIONS)
        })
      }
      console.log('Indexes …')
    }),
  )
  await step('Vacuum and statistics', () =>
    withClient(server.databaseUrl, async (client) => void (await client.query('VACUUM ANALYZE'))),
  )
}

export async function vault([wanted = '1000000']: string[]): Promise<number> {
  const count = Number(wanted)
  if (!Number.isInteger(count) || count < 1000) throw new Error('Name a number of findings, such as 50000.')
  const small = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const bare = await load({ url: `${small.address}/api/health` }, SECONDS)
  await small.stop()
  const server = await startMeasured()
  await fill(server, count)
  const { headers } = server
  const asked = [
    PATH,
    `${PATH}?limit=100`,
    `${PATH}?kind=note`,
    `${PATH}?skip=900&limit=100`,
    '/api/vault/statistics?sign_type=time&sign_value=11:11&looks_per_day=80',
  ]
  await load({ url: server.address + PATH, headers }, SECONDS)
  const rows: [string, Load][] = [['bare route handler', bare]]
  for (const path of asked) {
    console.log(`Measuring ${path} …`)
    rows.push([path, await load({ url: server.address + path, headers }, SECONDS, 1)])
  }
  console.log('Measuring searches …')
  const searches = await oneByOne(`${server.address}${PATH}?q=nobody+kept+this`, headers, SEARCHES)
  const plans = await withClient(server.databaseUrl, async (client) =>
    plansOf(client, await vaultStatements(client)),
  )
  const most = Math.max(TARGET, TIMES * bare.p95)
  printCircumstances(`${count} findings of others`, `${OWN} of the account`)
  printTable(
    ['GET, 10 connections', 'requests/s', 'p50 ms', `p95 ms (at most ${most.toFixed(0)})`],
    rows.map(([name, { rate, p50, p95 }]) => [name, rate.toFixed(0), p50.toFixed(1), p95.toFixed(1)]),
  )
  const at = (share: number) => percentile(searches, share).toFixed(0)
  console.log(`\nA search through ${OWN} findings, one client: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms\n`)
  printPlans(plans)
  const slow = rows.filter(([, { p95 }]) => p95 > most).map(([name]) => name)
  if (slow.length > 0) console.error(`Over ${most.toFixed(0)} ms: ${slow.join(', ')}`)
  return slow.length > 0 ? 1 : 0
}
