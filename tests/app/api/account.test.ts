// Taking everything along, and erasing everything: as a member, as a guest, and looked at with raw SQL in every table.
import { describe, expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as users from '@/app/api/oracle/users/route'
import { memberCookie } from '@/lib/identity/proof/auth'
import { createGuest, SESSION_COOKIE } from '@/lib/identity/proof/guests'
import { signUp } from '@/lib/identity/proof/sign-up'
import { SCOPES } from '@/lib/platform/context'
import { db } from '@/lib/platform/db'
import { actorHash } from '@/lib/platform/log'
import { call, makeKey, person, question, untilServed } from '../../support/api'
import { rawSql } from '../../support/database'

const PASSWORD = 'four plain words together'
const sameSite = { 'sec-fetch-site': 'same-origin' }
const from = {
  requestId: 'test-request-1',
  address: '192.0.2.77',
  agent: 'Mozilla/5.0 (X11; Linux) Firefox/140.0',
}

async function download(key: string, search = '') {
  const request = new Request(`http://oracle.test/api/account/export${search}`, {
    headers: { authorization: `Bearer ${key}` },
  })
  const response = await exported.GET(request)
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

/** A member with one of everything: two profiles, two readings, a key, a kept answer. */
async function makeMember(login: string) {
  const now = Date.now()
  const { owner, sessionId, codes } = await signUp({ login, password: PASSWORD }, null, { ...from, now })
  const { key } = await makeKey({ owner })
  const { json: alice } = await call(users, 'POST', { key, body: person({ name: 'Alice Moon' }) })
  const { json: sara } = await call(users, 'POST', {
    key,
    body: person({ name: 'سارا', place: '=cmd|calc' }),
  })
  const once = { 'idempotency-key': `${login}-1` }
  const ask = question(alice.id, {
    question: '=HYPERLINK("http://x")?',
    sign_type: 'word',
    sign_value: '@sum',
    trace: true,
  })
  const { json: first } = await call(reading, 'POST', { key, body: ask, headers: once })
  const { json: second } = await call(reading, 'POST', { key, body: question(sara.id, { trace: true }) })
  const cookie = await memberCookie(sessionId, false)
  return { owner, key, codes, alice, sara, first, second, cookie: `${cookie.name}=${cookie.value}` }
}

/** Every row of every table that holds one of the words anywhere. */
async function rowsWith(words: string[]): Promise<Record<string, number>> {
  const tables = await rawSql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  )
  expect(tables.length).toBeGreaterThanOrEqual(10)
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await rawSql<{ rows: string }>(
      `SELECT count(*) AS rows FROM ${name} AS t WHERE t::text LIKE ANY ($1)`,
      [words.map((word) => `%${word}%`)],
    )
    if (Number(row?.rows) > 0) found[name] = Number(row?.rows)
  }
  return found
}

describe('export', () => {
  it('holds everything of the account as one JSON document, and nobody else’s', async () => {
    const mine = await makeMember('export.one')
    const theirs = await makeMember('export.two')
    const { status, headers, bytes } = await download(mine.key)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="nps-oracle-\d{4}-\d\d-\d\d\.json"$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-request-id')).toBeTruthy()
    const text = bytes.toString('utf8')
    const all = JSON.parse(text)
    expect(all.account).toMatchObject({ id: mine.owner, kind: 'member', login: 'export.one' })
    expect(all.account.recovery_codes).toEqual({ made: mine.codes.length, used: 0 })
    expect(all.profiles).toEqual([mine.sara, mine.alice].map((profile) => expect.objectContaining(profile)))
    expect(all.readings).toEqual([mine.second, mine.first])
    expect(all.sessions).toMatchObject([{ kind: 'member', agent: 'Firefox · Linux' }])
    expect(all.api_keys).toHaveLength(1)
    expect(all.activity.map(({ action }: { action: string }) => action)).toEqual([
      ...['export', 'create_reading', 'create_reading', 'create_user', 'create_user', 'sign_up'],
    ])
    for (const secret of [
      mine.key,
      theirs.owner,
      theirs.first.id,
      PASSWORD,
      '$argon2',
      'oe1.',
      '_hash',
      'Hash',
    ])
      expect(text).not.toContain(secret)
  })

  it('is made in batches that follow each other without gap or repetition', async () => {
    const { key } = await makeKey()
    const { json: profile } = await call(users, 'POST', { key, body: person() })
    const ids: string[] = []
    for (let n = 0; n < 53; n++)
      ids.push((await call(reading, 'POST', { key, body: question(profile.id) })).json.id)
    const all = JSON.parse((await download(key)).bytes.toString('utf8'))
    expect(all.readings.map(({ id }: { id: string }) => id)).toEqual(ids.reverse())
  })

  it('writes readings as a table that spreadsheets open and do not run', async () => {
    const mine = await makeMember('export.csv')
    const { headers, bytes } = await download(mine.key, '?format=csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString('utf8').slice(1)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text).toMatch(/^"id","created_at","moment",/)
    expect(text).toContain(`"'=HYPERLINK(""http://x"")?"`)
    expect(text).toContain(`"'@sum"`)
    expect(text).toContain('"سارا"')
    expect(text.match(new RegExp(`"(${mine.first.id}|${mine.second.id})"`, 'g'))).toHaveLength(2)
  })

  it('is for the whole account alone', async () => {
    const { owner, alice } = await makeMember('export.scopes')
    const narrow = await makeKey({ owner, scopes: SCOPES.filter((scope) => scope !== 'calc') })
    const bound = await makeKey({ owner, profileId: alice.id })
    for (const { key } of [narrow, bound]) {
      expect((await download(key)).status).toBe(403)
      const asked = { key, body: { confirmation: 'erase', current_password: PASSWORD } }
      expect((await call(erase, 'POST', asked)).status).toBe(403)
    }
    expect((await call(exported, 'GET', {})).status).toBe(401)
    expect((await call(exported, 'GET', { ...narrow, path: '/api/account/export?format=xml' })).status).toBe(
      403,
    )
    const whole = await makeKey({ owner })
    expect((await call(exported, 'GET', { ...whole, path: '/api/account/export?format=xml' })).status).toBe(
      400,
    )
  })
})

describe('erase', () => {
  it('wants the word and the password', async () => {
    const { key, owner } = await makeMember('erase.ask')
    const ask = (body: object) => call(erase, 'POST', { key, body })
    expect((await ask({ confirmation: 'yes', current_password: PASSWORD })).json.code).toBe(
      'erase_unconfirmed',
    )
    expect((await ask({ confirmation: 'erase' })).json.errors[0].pointer).toBe('/current_password')
    const wrong = await ask({ confirmation: 'erase', current_password: 'something else entirely' })
    expect([wrong.status, wrong.json.code]).toEqual([400, 'password_wrong'])
    expect(await db().account.count({ where: { id: owner } })).toBe(1)
  })

  it('leaves no row of the account in any table, whatever was in it', async () => {
    const mine = await makeMember('erase.me')
    const theirs = await makeMember('stays.here')
    // A reading of somebody else that speaks about one of our profiles.
    const joint = theirs.second.id
    const place = [joint, mine.alice.id]
    await rawSql(
      'INSERT INTO oracle_reading_users (reading_id, user_id, is_primary, position) VALUES ($1, $2, false, 1)',
      place,
    )
    const words = [mine.owner, mine.alice.id, mine.sara.id, mine.first.id, mine.second.id, joint]
    const before = await rowsWith([mine.owner])
    expect(Object.keys(before).sort()).toEqual(
      [
        'accounts',
        'api_keys',
        'idempotent_answers',
        'oracle_audit_log',
        'oracle_reading_viewers',
        'oracle_reading_words',
        'oracle_readings',
        'oracle_users',
      ].concat(['recovery_codes', 'sessions']),
    )
    const kept = await rowsWith([theirs.owner])

    const headers = { cookie: mine.cookie, ...sameSite, 'idempotency-key': 'again-and-again' }
    const body = { confirmation: ' Erase ', current_password: PASSWORD }
    const done = await call(erase, 'POST', { headers, body })
    expect(done.status).toBe(204)
    expect(done.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^next-auth\.session-token=; Path=\/; Max-Age=0/),
    )
    expect(done.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^__Host-next-auth\.session-token=; Path=\/; Max-Age=0;.*; Secure$/),
    )
    expect(await rowsWith(words.filter((id) => id !== joint))).toEqual({})
    expect(Object.keys(await rowsWith([joint]))).toEqual(['oracle_audit_log'])
    expect(await rowsWith([theirs.owner])).toEqual({
      ...kept,
      oracle_readings: (kept.oracle_readings ?? 0) - 1,
      oracle_reading_viewers: (kept.oracle_reading_viewers ?? 0) - 1,
      oracle_reading_words: (kept.oracle_reading_words ?? 0) - 1,
    })

    // What is left says that something happened, and by which hash.
    const entries = await rawSql<Record<string, unknown>>(
      'SELECT * FROM oracle_audit_log WHERE actor_hash = $1 ORDER BY id',
      [actorHash(mine.owner)],
    )
    expect(entries.map(({ action }) => action)).toEqual([
      ...['sign_up', 'create_user', 'create_user', 'create_reading', 'create_reading', 'erase'],
    ])
    for (const entry of entries)
      expect(entry).toMatchObject({ account_id: null, resource_id: null, address: null, request_id: null })

    // Session and key are dead with the next request.
    expect((await call(users, 'GET', { key: mine.key })).status).toBe(401)
    expect((await call(users, 'GET', { headers: { cookie: mine.cookie } })).status).toBe(401)
    expect((await call(users, 'GET', { key: theirs.key })).json).toHaveLength(2)
  })

  it('erases a guest, in the guest’s language, without a password', async () => {
    const { actor, token } = await createGuest(Date.now())
    const headers = { cookie: `${SESSION_COOKIE}=${token}`, ...sameSite }
    const { json: profile } = await call(users, 'POST', { headers, body: person() })
    const done = await call(erase, 'POST', { headers, body: { confirmation: 'حذف' } })
    const ended = 'Path=/; Max-Age=0; HttpOnly; SameSite=Lax'
    expect([done.status, done.headers.getSetCookie()]).toEqual([
      204,
      [`__Host-${SESSION_COOKIE}=; ${ended}; Secure`, `${SESSION_COOKIE}=; ${ended}`],
    ])
    expect(await rowsWith([actor.owner, profile.id])).toEqual({})
    expect((await call(users, 'GET', { headers })).status).toBe(401)
  })

  it('undoes itself as a whole when a part of it fails', async () => {
    const { key, owner } = await makeMember('erase.fails')
    const before = await rowsWith([owner])
    await rawSql(`ALTER TABLE oracle_audit_log ADD CONSTRAINT no_end CHECK (action <> 'erase') NOT VALID`)
    const failed = await call(erase, 'POST', {
      key,
      body: { confirmation: 'erase', current_password: PASSWORD },
    })
    await rawSql('ALTER TABLE oracle_audit_log DROP CONSTRAINT no_end')
    expect(failed.status).toBe(500)
    expect(await rowsWith([owner])).toEqual(before)
  })

  it('lets nothing slip in while it works', async () => {
    const { key, owner } = await makeKey()
    const writing = Array.from({ length: 20 }, () => call(users, 'POST', { key, body: person() }))
    const erased = await untilServed(() => call(erase, 'POST', { key, body: { confirmation: 'erase' } }))
    await Promise.all(writing)
    expect(erased.status).toBe(204)
    expect(await rowsWith([owner])).toEqual({})
  })
})
