import { describe, expect, it } from 'vitest'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { newId } from '@/lib/platform/id'
import { call, makeKey, person } from '../../support/api'
import { rawSql } from '../../support/database'

describe('creating a profile', () => {
  it('answers 201 with the profile and its address, and audits it', async () => {
    const { key } = await makeKey()
    const sent = {
      ...person(),
      name_persian: 'آلیس',
      heart_rate_bpm: 68,
      time_zone: 'Asia/Tehran',
      latitude: 35.7,
    }
    const made = await call(users, 'POST', { key, body: sent })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject(sent)
    expect(made.headers.get('location')).toBe(`/api/oracle/users/${made.json.id}`)
    expect(Date.parse(made.json.created_at)).toBeGreaterThan(Date.now() - 60_000)
    const audit = await rawSql('SELECT * FROM oracle_audit_log WHERE resource_id = $1', [made.json.id])
    expect(audit).toMatchObject([{ action: 'create_user', resource_type: 'oracle_user', success: true }])
  })

  it('makes two profiles of one person posted twice', async () => {
    const { key } = await makeKey()
    const body = person()
    const [first, second] = [
      await call(users, 'POST', { key, body }),
      await call(users, 'POST', { key, body }),
    ]
    expect(second.status).toBe(201)
    expect(second.json.id).not.toBe(first.json.id)
  })

  it.each([
    'Alice 1785',
    'TestUser1',
    'O’Brien',
    'محمد‌علی رضایی',
    "admin'--",
    'Łukasz',
    'José',
    '李明',
    'a'.repeat(100),
  ])('takes the name %s as it is', async (name) => {
    const { key } = await makeKey()
    const made = await call(users, 'POST', { key, body: person({ name }) })
    expect(made.status).toBe(201)
    expect(made.json.name).toBe(name)
  })

  it('trims and composes names', async () => {
    const { key } = await makeKey()
    const made = await call(users, 'POST', { key, body: person({ name: '  Jose\u0301 ' }) })
    expect(made.json.name).toBe('Jos\u00e9')
  })

  it.each([
    ['ـــ', 'name_letters'],
    ['\u3164', 'name_letters'],
    ["<script>alert('XSS')</script>", 'name_characters'],
    ['<img src=x onerror=alert(1)>', 'name_characters'],
    ["javascript:alert('XSS')", 'name_characters'],
    ["'; DROP TABLE oracle_users; --", 'name_characters'],
    ["' OR '1'='1", 'name_characters'],
    ['', 'required'],
    ['   ', 'required'],
    ['12345', 'name_letters'],
    ['a'.repeat(101), 'too_long'],
    ['Ali\u0000ce', 'name_characters'],
    ['Ali\u202ece', 'name_characters'],
  ])('refuses the name %j with 400 and says which field', async (name, code) => {
    const { key } = await makeKey()
    const refused = await call(users, 'POST', { key, body: person({ name }) })
    expect(refused.status).toBe(400)
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(refused.json).toMatchObject({ code, errors: [{ pointer: '/name' }] })
    expect(refused.json.detail).toMatch(/^name: /)
    expect(
      await rawSql(
        'SELECT 1 FROM oracle_users WHERE account_id = (SELECT account_id FROM api_keys ORDER BY id DESC LIMIT 1)',
      ),
    ).toEqual([])
  })

  it.each([
    ['1990-13-01', 'birthday_impossible'],
    ['2023-02-29', 'birthday_impossible'],
    ['15/07/1990', 'birthday_format'],
    ['1990-7-5', 'birthday_format'],
    ['2999-01-01', 'birthday_future'],
    ['1369-04-24', 'birthday_early'],
    ['', 'birthday_format'],
  ])('refuses the birthday %j', async (birthday, code) => {
    const { key } = await makeKey()
    const refused = await call(users, 'POST', { key, body: person({ birthday }) })
    expect(refused.status).toBe(400)
    expect(refused.json).toMatchObject({ code, errors: [{ pointer: '/birthday' }] })
  })

  it('reads a birthday in Persian digits', async () => {
    const { key } = await makeKey()
    const made = await call(users, 'POST', { key, body: person({ birthday: '۱۹۹۰-۰۷-۱۵' }) })
    expect(made.json.birthday).toBe('1990-07-15')
  })

  it.each([
    [{ mother_name: undefined }, '/mother_name', 'required'],
    [{ name: 7 }, '/name', 'wrong_type'],
    [{ shoe_size: 43 }, '/shoe_size', 'unknown_field'],
    [{ heart_rate_bpm: 500 }, '/heart_rate_bpm', 'range'],
    [{ latitude: -91 }, '/latitude', 'range'],
    [{ time_zone: 'Mars/Olympus' }, '/time_zone', 'time_zone_unknown'],
    [{ gender: 'robot' }, '/gender', 'choice_unknown'],
  ])('refuses %j', async (change, pointer, code) => {
    const { key } = await makeKey()
    const refused = await call(users, 'POST', { key, body: person(change) })
    expect(refused.status).toBe(400)
    expect(refused.json).toMatchObject({ code, errors: [{ pointer }] })
    expect(refused.json.detail).not.toMatch(/[{}]/)
  })
})

describe('the list', () => {
  it('is a bare array of the caller’s own, newest first, in pages', async () => {
    const [mine, other] = [await makeKey(), await makeKey()]
    await call(users, 'POST', { key: other.key, body: person() })
    const names = ['First', 'Second', 'Third']
    for (const name of names) await call(users, 'POST', { key: mine.key, body: person({ name }) })
    const all = await call(users, 'GET', { key: mine.key })
    expect(all.json.map((profile: { name: string }) => profile.name)).toEqual(names.toReversed())
    expect(all.headers.get('x-total-count')).toBe('3')
    expect(all.headers.get('link')).toBeNull()

    const page = await call(users, 'GET', { key: mine.key, path: '/api/oracle/users?limit=2' })
    expect(page.json).toHaveLength(2)
    const [, next] = /^<(.+)>; rel="next"$/.exec(page.headers.get('link') ?? '') ?? []
    const rest = await call(users, 'GET', { key: mine.key, path: next })
    expect(rest.json.map((profile: { name: string }) => profile.name)).toEqual(['First'])
    expect(rest.headers.get('link')).toBeNull()
  })

  it('counts its pages in digits of any script', async () => {
    const mine = await makeKey()
    for (const name of ['A', 'B', 'C']) await call(users, 'POST', { key: mine.key, body: person({ name }) })
    for (const limit of ['2', '02', '۲', '٢', '２']) {
      const path = `/api/oracle/users?${new URLSearchParams({ limit })}`
      expect((await call(users, 'GET', { key: mine.key, path })).json).toHaveLength(2)
    }
  })

  it.each([
    ...[
      'limit=0',
      'limit=101',
      'limit=x',
      'cursor=abc',
      'page=2',
      'limit=',
      'limit=1e2',
      'limit=0x10',
      'limit=%205',
    ],
    ...['limit=+5', 'limit=%2B5', 'limit=5.0', 'limit=-0', 'limit=5%E2%80%8E', 'limit=1_0', 'limit=Infinity'],
  ])('refuses ?%s', async (query) => {
    const { key } = await makeKey()
    expect((await call(users, 'GET', { key, path: `/api/oracle/users?${query}` })).status).toBe(400)
  })
})

describe('one profile', () => {
  it('is answered on being made as it is read afterwards, with all that may be known or next to nothing', async () => {
    const { key } = await makeKey()
    const names = { name_persian: 'آلیس', mother_name_persian: 'باربارا', gender: 'female', place: 'Tehran' }
    const numbers = { heart_rate_bpm: 70, latitude: -0.5, longitude: 1e-7, time_zone: 'Asia/Tehran' }
    for (const more of [{ ...names, ...numbers }, {}, { latitude: 0, longitude: null }]) {
      const { json: made } = await call(users, 'POST', { key, body: person(more) })
      expect(made).toMatchObject(more)
      expect(made.updated_at).toBe(made.created_at)
      expect(made.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      expect((await call(user, 'GET', { key, params: { id: made.id } })).json).toEqual(made)
      expect((await call(users, 'GET', { key })).json[0]).toEqual(made)
    }
  })

  it('is changed by its id in letters of any case, and reads as before', async () => {
    const { key } = await makeKey()
    const { json: made } = await call(users, 'POST', { key, body: person() })
    const change = { method: 'PATCH', params: { id: made.id.toUpperCase() }, body: { place: 'Shiraz' } }
    const changed = await call(user, change.method, { key, ...change })
    expect([changed.status, changed.json.place]).toEqual([200, 'Shiraz'])
    expect((await call(user, 'GET', { key, params: { id: made.id } })).json).toEqual(changed.json)
  })

  it('is read, changed in part, and really deleted', async () => {
    const { key } = await makeKey()
    const { json: made } = await call(users, 'POST', { key, body: person() })
    const params = { id: made.id }
    expect((await call(user, 'GET', { key, params })).json).toEqual(made)

    const changed = await call(user, 'PATCH', { key, params, body: { name: 'Alicia', place: 'Shiraz' } })
    expect(changed.json).toMatchObject({ name: 'Alicia', place: 'Shiraz', birthday: made.birthday })
    const emptied = await call(user, 'PATCH', { key, params, body: { place: null } })
    expect(emptied.json).toMatchObject({ name: 'Alicia', place: null })

    const gone = await call(user, 'DELETE', { key, params })
    expect([gone.status, gone.text]).toEqual([204, ''])
    expect(await rawSql('SELECT 1 FROM oracle_users WHERE id = $1', [made.id])).toEqual([])
    expect((await call(user, 'GET', { key, params })).status).toBe(404)
    const actions = await rawSql<{ action: string }>(
      'SELECT action FROM oracle_audit_log WHERE resource_id = $1 ORDER BY id',
      [made.id],
    )
    expect(actions.map(({ action }) => action)).toEqual([
      'create_user',
      'update_user',
      'update_user',
      'delete_user',
    ])
  })

  it.each(['GET', 'PATCH', 'DELETE'])(
    'answers %s for another’s with 403 and for none with 404, and changes nothing',
    async (method) => {
      const [mine, other] = [await makeKey(), await makeKey()]
      const { json: theirs } = await call(users, 'POST', { key: other.key, body: person() })
      const body = method === 'PATCH' ? { name: 'Mallory' } : undefined
      const status = async (id: string) =>
        (await call(user, method, { key: mine.key, params: { id }, body })).status
      expect(await status(theirs.id)).toBe(403)
      expect(await status(newId(Date.now()))).toBe(404)
      expect(await status('nonsense')).toBe(404)
      const still = await call(user, 'GET', { key: other.key, params: { id: theirs.id } })
      expect(still.json).toEqual(theirs)
    },
  )
})
