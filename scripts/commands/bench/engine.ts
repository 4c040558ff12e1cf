// How long the engine takes, by mitata: `npm run bench:engine`. The figures of docs/engine.md come from here.
import { bench, do_not_optimize, group, run } from 'mitata'
import { decodeStamp, momentFromIso, type Person, readPeople } from '@/lib/engine'
import { encodeStamp } from '@/lib/engine/fc60/stamp'

const alice: Person = {
  name: 'Alice Johnson',
  mother_name: 'Barbara Johnson',
  birth: { year: 1990, month: 7, day: 15 },
  gender: 'female',
  heart_rate_bpm: 68,
  place: { latitude: 40.7, longitude: -74 },
}
const people: Person[] = [
  alice,
  { ...alice, name: 'علی رضایی', mother_name: 'زهرا کریمی', birth: { year: 1991, month: 9, day: 9 } },
  { ...alice, name: 'Bob Miller', birth: { year: 1975, month: 1, day: 30 } },
  { ...alice, name: 'María García', birth: { year: 2001, month: 12, day: 12 } },
  { ...alice, name: 'Łukasz Nowak', birth: { year: 1988, month: 3, day: 5 } },
]
const sign = { type: 'time', value: '11:11' } as const
const moment = momentFromIso('2026-03-09T14:30:00-05:00')
const reading = (group: Person[], convention: string) => ({ people: group, sign, moment, convention })
const [classic, true_sky] = [reading([alice], 'fc60-classic'), reading([alice], 'true-sky')]
const five = reading(people, 'fc60-classic')
const stamp = encodeStamp(moment).fc60
const first = Date.UTC(2026, 2, 9)

export async function engine(): Promise<number> {
  let minutes = 0
  group('one person, everything given', () => {
    bench('fc60-classic without trace', () => do_not_optimize(readPeople(classic, { trace: false })))
    bench('fc60-classic with trace', () => do_not_optimize(readPeople(classic)))
    bench('true-sky, the sky known', () => do_not_optimize(readPeople(true_sky, { trace: false })))
    bench('true-sky, a new sky each time', () => {
      minutes += 61
      const instant = new Date(first + 60_000 * minutes).toISOString().slice(0, 19)
      do_not_optimize(readPeople({ ...true_sky, moment: momentFromIso(`${instant}Z`) }, { trace: false }))
    })
  })
  group('more', () => {
    bench('five people with ten pairs', () => do_not_optimize(readPeople(five, { trace: false })))
    bench('stamp, encode', () => do_not_optimize(encodeStamp(moment)))
    bench('stamp, decode', () => do_not_optimize(decodeStamp(stamp)))
  })

  await run()
  return 0
}
