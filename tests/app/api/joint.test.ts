// Readings for several people: what is answered, what is refused, and that nothing is ever stored in part.
import { describe, expect, it } from 'vitest'
import * as user from '@/app/api/oracle/users/[id]/route'
import { db } from '@/lib/platform/db'
import { newId } from '@/lib/platform/id'
import { withClient } from '@/scripts/workshop/postgres/databases'
import { ask, call, someone, untilServed } from '../../support/api'
import { databaseUrl, rawSql } from '../../support/database'
import { askTogether, type Family, family, list, read } from '../../support/joint'

const moment = '2026-03-09T14:30:00-05:00'
const PEOPLE = [
  { name: 'Alice Johnson', birthday: '1990-07-15', mother_name: 'Barbara Johnson', gender: 'female' },
  { name: 'علی رضایی', birthday: '1975-01-30', mother_name: 'زهرا کریمی', heart_rate_bpm: 61 },
  { name: 'Łukasz Nowak', birthday: '1988-03-05', mother_name: 'Ewa', latitude: 52.2, longitude: 21 },
  { name: 'María García', birthday: '2001-12-12', mother_name: 'Inés' },
  { name: 'O’Brien', birthday: '1959-11-02', mother_name: 'Maeve' },
]
const pairsOf = (ids: string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}:${b}`))
const between0and1 = (score: number) => score >= 0 && score <= 1

const STORED = ['oracle_readings', 'oracle_reading_users', 'oracle_reading_viewers', 'oracle_audit_log']
/** How many rows there are; refusals may be noted, so of the log only what was made counts. */
const stored = () =>
  rawSql(
    `SELECT ${STORED.map((table) => `(SELECT count(*) FROM ${table} ${table.endsWith('log') ? "WHERE action = 'create_reading'" : ''}) AS ${table}`)}`,
  )

describe('a joint reading', () => {
  it.each([2, 3, 5])('of %i people has every field of the contract', async (count) => {
    const people = PEOPLE.slice(0, count)
    const group = await family(people)
    const { ids } = group
    const names = people.map(({ name }) => name)
    const { status, headers, json } = await askTogether(group, { moment })
    expect(status).toBe(201)
    expect(headers.get('location')).toBe(`/api/oracle/readings/${json.id}`)
    expect(json).toMatchObject({
      ...{ reading_type: 'multi_user', is_multi_user: true, moment, locale: 'en', style: 'plain' },
      ...{ user_id: ids[0], primary_user_id: ids[0], participant_ids: ids },
      participants: ids.map((id, at) => ({ id, name: names[at], left: false })),
      ...{ question: 'Should I take the new job?', sign_type: 'time', sign_value: '11:11' },
      ...{ viewer: { role: 'owner', participant_ids: [] }, favorite: false, note: null },
      interpretation: { source: 'builtin', locale: 'en', ai: { status: 'off' } },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(json.calculation_time_ms).toBeGreaterThan(0)
    expect(json.ai_interpretation.length).toBeGreaterThan(100)
    expect(json.ai_interpretation).not.toMatch(/(?!\n)\p{Cc}|[{}]/u)

    expect(Object.keys(json.individual_insights)).toEqual(names)
    const insights = Object.values(json.individual_insights as Record<string, string>)
    for (const text of insights) expect(text.length).toBeGreaterThan(100)
    expect(new Set(insights).size).toBe(count)

    expect(Object.keys(json.individual_results)).toEqual(ids)
    expect(json.reading_result).toEqual(json.individual_results[ids[0]!])

    expect(between0and1(json.compatibility.score)).toBe(true)
    expect(json.compatibility).toMatchObject({
      ...{ class: expect.any(String), strengths: expect.any(Array), challenges: expect.any(Array) },
    })
    const matrix = Object.entries(json.compatibility_matrix as Record<string, Record<string, never>>)
    expect(matrix.map(([key]) => key)).toEqual(pairsOf(ids))
    expect(matrix).toHaveLength((count * (count - 1)) / 2)
    for (const [key, pair] of matrix) {
      expect(pair).toMatchObject({ class: expect.any(String), text: expect.any(String) })
      expect(between0and1(pair.score!)).toBe(true)
      expect(Object.values<number>(pair.parts!).every(between0and1)).toBe(true)
      expect(pair.names).toEqual(key.split(':').map((id) => names[ids.indexOf(id)]))
    }
    const mean = matrix.reduce((sum, [, { score }]) => sum + score!, 0) / matrix.length
    expect(json.compatibility.score).toBeCloseTo(mean, 3)

    expect(json.group_dynamics.length).toBeGreaterThan(50)
    expect(Object.keys(json.group.roles)).toEqual(ids)
    expect(json.group.joint_life_path).toBeGreaterThan(0)
    for (const pair of [json.group.strongest, json.group.most_delicate])
      expect(pairsOf(ids)).toContain(pair.join(':'))
    const scoreOf = (pair: string[]) => json.compatibility_matrix[pair.join(':')].score
    const scores = matrix.map(([, { score }]) => score!)
    expect(scoreOf(json.group.strongest)).toBe(Math.max(...scores))
    expect(scoreOf(json.group.most_delicate)).toBe(Math.min(...scores))
  })

  it('says of each person the numbers that a reading alone would say', async () => {
    const group = await family(PEOPLE)
    const { json } = await askTogether(group, { moment })
    for (const id of group.ids) {
      const alone = await ask({ key: group.key, id }, { moment })
      expect(json.individual_results[id]).toEqual(alone.json.reading_result)
    }
  })

  it('is stored once with its people in their order, and read back unchanged', async () => {
    const group = await family(PEOPLE)
    const made = await askTogether(group)
    expect((await read(group.key, made.json.id)).json).toEqual(made.json)
    const rows = await rawSql(
      'SELECT user_id, is_primary, position FROM oracle_reading_users WHERE reading_id = $1 ORDER BY position',
      [made.json.id],
    )
    expect(rows).toEqual(
      group.ids.map((user_id, position) => ({ user_id, position, is_primary: position === 0 })),
    )
  })

  it('is of the day and hour of the first person where nobody says otherwise', async () => {
    const group = await family([{ time_zone: 'Asia/Tehran' }, { time_zone: 'America/New_York' }])
    expect((await askTogether(group)).json.moment).toMatch(/\+03:30$/)
    expect((await askTogether(group, { moment: '2026-03-09T14:30' })).json.moment).toBe(
      '2026-03-09T14:30:00+03:30',
    )
  })

  it('knows its people also by ids in capitals', async () => {
    const group = await family(PEOPLE.slice(0, 2))
    const { status, json } = await askTogether({ ...group, ids: group.ids.map((id) => id.toUpperCase()) })
    expect([status, json.participant_ids]).toEqual([201, group.ids])
  })

  it('speaks Persian about people with names in both scripts', async () => {
    const group = await family(PEOPLE.slice(0, 3))
    const { json } = await askTogether(group, { locale: 'fa', question: 'با هم سفر کنیم؟' })
    expect(Object.keys(json.individual_insights)).toEqual(PEOPLE.slice(0, 3).map(({ name }) => name))
    for (const text of Object.values<string>(json.individual_insights)) {
      expect(text).toMatch(/[آ-ی]{3}/)
      expect(text.length).toBeGreaterThan(100)
    }
    expect(json.ai_interpretation).toContain('\u2068Alice\u2069')
    expect(json.ai_interpretation).toContain('\u2068علی\u2069')
  })
})

describe('names in a joint reading', () => {
  it('that are equal are told apart', async () => {
    const group = await family([{ name: 'Ali' }, { name: 'Sara' }, { name: 'Ali' }, { name: 'Ali' }])
    const { json } = await askTogether(group)
    expect(Object.keys(json.individual_insights)).toEqual(['Ali', 'Sara', 'Ali (2)', 'Ali (3)'])
    expect(json.participants.map(({ name }: { name: string }) => name)).toEqual(['Ali', 'Sara', 'Ali', 'Ali'])
    expect(json.compatibility_matrix[`${group.ids[0]}:${group.ids[3]}`].names).toEqual(['Ali', 'Ali (3)'])
  })

  it('are data, whatever they are called', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length']
    const group = await family(names.map((name) => ({ name: name.replaceAll('_', '') })))
    // No door takes an underscore in a name; an older row may have one.
    const where = { id: group.ids[1]!, accountId: group.owner }
    await db().profile.updateMany({ where, data: { name: '__proto__' } })
    const made = await askTogether(group)
    expect(made.status).toBe(201)
    const again = await read(group.key, made.json.id)
    for (const { text, json } of [made, again]) {
      expect(Object.keys(json.individual_insights)).toEqual(names)
      for (const name of names) {
        expect(text).toContain(`"${name}":"`)
        expect(typeof Object.getOwnPropertyDescriptor(json.individual_insights, name)?.value).toBe('string')
      }
    }
    const [item] = (await list(group.key)).json
    expect(item.participants.map(({ name }: { name: string }) => name)).toEqual(names)
  })
})

describe('refused, and nothing is stored', () => {
  const lower = (group: Family) => group.ids
  const cases: [string, (group: Family) => Promise<unknown[]> | unknown[], object, number, string][] = [
    ['six people', ({ ids }) => [...ids, newId(1), newId(2), newId(3)], {}, 400, 'participants_many'],
    ['a person twice', ({ ids }) => [...ids, ids[1]], {}, 400, 'participants_twice'],
    ['the primary again', ({ ids }) => [...ids, ids[0]], {}, 400, 'participants_twice'],
    ['one in capitals again', ({ ids }) => [...ids, ids[1]!.toUpperCase()], {}, 400, 'participants_twice'],
    ['nobody beside the primary', ({ ids }) => [ids[0]], {}, 400, 'participants_few'],
    ['nobody at all', () => [], {}, 400, 'user_required'],
    ['an empty id', ({ ids }) => [ids[0], ''], {}, 400, 'user_required'],
    ['an unknown one', ({ ids }) => [...ids, newId(Date.now())], {}, 404, 'user_not_found'],
    ['what is no id', ({ ids }) => [...ids, 'nonsense'], {}, 404, 'user_not_found'],
    ['another’s as the second', async ({ ids }) => [...ids, (await someone()).id], {}, 403, 'forbidden'],
    ['another’s as the first', async ({ ids }) => [(await someone()).id, ...ids], {}, 403, 'forbidden'],
    [
      'a deleted one',
      async ({ key, ids }) => {
        await call(user, 'DELETE', { key, params: { id: ids[1]! } })
        return ids
      },
      {},
      404,
      'user_not_found',
    ],
    ['a sign without its form', lower, { sign_value: '25:00' }, 400, 'sign_format'],
    ['an unknown field', lower, { user_id: newId(1) }, 400, 'unknown_field'],
    ['a moment before all were born', lower, { moment: '1900-01-01' }, 400, 'moment_before_birth'],
    ['a moment before one was born', lower, { moment: '1980-01-01' }, 400, 'participant_before_birth'],
  ]
  it.each(cases)('%s', async (_, idsOf, asked, status, code) => {
    const group = await family([
      { name: 'Bijan', birthday: '1970-02-03' },
      { name: 'Nasrin', birthday: '1990-07-15' },
      { name: 'Omid', birthday: '1971-02-03' },
    ])
    const ids = (await idsOf(group)) as string[]
    const before = await stored()
    const refused = await askTogether({ key: group.key, ids }, asked)
    expect([refused.status, refused.json.code]).toEqual([status, code])
    expect(refused.json.detail).not.toMatch(/[{}]/)
    expect(await stored()).toEqual(before)
  })

  it('says what is the maximum, and who was not yet born', async () => {
    const group = await family([
      { name: 'Bijan', birthday: '1970-02-03' },
      { name: 'Omid', birthday: '1971-02-03' },
      { name: 'Nasrin', birthday: '1990-07-15' },
    ])
    const six = await askTogether({ ...group, ids: [...group.ids, newId(1), newId(2), newId(3)] })
    expect(six.json.detail).toContain('maximum')
    expect(six.json.errors).toMatchObject([{ pointer: '/secondary_user_ids' }])
    const early = await askTogether(group, { moment: '1980-01-01' })
    expect(early.json.errors).toEqual([
      { pointer: '/secondary_user_ids/1', detail: expect.stringContaining('Nasrin') },
    ])
    expect(early.json.detail).not.toContain('Bijan')
    const turned = await askTogether({ ...group, ids: group.ids.toReversed() }, { moment: '1980-01-01' })
    expect(turned.json.errors).toMatchObject([{ pointer: '/primary_user_id' }])
  })
})

describe('all or nothing', () => {
  const countsOf = async (owner: string) => {
    const [row] = await rawSql(
      `SELECT count(DISTINCT r.id)::int AS readings, count(p.user_id)::int AS participants
       FROM oracle_readings r LEFT JOIN oracle_reading_users p ON p.reading_id = r.id WHERE r.account_id = $1`,
      [owner],
    )
    return row
  }

  it('fifty parallel requests with one key make one reading, and get one answer', async () => {
    const group = await family(PEOPLE)
    const post = () => untilServed(() => askTogether(group, {}, { 'idempotency-key': 'fifty-together' }))
    const answers = await Promise.all(Array.from({ length: 50 }, post))
    for (const { status } of answers) expect([201, 409]).toContain(status)
    const last = await post()
    expect([last.status, last.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    const made = answers.filter(({ status }) => status === 201)
    expect(new Set([...made, last].map(({ text }) => text)).size).toBe(1)
    expect(await countsOf(group.owner)).toEqual({ readings: 1, participants: 5 })
    expect(
      await rawSql('SELECT 1 FROM oracle_reading_viewers WHERE account_id = $1', [group.owner]),
    ).toHaveLength(1)
  })

  it('a participant that cannot be written leaves no reading behind', async () => {
    const group = await family(PEOPLE.slice(0, 3))
    await rawSql('ALTER TABLE oracle_reading_users ADD CONSTRAINT no_third CHECK (position <> 2) NOT VALID')
    const failed = await askTogether(group)
    await rawSql('ALTER TABLE oracle_reading_users DROP CONSTRAINT no_third')
    expect([failed.status, failed.json.code]).toEqual([500, 'internal'])
    expect(await countsOf(group.owner)).toEqual({ readings: 0, participants: 0 })
  })

  it('nor does a profile that is deleted between being looked up and being written', async () => {
    const group = await family(PEOPLE.slice(0, 3))
    const failed = await withClient(databaseUrl(), async (client) => {
      await client.query('BEGIN')
      await client.query('DELETE FROM oracle_users WHERE id = $1', [group.ids[2]])
      const asked = askTogether(group)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await client.query('COMMIT')
      return asked
    })
    expect([failed.status, failed.json.code]).toEqual([404, 'user_not_found'])
    expect(await countsOf(group.owner)).toEqual({ readings: 0, participants: 0 })
  })
})
