// `npm run upgrade:drill -- <commit or tag>`: goes through an upgrade from an earlier version and back again, on data of its own: the old one
// writes, the new one migrates and serves beside it, then alone, then the old one again on the new tables. Whatever one of them wrote,
// each of them must read.
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { seed } from '@/prisma/seed'
import { callerOf } from '../workshop/bench/client'
import { deployMigrations } from '../workshop/database/deploy'
import { ensureDatabase } from '../workshop/postgres/databases'
import { startTemporaryCluster } from '../workshop/postgres/temporary'
import { atEnd } from '../workshop/processes/program'
import { migrateFolder, serveFolder } from '../workshop/start/folder'
import type { RunningServer } from '../workshop/start/server'
import { elapsed } from '../workshop/start/steps'
import { freshKeys } from '../workshop/testing/installation'
import { earlierVersion, thisVersion } from '../workshop/upgrade/version'

interface Written {
  profile: string
  reading: string
}

const PEOPLE = [
  { name: 'Sara Ahmadi', birthday: '1990-07-15', mother_name: 'Leila' },
  { name: 'محمد‌علی رضایی', birthday: '1979-03-21', mother_name: 'زهرا' },
]
const QUESTION = 'Should I take the new job?'

let failed = 0
function tell(what: string, ok: boolean, figure: string): void {
  if (!ok) failed += 1
  console.log(`${ok ? '✓' : '✗'} ${what}: ${figure} (at ${elapsed()} s)`)
}

const asker = (server: RunningServer, key: string) => callerOf(server.address, key)
type Asker = ReturnType<typeof asker>

async function write({ send }: Asker): Promise<Written[]> {
  const written: Written[] = []
  for (const person of PEOPLE) {
    const { id: profile } = await send('POST', '/api/oracle/users', person)
    const asked = { user_id: profile, question: QUESTION, sign_type: 'time', sign_value: '11:11' }
    const { id: reading } = await send('POST', '/api/oracle/reading', asked)
    written.push({ profile, reading })
  }
  return written
}

/** How many of them are read back whole: the person, the question and the words. */
async function readBack({ headers }: Asker, address: string, written: Written[]): Promise<number> {
  const get = async (route: string) => {
    const response = await fetch(address + route, { headers })
    return response.ok ? ((await response.json()) as Record<string, unknown>) : {}
  }
  let whole = 0
  for (const { profile, reading } of written) {
    const person = await get(`/api/oracle/users/${profile}`)
    const kept = await get(`/api/oracle/readings/${reading}`)
    const words = String(kept.ai_interpretation ?? '')
    const named = PEOPLE.some(({ name }) => name === person.name)
    if (named && kept.question === QUESTION && words.length > 100) whole += 1
  }
  return whole
}

export async function drill([commit]: string[]): Promise<number> {
  if (!commit)
    throw new Error(
      'Say from which version: npm run upgrade:drill -- <commit or tag>, such as the one that runs now.',
    )
  const before = await earlierVersion(commit)
  const after = await thisVersion()
  const cluster = await startTemporaryCluster({ durable: true })
  atEnd(cluster.stop)
  const url = await ensureDatabase(cluster.url, 'upgrade')
  const key = `drill-${randomBytes(12).toString('hex')}`
  const environment = {
    ...{ PATH: process.env.PATH, NODE_ENV: 'production', APP_ENV: 'local', LOG_LEVEL: 'error' },
    ...{ DATABASE_URL: url, DEV_API_KEY: key, ...freshKeys() },
  }
  await migrateFolder(before, environment)
  await seed(url, key)
  const old = await serveFolder(before, environment)
  const first = await write(asker(old, key))
  tell(`${before.name} writes`, true, `${first.length} people with a reading each`)

  const applied = await deployMigrations(url, path.resolve('prisma/migrations'))
  tell('The migrations run while it serves', true, applied.join(', ') || 'there are none')
  const count = async (what: string, server: RunningServer, written: Written[]) => {
    const read = await readBack(asker(server, key), server.address, written)
    tell(what, read === written.length, `${read} of ${written.length} read whole`)
  }
  await count(`${before.name} serves on the new tables`, old, first)
  const young = await serveFolder(after, environment)
  await count(`${after.name} beside it`, young, first)
  const second = await write(asker(young, key))
  await count(`What ${after.name} writes is read by the one before`, old, second)
  const third = await write(asker(old, key))
  await count('and the other way round', young, third)

  await old.stop()
  const all = [...first, ...second, ...third]
  await count(`${after.name} alone`, young, all)
  await young.stop()
  const again = await serveFolder(before, environment)
  await count(`Rolled back: ${before.name} on the new tables`, again, all)
  const last = await write(asker(again, key))
  await again.stop()
  const forward = await serveFolder(after, environment)
  await count(`Forward again: ${after.name}`, forward, [...all, ...last])
  await forward.stop()
  console.log(failed === 0 ? 'The upgrade holds, and the way back.' : `${failed} of the steps failed.`)
  return failed === 0 ? 0 : 1
}
