// `npm run bench:joint`: what a reading for two and for five people costs beside one for a single person: whole requests to the
// production server, one client, the three kinds in turns.
import { startMeasured } from '../../workshop/bench/client'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'

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

export async function joint(): Promise<number> {
  const { send } = await startMeasured()
  const ids: string[] = []
  for (const person of PEOPLE) ids.push((await send('POST', '/api/oracle/users', person)).id)

  const askFor = (people: number, turn: number): Promise<{ calculation_time_ms: number }> => {
    const asked = { question: `Should I take the new job (${turn})?`, sign_type: 'time', sign_value: '11:11' }
    const [primary_user_id, ...secondary_user_ids] = ids.slice(0, people)
    if (people === 1) return send('POST', '/api/oracle/reading', { user_id: primary_user_id, ...asked })
    return send('POST', '/api/oracle/reading/multi-user', { primary_user_id, secondary_user_ids, ...asked })
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
      const { calculation_time_ms } = await askFor(people, round)
      if (round < 0) continue
      times.get(people)?.whole.push(performance.now() - began)
      times.get(people)?.own.push(calculation_time_ms)
    }

  const at = (people: number, what: 'whole' | 'own', share: number) =>
    percentile(times.get(people)?.[what] ?? [], share)
  printCircumstances('one client', `${ROUNDS} of each`)
  printTable(
    ['people', 'median ms', 'of single', 'at most', 'p95 ms', 'computing and wording, median ms'],
    KINDS.map(({ people, most }) => [
      people,
      at(people, 'whole', 0.5).toFixed(2),
      (at(people, 'whole', 0.5) / at(1, 'whole', 0.5)).toFixed(2),
      most,
      at(people, 'whole', 0.95).toFixed(2),
      at(people, 'own', 0.5).toFixed(2),
    ]),
  )
  return 0
}
