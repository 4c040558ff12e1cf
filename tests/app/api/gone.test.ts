// What was deleted, left or ended stands nowhere any more: the whole database is opened with the keys and searched.
import { describe, expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as multi from '@/app/api/oracle/reading/multi-user/route'
import * as reading from '@/app/api/oracle/reading/route'
import * as user from '@/app/api/oracle/users/[id]/route'
import * as users from '@/app/api/oracle/users/route'
import { sweep } from '@/lib/account/whole/retention'
import { call, type Key, makeKey, person, question, together } from '../../support/api'
import { change, goOut, invite, linkedTo, list, read, remove, unlink } from '../../support/joint'
import { placesOf } from '../../support/opened'

const DAY = 24 * 60 * 60 * 1000
let counted = 0

/** A person and another, read alone and together, every request with an Idempotency-Key; the other's account sees it. */
async function planted() {
  // Words that nobody else uses.
  const letter = String.fromCharCode(97 + counted++)
  const word = (kind: string) => `Zq${kind}${letter.repeat(4)}`
  const note = word('note')
  const joint = word('joint')
  const mine = await makeKey()
  let sent = 0
  const post = async (route: Parameters<typeof call>[0], key: string, body: object) => {
    const headers = { 'idempotency-key': `key-${++sent}` }
    const { status, json } = await call(route, 'POST', { key, body, headers })
    if (status !== 201) throw new Error(`A request of the setting was answered with ${status}`)
    return json
  }
  const one = await post(users, mine.key, {
    ...person({ name: word('name'), mother_name: word('mother'), name_persian: word('persian') }),
    ...{ place: word('place'), birthday: '1907-03-04' },
  })
  const other = await post(users, mine.key, person({ name: 'Omid' }))
  const linked = await linkedTo(mine, other.id)
  const alone = await post(reading, mine.key, {
    ...question(one.id, { question: `${word('asked')}?`, sign_type: 'word', sign_value: word('sign') }),
  })
  const both = await post(multi, mine.key, together([other.id, one.id], { question: `${joint}?` }))
  await change(mine.key, alone.id, { note })
  await change(linked.key, both.id, { note })
  await makeKey({ owner: mine.owner, profileId: one.id, label: word('label') })
  await invite(mine.key, one.id)
  const kinds = ['name', 'mother', 'persian', 'place', 'asked', 'sign', 'label']
  const words = [...kinds.map(word), note, joint]
  return { mine, linked, one, other, alone, both, words, note, joint }
}
const statuses = (keys: Key[], id: string) =>
  Promise.all(keys.map(async ({ key }) => (await read(key, id)).status))

describe('nothing is left', () => {
  it('of a deleted profile, nor of the readings in which it takes part', async () => {
    const { mine, linked, one, other, alone, both, words } = await planted()
    const before = await placesOf(words)
    for (const column of ['name', 'mother_name', 'place', 'name_persian'])
      expect(before).toContain(`oracle_users.${column}`)
    for (const column of ['question', 'sign_value', 'reading_result', 'trace', 'summary'])
      expect(before).toContain(`oracle_readings.${column}`)
    expect(before).toContain('oracle_reading_words.text')
    expect(before).toEqual(expect.arrayContaining(['oracle_reading_viewers.note', 'api_keys.label']))
    expect((await call(user, 'DELETE', { key: mine.key, params: { id: one.id } })).status).toBe(204)
    expect(await placesOf([...words, one.birthday])).toEqual([])
    for (const { id } of [alone, both]) expect(await statuses([mine, linked], id)).toEqual([404, 404])
    const all = await Promise.all([
      ...[mine, linked].map(({ key }) => list(key)),
      ...[mine, linked].map(({ key }) => call(exported, 'GET', { key, path: '/api/account/export' })),
      call(users, 'GET', { key: mine.key }),
    ])
    for (const { text } of all) for (const word of words) expect(text).not.toContain(word)
    expect((await call(user, 'GET', { key: mine.key, params: { id: other.id } })).status).toBe(200)
  })

  it('of a deleted reading, once it cannot be brought back any more, without anybody running a command', async () => {
    const { mine, linked, both, joint, note } = await planted()
    await remove(mine.key, both.id)
    expect(await statuses([mine, linked], both.id)).toEqual([404, 404])
    await sweep(Date.now() + 0.9 * DAY)
    expect(await placesOf([joint])).toContain('oracle_readings.question')
    await sweep(Date.now() + 1.1 * DAY)
    expect(await placesOf([joint])).toEqual([])
    expect(await placesOf([note])).toEqual(['oracle_reading_viewers.note'])
  })

  it('of what somebody noted who left, or whose link has ended, or who wrote something else', async () => {
    const first = await planted()
    await change(first.mine.key, first.alone.id, { note: null })
    expect((await goOut(first.linked.key, first.both.id)).status).toBe(204)
    expect(await placesOf([first.note])).toEqual([])
    const second = await planted()
    await change(second.mine.key, second.alone.id, { note: 'Something else' })
    expect((await unlink(second.linked.key, second.other.id)).status).toBe(204)
    expect(await placesOf([second.note])).toEqual([])
    expect(await statuses([first.linked, second.linked], second.both.id)).toEqual([403, 403])
  })

  it('of an erased account, whoever could see something of it', async () => {
    const { mine, linked, both, words } = await planted()
    expect((await call(erase, 'POST', { key: mine.key, body: { confirmation: 'erase' } })).status).toBe(204)
    expect(await placesOf([...words, mine.owner])).toEqual([])
    expect(await statuses([mine, linked], both.id)).toEqual([401, 404])
  })
})
