// `npm run bench:guard`: what the guard adds to a request. A bare handler and the same one behind key or session, limit and
// ownership, in one process, in turns, from ten connections; with REDIS_URL the limits are counted there.
import os from 'node:os'
import { startGuardedServer } from '../workshop/bench/guarded'
import { load, type Request } from '../workshop/bench/load'
import { generateClient } from '../workshop/database/generate'
import { program } from '../workshop/processes/program'

const rounds = 3
const seconds = 4
/** Milliseconds that the guard may add to the median. */
const target = 3

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

await program(async () => {
  generateClient()
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
  const where = REDIS_URL ? 'in Redis' : 'in process'
  console.log(`\nNode ${process.versions.node}, ${os.cpus().length} cores, 10 connections, limits ${where}\n`)
  console.log(`| what | p50 ms | adds ms (at most ${target}) |\n|---|---:|---:|`)
  const of = (name = '') => median(p50.get(name) ?? [])
  for (const [bare, ...guarded] of groups.map((group) => group.map(([name]) => name))) {
    console.log(`| ${bare} | ${of(bare).toFixed(2)} | |`)
    for (const name of guarded)
      console.log(`| ${name} | ${of(name).toFixed(2)} | ${(of(name) - of(bare)).toFixed(2)} |`)
  }
  return 0
})
