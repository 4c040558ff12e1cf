// What the requests of every day ask of the database: how often, one after the other, and by which plans in a large one.
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import * as joint from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as invitation from '@/app/api/oracle/users/[id]/invitation/route'
import * as oneUser from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import * as oneFinding from '@/app/api/vault/findings/[id]/route'
import * as findings from '@/app/api/vault/findings/route'
import * as statistics from '@/app/api/vault/statistics/route'
import type { OwnerId } from '@/lib/platform/context'
import { pool } from '@/lib/platform/db'
import { readAsked } from '@/lib/readings/service/asked'
import { readTimes } from '@/lib/readings/service/days'
import { sumFits } from '@/lib/readings/service/feedback'
import { viewReading } from '@/lib/readings/service/read'
import { listStatement } from '@/lib/vault/repository/list'
import { listFindings } from '@/lib/vault/service/find'
import { addAccounts, addReadings, loadingInBulk } from '@/scripts/workshop/bench/many-readings'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { call, makeKey, person, question, together } from './support/api'
import { contextOf } from './support/callers'
import { databaseUrl, rawSql } from './support/database'

/** Of other accounts. */
const READINGS = 10_000

interface Statement {
  name?: string
  text: string
  values?: unknown[]
}
/** The statements that some work sends, in order. */
async function statementsOf(work: () => Promise<{ status: number }>): Promise<Statement[]> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  const { status } = await work()
  const statements = sent.mock.calls.map(([config, values]) => {
    const asked = config as unknown as string | Statement
    return typeof asked === 'string' ? { text: asked, values: values as unknown as unknown[] } : asked
  })
  sent.mockRestore()
  expect(status).toBeLessThan(300)
  return statements
}

const ids: string[] = []
let key = ''
let bound = ''
let id = ''
let finding = ''
let owner = '' as OwnerId
beforeAll(async () => {
  const mine = await makeKey()
  ;({ key, owner } = mine)
  for (const name of ['Parisa', 'Navid'])
    ids.push((await call(users, 'POST', { key, body: person({ name }) })).json.id)
  bound = (await makeKey({ owner: mine.owner, profileId: ids[0]! })).key
  for (let count = 0; count < 30; count++)
    id = (await call(reading, 'POST', { key, body: question(ids[0]!) })).json.id
  // After the keys were proven: nobody sealed these.
  await withClient(databaseUrl(), (client) =>
    loadingInBulk(client, async () => {
      await addAccounts(client, READINGS)
      await addReadings(client, 0, READINGS, READINGS)
    }),
  )
  await rawSql(
    `INSERT INTO api_keys (id, account_id, key_hash, kind)
    SELECT gen_random_uuid(), $1, 'nobody ' || n, 'member' FROM generate_series(1, 2000) n`,
    [mine.owner],
  )
  await rawSql(
    `INSERT INTO oracle_reading_feedback (id, account_id, reading_id, viewer_id, content, created_at, updated_at)
    SELECT gen_random_uuid(), account_id, id, account_id, E'oe1.k1\n' || repeat('A', 120), now(), now()
    FROM oracle_readings`,
  )
  await rawSql(
    `INSERT INTO vault_findings (id, account_id, kind, sign_index, seen_at, content, created_at, updated_at)
    SELECT gen_random_uuid(), account_id, 'sign', 'of ' || account_id, now(), E'oe1.k1\n' || repeat('A', 120), now(), now()
    FROM oracle_readings`,
  )
  await rawSql(
    `INSERT INTO oracle_invitations (id, account_id, profile_id, token_hash, created_at, expires_at)
    SELECT gen_random_uuid(), account_id, user_id, 'nobody ' || id, now(), now() + interval '1 day' FROM oracle_readings`,
  )
  for (let count = 0; count < 30; count++)
    finding = (
      await call(findings, 'POST', { key, body: { kind: 'sign', sign_type: 'time', sign_value: '11:11' } })
    ).json.id
  // Of a table of one page the whole is read sooner than an index.
  await rawSql(
    "INSERT INTO accounts (id, kind) SELECT gen_random_uuid(), 'guest' FROM generate_series(1, 5000)",
  )
  await rawSql('VACUUM ANALYZE')
})

const at = (name: string) => ({ key, params: { id: name } })
const list = (query = '', asking = key) =>
  call(readings, 'GET', { key: asking, path: `/api/oracle/readings${query}` })
const HOT: [what: string, most: number, work: () => Promise<{ status: number }>][] = [
  ['a new reading', 3, () => call(reading, 'POST', { key, body: question(ids[0]!) })],
  ['a new joint reading', 3, () => call(joint, 'POST', { key, body: together(ids) })],
  ['a reading', 2, () => call(oneReading, 'GET', at(id))],
  ['a reading with its working', 2, () => call(oneReading, 'GET', { ...at(id), path: '/x?trace=1' })],
  ['a reading, for a bound key', 2, () => call(oneReading, 'GET', { ...at(id), key: bound })],
  [
    'a reading as a page shows it, with its working and whether it fitted',
    1,
    async () => ({ status: (await viewReading(contextOf(owner), { id })) ? 200 : 500 }),
  ],
  [
    'saying whether it fitted',
    2,
    () => call(feedback, 'POST', { ...at(id), key: bound, body: { rating: 4 } }),
  ],
  [
    'saying it of a part',
    3,
    () => call(feedback, 'POST', { ...at(id), body: { rating: 4, sections: { answer: 'fits' } } }),
  ],
  ['what was said of a reading', 2, () => call(feedback, 'GET', { key: bound, params: { id } })],
  ['marking a reading', 3, () => call(oneReading, 'PATCH', { ...at(id), body: { favorite: true } })],
  [
    'marking a reading with a note',
    4,
    () => call(oneReading, 'PATCH', { ...at(id), body: { note: 'Well.' } }),
  ],
  ['a page of readings', 2, () => list()],
  ['a later page of readings', 2, () => list(`?cursor=${id}`)],
  ['a page of readings, for a bound key', 2, () => list('', bound)],
  ['a page of a hundred readings', 2, () => list('?limit=100')],
  ['readings of a person', 3, () => list(`?user_id=${ids[0]}`, bound)],
  ['favourites of one kind', 2, () => list('?favorite=false&reading_type=single_user&sign_type=time')],
  ['readings of a day', 2, () => list('?from=2026-01-01&to=2099-01-01')],
  ['a search', 3, () => list('?q=job')],
  ['a search for a bound key', 3, () => list('?q=job', bound)],
  ['a page of findings', 2, () => call(findings, 'GET', { key, path: '/api/vault/findings?limit=100' })],
  [
    'a later page of signs',
    2,
    () => call(findings, 'GET', { key, path: '/api/vault/findings?skip=20&kind=sign' }),
  ],
  [
    'what is kept, from a place on',
    2,
    async () => {
      const { findings: rest } = await listFindings(contextOf(owner), { cursor: finding, kind: 'sign' })
      return { status: rest.length > 0 ? 200 : 500 }
    },
  ],
  ['a search of what is kept', 3, () => call(findings, 'GET', { key, path: '/api/vault/findings?q=11:11' })],
  ['a finding', 2, () => call(oneFinding, 'GET', at(finding))],
  [
    'a new sign',
    2,
    () => call(findings, 'POST', { key, body: { kind: 'sign', sign_type: 'time', sign_value: '11:11' } }),
  ],
  [
    'a sign beside chance',
    2,
    () =>
      call(statistics, 'GET', {
        key,
        path: '/api/vault/statistics?sign_type=time&sign_value=11:11&looks_per_day=80',
      }),
  ],
  ['a page of profiles', 2, () => call(users, 'GET', { key, path: '/api/oracle/users?limit=100' })],
  ['a profile', 2, () => call(oneUser, 'GET', at(ids[0]!))],
  [
    'on which days an account read',
    1,
    async () => ({ status: (await readTimes(contextOf(owner))).length > 0 ? 200 : 500 }),
  ],
  [
    'what was asked of a person over time',
    2,
    async () => ({ status: (await readAsked(contextOf(owner), ids[0]!)).length >= 30 ? 200 : 500 }),
  ],
  [
    'how readings fitted lately',
    1,
    async () => ({ status: (await sumFits(contextOf(owner), 0)).readings >= 0 ? 200 : 500 }),
  ],
  [
    'an invitation, with the beginning and the end of its transaction',
    5,
    () => call(invitation, 'POST', at(ids[0]!)),
  ],
  ['a new profile', 2, () => call(users, 'POST', { key, body: person() })],
]

it('no statement waits for helpers of its own', async () => {
  const { rows } = await pool().query('SHOW max_parallel_workers_per_gather')
  expect(rows).toEqual([{ max_parallel_workers_per_gather: '0' }])
})

it('a list of findings comes out of its index in its order', async () => {
  const places = [undefined, { at: new Date().toISOString(), id: finding }]
  await withClient(databaseUrl(), async (client) => {
    for (const after of places)
      for (const kind of [undefined, 'sign'] as const) {
        const { text, values } = listStatement(owner, { kind, after }, 41)
        for (const asked of [{ text: `EXPLAIN ${text}`, values }, `EXPLAIN (GENERIC_PLAN) ${text}`]) {
          const plan = (await client.query(asked)).rows.map((row) => row['QUERY PLAN']).join('\n')
          expect(plan).toContain('Index Scan using vault_findings_by_time')
          expect(plan).not.toMatch(/Sort|hashed SubPlan/)
          expect(plan).toMatch(/on oracle_readings reading .*\n *Index Cond: \(.*\bid = found\.reading_id/)
          if (after) expect(plan).toMatch(/Index Cond: .*ROW/)
        }
      }
  })
})

describe.each(HOT)('%s', (_, most, work) => {
  it(`takes at most ${most} statements`, async () => {
    await work()
    const statements = await statementsOf(work)
    expect(statements.map(({ text }) => text).length).toBeLessThanOrEqual(most)
  })

  it('is prepared once a connection', async () => {
    const statements = await statementsOf(work)
    const ofReadings = statements.filter(({ text }) => text.includes('oracle_readings'))
    expect(ofReadings.filter(({ name }) => name === undefined)).toEqual([])
  })

  it('walks indexes alone, also where its plan is made once for all', async () => {
    const statements = await statementsOf(work)
    await withClient(databaseUrl(), async (client) => {
      for (const { text, values = [] } of statements.filter(({ text }) => !/^(BEGIN|COMMIT)\b/.test(text)))
        for (const asked of [{ text: `EXPLAIN ${text}`, values }, `EXPLAIN (GENERIC_PLAN) ${text}`]) {
          const { rows } = await client.query(asked)
          const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
          expect(plan, text).not.toMatch(/Seq Scan/)
        }
    })
  })
})
