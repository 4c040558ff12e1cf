// The audit of performance: the promised operations one by one, then every address under ten connections beside a bare route, each round
// of the one next to a round of the other, so that a machine that is busy slows both.
import { randomUUID } from 'node:crypto'
import { percentile } from '../../bench/figures'
import { type Load, load, type Request } from '../../bench/load'
import { addAccounts, addReadings, loadingInBulk } from '../../bench/many-readings'
import { BARE_ROUTE, startSmallApp } from '../../bench/small-app'
import { startStandIn } from '../../bench/stand-in'
import { buildIfChanged } from '../../build/build'
import { withClient } from '../../postgres/databases'
import { pause } from '../../processes/identity'
import { say } from '../../start/steps'
import { startTestServer, type TestServer, testBuild } from '../../testing/journeys'
import { accountOf, addAccount, addCalendar, addKey, addKeys } from '../accounts'
import { type Ask, asking, bearer, made, originOf, patiently } from '../client'
import { type As, makeFinding, makePerson, makeReading, makeThings, removeThings } from '../household'
import type { Description, Things } from '../samples'
import { type Baseline, degradedSince, type Kept, keptOf, overIn, type Round } from './baseline'
import { type Endpoint, endpointsOf, type Unmeasured } from './endpoints'
import { type Measured, type Timed, timeReadings, timeSimple, timeWithModel } from './targets'

const ROUNDS = 3
const SECONDS = 1
/** For what takes long on a busy machine. */
const PATIENT_SECONDS = 5
const REST_MS = 2_000
/** So many are measured until the bare route is again. */
const BLOCK = 6
const PEOPLE = 100
const FINDINGS = 100
const READINGS = 40
/** Readings of other accounts. */
const OTHERS = 5_000
/** A key may calculate forty times in a row; so many share a round. */
const CALCULATING = 300

export interface Outcome {
  address: string
  targets: Measured[]
  operations: Record<string, Kept>
  /** They answered nothing but refusals under load, or nothing. */
  refused: Unmeasured[]
  /** Milliseconds of the bare route: how much else the machine had to do. Absent where nothing was under load. */
  bareP95?: number
  unmeasured: Unmeasured[]
}

const TIMES = {
  own: { simple: 10, writes: 5, readings: 10 },
  elsewhere: { simple: 10, writes: 5, readings: 5 },
}
const describing = (ask: Ask) => made<Description>(ask, { path: '/api/openapi.json' })

/** A server that runs already, in an account of its own people. What was made is taken away again. */
export async function measureElsewhere(url: string, key: string | undefined): Promise<Outcome> {
  if (key === undefined) throw new Error('A server that runs already is asked with a key: --key nps_…')
  const address = originOf(url)
  const [ask, as] = [patiently(asking(address)), bearer(key)]
  const things = await makeThings(ask, as)
  const timed: Timed = { ask, as, things, times: TIMES.elsewhere }
  try {
    const { measured, people } = await timeSimple(timed)
    for (const id of people) await ask({ method: 'DELETE', path: `/api/oracle/users/${id}`, headers: as })
    const targets = [...measured, ...(await timeReadings(timed)), ...(await timeWithModel(timed, 2))]
    const why = 'a server that others use is not flooded, and its limits would refuse it'
    return {
      address,
      targets,
      operations: {},
      refused: [],
      unmeasured: [{ name: 'every address under ten connections', why }],
    }
  } finally {
    await removeThings(ask, as, things)
  }
}

async function fill(ask: Ask, as: As, things: Things): Promise<void> {
  for (let count = 0; count < PEOPLE; count++) await makePerson(ask, as)
  for (let count = 0; count < FINDINGS; count++) await makeFinding(ask, as)
  for (let count = 0; count < READINGS; count++) await makeReading(ask, as, things.people.slice(0, 1))
  const feedback = `/api/oracle/readings/${things.reading}/feedback`
  await made(ask, { method: 'POST', path: feedback, headers: as, body: { rating: 4 } })
}

async function targetsWithModel(): Promise<Measured[]> {
  const server = await startTestServer(testBuild, { durable: true, environment: await startStandIn() })
  const [ask, as] = [asking(server.address), bearer(server.apiKey)]
  try {
    const timed: Timed = { ask, as, things: await makeThings(ask, as), times: TIMES.own }
    return await timeWithModel(timed, 3)
  } finally {
    await server.stop()
  }
}

/** A rate of refusals says nothing, nor does silence: both are asked again after a while, for longer. @returns why it cannot be measured */
async function loaded(request: Request, warmUp: number): Promise<Load | string> {
  const measure = async (seconds: number, warm: number): Promise<Load | string> => {
    const seen = await load(request, seconds, warm).catch((error: Error) => error.message)
    return typeof seen === 'string' || Number.isFinite(seen.p95) ? seen : `no answer in ${seconds} s`
  }
  const first = await measure(SECONDS, warmUp)
  if (typeof first !== 'string') return first
  await pause(REST_MS)
  return measure(PATIENT_SECONDS, 0)
}

/** Rounds by the name of who was asked, and those who could not be measured. */
interface Loads {
  rounds: Map<string, Round[]>
  refused: Map<string, string>
}

/** @throws Error when even the bare route cannot be measured */
async function underLoad(bare: Request, endpoints: Endpoint[], rounds: number): Promise<Loads> {
  const all: Loads = { rounds: new Map(), refused: new Map() }
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds}: ${endpoints.length} addresses, ${SECONDS} s each, ten connections`)
    // Code that has not run yet is slow.
    const warmUp = round === 1 ? 1 : 0.3
    let beside: Load | undefined
    for (const [index, { name, request }] of endpoints.entries()) {
      if (index % BLOCK === 0 || !beside) beside = await besideOf(bare, warmUp)
      const seen = await loaded(request, warmUp)
      if (typeof seen === 'string') all.refused.set(name, seen)
      else {
        const one = { p50: seen.p50, p95: seen.p95, bare: { p50: beside.p50, p95: beside.p95 } }
        all.rounds.set(name, [...(all.rounds.get(name) ?? []), one])
      }
    }
  }
  return all
}

async function besideOf(bare: Request, warmUp: number): Promise<Load> {
  const seen = await loaded(bare, warmUp)
  if (typeof seen === 'string') throw new Error(`Not even a bare route can be measured: ${seen}`)
  return seen
}

const keptIn = ({ rounds }: Loads): Record<string, Kept> =>
  Object.fromEntries([...rounds].map(([name, seen]) => [name, keptOf(seen)]))

/** What seems slower than it was, or newly over its allowance, is measured again, and the best of all its rounds counts. */
async function measureEvery(bare: Request, endpoints: Endpoint[], baseline: Baseline | undefined) {
  const all = await underLoad(bare, endpoints, ROUNDS)
  const seen = keptIn(all)
  const slow = new Set([
    ...degradedSince(baseline, seen).map(({ name }) => name),
    ...overIn(baseline, seen).flatMap(({ name, known }) => (known ? [] : [name])),
  ])
  const again = endpoints.filter(({ name }) => slow.has(name))
  if (again.length > 0) {
    say(`Seemingly slow, so measured again: ${[...slow].join(', ')}`)
    const more = await underLoad(bare, again, ROUNDS)
    for (const [name, rounds] of more.rounds) all.rounds.get(name)?.push(...rounds)
  }
  // Whoever refused in one round and answered in the others was measured.
  const refused = [...all.refused].filter(([name]) => !all.rounds.has(name))
  const bares = [...all.rounds.values()].flat().map((round) => round.bare.p95)
  return {
    operations: keptIn(all),
    refused: refused.map(([name, why]) => ({ name, why })),
    bareP95: percentile(bares, 0.5),
  }
}

async function callersOf({ address, databaseUrl, apiKey }: TestServer, metricsToken: string) {
  const [ask, as] = [asking(address), bearer(apiKey)]
  const things = await makeThings(ask, as)
  say(
    `Filling the account: ${PEOPLE} people, ${FINDINGS} findings, ${READINGS} readings among ${OTHERS} of others`,
  )
  await fill(ask, as, things)
  const made = await withClient(databaseUrl, async (client) => {
    const account = await accountOf(client, apiKey)
    const calendar = await addCalendar(client, account, things.profile)
    const writer = bearer(await addKey(client, { account: await addAccount(client) }))
    const keys = await addKeys(client, CALCULATING)
    await loadingInBulk(client, async () => {
      await addAccounts(client, OTHERS)
      await addReadings(client, 0, OTHERS, OTHERS)
    })
    await client.query('VACUUM ANALYZE')
    return { calendar, writer, keys }
  })
  let turn = 0
  return {
    reader: { headers: as, things: { ...things, calendar: made.calendar } },
    writer: { headers: made.writer, things: await makeThings(ask, made.writer) },
    many: () => bearer(made.keys[turn++ % made.keys.length] ?? ''),
    metrics: bearer(metricsToken),
  }
}

/** The production build over a database of its own. @param short the promised operations alone */
export async function measureOwn(baseline: Baseline | undefined, short: boolean): Promise<Outcome> {
  await buildIfChanged(testBuild)
  const bare = short
    ? undefined
    : await startSmallApp('.next-bench', { 'app/api/health/route.js': BARE_ROUTE })
  const metricsToken = randomUUID()
  const server = await startTestServer(testBuild, {
    durable: true,
    environment: { METRICS_TOKEN: metricsToken },
  })
  const ask = asking(server.address)
  const callers = await callersOf(server, metricsToken)
  const { headers: as, things } = callers.reader
  const timed: Timed = { ask, as, things, times: TIMES.own }
  say('The promised operations, one after the other')
  const { measured } = await timeSimple(timed)
  const targets = [...measured, ...(await timeReadings(timed))]
  const address = 'a server of its own'
  if (!bare)
    return {
      address,
      targets,
      operations: {},
      refused: [],
      unmeasured: [{ name: 'load', why: 'left out (short)' }],
    }
  const request: Request = { url: `${bare.address}/api/health` }
  const { measured: endpoints, unmeasured } = endpointsOf(server.address, await describing(ask), callers)
  const underWay = await measureEvery(request, endpoints, baseline)
  await server.stop()
  await bare.stop()
  say('Readings with the words of a model, by a stand-in that takes as long as a quick one')
  return { address, targets: [...targets, ...(await targetsWithModel())], ...underWay, unmeasured }
}
