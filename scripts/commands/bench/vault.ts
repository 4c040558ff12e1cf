// `npm run bench:vault`: the vault of an account with a thousand findings in a database that holds a million (`-- 50000` for another number) of
// other accounts: answer times at ten connections beside those of a bare route, by turns, how long a search takes, and the plans of the
// statements. Fails where a list takes longer than it may, and where a plan holds a sequential scan.
import { type Caller, type Measured, startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { type Load, load } from '../../workshop/bench/load'
import { addAccounts, addFindings, addReadings, loadingInBulk } from '../../workshop/bench/many-readings'
import { oneByOne } from '../../workshop/bench/one-by-one'
import { plansOf, printPlans } from '../../workshop/bench/plans'
import { BARE_ROUTE, startSmallApp } from '../../workshop/bench/small-app'
import { vaultStatements } from '../../workshop/bench/vault-plans'
import { withClient } from '../../workshop/postgres/databases'
import { step } from '../../workshop/start/steps'

const OWN = 1000
/** Of which the account keeps passages. */
const READINGS = 20
/** The account's findings come in as many portions, so that they lie among those of the others, as they would. */
const PORTIONS = 20
const ROUNDS = 3
const SECONDS = 3
/** No more of them are allowed in a minute. */
const SEARCHES = 15
/** Milliseconds that a list may take, at the 95th percentile; or so many times as long as the bare route. */
const TARGET = 50
const TIMES = 4
const PATH = '/api/vault/findings'

interface Passage {
  reading_id: string
  section: string
  text: string
}

/** Parts of readings, to be kept. */
async function makePassages({ send }: Caller): Promise<Passage[]> {
  const person = { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara' }
  const { id: user_id } = await send('POST', '/api/oracle/users', person)
  const passages: Passage[] = []
  for (let turn = 0; turn < READINGS; turn++) {
    const asked = { user_id, question: `Which way? (${turn})`, sign_type: 'time', sign_value: '11:11' }
    const { id, interpretation } = await send<{
      id: string
      interpretation: { sections: { key: string; text: string }[] }
    }>('POST', '/api/oracle/reading', asked)
    const { key, text } = interpretation.sections[0]!
    passages.push({ reading_id: id, section: key, text })
  }
  return passages
}

/** Of ten six signs, three notes and a passage. */
async function keep({ send }: Caller, passages: Passage[], from: number, count: number): Promise<void> {
  for (let turn = from; turn < from + count; turn++) {
    const kind = turn % 10
    const seen_at = new Date(Date.now() - turn * 3_600_000).toISOString()
    await send(
      'POST',
      PATH,
      kind < 6
        ? { kind: 'sign', sign_type: 'time', sign_value: turn % 2 ? '11:11' : '22:22', seen_at }
        : kind < 9
          ? { kind: 'note', text: `What came of it, ${turn}` }
          : { kind: 'passage', ...passages[turn % passages.length]! },
    )
  }
}

async function fill(server: Measured, count: number): Promise<void> {
  const passages = await makePassages(server)
  const readings = Math.ceil(count / 50)
  await withClient(server.databaseUrl, (client) =>
    loadingInBulk(client, async () => {
      await addAccounts(client, count)
      await step(`${readings} readings of others`, () => addReadings(client, 0, readings, count))
      for (let portion = 0; portion < PORTIONS; portion++) {
        const [from = 0, to = 0] = [portion, portion + 1].map((at) => Math.round((count / PORTIONS) * at))
        await step(`Findings ${from} to ${to} of others, and ${OWN / PORTIONS} of the account`, async () => {
          await addFindings(client, from, to, count)
          await keep(server, passages, (portion * OWN) / PORTIONS, OWN / PORTIONS)
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
  const bare = await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const server = await startMeasured()
  await fill(server, count)
  const { headers } = server
  const asked = [
    '',
    '?limit=100',
    '?kind=sign',
    '?kind=note',
    '?kind=passage',
    '?skip=900&limit=100',
    '/api/vault/statistics?sign_type=time&sign_value=11:11&looks_per_day=80',
  ].map((end) => (end.startsWith('/') ? end : PATH + end))
  const all = [
    { name: 'bare route handler', request: { url: `${bare.address}/api/health` } },
    ...asked.map((path) => ({ name: path, request: { url: server.address + path, headers } })),
  ]
  const rounds: Load[][] = []
  for (let round = 1; round <= ROUNDS; round++) {
    console.log(`Round ${round} of ${ROUNDS}: ${all.length} times ${SECONDS} s …`)
    const loads: Load[] = []
    // Code that has not run yet is slow.
    for (const { request } of all) loads.push(await load(request, SECONDS, round === 1 ? 3 : 0.5))
    rounds.push(loads)
  }
  console.log('Measuring searches …')
  const searches = await oneByOne(`${server.address}${PATH}?q=nobody+kept+this`, headers, SEARCHES)
  const plans = await withClient(server.databaseUrl, async (client) =>
    plansOf(client, await vaultStatements(client)),
  )
  const of = (row: number, value: (load: Load) => number) =>
    percentile(
      rounds.map((loads) => value(loads[row]!)),
      0.5,
    )
  const most = Math.max(TARGET, TIMES * of(0, ({ p95 }) => p95))
  printCircumstances(
    `${count} findings of others`,
    `${OWN} of the account`,
    `medians of ${ROUNDS} rounds of ${SECONDS} s`,
  )
  printTable(
    ['GET, 10 connections', 'requests/s', 'p50 ms', `p95 ms (at most ${most.toFixed(0)})`],
    all.map(({ name }, row) => [
      name,
      of(row, ({ rate }) => rate).toFixed(0),
      of(row, ({ p50 }) => p50).toFixed(1),
      of(row, ({ p95 }) => p95).toFixed(1),
    ]),
  )
  const at = (share: number) => percentile(searches, share).toFixed(0)
  console.log(`\nA search through ${OWN} findings, one client: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms\n`)
  printPlans(plans)
  const slow = all.filter((_, row) => of(row, ({ p95 }) => p95) > most).map(({ name }) => name)
  if (slow.length > 0) console.error(`Over ${most.toFixed(0)} ms: ${slow.join(', ')}`)
  return slow.length > 0 ? 1 : 0
}
