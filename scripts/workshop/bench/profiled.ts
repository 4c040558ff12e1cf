// Servers whose processor time is written down while they are asked, with that of their database.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withClient } from '../postgres/databases'
import type { RunningServer } from '../start/server'
import { type CpuProfile, type Spent, spentIn } from './cpu-profile'
import { load } from './load'
import type { Work } from './work'

/** Of one request, in milliseconds. */
export interface Column extends Spent {
  name: string
  /** Of PostgreSQL; null where there is none, or where the system does not tell. */
  database: number | null
}

interface Profiled extends RunningServer {
  databaseUrl?: string
}

const SECONDS = 6

/** @param start a server, with these options of Node @param workOf what it is asked */
export async function profile<Server extends Profiled>(
  start: (node: string[]) => Promise<Server>,
  workOf: (server: Server) => Promise<Work[]>,
): Promise<Column[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cpu-'))
  const server = await start(['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=400'])
  const spans: { name: string; from: bigint; to: bigint; requests: number; database: number | null }[] = []
  for (const { name, request } of await workOf(server)) {
    console.log(`Measuring ${name} …`)
    await load(request, 1)
    const before = await databaseTimes(server)
    const from = process.hrtime.bigint()
    const requests = (await load(request, SECONDS, 0)).rate * SECONDS
    const to = process.hrtime.bigint()
    const spent = between(before, await databaseTimes(server))
    const database = spent === null ? null : spent / requests
    spans.push({ name, from, to, requests, database })
  }
  await server.stop()
  const written = read(folder)
  rmSync(folder, { recursive: true })
  return spans.map(({ name, from, to, requests, database }) => {
    const { parts, functions } = spentIn(written, from, to)
    const each = (times: Map<string, number>) => new Map([...times].map(([key, ms]) => [key, ms / requests]))
    return { name, database, parts: each(parts), functions: each(functions) }
  })
}

/** The one of the server: its threads may have left theirs, which are smaller. */
function read(folder: string): CpuProfile {
  const texts = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const longest = texts.sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) throw new Error('The server left no profile.')
  return JSON.parse(longest)
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10

/** Milliseconds of processor time so far, by process of the database. */
type Times = Map<string, number>

async function databaseTimes({ databaseUrl }: Profiled): Promise<Times | null> {
  if (databaseUrl === undefined || os.platform() !== 'linux') return null
  const server = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    return statOf(String(rows[0]!.pid))?.parent
  })
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(
    processes.flatMap((name) => {
      const stat = statOf(name)
      return stat && stat.parent === server ? [[name, stat.ms]] : []
    }),
  )
}

/** Connections that were closed meanwhile are left out. */
function between(before: Times | null, after: Times | null): number | null {
  if (!before || !after) return null
  return [...after].reduce((sum, [name, ms]) => sum + ms - (before.get(name) ?? 0), 0)
}

function statOf(pid: string): { parent: number; ms: number } | null {
  try {
    // What comes after the name in brackets, which may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number)
    return { parent: fields[1]!, ms: (fields[11]! + fields[12]!) * TICK_MS }
  } catch {
    return null
  }
}
