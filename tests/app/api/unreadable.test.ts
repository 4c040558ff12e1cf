// One damaged value, whatever column it stands in, takes nothing along: lists, searches and exports go on and name it, the
// thing itself answers a clear problem, the log says where it is, and it can be deleted.
import { beforeAll, describe, expect, it, vi } from 'vitest'

process.env.LOG_LEVEL = 'error'
const lines: string[] = []
vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0)

const exported = await import('@/app/api/account/export/route')
const erase = await import('@/app/api/account/erase/route')
const keyRoute = await import('@/app/api/keys/route')
const keyOne = await import('@/app/api/keys/[id]/route')
const links = await import('@/app/api/oracle/links/route')
const multi = await import('@/app/api/oracle/reading/multi-user/route')
const reading = await import('@/app/api/oracle/reading/route')
const readings = await import('@/app/api/oracle/readings/route')
const readingOne = await import('@/app/api/oracle/readings/[id]/route')
const feedback = await import('@/app/api/oracle/readings/[id]/feedback/route')
const leave = await import('@/app/api/oracle/readings/[id]/leave/route')
const verify = await import('@/app/api/oracle/readings/[id]/verify/route')
const users = await import('@/app/api/oracle/users/route')
const userOne = await import('@/app/api/oracle/users/[id]/route')
const finding = await import('@/app/api/vault/findings/[id]/route')
const findings = await import('@/app/api/vault/findings/route')
const { adoptGuest } = await import('@/lib/account/whole/adopt')
const { listSessions } = await import('@/lib/identity/proof/sessions')
const { loginOf } = await import('@/lib/identity/proof/login')
const { db } = await import('@/lib/platform/db')
const { newId } = await import('@/lib/platform/id')
const { SEALED_FIELDS } = await import('@/lib/platform/seal/fields')
const { SEALED_TABLES } = await import('@/lib/platform/seal/fields')
const { ownCodec } = await import('@/lib/platform/seal/own')
const { call, makeKey, person, question, together } = await import('../../support/api')
const { makeAccount, makeLinkedProfile } = await import('../../support/callers')
const { rawSql } = await import('../../support/database')

type Account = Awaited<ReturnType<typeof writeEverything>>

/** An account with something in every sealed column. */
async function writeEverything() {
  const owner = await makeAccount('member')
  const { key } = await makeKey({ owner })
  const whole = { name_persian: 'آلیس', mother_name_persian: 'باربارا', heart_rate_bpm: 70, place: 'Tehran' }
  const where = { latitude: 35.7, longitude: 51.4, gender: 'female', time_zone: 'Asia/Tehran' }
  const make = async () => (await call(users, 'POST', { key, body: person({ ...whole, ...where }) })).json.id
  const people: string[] = [await make(), await make()]
  const single = await call(reading, 'POST', { key, body: question(people[0]!) })
  const headers = { 'idempotency-key': newId(Date.now()) }
  const joint = await call(multi, 'POST', { key, body: together(people), headers })
  const ids: string[] = [single.json.id, joint.json.id]
  for (const id of ids)
    await call(readingOne, 'PATCH', { key, params: { id }, body: { note: 'Mine', favorite: true } })
  await call(feedback, 'POST', { key, params: { id: ids[0]! }, body: { rating: 2, text: 'Hardly.' } })
  await call(findings, 'POST', { key, body: { kind: 'note', text: 'Remember' } })
  const labelled = await call(keyRoute, 'POST', { key, body: { label: 'Kitchen', scopes: ['calc'] } })
  await db().account.update({
    where: { id: owner },
    data: { login: 'Alice', looksPerDay: '80' },
    select: { id: true },
  })
  const session = { id: newId(Date.now()), accountId: owner, kind: 'member', agent: 'Firefox · Linux' }
  await db().session.create({ data: { ...session, expiresAt: new Date(Date.now() + 1e8) } })
  const factor = { id: newId(Date.now()), accountId: owner, secret: 'JBSWY3DPEHPK3PXP' }
  await db().secondFactor.create({ data: { ...factor, createdAt: new Date() }, select: { id: true } })
  return { owner, key, people, ids, keyId: labelled.json.id as string }
}

interface Value {
  table: string
  column: string
  row: string
  owner: string
}
const KINDS = ['a flipped bit', 'a lost end', 'another row’s', 'an unknown key', 'garbage'] as const
type Kind = (typeof KINDS)[number]

/** Damages one value. @returns how to mend it */
async function damage({ table, column, row, owner }: Value, kind: Kind) {
  const [found] = await rawSql<{ value: string | null }>(
    `SELECT ${column} AS value FROM ${table} WHERE id = $1`,
    [row],
  )
  const place = { table, column, row, owner }
  const sealed = found!.value ?? ownCodec().seal('an older note', place)
  const last = sealed.at(-3)
  const made: Record<Kind, string> = {
    'a flipped bit': `${sealed.slice(0, -3)}${last === 'A' ? 'B' : 'A'}${sealed.slice(-2)}`,
    'a lost end': sealed.slice(0, 95),
    'another row’s': ownCodec().seal('Somebody else’s', { ...place, row: newId(Date.now()) }),
    'an unknown key': sealed.replace(/^oe1\.\w+/, 'oe1.zz'),
    garbage: ownCodec().seal('{"half":', place),
  }
  const set = (value: string | null) =>
    rawSql(`UPDATE ${table} SET ${column} = $2 WHERE id = $1`, [row, value])
  await set(made[kind])
  return () => set(found!.value)
}

/** Every door that shows several things, or all. */
async function walk({ key, owner }: Account) {
  const [profiles, list, found, linked, keys, json, csv, sessions, login] = await Promise.all([
    call(users, 'GET', { key }),
    call(readings, 'GET', { key }),
    call(readings, 'GET', { key, path: '/api/oracle/readings?q=job' }),
    call(links, 'GET', { key }),
    call(keyRoute, 'GET', { key }),
    call(exported, 'GET', { key }),
    exported.GET(
      new Request('http://oracle.test/api/account/export?format=csv', {
        headers: { authorization: `Bearer ${key}` },
      }),
    ),
    listSessions(owner, Date.now()),
    loginOf(owner),
  ])
  const answers = [profiles, list, found, linked, keys, json]
  expect([...answers, csv].map(({ status }) => status)).toEqual(Array(7).fill(200))
  const totals = [profiles, list, keys].map(({ headers }) => Number(headers.get('x-total-count')))
  expect(totals).toEqual([2, 2, 2])
  expect([profiles, list, keys].map(({ json: items }) => items.length)).toEqual(totals)
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(3)
  return { profiles, list, found, keys, export: json.json, sessions, login }
}

/** Columns in which any text is a value: garbage that opens is one too. */
const FREE = [
  'name',
  'name_persian',
  'mother_name',
  'mother_name_persian',
  'place',
  'note',
  'question',
  'sign_value',
]
const anyText = ({ table, column }: Value) =>
  FREE.includes(column) ||
  ['accounts', 'sessions', 'api_keys', 'second_factors', 'idempotent_answers'].includes(table)

/** What a reading cannot be shown without. Its column of words is read by the version before alone. */
const VITAL = ['question', 'sign_value', 'reading_result']
  .map((column) => `oracle_readings.${column}`)
  .concat('oracle_reading_words.text')
async function readingOf({ table, row }: Value): Promise<string> {
  if (table === 'oracle_readings') return row
  const [found] = await rawSql<{ id: string }>(`SELECT reading_id AS id FROM ${table} WHERE id = $1`, [row])
  return found!.id
}

/** Words of a day stand by themselves, and only where a model writes them (claude.test.ts). */
const DAYS = 'oracle_daily_words'

describe('one damaged value', () => {
  let mine: Account
  let columns: Value[]
  beforeAll(async () => {
    mine = await writeEverything()
    columns = []
    for (const { table, owner, columns: all } of SEALED_TABLES.filter(({ table }) => table !== DAYS)) {
      for (const column of all) {
        const [found] = await rawSql<{ id: string }>(
          `SELECT id FROM ${table} WHERE ${owner} = $1 ORDER BY (${column} IS NOT NULL) DESC, id LIMIT 1`,
          [mine.owner],
        )
        columns.push({ table, column, row: found!.id, owner: mine.owner })
      }
    }
  })

  /** Each kind in every table, by turns; what opens to nothing usable in every column that cannot hold just anything. */
  const kindsFor = (value: Value): Kind[] => {
    const damaged = KINDS.filter((kind) => kind !== 'garbage')
    const turn = damaged[columns.indexOf(value) % damaged.length]!
    return anyText(value) ? [turn] : [turn, 'garbage']
  }
  const all = Object.values(SEALED_FIELDS)
    .filter(({ table }) => table !== DAYS)
    .flatMap(({ table, columns: own }) => Object.values(own).map((column) => [table, column] as const))
  it.each(all)('in %s.%s leaves everything else as it is, and is named', async (table, column) => {
    const value = columns.find((one) => one.table === table && one.column === column)!
    for (const kind of kindsFor(value)) {
      const mend = await damage(value, kind)
      const seen = await walk(mine)
      const named = JSON.stringify(seen.export.unreadable)
      const what = `${table}.${column}, ${kind}`
      if (table === 'oracle_users') {
        expect(named, what).toContain(`{"kind":"profile","id":"${value.row}","fields":["${column}"]}`)
        const listed = seen.profiles.json.find(({ id }: { id: string }) => id === value.row)
        expect(listed, what).toMatchObject({ [column]: null, unreadable: [column] })
        const one = await call(userOne, 'GET', { key: mine.key, params: { id: value.row } })
        expect([one.status, one.json.code, one.json.type], what).toEqual([
          ...[409, 'sealed_unreadable', '/problems/unreadable'],
        ])
      }
      if (VITAL.includes(`${table}.${column}`)) {
        const id = await readingOf(value)
        expect(named, what).toContain(`{"kind":"reading","id":"${id}"}`)
        for (const route of [readingOne, verify]) {
          const one = await call(route, 'GET', { key: mine.key, params: { id } })
          expect([one.status, one.json.code], what).toEqual([409, 'sealed_unreadable'])
        }
      }
      if (table === 'oracle_reading_viewers') expect(named, what).toContain('"kind":"reading"')
      if (table === 'oracle_reading_feedback') {
        const id = await readingOf(value)
        expect(named, what).toContain(`{"kind":"feedback","id":"${id}"}`)
        const one = await call(feedback, 'GET', { key: mine.key, params: { id } })
        expect([one.status, one.json.code], what).toEqual([409, 'sealed_unreadable'])
      }
      if (table === 'vault_findings') {
        expect(named, what).toContain(`{"kind":"finding","id":"${value.row}"}`)
        const params = { id: value.row }
        const one = await call(finding, 'GET', { key: mine.key, params })
        expect([one.status, one.json.code], what).toEqual([409, 'sealed_unreadable'])
        const list = await call(findings, 'GET', { key: mine.key })
        expect(list.json.findings, what).toMatchObject([{ ...params, kind: 'note', unreadable: true }])
      }
      if (table === 'api_keys') {
        expect(named, what).toContain(`{"kind":"api_key","id":"${value.row}","fields":["label"]}`)
        const one = await call(keyOne, 'GET', { key: mine.key, params: { id: value.row } })
        expect([one.status, one.json.label, one.json.unreadable]).toEqual([200, null, ['label']])
      }
      if (table === 'sessions') {
        expect(named, what).toContain(`{"kind":"session","id":"${value.row}","fields":["agent"]}`)
        expect(seen.sessions.map(({ agent, unreadable }) => [agent, unreadable])).toEqual([[null, true]])
      }
      if (table === 'accounts') {
        expect(named, what).toContain('"kind":"account"')
        expect(seen.login).toBe(column === 'login' ? '' : 'Alice')
      }
      await mend()
    }
  })

  it('leaves no trace once it is mended', async () => {
    expect((await walk(mine)).export.unreadable).toEqual([])
  })

  it('is said in the log once, by its place and without what it holds', async () => {
    const value = columns.find(({ table, column }) => table === 'oracle_users' && column === 'place')!
    const other = { ...value, row: mine.people.find((id) => id !== value.row)! }
    const mend = await damage(other, 'a flipped bit')
    lines.length = 0
    for (let times = 0; times < 3; times++) await call(users, 'GET', { key: mine.key })
    await mend()
    const said = lines.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line))
    expect(said).toEqual([
      expect.objectContaining({
        ...{ event: 'sealed_unreadable', table: 'oracle_users', column: 'place', row: other.row },
        ...{ kid: 'k1', reason: 'damaged' },
      }),
    ])
    expect(lines.join('')).not.toContain('Tehran')
  })
})

describe('what does not open', () => {
  const readingValue = (mine: Account, column: string, row = mine.ids[0]!) => ({
    ...{ table: 'oracle_readings', column, row, owner: mine.owner },
  })

  it('stands in the list with what is in clear, keeps pages in order, and a search counts it', async () => {
    const mine = await writeEverything()
    const [single, joint] = mine.ids
    for (const column of ['summary', 'question'])
      await damage(readingValue(mine, column, joint), 'a flipped bit')
    const first = await call(readings, 'GET', { key: mine.key, path: '/api/oracle/readings?limit=1' })
    expect(first.json).toEqual([
      {
        ...{ id: joint, created_at: expect.any(String), is_multi_user: true, reading_type: 'multi_user' },
        ...{ sign_type: 'time', favorite: true, viewer: { role: 'owner' }, unreadable: true },
        participants: mine.people.map((id) => ({ id, left: false })),
      },
    ])
    expect(first.headers.get('link')).toContain(`cursor=${joint}`)
    expect(first.headers.get('x-total-count')).toBe('2')
    const path = `/api/oracle/readings?limit=1&cursor=${joint}`
    const second = await call(readings, 'GET', { key: mine.key, path })
    expect(second.json).toMatchObject([{ id: single, question: expect.any(String) }])
    const found = await call(readings, 'GET', { key: mine.key, path: '/api/oracle/readings?q=job' })
    expect(found.headers.get('x-unreadable-count')).toBe('1')
  })

  it('of a person can be written anew, and does not stop anybody else', async () => {
    const mine = await writeEverything()
    const [broken, fine] = mine.people
    const place = { table: 'oracle_users', owner: mine.owner, row: broken! }
    await damage({ ...place, column: 'place' }, 'garbage')
    await damage({ ...place, column: 'latitude' }, 'garbage')
    await damage({ ...place, column: 'name' }, 'a flipped bit')
    const { key } = mine
    const refused = await call(reading, 'POST', { key, body: question(broken!) })
    expect([refused.status, refused.json.code]).toEqual([409, 'sealed_unreadable'])
    expect((await call(reading, 'POST', { key, body: question(fine!) })).status).toBe(201)
    const params = { id: broken! }
    const half = await call(userOne, 'PATCH', { key, params, body: { name: 'Alice' } })
    expect([half.status, half.json.code]).toEqual([409, 'sealed_unreadable'])
    const anew = { name: 'Alice', latitude: 35.7, longitude: 51.4 }
    expect(await call(userOne, 'PATCH', { key, params, body: anew })).toMatchObject({
      status: 200,
      json: anew,
    })
  })

  it('can be deleted, left, brought along and erased', async () => {
    const mine = await writeEverything()
    const { key } = mine
    for (const { table, owner, columns } of SEALED_TABLES) {
      for (const column of columns) {
        const rows = await rawSql<{ id: string }>(
          `SELECT id FROM ${table} WHERE ${owner} = $1 AND ${column} IS NOT NULL`,
          [mine.owner],
        )
        for (const { id } of rows)
          await damage({ table, column, row: id, owner: mine.owner }, 'a flipped bit')
      }
    }
    const linkedTo = await makeAccount('member')
    const personal = await makeLinkedProfile(mine.owner, linkedTo)
    const shared = (await call(reading, 'POST', { key, body: question(personal) })).json.id as string
    await damage(readingValue(mine, 'reading_result', shared), 'a flipped bit')
    const theirs = (await makeKey({ owner: linkedTo })).key
    const params = { id: shared }
    expect((await call(readingOne, 'DELETE', { key: theirs, params })).json.code).toBe('reading_not_owned')
    expect((await call(leave, 'POST', { key: theirs, params })).status).toBe(204)
    expect((await call(readingOne, 'DELETE', { key, params: { id: mine.ids[0]! } })).status).toBe(204)
    expect((await call(userOne, 'DELETE', { key, params: { id: mine.people[0]! } })).status).toBe(204)
    expect((await call(keyOne, 'DELETE', { key, params: { id: mine.keyId } })).status).toBe(204)

    await rawSql(`UPDATE accounts SET kind = 'guest' WHERE id = $1`, [mine.owner])
    const member = await makeAccount('member')
    await adoptGuest(mine.owner, member)
    const adopted = (await makeKey({ owner: member })).key
    const list = await call(users, 'GET', { key: adopted })
    expect([list.status, list.headers.get('x-total-count')]).toEqual([200, '2'])
    const body = { confirmation: 'erase' }
    expect((await call(erase, 'POST', { key: adopted, body })).status).toBe(204)
    expect(await rawSql('SELECT 1 FROM oracle_users WHERE account_id = $1', [member])).toEqual([])
  })
})
