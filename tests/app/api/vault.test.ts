// What an account keeps: passages, signs and notes; and a sign of the clock beside what chance alone would show.
import { describe, expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as words from '@/app/api/oracle/readings/[id]/words/route'
import * as one from '@/app/api/vault/findings/[id]/route'
import * as findings from '@/app/api/vault/findings/route'
import * as statistics from '@/app/api/vault/statistics/route'
import { newId } from '@/lib/platform/id'
import { whoseOf } from '@/lib/platform/service-worker'
import { listFindings } from '@/lib/vault/service/find'
import { restoreFinding } from '@/lib/vault/service/keep'
import { rememberLooks, signOverview } from '@/lib/vault/service/statistics'
import { call, makeKey, someone } from '../../support/api'
import { contextOf } from '../../support/callers'
import { rawSql } from '../../support/database'
import { goOut, household, read, remove } from '../../support/joint'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

const keep = (key: string, body: unknown, headers = {}) => call(findings, 'POST', { key, body, headers })
const list = (key: string, query = '') => call(findings, 'GET', { key, path: `/api/vault/findings${query}` })
const look = (key: string, id: string) => call(one, 'GET', { key, params: { id } })
const change = (key: string, id: string, body: unknown) => call(one, 'PATCH', { key, params: { id }, body })
const drop = (key: string, id: string) => call(one, 'DELETE', { key, params: { id } })
const count = (key: string, query = '') =>
  call(statistics, 'GET', { key, path: `/api/vault/statistics?sign_type=time&sign_value=11:11${query}` })
const sign = (more: object = {}) => ({ kind: 'sign', sign_type: 'time', sign_value: '11:11', ...more })
const idsOf = ({ json }: { json: { findings: { id: string }[] } }) => json.findings.map(({ id }) => id)

/** What the words of a reading say in their first part. */
async function firstPart(key: string, id: string): Promise<{ key: string; text: string }> {
  return (await read(key, id)).json.interpretation.sections[0]
}

describe('a finding', () => {
  it('is a note, a sign with its minute, or a passage, as it was sent', async () => {
    const { owner, alone } = await household()
    const { key } = owner
    const { key: section, text } = await firstPart(key, alone)
    const seen_at = new Date(Date.now() - 3 * DAY).toISOString()
    const asked = [
      { kind: 'note', text: 'The bridge,\nand the gull.' },
      { ...sign({ note: 'On the oven.' }), seen_at },
      { kind: 'passage', reading_id: alone, section, text, note: null },
    ]
    for (const body of asked) {
      const made = await keep(key, body)
      expect([made.status, made.json]).toMatchObject([201, body])
      expect(made.headers.get('location')).toBe(`/api/vault/findings/${made.json.id}`)
      expect((await look(key, made.json.id)).json).toEqual(made.json)
      expect((await look(key, made.json.id.toUpperCase())).json).toEqual(made.json)
    }
    const all = await list(key)
    expect(all.json).toMatchObject({ total: 3, skip: 0, limit: 20 })
    expect(all.json.findings.map(({ kind }: { kind: string }) => kind)).toEqual(['passage', 'note', 'sign'])
    for (const kind of ['passage', 'sign', 'note'])
      expect((await list(key, `?kind=${kind}`)).json).toMatchObject({ total: 1, findings: [{ kind }] })
  })

  it('of a sign without a minute is of now', async () => {
    const { key } = await makeKey()
    const before = Date.now()
    const { json } = await keep(key, sign())
    expect(Date.parse(json.seen_at)).toBeGreaterThanOrEqual(before)
    expect(json.seen_at).toBe(json.created_at)
  })

  it('takes a local time of either calendar where a zone is named', async () => {
    const { key } = await makeKey()
    const at = async (seen_at: string) =>
      (await keep(key, sign({ seen_at, time_zone: 'Asia/Tehran' }))).json.seen_at
    expect(await at('2026-11-20T11:11')).toBe('2026-11-20T07:41:00.000Z')
    expect(await at('۱۴۰۵/۰۸/۲۹ ۱۱:۱۱')).toBe('2026-11-20T07:41:00.000Z')
    expect(await at('2026-11-20T11:11:30Z')).toBe('2026-11-20T11:11:30.000Z')
  })

  it('may be written as it comes, with a time alone that is the last one as of then', async () => {
    const { key } = await makeKey()
    const made = async (body: object) => (await keep(key, { kind: 'typed_sign', ...body })).json
    expect(await made({ sign: ' ۲۲:۲۲ ' })).toMatchObject({ sign_type: 'time', sign_value: '۲۲:۲۲' })
    expect(await made({ sign: '777' })).toMatchObject({ sign_type: 'number', sign_value: '777' })
    expect(await made({ sign: '۱۴۰۵/۰۸/۲۹' })).toMatchObject({ sign_type: 'date', sign_value: '2026-11-20' })
    expect(await made({ sign: 'lighthouse' })).toMatchObject({ sign_type: 'word', sign_value: 'lighthouse' })
    // In Tehran it was 14:30 of 20 November.
    const then = { written_at: '2026-11-20T11:00:00.000Z', time_zone: 'Asia/Tehran' }
    const seen = async (more: object) => (await made({ sign: '11:11', ...then, ...more })).seen_at
    expect(await seen({})).toBe('2026-11-20T11:00:00.000Z')
    expect(await seen({ seen_at: '11:11' })).toBe('2026-11-20T07:41:00.000Z')
    expect(await seen({ seen_at: '۱۴:۳۰' })).toBe('2026-11-20T11:00:00.000Z')
    expect(await seen({ seen_at: '22:22' })).toBe('2026-11-19T18:52:00.000Z')
    expect(await seen({ seen_at: '2026-11-18 11:11' })).toBe('2026-11-18T07:41:00.000Z')
  })

  it('that a page wrote for one account is not kept by another', async () => {
    const [mine, theirs] = [await makeKey(), await makeKey()]
    const body = sign({ written_for: whoseOf(mine.owner) })
    expect((await keep(theirs.key, body)).status).toBe(403)
    expect((await list(theirs.key)).json.total).toBe(0)
    expect((await keep(mine.key, body)).status).toBe(201)
  })

  const soon = (ms: number) => new Date(Date.now() + ms).toISOString()
  it.each([
    [{}, 'finding_kind', '/kind'],
    [{ kind: 'dream' }, 'finding_kind', '/kind'],
    [{ kind: 'note' }, 'required', '/text'],
    [{ kind: 'note', text: ' ' }, 'required', '/text'],
    [{ kind: 'note', text: 'x'.repeat(4001) }, 'too_long', '/text'],
    [{ kind: 'note', text: 'bell\u0007' }, 'control_characters', '/text'],
    [{ kind: 'note', text: 'so', note: 'no' }, 'unknown_field', '/note'],
    [sign({ sign_type: 'dream' }), 'sign_type_unknown', '/sign_type'],
    [sign({ sign_value: '25:11' }), 'sign_format', '/sign_value'],
    [sign({ sign_value: '' }), 'sign_required', '/sign_value'],
    [sign({ note: 'x'.repeat(2001) }), 'too_long', '/note'],
    [sign({ seen_at: 'yesterday' }), 'seen_at_format', '/seen_at'],
    [sign({ seen_at: '2026-11-20' }), 'seen_at_format', '/seen_at'],
    [sign({ seen_at: '2026-11-20T11:11' }), 'seen_at_zone', '/seen_at'],
    [sign({ seen_at: '2026-13-20T11:11Z' }), 'moment_impossible', '/seen_at'],
    [sign({ seen_at: '1899-12-31T23:59:59Z' }), 'seen_at_past', '/seen_at'],
    [sign({ seen_at: '0050-01-01T00:00:00Z' }), 'seen_at_past', '/seen_at'],
    [sign({ seen_at: soon(5 * MINUTE) }), 'seen_at_future', '/seen_at'],
    [sign({ seen_at: '11:11' }), 'seen_at_zone', '/seen_at'],
    [sign({ written_at: soon(5 * MINUTE) }), 'seen_at_future', '/written_at'],
    [sign({ written_at: '11:11' }), 'seen_at_format', '/written_at'],
    [{ kind: 'sign' }, 'required', '/sign_type'],
    [{ kind: 'sign', sign_type: 'time' }, 'required', '/sign_value'],
    [{ kind: 'typed_sign', sign: ' ' }, 'sign_required', '/sign'],
    [{ kind: 'typed_sign' }, 'required', '/sign'],
    [sign({ time_zone: 'Mars/Olympus' }), 'time_zone_unknown', '/time_zone'],
    [{ kind: 'passage', section: 'answer', text: 'x' }, 'required', '/reading_id'],
  ])('%j is refused by its field, and nothing is kept', async (body, code, pointer) => {
    const { key } = await makeKey()
    const refused = await keep(key, body)
    expect([refused.status, refused.json.code, refused.json.errors[0].pointer]).toEqual([400, code, pointer])
    expect((await list(key)).json.total).toBe(0)
  })

  it('may be a little ahead: clocks differ', async () => {
    const { key } = await makeKey()
    expect((await keep(key, sign({ seen_at: soon(30_000) }))).status).toBe(201)
  })

  it('takes effect once with an Idempotency-Key, and is answered again', async () => {
    const { key } = await makeKey()
    const headers = { 'idempotency-key': newId(Date.now()) }
    const answers = await Promise.all(Array.from({ length: 5 }, () => keep(key, sign(), headers)))
    const [made] = answers.filter(({ status }) => status === 201)
    const again = await keep(key, sign(), headers)
    expect([again.status, again.json]).toEqual([201, made!.json])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await keep(key, sign({ note: 'other' }), headers)).status).toBe(422)
    expect((await list(key)).json.total).toBe(1)
    // Without one, the same sign a minute later is another.
    await keep(key, sign())
    expect((await list(key)).json.total).toBe(2)
  })

  it('is the account’s own: a bound key is refused, another account too, and without its scope a key', async () => {
    const { key, owner, id } = await someone()
    const bound = await makeKey({ owner, profileId: id })
    const { json } = await keep(key, { kind: 'note', text: 'Mine' })
    expect((await list(bound.key)).json.code).toBe('bound_key_findings')
    expect((await look((await makeKey()).key, json.id)).status).toBe(403)
    const reader = await makeKey({ owner, scopes: ['findings:read'] })
    expect([(await look(reader.key, json.id)).status, (await drop(reader.key, json.id)).status]).toEqual([
      200, 403,
    ])
  })
})

describe('a passage', () => {
  it('stands in its part, whole or a piece, whatever the white space', async () => {
    const { owner, alone } = await household()
    const { key: section, text } = await firstPart(owner.key, alone)
    const piece = text.slice(0, 30).split(' ').join(' \n')
    for (const part of [text, piece]) {
      const body = { kind: 'passage', reading_id: alone, section, text: part }
      expect((await keep(owner.key, body)).json).toMatchObject({ text: part })
    }
    const absent = await keep(owner.key, {
      ...{ kind: 'passage', reading_id: alone, section },
      text: 'Nobody said that.',
    })
    expect([absent.status, absent.json.code, absent.json.errors[0].pointer]).toEqual([
      ...[400, 'passage_absent', '/text'],
    ])
    const other = await keep(owner.key, { kind: 'passage', reading_id: alone, section: 'P3', text })
    expect([other.status, other.json.code, other.json.errors[0].pointer]).toEqual([
      ...[400, 'section_absent', '/section'],
    ])
  })

  it('may be of words that were told in another language', async () => {
    const { owner, alone } = await household()
    const told = await call(words, 'POST', {
      ...{ key: owner.key, params: { id: alone } },
      body: { locale: 'fa', words: 'builtin' },
    })
    const { key: section, text } = told.json.interpretation.sections[0]
    expect((await keep(owner.key, { kind: 'passage', reading_id: alone, section, text })).status).toBe(201)
  })

  it('is of what the one who asks sees: of others’ readings nothing, of a part that is about oneself all', async () => {
    const { owner, accounts, alone, pair } = await household()
    const { key: section, text } = await firstPart(owner.key, alone)
    const stranger = await makeKey()
    const body = { kind: 'passage', reading_id: alone, section, text }
    expect((await keep(stranger.key, body)).status).toBe(403)
    expect((await keep(owner.key, { ...body, reading_id: newId(Date.now()) })).status).toBe(404)
    expect((await keep(owner.key, { ...body, reading_id: 'nonsense' })).status).toBe(404)
    const { json } = await read(accounts.navid.key, pair)
    const own = json.interpretation.sections.find(({ key }: { key: string }) => key === 'P2')
    const mine = { kind: 'passage', reading_id: pair, section: 'P2', text: own.text }
    expect((await keep(accounts.navid.key, mine)).status).toBe(201)
  })

  it('goes where its reading goes, and from who does not see that any more', async () => {
    const { owner, accounts, alone, pair } = await household()
    const keepFirst = async (key: string, id: string) => {
      const { key: section, text } = await firstPart(key, id)
      return (await keep(key, { kind: 'passage', reading_id: id, section, text })).json.id
    }
    const kept = await keepFirst(owner.key, alone)
    const theirs = await keepFirst(accounts.navid.key, pair)
    await remove(owner.key, alone)
    expect([(await look(owner.key, kept)).status, (await list(owner.key)).json.total]).toEqual([404, 0])
    await rawSql('UPDATE oracle_readings SET deleted_at = NULL WHERE id = $1', [alone])
    expect((await look(owner.key, kept)).status).toBe(200)
    await rawSql('DELETE FROM oracle_readings WHERE id = $1', [alone])
    expect(await rawSql('SELECT 1 FROM vault_findings WHERE id = $1', [kept])).toEqual([])
    await goOut(accounts.navid.key, pair)
    expect(await rawSql('SELECT 1 FROM vault_findings WHERE id = $1', [theirs])).toEqual([])
  })
})

describe('changes', () => {
  it('name what they change, and the rest stays', async () => {
    const { key } = await makeKey()
    const { json: logged } = await keep(key, sign({ note: 'Oven' }))
    const noted = await change(key, logged.id, { note: null })
    expect([noted.status, noted.json]).toMatchObject([
      200,
      { ...logged, note: null, updated_at: expect.anything() },
    ])
    const moved = await change(key, logged.id, { seen_at: '2026-11-01T22:22:00Z' })
    expect(moved.json).toMatchObject({ seen_at: '2026-11-01T22:22:00.000Z', sign_value: '11:11' })
    const renamed = await change(key, logged.id, { sign_type: 'number', sign_value: '777' })
    expect(renamed.json).toMatchObject({ sign_type: 'number', sign_value: '777' })
    const { json: text } = await keep(key, { kind: 'note', text: 'First' })
    expect((await change(key, text.id, { text: 'Second' })).json.text).toBe('Second')
    expect((await look(key, text.id)).json.text).toBe('Second')
  })

  it('of a field that its kind has not are refused', async () => {
    const { key } = await makeKey()
    const { json: logged } = await keep(key, sign())
    const { json: text } = await keep(key, { kind: 'note', text: 'First' })
    for (const [id, body, code, pointer] of [
      [logged.id, { text: 'no' }, 'field_of_other_kind', '/text'],
      [text.id, { note: 'no' }, 'field_of_other_kind', '/note'],
      [text.id, { sign_type: 'time', sign_value: '11:11' }, 'field_of_other_kind', '/sign_type'],
      [logged.id, { sign_value: '11:11' }, 'required', '/sign_type'],
      [logged.id, { kind: 'note' }, 'unknown_field', '/kind'],
      [logged.id, { seen_at: '2199-01-01T00:00:00Z' }, 'seen_at_future', '/seen_at'],
    ]) {
      const refused = await change(key, id, body)
      expect([refused.status, refused.json.code, refused.json.errors[0].pointer]).toEqual([
        400,
        code,
        pointer,
      ])
    }
    expect((await look(key, logged.id)).json).toEqual(logged)
  })

  it('of a passage stay within its part', async () => {
    const { owner, alone } = await household()
    const { key: section, text } = await firstPart(owner.key, alone)
    const { json } = await keep(owner.key, { kind: 'passage', reading_id: alone, section, text })
    expect((await change(owner.key, json.id, { text: text.slice(0, 20) })).status).toBe(200)
    expect((await change(owner.key, json.id, { text: 'Never said.' })).json.code).toBe('passage_absent')
  })

  it('end with a deletion that can be undone for a day', async () => {
    const { key, owner } = await makeKey()
    const { json } = await keep(key, { kind: 'note', text: 'First' })
    expect((await drop(key, json.id)).status).toBe(204)
    expect([(await look(key, json.id)).status, (await drop(key, json.id)).status]).toEqual([404, 404])
    expect((await list(key)).json.total).toBe(0)
    const ctx = contextOf(owner)
    expect(await restoreFinding(ctx, json.id)).toMatchObject({ text: 'First' })
    await drop(key, json.id)
    await expect(restoreFinding({ ...ctx, now: ctx.now + 2 * DAY }, json.id)).rejects.toMatchObject({
      status: 404,
    })
  })

  it('leave entries in the log of what happened, without a word of it', async () => {
    const { key, owner } = await makeKey()
    const { json } = await keep(key, { kind: 'note', text: 'Secret' })
    await change(key, json.id, { text: 'More secret' })
    await drop(key, json.id)
    await restoreFinding(contextOf(owner), json.id)
    const entries = await rawSql<{ action: string; resource_id: string }>(
      'SELECT action, resource_id FROM oracle_audit_log WHERE account_id = $1 ORDER BY id',
      [owner],
    )
    const actions = ['create_finding', 'update_finding', 'delete_finding', 'restore_finding']
    expect(entries).toEqual(actions.map((action) => ({ action, resource_id: json.id })))
  })
})

describe('the list', () => {
  it('passes over and ends where it is told', async () => {
    const { key } = await makeKey()
    const ids: string[] = []
    for (let number = 0; number < 25; number++)
      ids.unshift((await keep(key, { kind: 'note', text: `Number ${number}` })).json.id)
    expect(idsOf(await list(key))).toEqual(ids.slice(0, 20))
    const part = await list(key, '?skip=20&limit=3')
    expect([idsOf(part), part.json]).toMatchObject([ids.slice(20, 23), { total: 25, skip: 20, limit: 3 }])
    expect(idsOf(await list(key, '?skip=25'))).toEqual([])
    for (const query of [
      '?limit=0',
      '?limit=101',
      '?limit=x',
      '?skip=-1',
      '?skip=10001',
      '?kind=dream',
      '?cursor=1',
    ])
      expect([query, (await list(key, query)).status]).toEqual([query, 400])
    expect(idsOf(await list(key, '?limit=100&skip=10000'))).toEqual([])
  })

  it('has a sign at its own minute, also where that is told later, page after page', async () => {
    const { key, owner } = await makeKey()
    const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
    const logged = async (days: number) => (await keep(key, sign({ seen_at: ago(days) }))).json.id as string
    const [three, one, two] = [await logged(3), await logged(1), await logged(2)]
    const { json: note } = await keep(key, { kind: 'note', text: 'Of today' })
    const same = new Date(Date.now() - 5 * DAY).toISOString()
    const twins = [
      (await keep(key, sign({ seen_at: same }))).json.id,
      (await keep(key, sign({ seen_at: same }))).json.id,
    ]
    const order = [note.id, one, two, three, twins[1], twins[0]]
    expect(idsOf(await list(key))).toEqual(order)
    expect(idsOf(await list(key, '?skip=1&limit=2'))).toEqual([one, two])
    expect(idsOf(await list(key, '?q=11:11'))).toEqual(order.slice(1))
    const ctx = contextOf(owner)
    const behind = async (cursor: string, more = {}) =>
      idsOf({ json: await listFindings(ctx, { cursor, ...more }) })
    for (const [place, id] of order.entries()) expect(await behind(id)).toEqual(order.slice(place + 1))
    expect(await behind(two, { q: '11:11' })).toEqual(order.slice(3))
    expect(await behind(note.id, { kind: 'sign', limit: 2 })).toEqual([one, two])
    // What was deleted meanwhile still says where the next page begins; one that is gone for good does not.
    await drop(key, two)
    expect(await behind(two)).toEqual(order.slice(3))
    const stranger = await makeKey()
    const { json: foreign } = await keep(stranger.key, sign({ seen_at: ago(2) }))
    expect(await behind(foreign.id)).toHaveLength(5)
    // Told anew, it stands where it belongs.
    await change(key, twins[0], { seen_at: ago(0) })
    expect(idsOf(await list(key))).toEqual([twins[0], note.id, one, three, twins[1]])
  })

  it('finds words in texts, signs and notes, folded', async () => {
    const { key } = await makeKey()
    const { json: bridge } = await keep(key, { kind: 'note', text: 'The Bridge at Dawn' })
    const { json: oven } = await keep(key, sign({ note: 'روی ساعت فر' }))
    await keep(key, { kind: 'note', text: 'Nothing of it' })
    const found = async (words: string) => idsOf(await list(key, `?q=${encodeURIComponent(words)}`))
    expect(await found('bridge at')).toEqual([bridge.id])
    expect(await found('ساعت')).toEqual([oven.id])
    expect(await found('۱۱:۱۱')).toEqual([oven.id])
    expect(await found('absent')).toEqual([])
    expect((await list(key, '?q=bridge&kind=sign')).json.total).toBe(0)
  })
})

describe('statistics', () => {
  /** @param days ago */
  const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

  it('are the mean of looks × days ÷ 1,440 and its band, from the first logged sign through today', async () => {
    const { key } = await makeKey()
    await keep(key, sign({ sign_value: '22:22', seen_at: ago(29) }))
    for (let hit = 0; hit < 12; hit++) await keep(key, sign({ seen_at: ago(hit) }))
    // The same minute, typed otherwise, and once with its second.
    await keep(key, sign({ sign_value: '۱۱:۱۱' }))
    await keep(key, sign({ sign_value: '11:11:11' }))
    const { status, json } = await count(key, '&looks_per_day=80')
    expect([status, json]).toEqual([
      200,
      {
        ...{ observed: 14, expected: 5 / 3, low: 0, high: 5, days: 30, looks_per_day: 80 },
        note: 'more than chance would give; noticing does that',
      },
    ])
    expect((await count(key, '&looks_per_day=720')).json).toMatchObject({
      expected: 15,
      note: 'about what chance gives',
    })
    expect((await count(key, '&looks_per_day=1440')).json.note).toBe('fewer than chance would give')
    expect((await count(key, '&looks_per_day=80&locale=fa')).json.note).toMatch(/اتفاق/)
  })

  it('say when there is too little to tell: below ten observations, or seven days', async () => {
    const few = await makeKey()
    for (let hit = 0; hit < 9; hit++) await keep(few.key, sign({ seen_at: ago(hit) }))
    expect((await count(few.key, '&looks_per_day=80')).json).toMatchObject({
      observed: 9,
      note: 'too few to tell',
    })
    const short = await makeKey()
    for (let hit = 0; hit < 12; hit++) await keep(short.key, sign({ seen_at: ago(hit % 6) }))
    expect((await count(short.key, '&looks_per_day=80')).json).toMatchObject({
      days: 6,
      note: 'too few to tell',
    })
    const none = await makeKey()
    expect((await count(none.key, '&looks_per_day=80')).json).toEqual({
      ...{ observed: 0, expected: 0, low: 0, high: 0, days: 0, looks_per_day: 80 },
      note: 'too few to tell',
    })
  })

  it('count the days of the zone that is named', async () => {
    const { key } = await makeKey()
    const now = new Date()
    // Just after midnight in UTC it is still yesterday in Honolulu; days there begin ten hours later.
    const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
    await keep(key, sign({ seen_at: new Date(midnight - 9 * DAY + MINUTE).toISOString() }))
    const days = async (zone: string) => (await count(key, `&looks_per_day=80&time_zone=${zone}`)).json.days
    const honolulu = now.getTime() - midnight < 10 * 60 * MINUTE ? 10 : 11
    expect([await days('UTC'), await days('Pacific/Honolulu')]).toEqual([10, honolulu])
  })

  it('ask how often somebody looks, unless it was saved', async () => {
    const { key, owner } = await makeKey()
    const asked = await count(key)
    expect([asked.status, asked.json.code, asked.json.errors[0].pointer]).toEqual([
      ...[400, 'looks_required', '?looks_per_day'],
    ])
    await rememberLooks(contextOf(owner), 40)
    expect((await count(key)).json.looks_per_day).toBe(40)
    expect((await count(key, '&looks_per_day=80')).json.looks_per_day).toBe(80)
    for (const looks of ['0', '-3', '1441', '2.5', 'many'])
      expect([looks, (await count(key, `&looks_per_day=${looks}`)).status]).toEqual([looks, 400])
  })

  it('compute no chance for what nobody knows how often it passes by', async () => {
    const { key } = await makeKey()
    for (const query of ['sign_type=number&sign_value=777', 'sign_type=word&sign_value=lighthouse']) {
      const path = `/api/vault/statistics?${query}&looks_per_day=80`
      const { status, json } = await call(statistics, 'GET', { key, path })
      expect([status, json.code, json.errors[0].pointer]).toEqual([400, 'sign_no_chance', '?sign_type'])
    }
    const wrong = await call(statistics, 'GET', {
      key,
      path: '/api/vault/statistics?sign_type=time&sign_value=soon&looks_per_day=80',
    })
    expect([wrong.status, wrong.json.code, wrong.json.errors[0].pointer]).toEqual([
      ...[400, 'sign_format', '?sign_value'],
    ])
  })

  it('count what is there: neither deleted signs nor those of others', async () => {
    const { key } = await makeKey()
    const { json } = await keep(key, sign())
    await keep(key, sign())
    await keep((await makeKey()).key, sign())
    await drop(key, json.id)
    expect((await count(key, '&looks_per_day=80')).json.observed).toBe(1)
  })

  it('stand on the page by sign, all mirrors together, and by hour', async () => {
    const { key, owner } = await makeKey()
    const ctx = contextOf(owner)
    expect(await signOverview(ctx, 'UTC')).toMatchObject({ looks: null, rows: [], recent: [], days: 0 })
    await rememberLooks(ctx, 40)
    for (const [value, at] of [
      ['22:22', '2026-11-02T22:22:00Z'],
      ['11:11', '2026-11-01T11:11:00Z'],
      ['22:22', '2026-11-03T22:22:00Z'],
      ['10:45', '2026-11-03T10:45:00Z'],
    ])
      await keep(key, sign({ sign_value: value, seen_at: at }))
    await keep(key, {
      kind: 'sign',
      sign_type: 'word',
      sign_value: 'lighthouse',
      seen_at: '2026-11-01T08:00:00Z',
    })
    const { rows, hours, recent } = await signOverview(ctx, 'Asia/Tehran')
    expect(rows.map(({ sign, observed, minutes }) => [sign?.value, observed, minutes])).toEqual([
      ['22:22', 2, 1],
      ['10:45', 1, 1],
      ['11:11', 1, 1],
      [undefined, 3, 16],
    ])
    // 22:22 UTC is 01:52 in Tehran, 11:11 is 14:41.
    expect(hours.flatMap((hits, hour) => (hits > 0 ? [[hour, hits]] : []))).toEqual([
      [1, 2],
      [11, 1],
      [14, 2],
    ])
    expect(recent.map(({ value }) => value)).toEqual(['22:22', '10:45', '11:11', 'lighthouse'])
  })
})

describe('an account', () => {
  it('takes all of it along, and leaves nothing behind when it is erased', async () => {
    const { key, owner } = await makeKey()
    await keep(key, sign({ note: 'Oven' }))
    await keep(key, { kind: 'note', text: 'Bridge' })
    await rememberLooks(contextOf(owner), 40)
    const { json } = await call(exported, 'GET', { key })
    expect(json).toMatchObject({
      account: { looks_per_day: 40 },
      findings: [
        { kind: 'note', text: 'Bridge' },
        { kind: 'sign', sign_value: '11:11', note: 'Oven' },
      ],
    })
    await call(erase, 'POST', { key, body: { confirmation: 'erase' } })
    expect(await rawSql('SELECT 1 FROM vault_findings WHERE account_id = $1', [owner])).toEqual([])
  })

  it('takes passages along too, and leaves none of them behind', async () => {
    const { owner, alone, pair } = await household()
    for (const id of [alone, pair]) {
      const { key: section, text } = await firstPart(owner.key, id)
      await keep(owner.key, { kind: 'passage', reading_id: id, section, text, note: 'Mine' })
    }
    const { json } = await call(exported, 'GET', { key: owner.key })
    expect(json.findings).toMatchObject([
      { kind: 'passage', reading_id: pair, section: 'answer', note: 'Mine' },
      { kind: 'passage', reading_id: alone, section: 'answer', note: 'Mine' },
    ])
    await call(erase, 'POST', { key: owner.key, body: { confirmation: 'erase' } })
    expect(await rawSql('SELECT 1 FROM vault_findings WHERE account_id = $1', [owner.owner])).toEqual([])
  })

  it('shows the same sign of two accounts by two indexes', async () => {
    const [mine, theirs] = [await makeKey(), await makeKey()]
    for (const { key } of [mine, theirs]) await keep(key, sign())
    const rows = await rawSql<{ sign_index: string }>(
      'SELECT sign_index FROM vault_findings WHERE account_id = ANY($1)',
      [[mine.owner, theirs.owner]],
    )
    expect(new Set(rows.map(({ sign_index }) => sign_index)).size).toBe(2)
    expect(JSON.stringify(rows)).not.toContain('11:11')
  })
})
