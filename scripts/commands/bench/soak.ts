// `npm run bench:soak`: whether the server's memory grows with its work: what it holds after 10,000 and after 50,000 requests of
// a day's kind (`-- 5000` for a shorter run). Fails when that is 15 % more, or when it holds too much before the first.
import { startMeasured } from '../../workshop/bench/client'
import { printCircumstances, printTable } from '../../workshop/bench/figures'
import type { Request } from '../../workshop/bench/load'
import { residentMegabytes } from '../../workshop/bench/memory'
import { makeWork } from '../../workshop/bench/work'
import { pause } from '../../workshop/processes/identity'

const STEPS = 5
/** How many of twenty requests are which of the day's work, in its order, and the page. */
const SHARES = [8, 8, 1, 1, 1, 1]
const CONNECTIONS = 10
/** Of the memory after the first step. */
const MOST_GROWTH = 0.15
/** Megabytes, once the server has come to rest after its start. */
const MOST_IDLE = 300
/** Milliseconds for the garbage of the last requests. */
const REST = 5_000

/** @throws Error when one is refused */
async function send(requests: Request[], count: number): Promise<void> {
  let next = 0
  const one = async () => {
    while (next < count) {
      const { url, fresh: _, ...asked } = requests[next++ % requests.length]!
      const answer = await fetch(url, asked)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, one))
}

export async function soak([wanted = '50000']: string[]): Promise<number> {
  const count = Number(wanted)
  if (!Number.isInteger(count) || count < 100) throw new Error('Name a number of requests, such as 5000.')
  const server = await startMeasured()
  const { pid } = server
  if (pid === undefined) throw new Error('The server has no process.')
  await pause(REST)
  const rows: [string, number][] = [['at rest after the start', residentMegabytes(pid)]]
  const day = [...(await makeWork(server)).map(({ request }) => request), { url: `${server.address}/oracle` }]
  const requests = day.flatMap((request, index) => Array<Request>(SHARES[index] ?? 0).fill(request))
  for (let step = 1; step <= STEPS; step++) {
    await send(requests, count / STEPS)
    await pause(REST)
    rows.push([`after ${Math.round((count / STEPS) * step)} requests`, residentMegabytes(pid)])
    console.log(`${rows.at(-1)?.[0]}: ${rows.at(-1)?.[1].toFixed(0)} MB`)
  }
  const [[, idle], [, first]] = rows as [[string, number], [string, number]]
  const growth = (rows.at(-1)?.[1] ?? 0) / first - 1
  printCircumstances(`${CONNECTIONS} connections`, 'memory that the server’s process holds')
  printTable(
    ['when', 'MB', 'of the first step'],
    rows.map(([when, held]) => [when, held.toFixed(0), (held / first).toFixed(2)]),
  )
  console.log(
    `\nGrowth after the first step: ${(growth * 100).toFixed(1)} % (at most ${MOST_GROWTH * 100} %)`,
  )
  console.log(`At rest: ${idle.toFixed(0)} MB (at most ${MOST_IDLE})`)
  return growth > MOST_GROWTH || idle > MOST_IDLE ? 1 : 0
}
