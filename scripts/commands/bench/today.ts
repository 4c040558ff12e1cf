// `npm run bench:today`: Today and the patterns over time of an account with a thousand readings on three hundred days, as a browser asks
// for them, one request after the other. Fails where one of the pages takes longer than it may.
import { createHash, randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { makeHistoryAccount } from '../../workshop/bench/history-account'
import { withClient } from '../../workshop/postgres/databases'
import { step } from '../../workshop/start/steps'

const READINGS = 1000
const DAYS = 300
const REQUESTS = 40
const WARM_UP = 5
/** Milliseconds that a page may take, at the 95th percentile; or so many times as long as a page that looks nothing up over time. */
const TARGET = 300
const TIMES = 4
const BESIDE = '/settings'

/** Spreads the readings over days up to now, so that every week that a page may show has one, and opens a session for their account. @returns its cookie */
async function openBrowser(databaseUrl: string, person: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  await withClient(databaseUrl, async (client) => {
    await client.query(
      `UPDATE oracle_readings SET created_at = now() - make_interval(mins => ((placed.place - 1) * $1)::int)
       FROM (SELECT id, row_number() OVER (ORDER BY id DESC) AS place FROM oracle_readings) placed
       WHERE placed.id = oracle_readings.id`,
      [Math.floor((DAYS * 24 * 60) / READINGS)],
    )
    await client.query(
      `INSERT INTO sessions (id, account_id, kind, token_hash, expires_at)
       SELECT gen_random_uuid(), account_id, 'guest', $2, now() + interval '1 day' FROM oracle_users WHERE id = $1`,
      [person, hash],
    )
    await client.query('VACUUM ANALYZE')
  })
  return `nps_session=${token}`
}

async function timesOf(url: string, cookie: string): Promise<number[]> {
  const times: number[] = []
  for (let turn = -WARM_UP; turn < REQUESTS; turn++) {
    const began = performance.now()
    const response = await fetch(url, { headers: { cookie } })
    const page = await response.text()
    if (!response.ok || (!url.endsWith(BESIDE) && !page.includes('/history?')))
      throw new Error(`${url}: ${response.status}, and not what its account has`)
    if (turn >= 0) times.push(performance.now() - began)
  }
  return times
}

export async function today(): Promise<number> {
  const server = await startMeasured()
  const account = await makeHistoryAccount(server)
  await step(`${READINGS} readings`, () => account.ask(READINGS))
  const cookie = await openBrowser(server.databaseUrl, account.people[0]!)
  const rows: [string, number, number][] = []
  for (const page of [BESIDE, '/today', '/today/patterns', '/fa/today', '/fa/today/patterns']) {
    const times = await timesOf(server.address + page, cookie)
    rows.push([page, percentile(times, 0.5), percentile(times, 0.95)])
  }
  const most = Math.max(TARGET, TIMES * rows[0]![2])
  printCircumstances(`${READINGS} readings of the account on ${DAYS} days`)
  printTable(
    ['page, one client', 'p50 ms', `p95 ms (at most ${most.toFixed(0)})`],
    rows.map(([page, p50, p95]) => [page, p50.toFixed(0), p95.toFixed(0)]),
  )
  const slow = rows.filter(([, , p95]) => p95 > most).map(([page]) => page)
  if (slow.length > 0) throw new Error(`Too slow: ${slow.join(', ')}.`)
  return 0
}
