// `npm run bench:rows`: what a new reading and a new profile cost PostgreSQL, and what of it each part of the schema costs: with the
// part taken away, or as an earlier version had it. Of its processor's time, so that the disk and others on the machine do not matter.
import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { percentile, printCircumstances, printTable } from '../../workshop/bench/figures'
import { addAccounts, addReadings, loadingInBulk } from '../../workshop/bench/many-readings'
import { again, recordWrites } from '../../workshop/bench/recorded'
import { VARIANTS, type Variant } from '../../workshop/bench/row-variants'
import { withClient } from '../../workshop/postgres/databases'
import { startTemporaryInstallation } from '../../workshop/testing/installation'

const ROUNDS = 5
/** Rows a round. */
const ROWS = 200
const WARM_UP = 30
/** Readings that are there already: plans are those of a large table, and indexes have a depth. */
const STANDING = 50_000

type Statements = Awaited<ReturnType<typeof recordWrites>>

/** The statements of a new reading and of a new profile, and the rows that they refer to. */
async function record() {
  const { newId } = await import('@/lib/platform/id')
  const { ALL_SCOPES } = await import('@/lib/platform/context')
  const { db } = await import('@/lib/platform/db')
  const { profileInput } = await import('@/lib/profiles/schema')
  const { createProfile } = await import('@/lib/profiles/service')
  const { readingInput } = await import('@/lib/readings/schema')
  const { createReading } = await import('@/lib/readings/service/create')
  const owner = newId(Date.now())
  await db().account.create({ data: { id: owner, kind: 'member' } })
  const actor = { kind: 'member', owner, scopes: ALL_SCOPES, profileId: null }
  const ctx = { actor, now: Date.now(), requestId: newId(Date.now()), locale: 'en' } as Parameters<
    typeof createProfile
  >[0]
  const person = profileInput.parse({
    ...{ name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson', gender: 'female' },
    ...{ heart_rate_bpm: 68, place: 'Vienna', latitude: 48.2, longitude: 16.4, time_zone: 'Europe/Vienna' },
  })
  const { id: user_id } = await createProfile(ctx, person)
  const asked = { user_id, question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' }
  const works = [
    ['a reading', () => createReading(ctx, readingInput.parse(asked))],
    ['a profile', () => createProfile(ctx, person)],
  ] as const
  const subjects: [string, Statements][] = []
  for (const [name, work] of works) {
    await work()
    subjects.push([name, await recordWrites(work)])
  }
  await db().$disconnect()
  return { subjects, kept: new Set<string>([owner, user_id]) }
}

/** Milliseconds of processor that a process has used. */
const usedBy = (pid: number) => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

/** Milliseconds a row. Nothing of it stays, nor do the pages of the one before. */
async function measure(client: Client, { sql }: Variant, statements: Statements, kept: Set<string>) {
  await client.query('VACUUM')
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const write = async (count: number) => {
    for (let row = 0; row < count; row++)
      for (const statement of again(statements, kept)) await client.query(statement)
  }
  await client.query('BEGIN')
  if (sql) await client.query(sql)
  await write(WARM_UP)
  const began = usedBy(rows[0]!.pid)
  await write(ROWS)
  const used = usedBy(rows[0]!.pid) - began
  await client.query('ROLLBACK')
  return used / ROWS
}

export async function rows(): Promise<number> {
  if (process.platform !== 'linux') throw new Error('Only Linux tells a process’s time that exactly.')
  const { databaseUrl, environment } = await startTemporaryInstallation({ durable: true })
  Object.assign(process.env, environment, { APP_ENV: 'local', LOG_LEVEL: 'error' })
  const { subjects, kept } = await record()
  await withClient(databaseUrl, (client) =>
    loadingInBulk(client, async () => {
      await addAccounts(client, STANDING)
      await addReadings(client, 0, STANDING, STANDING)
    }),
  )
  await withClient(databaseUrl, (client) => client.query('VACUUM ANALYZE'))
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++) {
    console.log(`Round ${round + 1} of ${ROUNDS} …`)
    for (const variant of round % 2 ? VARIANTS.toReversed() : VARIANTS)
      for (const [subject, statements] of subjects) {
        const key = `${variant.name}, ${subject}`
        // A connection of its own: what was prepared was planned for another schema.
        const ms = await withClient(databaseUrl, (client) => measure(client, variant, statements, kept))
        times.set(key, [...(times.get(key) ?? []), ms])
      }
  }
  const median = (variant: Variant, subject: string) =>
    percentile(times.get(`${variant.name}, ${subject}`) ?? [], 0.5)
  const [whole] = VARIANTS
  printCircumstances(
    `medians of ${ROUNDS} rounds of ${ROWS} rows`,
    'milliseconds of PostgreSQL’s processor for one row with all that is written beside it',
  )
  printTable(
    ['', ...subjects.flatMap(([subject]) => [`${subject}, ms`, 'of what it is'])],
    VARIANTS.map((variant) => [
      variant.name,
      ...subjects.flatMap(([subject]) => {
        const ms = median(variant, subject)
        return [ms.toFixed(3), (ms / median(whole!, subject)).toFixed(2)]
      }),
    ]),
  )
  return 0
}
