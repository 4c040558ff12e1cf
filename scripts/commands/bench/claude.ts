// `npm run bench:claude`: how soon the words of a model come, what of it is our own share, and what becomes of a thousand readings that
// are asked for at once. The model is a stand-in that takes as long as a quick one: 0.6 s, then 80 tokens a second.
import { anotherCaller, type Measured, startMeasured } from '../../workshop/bench/client'
import { type Asker, crowd } from '../../workshop/bench/crowd'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { inFlight } from '../../workshop/bench/in-flight'
import { residentMegabytes } from '../../workshop/bench/memory'
import { ownShare } from '../../workshop/bench/own-share'
import { startStandIn } from '../../workshop/bench/stand-in'
import { type Streamed, streamOne } from '../../workshop/bench/streamed'
import { pause } from '../../workshop/processes/identity'
import { evaluationCases } from '../../workshop/words/cases'

/** How many are followed, and what they aim at in seconds. */
const KINDS = [
  { name: 'one person, en', locale: 'en', people: 1, times: 20, first: 2.5, whole: 6 },
  { name: 'one person, fa', locale: 'fa', people: 1, times: 20, first: 2.5, whole: 6 },
  { name: 'two people, en', locale: 'en', people: 2, times: 5 },
  { name: 'two people, fa', locale: 'fa', people: 2, times: 5 },
] as const
type Kind = (typeof KINDS)[number]
const QUESTIONS = { en: 'Should I take the new job?', fa: 'این شغل تازه را قبول کنم؟' }
const PEOPLE = [
  { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara' },
  { name: 'علی رضایی', birthday: '1991-09-09', mother_name: 'زهرا' },
]

const OWN_TIMES = 200
/** Milliseconds of a section. */
const OWN_AIM = 20

const CROWD = 1_000
const ACCOUNTS = 50
const ROUNDS = 2
const IN_FLIGHT_ROUNDS = 6
/** Until memory is looked at again. */
const REST_MS = 30_000

async function someone(server: Measured, people: number): Promise<Asker & { ids: string[] }> {
  const caller = await anotherCaller(server)
  const ids: string[] = []
  for (const person of PEOPLE.slice(0, people))
    ids.push((await caller.send('POST', '/api/oracle/users', person)).id)
  return { caller, ids, userId: ids[0]! }
}

/** One after the other; the kinds side by side, each with an account of its own, since nearly all of it is waiting for the model. */
async function follow(server: Measured, { locale, people, times }: Kind): Promise<Streamed[]> {
  const { caller, ids } = await someone(server, people)
  const [primary_user_id, ...secondary_user_ids] = ids
  const asked = { question: QUESTIONS[locale], sign_type: 'time', sign_value: '11:11', locale }
  const [route, content] =
    people === 1
      ? ['/api/oracle/reading', { user_id: primary_user_id, ...asked }]
      : ['/api/oracle/reading/multi-user', { primary_user_id, secondary_user_ids, ...asked }]
  const all: Streamed[] = []
  // The first finds everything cold and is not counted.
  for (let turn = -1; turn < times; turn++) {
    const one = await streamOne(server.address, caller, route, content)
    if (turn >= 0) all.push(one)
  }
  return all
}

const seconds = (values: (number | undefined)[], share: number): string => {
  const there = values.filter((value) => value !== undefined)
  return there.length > 0 ? (percentile(there, share) / 1000).toFixed(2) : '–'
}

async function streaming(server: Measured): Promise<void> {
  console.log('Following readings while they are written …')
  const all = await Promise.all(KINDS.map((kind) => follow(server, kind)))
  printCircumstances('seconds from the request on', 'four accounts side by side')
  printTable(
    ['a reading for', 'by the model', 'first section', 'p95', 'aim', 'whole', 'p95', 'aim'],
    KINDS.map((kind, index) => {
      const followed = all[index]!
      const [first, whole] = [followed.map((one) => one.firstMs), followed.map((one) => one.wholeMs)]
      const aims = 'first' in kind ? [kind.first, kind.whole] : ['–', '–']
      return [
        kind.name,
        `${followed.filter(({ status }) => status === 'ok').length} of ${followed.length}`,
        ...[seconds(first, 0.5), seconds(first, 0.95), aims[0]!],
        ...[seconds(whole, 0.5), seconds(whole, 0.95), aims[1]!],
      ]
    }),
  )
}

async function own(): Promise<void> {
  const cases = evaluationCases()
  const rows: (string | number)[][] = []
  for (const { name, locale, people } of KINDS) {
    const one = cases.find((other) => other.locale === locale && other.people.length === people)
    if (!one) throw new Error(`There is no case for ${name}.`)
    const each = await ownShare(one, OWN_TIMES)
    rows.push([name, percentile(each, 0.5).toFixed(2), percentile(each, 0.95).toFixed(2), OWN_AIM])
  }
  printCircumstances('our own share of a section', `${OWN_TIMES} times`)
  printTable(['a reading for', 'median ms', 'p95 ms', 'aim'], rows)
}

/** All of them under way at the same time, which no request can be: making readings takes the processor. */
async function underWay(): Promise<void> {
  const one = evaluationCases().find(({ id }) => id === 'en01')
  if (!one) throw new Error('There is no case en01.')
  const rounds = await inFlight(one, CROWD, IN_FLIGHT_ROUNDS)
  printCircumstances(`${CROWD} answers under way in one process`)
  printTable(
    ['round', 'by the model', 's', 'MB alive after'],
    rounds.map(({ written, ms, megabytes }, index) => [
      index + 1,
      written,
      (ms / 1000).toFixed(1),
      megabytes.toFixed(1),
    ]),
  )
}

async function thousand(server: Measured, pid: number): Promise<void> {
  console.log(`\n${CROWD} readings of ${ACCOUNTS} accounts at once, ${ROUNDS} times …`)
  const askers: Asker[] = []
  for (let count = 0; count < ACCOUNTS; count++) askers.push(await someone(server, 1))
  const rows: (string | number)[][] = []
  for (let round = 1; round <= ROUNDS; round++) {
    const { outcomes, times, atOnce, before, peak } = await crowd(
      { address: server.address, pid },
      askers,
      CROWD,
    )
    await pause(REST_MS)
    const others = [...outcomes].filter(([outcome]) => outcome !== 'ai')
    rows.push([
      `round ${round}`,
      outcomes.get('ai') ?? 0,
      others.map(([outcome, count]) => `${outcome} ${count}`).join(', ') || 'none',
      atOnce,
      ...[0.5, 0.95, 1].map((share) => (percentile(times, share) / 1000).toFixed(1)),
      ...[before, peak, residentMegabytes(pid)].map((held) => held.toFixed(0)),
    ])
  }
  printCircumstances(`${CROWD} at once`, 'seconds of a request', 'memory of the server’s process')
  const memory = ['MB before', 'MB at most', `MB ${REST_MS / 1000} s after`]
  printTable(
    ['', 'by the model', 'others', 'written at once', 'median s', 'p95 s', 'longest s', ...memory],
    rows,
  )
}

export async function claude(): Promise<number> {
  const environment = { ...(await startStandIn()), LIMITS: 'wide', AI_DAILY_BUDGET_USD: '1000' }
  const server = await startMeasured({ environment })
  if (server.pid === undefined) throw new Error('The server has no process.')
  await own()
  await underWay()
  await streaming(server)
  await thousand(server, server.pid)
  return 0
}
