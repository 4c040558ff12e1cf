// `npm run bench:joint`: what a reading for two and for five people costs beside one for a single person: whole requests to the
// production server over a fresh PostgreSQL with its safety on, one client, the three kinds in turns.
import os from 'node:os'
import { performance } from 'node:perf_hooks'
import { buildStandalone, isBuilt } from '../workshop/build/build'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'
import { startTestServer, testBuild } from '../workshop/testing/journeys'

const ROUNDS = 300
const WARM_UP = 50
/** How many people, and how many times the single reading it may take. */
const KINDS = [
  { people: 1, most: 1 },
  { people: 2, most: 1.5 },
  { people: 5, most: 2 },
] as const
const PEOPLE = [
  { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson', heart_rate_bpm: 68 },
  { name: 'علی رضایی', birthday: '1991-09-09', mother_name: 'زهرا کریمی', latitude: 35.7, longitude: 51.4 },
  { name: 'Bob Miller', birthday: '1975-01-30', mother_name: 'Ann' },
  { name: 'María García', birthday: '2001-12-12', mother_name: 'Inés' },
  { name: 'Łukasz Nowak', birthday: '1988-03-05', mother_name: 'Ewa' },
]

await program(async () => {
  generateClient()
  if (!isBuilt(testBuild)) await buildStandalone(testBuild)
  const server = await startTestServer(testBuild, { durable: true })
  const headers = { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' }
  const post = async (route: string, content: object) => {
    const body = JSON.stringify(content)
    const response = await fetch(`${server.address}${route}`, { method: 'POST', headers, body })
    const text = await response.text()
    if (response.status !== 201) throw new Error(`POST ${route}: ${response.status} ${text}`)
    return JSON.parse(text) as { id: string; calculation_time_ms?: number }
  }
  const ids: string[] = []
  for (const person of PEOPLE) ids.push((await post('/api/oracle/users', person)).id)

  const askFor = (people: number, turn: number) => {
    const asked = { question: `Should I take the new job (${turn})?`, sign_type: 'time', sign_value: '11:11' }
    const [primary_user_id, ...secondary_user_ids] = ids.slice(0, people)
    if (people === 1) return post('/api/oracle/reading', { user_id: primary_user_id, ...asked })
    return post('/api/oracle/reading/multi-user', { primary_user_id, secondary_user_ids, ...asked })
  }
  const times = new Map(
    KINDS.map(({ people }) => [people as number, { whole: [] as number[], own: [] as number[] }]),
  )
  console.log(`${ROUNDS} rounds after ${WARM_UP} to warm up …`)
  for (let round = -WARM_UP; round < ROUNDS; round++)
    // Each kind comes first, second and third equally often.
    for (let place = 0; place < KINDS.length; place++) {
      const { people } = KINDS[(round + WARM_UP + place) % KINDS.length]!
      const began = performance.now()
      const { calculation_time_ms = 0 } = await askFor(people, round)
      if (round < 0) continue
      times.get(people)?.whole.push(performance.now() - began)
      times.get(people)?.own.push(calculation_time_ms)
    }

  const at = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
  const wholes = (people: number) => times.get(people)?.whole ?? []
  const single = at(wholes(1), 0.5)
  console.log(`\nNode ${process.versions.node}, ${os.cpus().length} cores, one client, ${ROUNDS} of each\n`)
  console.log('| people | median ms | of single | at most | p95 ms | computing and wording, median ms |')
  console.log('|---:|---:|---:|---:|---:|---:|')
  for (const { people, most } of KINDS) {
    const [median, p95] = [at(wholes(people), 0.5), at(wholes(people), 0.95)]
    const own = at(times.get(people)?.own ?? [], 0.5)
    const figures = [median.toFixed(2), (median / single).toFixed(2), most, p95.toFixed(2), own.toFixed(2)]
    console.log(`| ${people} | ${figures.join(' | ')} |`)
  }
  return 0
})
