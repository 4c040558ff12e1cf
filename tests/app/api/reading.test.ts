import { describe, expect, it } from 'vitest'
import * as oneReading from '@/app/api/oracle/readings/[id]/route'
import * as verify from '@/app/api/oracle/readings/[id]/verify/route'
import * as readings from '@/app/api/oracle/readings/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { newId } from '@/lib/platform/id'
import { ask, call, makeKey, person, someone } from '../../support/api'
import { rawSql } from '../../support/database'

describe('a new reading', () => {
  it('has every field of the contract, computed from the person’s own data', async () => {
    const alice = await someone({ name: 'Alice Johnson' })
    const made = await ask(alice, { moment: '2026-03-09T14:30:00-05:00', convention: 'fc60-classic' })
    expect(made.status).toBe(201)
    expect(made.headers.get('location')).toBe(`/api/oracle/readings/${made.json.id}`)
    expect(made.json).toMatchObject({
      reading_type: 'single_user',
      is_multi_user: false,
      user_id: alice.id,
      primary_user_id: alice.id,
      participant_ids: [alice.id],
      participants: [{ id: alice.id, name: 'Alice Johnson' }],
      question: 'Should I take the new job?',
      sign_type: 'time',
      sign_value: '11:11',
      moment: '2026-03-09T14:30:00-05:00',
      locale: 'en',
      style: 'plain',
      convention: 'fc60-classic',
      ai_time_ms: 0,
      interpretation: { source: 'builtin', style: 'plain', locale: 'en' },
    })
    // The worked example A of the FC60 specification, section 20.
    expect(made.json.reading_result).toMatchObject({
      fc60: { fc60: 'LU-TI-OXWA 🌙TI-HOWU-RAWU', chk: 'OXMT', u60: 'RAER-RUFI-ROMT-MOMT-HOWU-RAWU' },
      numerology: {
        life_path: 5,
        expression: 8,
        soul_urge: 9,
        personality: 8,
        personal_year: 5,
        mother_influence: 3,
      },
      pillars: { year: { token: 'BI-HO' }, day: { token: 'RE-HO' }, hour: { token: 'DI-GO' } },
    })
    for (const part of ['sky', 'sign', 'patterns', 'confidence']) {
      expect(made.json.reading_result).toHaveProperty(part)
    }
    expect(made.json.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(made.json.calculation_time_ms).toBeGreaterThan(0)
    expect(made.json.ai_interpretation.length).toBeGreaterThan(100)
    expect(made.json.ai_interpretation).toMatch(/universe|path|wisdom|energy/i)
  })

  it('is stored once, with its participant, and read back unchanged', async () => {
    const alice = await someone()
    const made = await ask(alice)
    const again = await call(oneReading, 'GET', { key: alice.key, params: { id: made.json.id } })
    expect(again.status).toBe(200)
    expect(again.json).toEqual(made.json)
    const rows = await rawSql('SELECT user_id, is_primary FROM oracle_reading_users WHERE reading_id = $1', [
      made.json.id,
    ])
    expect(rows).toEqual([{ user_id: alice.id, is_primary: true }])
  })

  it('speaks Persian when asked to', async () => {
    const made = await ask(await someone({ name: 'علی رضایی' }), {
      locale: 'fa',
      question: 'خانه را بفروشم؟',
    })
    expect(made.json.locale).toBe('fa')
    expect(made.json.ai_interpretation).toMatch(/عدد/)
  })

  it('keeps a question exactly, whatever it holds', async () => {
    const text = `  <script>alert('XSS')</script> O’Brien's "café"\u200c؟ ${'𝄞'.repeat(20)} `
    const made = await ask(await someone(), { question: text })
    expect(made.json.question).toBe(text)
  })

  it('uses the zone of the profile for now', async () => {
    const made = await ask(await someone({ time_zone: 'Asia/Tehran' }))
    expect(made.json.moment).toMatch(/\+03:30$/)
  })

  it.each([
    ['2026-03-09T14:30', undefined, '2026-03-09T14:30:00+03:30'],
    ['2026-03-09T14:30', 'America/New_York', '2026-03-09T14:30:00-04:00'],
    ['2026-03-09', 'America/New_York', '2026-03-09'],
    ['۱۴۰۴/۱۲/۱۸ ۱۴:۳۰', undefined, '2026-03-09T14:30:00+03:30'],
    ['2026-03-09T14:30Z', undefined, '2026-03-09T14:30:00Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
  ])(
    'reads the moment %j, asked in the zone %s by somebody of Tehran, as %s',
    async (moment, time_zone, told) => {
      const alice = await someone({ time_zone: 'Asia/Tehran' })
      const made = await ask(alice, { moment, time_zone })
      expect([made.status, made.json.moment]).toEqual([201, told])
      const { json } = await call(verify, 'GET', { key: alice.key, params: { id: made.json.id } })
      expect(json.valid).toBe(true)
    },
  )

  it.each([
    ['time', '7:05'],
    ['time', '۲۳:۵۹:۵۹'],
    ['number', '-777'],
    ['number', '١٢٣'],
    ['date', '2026-11-23'],
    ['plate', '12ب345-67'],
    ['plate', '12A345-67'],
    ['plate', '۱۲ ب ۳۴۵ ایران ۶۷'],
    ['time', '１１：１１'],
    ['word', 'کبوتر'],
    ['custom', 'three white feathers'],
    ['name', 'Maryam'],
    ['location', 'Hafez’s tomb'],
  ])('reads the sign %s %s', async (sign_type, sign_value) => {
    const made = await ask(await someone(), { sign_type, sign_value })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ sign_type, sign_value })
  })

  it('reads a Solar Hijri date as a sign', async () => {
    const made = await ask(await someone(), {
      sign_type: 'date',
      sign_value: '۱۴۰۵-۰۹-۰۲',
      calendar: 'persian',
    })
    expect(made.status).toBe(201)
  })

  it.each([
    ['time', '25:00'],
    ['time', '1111'],
    ['number', '12.5'],
    ['number', '1234567890123456789'],
    ['date', '2026-02-30'],
    ['plate', 'ABC'],
  ])('refuses the sign %s %s and names the expected format', async (sign_type, sign_value) => {
    const refused = await ask(await someone(), { sign_type, sign_value })
    expect(refused.status).toBe(400)
    const code = sign_value === '2026-02-30' ? 'sign_day' : 'sign_format'
    expect(refused.json).toMatchObject({ code, errors: [{ pointer: '/sign_value' }] })
    expect(refused.json.detail).toContain('format')
  })

  it.each([
    [{ question: '' }, 400, 'question_required'],
    [{ question: 'a'.repeat(501) }, 400, 'too_long'],
    [{ question: 'bell\u0007' }, 400, 'control_characters'],
    [{ question: 'half \ud800 pair' }, 400, 'control_characters'],
    [{ sign_type: 'omen' }, 400, 'sign_type_unknown'],
    [{ sign_value: '' }, 400, 'sign_required'],
    [{ user_id: undefined }, 400, 'user_required'],
    [{ user_id: 5 }, 400, 'user_required'],
    [{ user_id: 'nobody' }, 404, 'user_not_found'],
    [{ user_id: newId(0) }, 404, 'user_not_found'],
    [{ convention: 'astrology' }, 400, 'convention_unknown'],
    [{ style: 'rude' }, 400, 'choice_unknown'],
    [{ locale: 'de' }, 400, 'choice_unknown'],
    [{ moment: 'yesterday' }, 400, 'moment_format'],
    [{ moment: '2026-02-30' }, 400, 'moment_impossible'],
    [{ moment: '2026-03-09T14:30' }, 400, 'moment_zone'],
    [{ moment: '03/04/2026' }, 400, 'date_ambiguous'],
    [{ sign_type: 'name', sign_value: 'ـــ' }, 400, 'sign_format'],
    [{ sign_type: 'date', sign_value: '2026-02-30' }, 400, 'sign_day'],
    [{ question: 'one\u2028two' }, 400, 'control_characters'],
    [{ question: '\u3164\u2800' }, 400, 'question_required'],
    [{ moment: '1980-01-01' }, 400, 'moment_before_birth'],
    [{ moment: '9000-01-01' }, 400, 'date_out_of_range'],
  ])('refuses %j with %i and stores nothing', async (change, status, code) => {
    const alice = await someone()
    const refused = await ask(alice, change)
    expect([refused.status, refused.json.code]).toEqual([status, code])
    expect(refused.json.detail).not.toMatch(/[{}]/)
    expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [alice.owner])).toEqual([])
  })

  it('refuses another account’s profile with 403', async () => {
    const [alice, mallory] = [await someone(), await makeKey()]
    const refused = await ask({ key: mallory.key, id: alice.id })
    expect(refused.status).toBe(403)
    expect(await rawSql('SELECT 1 FROM oracle_readings WHERE user_id = $1', [alice.id])).toEqual([])
  })
})

describe('one reading', () => {
  it('is 403 for another account, 404 for none, and gone with its person', async () => {
    const [alice, mallory] = [await someone(), await makeKey()]
    const { json: made } = await ask(alice)
    const get = (key: string, id: string) => call(oneReading, 'GET', { key, params: { id } })
    expect((await get(mallory.key, made.id)).status).toBe(403)
    expect((await get(alice.key, newId(Date.now()))).status).toBe(404)
    expect((await get(alice.key, 'x')).status).toBe(404)
    await call(user, 'DELETE', { key: alice.key, params: { id: alice.id } })
    expect((await get(alice.key, made.id)).status).toBe(404)
    expect(await rawSql('SELECT 1 FROM oracle_reading_users WHERE reading_id = $1', [made.id])).toEqual([])
  })
})

describe('the history', () => {
  const list = (key: string, query = '') =>
    call(readings, 'GET', { key, path: `/api/oracle/readings${query}` })

  it('is the caller’s own, newest first, with all that a line needs', async () => {
    const [alice, other] = [await someone({ name: 'Alice' }), await someone()]
    await ask(other)
    const first = await ask(alice, { question: 'First?' })
    const second = await ask(alice, { question: 'Second?', sign_type: 'number', sign_value: '777' })
    const { json, headers } = await list(alice.key)
    expect(json.map(({ id }: { id: string }) => id)).toEqual([second.json.id, first.json.id])
    expect(json[0]).toMatchObject({
      is_multi_user: false,
      reading_type: 'single_user',
      question: 'Second?',
      sign_type: 'number',
      sign_value: '777',
      moment: second.json.moment,
      participants: [{ id: alice.id, name: 'Alice' }],
    })
    expect(json[0].preview.length).toBeGreaterThan(40)
    expect(headers.get('x-total-count')).toBe('2')
  })

  it('filters and pages', async () => {
    const alice = await someone()
    const bob = await call(users, 'POST', { key: alice.key, body: person({ name: 'Bob' }) })
    for (const text of ['One apple?', 'Two pears?', 'Three apples?']) await ask(alice, { question: text })
    await ask({ key: alice.key, id: bob.json.id }, { sign_type: 'word', sign_value: 'owl' })
    const questions = async (query: string) =>
      (await list(alice.key, query)).json.map((item: { question: string }) => item.question)
    expect(await questions(`?user_id=${bob.json.id}`)).toEqual(['Should I take the new job?'])
    expect(await questions('?sign_type=word')).toEqual(['Should I take the new job?'])
    expect(await questions('?q=APPLE')).toEqual(['Three apples?', 'One apple?'])
    expect(await questions('?reading_type=multi_user')).toEqual([])
    expect(await questions('?favorite=true')).toEqual([])
    expect(await questions('?to=2020-01-01')).toEqual([])
    expect(await questions('?from=2020-01-01&limit=1')).toEqual(['Should I take the new job?'])

    const page = await list(alice.key, `?user_id=${alice.id}&limit=2`)
    const [, next] = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? []
    const rest = await call(readings, 'GET', { key: alice.key, path: next })
    expect(rest.json.map((item: { question: string }) => item.question)).toEqual(['One apple?'])
  })

  it('refuses another’s profile as a filter', async () => {
    const [alice, mallory] = [await someone(), await makeKey()]
    expect((await list(mallory.key, `?user_id=${alice.id}`)).status).toBe(403)
    expect((await list(mallory.key, `?user_id=${newId(Date.now())}`)).status).toBe(404)
    expect((await list(mallory.key, '?sign_type=omen')).status).toBe(400)
  })
})
