// A request that is sent again with its Idempotency-Key: the whole request counts, and the answer is read anew.
import { describe, expect, it, vi } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as calculate from '@/app/api/oracle/calculate-fc60/route'
import * as links from '@/app/api/oracle/links/route'
import * as multi from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as leave from '@/app/api/oracle/readings/[id]/leave/route'
import * as restore from '@/app/api/oracle/readings/[id]/restore/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import * as stamp from '@/app/api/oracle/validate-stamp/route'
import { type Call, call, makeKey, person, question, together } from '../../support/api'
import { makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'
import { askTogether, family, goOut, invite, linkedTo, read, remove, unlink } from '../../support/joint'

type Route = Parameters<typeof call>[0]

/** The same request as often as it is called. */
const sender = (route: Route, request: Call, name = 'again') => {
  const headers = { 'idempotency-key': name }
  return (change: Call = {}) => call(route, 'POST', { ...request, ...change, headers })
}
const couple = () => family([{ name: 'Parisa Moradi' }, { name: 'Navid Karimi' }])
const stateOf = ({ status, json }: { status: number; json: { code?: string } | null }) => [status, json?.code]

describe('the whole request is what a key stands for', () => {
  it('leaving and bringing back one reading does nothing to another', async () => {
    const group = await couple()
    const linked = await linkedTo(group, group.ids[1]!)
    const [first, second] = [(await askTogether(group)).json.id, (await askTogether(group)).json.id]
    const going = sender(leave, { key: linked.key, params: { id: first } })
    expect((await going()).status).toBe(204)
    expect(stateOf(await going({ params: { id: second } }))).toEqual([422, 'idempotency_mismatch'])
    expect((await read(linked.key, second)).status).toBe(200)
    for (const id of [first, second]) expect((await remove(group.key, id)).status).toBe(204)
    const back = sender(restore, { key: group.key, params: { id: first } })
    expect((await back()).status).toBe(200)
    expect(stateOf(await back({ params: { id: second } }))).toEqual([422, 'idempotency_mismatch'])
    expect((await read(group.key, second)).status).toBe(404)
  })

  it('with its path, its query and its body, also where none is read', async () => {
    const { key, ids } = await couple()
    const made = sender(users, { key, body: person({ name: 'Omid' }) })
    expect((await made()).status).toBe(201)
    const others = [
      made({ body: person({ name: 'Omar' }) }),
      made({ path: '/api/test?trace=1' }),
      sender(reading, { key, body: question(ids[0]!) })(),
      sender(calculate, { key, body: { birthday: '1990-07-15' } })(),
      sender(leave, { key, params: { id: ids[0]! } })(),
    ]
    for (const other of await Promise.all(others))
      expect(stateOf(other)).toEqual([422, 'idempotency_mismatch'])
    const alone = (await sender(reading, { key, body: question(ids[0]!) }, 'second')()).json.id
    await remove(key, alone)
    const back = sender(restore, { key, params: { id: alone } }, 'third')
    expect((await back()).status).toBe(200)
    expect((await back({ body: { whatever: 1 } })).status).toBe(422)
  })

  it('while it is under way: another one is told so, the same one to wait', async () => {
    const { key, owner } = await makeKey()
    const made = sender(users, { key, body: person({ name: 'Omid' }) })
    await made()
    await rawSql('UPDATE idempotent_answers SET status = NULL WHERE account_id = $1', [owner])
    expect((await made({ body: person({ name: 'Omar' }) })).status).toBe(422)
    const again = await made()
    expect([again.status, again.json.code, again.headers.get('retry-after')]).toEqual([
      ...[409, 'idempotency_in_flight', '1'],
    ])
  })
})

describe('what is unchanged', () => {
  it('is answered again byte for byte, at every door that keeps a key', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const group = await couple()
    const { key, ids } = group
    const linked = await linkedTo(group, ids[1]!)
    const { id } = (await askTogether(group)).json
    await remove(key, id)
    const third = (await call(users, 'POST', { key, body: person({ name: 'سارا' }) })).json.id
    const { token } = (await invite(key, third)).json
    const guest = await makeKey({ owner: await makeAccount('member') })
    const doors: [Route, Call, number][] = [
      [
        users,
        { key, body: person({ name: 'Омид', heart_rate_bpm: 72, latitude: 35.7, longitude: 51.4 }) },
        201,
      ],
      [reading, { key, body: question(ids[0]!) }, 201],
      [
        reading,
        { key, body: question(ids[0]!, { locale: 'fa', sign_type: 'word', sign_value: 'جغد' }) },
        201,
      ],
      [multi, { key, body: together(ids) }, 201],
      [restore, { key, params: { id } }, 200],
      [leave, { key: linked.key, params: { id } }, 204],
      [links, { key: guest.key, body: { token } }, 201],
      [calculate, { key, body: { birthday: '1990-07-15', name: 'Alice' } }, 200],
      [stamp, { key, body: { stamp: 'LU-OX-OXWU ☀OX-RUWU-RAWU' } }, 200],
    ]
    for (const [index, [route, request, status]] of doors.entries()) {
      const send = sender(route, request, `door-${index}`)
      const first = await send()
      vi.setSystemTime(Date.now() + 25 * 60_000)
      const second = await send()
      expect([first.status, second.status]).toEqual([status, status])
      expect(second.text).toBe(first.text)
      expect(second.headers.get('location')).toBe(first.headers.get('location'))
      const told = [first, second].map(({ headers }) => headers.get('idempotency-replayed'))
      expect(told).toEqual([null, 'true'])
      if (request.body && status === 201 && route !== links)
        expect(first.headers.get('location')).toBeTruthy()
    }
    vi.useRealTimers()
  })
})

describe('what has changed', () => {
  it('a profile is answered as it is now, and deleted it is gone and not made again', async () => {
    const { key, owner } = await makeKey()
    const made = sender(users, { key, body: person({ name: 'Planted Name' }) })
    const { id } = (await made()).json
    await call(user, 'PATCH', { key, params: { id }, body: { name: 'Another' } })
    const changed = await made()
    expect([changed.status, changed.json.id, changed.json.name]).toEqual([201, id, 'Another'])
    await call(user, 'DELETE', { key, params: { id } })
    const gone = await made()
    expect(stateOf(gone)).toEqual([404, 'user_not_found'])
    expect(gone.text).not.toContain('Planted')
    expect(await rawSql('SELECT 1 FROM oracle_users WHERE account_id = $1', [owner])).toEqual([])
  })

  it('a reading: deleted 404, brought back as before, gone with a person 404', async () => {
    const group = await couple()
    const { key, ids } = group
    const alone = sender(reading, { key, body: question(ids[0]!) }, 'alone')
    const both = sender(multi, { key, body: together(ids) }, 'both')
    const first = await alone()
    await both()
    await remove(key, first.json.id)
    expect(stateOf(await alone())).toEqual([404, 'reading_not_found'])
    await call(restore, 'POST', { key, params: { id: first.json.id } })
    expect((await alone()).text).toBe(first.text)
    await call(user, 'DELETE', { key, params: { id: ids[1]! } })
    expect(stateOf(await both())).toEqual([404, 'reading_not_found'])
    expect((await alone()).status).toBe(201)
  })

  it('a reading that somebody left, without the person', async () => {
    const group = await couple()
    const linked = await linkedTo(group, group.ids[1]!)
    const both = sender(multi, { key: group.key, body: together(group.ids) })
    const { id } = (await both()).json
    await goOut(linked.key, id)
    const after = await both()
    expect([after.status, after.json.participants[1].name]).toEqual([201, 'a participant'])
    expect(after.text).not.toMatch(/Navid|Karimi/)
  })

  it('a reading that a bound key made and left: 403', async () => {
    const { owner, ids } = await couple()
    const { key } = await makeKey({ owner, profileId: ids[0]! })
    const made = sender(reading, { key, body: question(ids[0]!) })
    const { id } = (await made()).json
    expect((await goOut(key, id)).status).toBe(204)
    expect((await made()).status).toBe(403)
  })

  it('a link that has ended, or whose profile has: 404', async () => {
    const group = await couple()
    const { key } = await makeKey({ owner: await makeAccount('member') })
    const accepting = async (id: string, name: string) =>
      sender(links, { key, body: { token: (await invite(group.key, id)).json.token } }, name)
    const [first, second] = [await accepting(group.ids[0]!, 'one'), await accepting(group.ids[1]!, 'two')]
    expect([(await first()).status, (await second()).status]).toEqual([201, 201])
    expect((await first()).json).toEqual({ profile_id: group.ids[0]!, name: 'Parisa Moradi' })
    await unlink(group.key, group.ids[0]!)
    await call(user, 'DELETE', { key: group.key, params: { id: group.ids[1]! } })
    for (const send of [first, second]) expect(stateOf(await send())).toEqual([404, 'link_none'])
  })

  it('an account that is erased: 401, and no row', async () => {
    const { key, owner } = await makeKey()
    const made = sender(users, { key, body: person() })
    await made()
    expect((await call(erase, 'POST', { key, body: { confirmation: 'erase' } })).status).toBe(204)
    expect((await made()).status).toBe(401)
    expect(await rawSql('SELECT 1 FROM idempotent_answers WHERE account_id = $1', [owner])).toEqual([])
  })
})

describe('a request that died after its work', () => {
  const died = (owner: string) =>
    rawSql(
      `UPDATE idempotent_answers SET status = NULL, claimed_at = now() - interval '10 minutes' WHERE account_id = $1`,
      [owner],
    )

  it('finds what it made, and makes no second one of what its owner deleted meanwhile', async () => {
    const { key, owner, ids } = await couple()
    const made = sender(reading, { key, body: question(ids[0]!) })
    const first = await made()
    await died(owner)
    expect((await made()).text).toBe(first.text)
    await died(owner)
    await remove(key, first.json.id)
    expect(stateOf(await made())).toEqual([404, 'reading_not_found'])
    expect(await rawSql('SELECT 1 FROM oracle_readings WHERE account_id = $1', [owner])).toHaveLength(1)
  })
})

it('keeps of an answer neither body nor address, and of the request nothing that could be guessed', async () => {
  const { key, owner } = await makeKey()
  await sender(users, { key, body: person() }, 'alice-1990')()
  const [row] = await rawSql('SELECT * FROM idempotent_answers WHERE account_id = $1', [owner])
  expect(row).toMatchObject({ status: 201, body: null, location: null })
  const bare = await rawSql<{ hash: string }>(`SELECT encode(sha256('alice-1990'), 'hex') AS hash`)
  expect(JSON.stringify(row)).not.toContain(bare[0]?.hash)
})
