// `npm run bench:guard`: what the guard adds to a request. A bare handler and the same one behind key or session, limit and
// ownership, in one process, in turns, from ten connections; with REDIS_URL the limits are counted there.
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { startGuardedServer } from '../../workshop/bench/guarded'
import { load, type Request } from '../../workshop/bench/load'

const rounds = 3
const seconds = 4
/** Milliseconds that the guard may add to the median. */
const target = 3

export async function guard(): Promise<number> {
  const { REDIS_URL } = process.env
  const server = await startGuardedServer(REDIS_URL ? { REDIS_URL } : {})
  const key = { authorization: `Bearer ${server.apiKey}` }
  const session = { cookie: server.cookie }
  const at = (path: string, headers?: Record<string, string>) => ({ url: server.address + path, headers })
  // Each group begins with its bare handler.
  const groups: [string, Request][][] = [
    [
      ['bare handler', at('/api/health')],
      ['with key and limit', at('/api/guarded', key)],
      ['with session and limit', at('/api/guarded', session)],
    ],
    [
      ['bare handler that reads a row', at('/api/row')],
      ['with key, limit and owner', at('/api/owned', key)],
      ['with session, limit and owner', at('/api/owned', session)],
    ],
  ]
  const p50 = new Map<string, number[]>()
  for (let round = 1; round <= rounds; round++) {
    for (const [name, request] of groups.flat()) {
      console.log(`Round ${round} of ${rounds}: ${name} …`)
      p50.set(name, [...(p50.get(name) ?? []), (await load(request, seconds)).p50])
    }
  }
  const of = (name = '') => percentile(p50.get(name) ?? [], 0.5)
  const rows = groups.flatMap((group) =>
    group.map(([name], place) => {
      const adds = of(name) - of(group[0]?.[0])
      return [name, of(name).toFixed(2), place === 0 ? '' : adds.toFixed(2)]
    }),
  )
  printCircumstances('10 connections', `limits ${REDIS_URL ? 'in Redis' : 'in process'}`)
  printTable(['what', 'p50 ms', `adds ms (at most ${target})`], rows)
  return 0
}
