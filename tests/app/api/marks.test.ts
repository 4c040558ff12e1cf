// What an account does with a reading for itself: mark it, and, where it is its own, delete it with a day to think again.
import { describe, expect, it } from 'vitest'
import * as restore from '@/app/api/oracle/readings/[id]/restore/route'
import { prune } from '@/lib/account/whole/retention'
import { call, makeKey } from '../../support/api'
import { rawSql } from '../../support/database'
import { change, check, goOut, household, idsOf, linkedTo, list, read, remove } from '../../support/joint'

describe('marks', () => {
  it('are each account’s own: favourite and note, found by them alone', async () => {
    const { owner, accounts, pair, all } = await household()
    const marked = await change(owner.key, pair, { favorite: true, note: 'Bring the xylophone\nand a lamp' })
    expect(marked.json).toMatchObject({ favorite: true, note: 'Bring the xylophone\nand a lamp' })
    const own = await change(accounts.navid.key, pair, { note: 'Ask about the zeppelin' })
    expect(own.json).toMatchObject({ favorite: false, note: 'Ask about the zeppelin' })
    await change(accounts.navid.key, all, { favorite: true })

    expect((await read(owner.key, pair)).json).toMatchObject(marked.json)
    expect((await read(accounts.navid.key, pair)).json).toMatchObject(own.json)
    expect(await idsOf(owner.key, '?favorite=true')).toEqual([pair])
    expect(await idsOf(owner.key, '?favorite=false')).not.toContain(pair)
    expect(await idsOf(accounts.navid.key, '?favorite=true')).toEqual([all])
    expect(await idsOf(accounts.omid.key, '?favorite=true')).toEqual([])
    expect((await list(owner.key)).json.find(({ id }: { id: string }) => id === pair).favorite).toBe(true)

    expect(await idsOf(owner.key, '?q=xylophone')).toEqual([pair])
    expect(await idsOf(accounts.navid.key, '?q=xylophone')).toEqual([])
    expect(await idsOf(accounts.navid.key, '?q=zeppelin')).toEqual([pair])
    expect(await idsOf(owner.key, '?q=zeppelin')).toEqual([])
    for (const key of [owner.key, accounts.navid.key, accounts.omid.key]) {
      const texts = [(await list(key)).text, (await read(key, all)).text]
      for (const text of texts) expect(text).not.toMatch(/xylophone|zeppelin/)
    }
    const rows = await rawSql<{ note: string | null }>('SELECT * FROM oracle_reading_viewers')
    expect(JSON.stringify(rows)).not.toMatch(/xylophone|zeppelin/)
  })

  it('change one by one, and are taken away by null and false', async () => {
    const { owner, alone } = await household()
    await change(owner.key, alone, { favorite: true })
    expect((await change(owner.key, alone, { note: 'x' })).json).toMatchObject({ favorite: true, note: 'x' })
    expect((await change(owner.key, alone, {})).json).toMatchObject({ favorite: true, note: 'x' })
    expect((await change(owner.key, alone, { note: null })).json).toMatchObject({
      favorite: true,
      note: null,
    })
    expect((await change(owner.key, alone, { favorite: false })).json.favorite).toBe(false)
  })

  it.each([
    [{ note: '' }, 'required'],
    [{ note: 'x'.repeat(2001) }, 'too_long'],
    [{ note: 'bell\u0007' }, 'control_characters'],
    [{ favorite: 'yes' }, 'wrong_type'],
    [{ favorite: null }, 'wrong_type'],
    [{ question: 'Another?' }, 'unknown_field'],
    [{ account_id: 'x' }, 'unknown_field'],
  ])('refuse %j and stay as they are', async (body, code) => {
    const { owner, alone } = await household()
    const { json: before } = await change(owner.key, alone, { favorite: true, note: 'Stays' })
    const refused = await change(owner.key, alone, body)
    expect([refused.status, refused.json.code]).toEqual([400, code])
    expect((await read(owner.key, alone)).json).toEqual(before)
  })

  it('are not for a key that is bound to one person, which has none', async () => {
    const { owner, pair, parisa } = await household()
    await change(owner.key, pair, { favorite: true, note: 'The owner’s' })
    const { key } = await makeKey({ owner: owner.owner, profileId: parisa })
    expect((await change(key, pair, { favorite: true })).json.code).toBe('bound_key_marks')
    expect((await read(key, pair)).json).toMatchObject({ favorite: false, note: null })
    expect(await idsOf(key, '?favorite=true')).toEqual([])
    expect(await idsOf(key, '?favorite=false')).toContain(pair)
    expect((await list(key, '?q=owner')).json).toEqual([])
  })
})

describe('a deleted reading', () => {
  const back = (key: string, id: string) => call(restore, 'POST', { key, params: { id } })
  const age = (id: string, hours: number) =>
    rawSql(`UPDATE oracle_readings SET deleted_at = now() - $2 * interval '1 hour' WHERE id = $1`, [
      id,
      hours,
    ])

  it('is nowhere, for nobody, and comes back as it was', async () => {
    const { owner, accounts, pair, parisa } = await household()
    await change(owner.key, pair, { favorite: true, note: 'Mine' })
    await change(accounts.navid.key, pair, { note: 'His' })
    const bound = await makeKey({ owner: owner.owner, profileId: parisa })
    const callers = [owner.key, accounts.navid.key, bound.key]
    const before = await Promise.all(callers.map((key) => read(key, pair)))
    const gone = await remove(owner.key, pair)
    expect([gone.status, gone.text]).toEqual([204, ''])
    for (const key of callers) {
      expect((await read(key, pair)).status).toBe(404)
      expect((await check(key, pair)).status).toBe(404)
      expect((await goOut(key, pair)).status).toBe(404)
      for (const query of ['', '?q=sail', '?reading_type=multi_user'])
        expect(await idsOf(key, query)).not.toContain(pair)
    }
    expect((await change(owner.key, pair, { favorite: false })).status).toBe(404)
    expect((await remove(owner.key, pair)).status).toBe(404)
    expect((await back(accounts.navid.key, pair)).status).toBe(404)
    expect((await back((await makeKey()).key, pair)).status).toBe(404)

    const again = await back(owner.key, pair)
    expect([again.status, again.json]).toEqual([200, before[0]!.json])
    for (const [index, key] of callers.entries())
      expect((await read(key, pair)).json).toEqual(before[index]!.json)
    expect(await idsOf(accounts.navid.key)).toContain(pair)
    expect((await back(owner.key, pair)).json).toEqual(again.json)
  })

  it('is there for a day, and then for nobody', async () => {
    const { owner, pair, alone } = await household()
    for (const id of [pair, alone]) await remove(owner.key, id)
    await age(pair, 23.9)
    await age(alone, 24.1)
    const kept = await prune(Date.now())
    expect(kept.find(({ what }) => what.startsWith('readings deleted'))?.removed).toBe(1)
    expect((await back(owner.key, alone)).status).toBe(404)
    for (const table of ['oracle_reading_users', 'oracle_reading_viewers'])
      expect(await rawSql(`SELECT 1 FROM ${table} WHERE reading_id = $1`, [alone])).toEqual([])
    expect((await back(owner.key, pair)).status).toBe(200)
  })

  it('that nobody pruned yet does not come back after its day either', async () => {
    const { owner, pair } = await household()
    await remove(owner.key, pair)
    await age(pair, 24.1)
    expect((await back(owner.key, pair)).status).toBe(404)
  })

  it('is seen again by who was linked meanwhile', async () => {
    const { owner, pair, parisa } = await household()
    await remove(owner.key, pair)
    const late = await linkedTo(owner, parisa)
    expect(await idsOf(late.key)).not.toContain(pair)
    await back(owner.key, pair)
    expect(await idsOf(late.key)).toContain(pair)
  })
})
