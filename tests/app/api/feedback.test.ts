// Whether a reading fitted: each who may see it says so for itself, in place of what it said before, and nobody else is told.
import { describe, expect, it } from 'vitest'
import * as erase from '@/app/api/account/erase/route'
import * as exported from '@/app/api/account/export/route'
import * as feedback from '@/app/api/oracle/readings/[id]/feedback/route'
import * as words from '@/app/api/oracle/readings/[id]/words/route'
import { adoptGuest } from '@/lib/account/whole/adopt'
import { createGuest } from '@/lib/identity/proof/guests'
import { newId } from '@/lib/platform/id'
import { giveFeedback, giveFit } from '@/lib/readings/service/feedback'
import { viewReading } from '@/lib/readings/service/read'
import { call, makeKey } from '../../support/api'
import { contextOf, makeAccount } from '../../support/callers'
import { rawSql } from '../../support/database'
import { accept, goOut, household, invite, linkedTo, read, remove, unlink } from '../../support/joint'

const give = (key: string, id: string, body: unknown, headers = {}) =>
  call(feedback, 'POST', { key, params: { id }, body, headers })
const look = (key: string, id: string) => call(feedback, 'GET', { key, params: { id } })
const statusOf = async (key: string, id: string) => (await look(key, id)).status
const rowsOf = (id: string) =>
  rawSql<Record<string, unknown>>('SELECT * FROM oracle_reading_feedback WHERE reading_id = $1', [id])
const partsOf = async (key: string, id: string): Promise<string[]> => {
  const { json } = await read(key, id)
  return [...new Set<string>(json.interpretation.sections.map((section: { key: string }) => section.key))]
}

describe('what is said of a reading', () => {
  it('is 201 the first time and 200 when it takes the place of what was said before, all of it', async () => {
    const { owner, alone } = await household()
    const none = await look(owner.key, alone)
    expect([none.status, none.json.code]).toEqual([404, 'feedback_not_found'])
    const body = { rating: 4, sections: { answer: 'fits', step: 'partly' }, text: 'It was so\nin May.' }
    const first = await give(owner.key, alone, body)
    expect([first.status, first.json]).toEqual([201, { reading_id: alone, ...body, ...timesOf(first.json) }])
    expect((await look(owner.key, alone)).json).toEqual(first.json)

    const second = await give(owner.key, alone, { rating: 1 })
    expect([second.status, second.json]).toMatchObject([200, { rating: 1, sections: {}, text: null }])
    expect(second.json.created_at).toBe(first.json.created_at)
    expect((await look(owner.key, alone)).json).toEqual(second.json)
    expect(await rowsOf(alone)).toHaveLength(1)
    // What was answered can be sent again.
    const { rating, sections, text } = first.json
    expect((await give(owner.key, alone, { rating, sections, text })).json).toMatchObject(body)
  })

  const timesOf = ({ created_at, updated_at }: { created_at: string; updated_at: string }) => {
    expect(updated_at).toBe(created_at)
    return { created_at, updated_at }
  }

  it('is one of each viewer: the owner, an account that takes part, and the person that a key is', async () => {
    const { owner, accounts, pair, parisa, navid } = await household()
    const bound = await makeKey({ owner: owner.owner, profileId: parisa })
    const other = await makeKey({ owner: owner.owner, profileId: navid })
    const said = [
      [owner.key, 5],
      [accounts.navid.key, 4],
      [bound.key, 2],
      [other.key, 1],
    ] as const
    for (const [key, rating] of said) expect((await give(key, pair, { rating })).status).toBe(201)
    for (const [key, rating] of said) {
      expect((await look(key, pair)).json.rating).toBe(rating)
      expect((await give(key, pair, { rating: 3 })).status).toBe(200)
    }
    const browser = await makeKey({ owner: owner.owner })
    expect((await look(browser.key, pair)).json.rating).toBe(3)
    expect(await rowsOf(pair)).toHaveLength(4)
  })

  it('of somebody else’s reading is 403, and of one that is not there 404', async () => {
    const { owner, accounts, alone, pair, omid } = await household()
    const outside = await makeKey({ owner: owner.owner, profileId: omid })
    for (const key of [accounts.navid.key, (await makeKey()).key, outside.key])
      for (const id of [alone, alone.toUpperCase()])
        expect([(await give(key, id, { rating: 5 })).status, await statusOf(key, id)]).toEqual([403, 403])
    expect((await give(owner.key, alone.toUpperCase(), { rating: 5 })).json.reading_id).toBe(alone)
    await give(owner.key, pair, { rating: 5 })
    await remove(owner.key, pair)
    for (const id of [pair, newId(Date.now()), 'nonsense', ''])
      expect([(await give(owner.key, id, { rating: 5 })).status, await statusOf(owner.key, id)]).toEqual([
        404, 404,
      ])
    expect(await rowsOf(alone)).toHaveLength(1)
  })

  it.each([
    [{}, 'rating_format', '/rating'],
    [{ rating: 0 }, 'rating_format', '/rating'],
    [{ rating: 6 }, 'rating_format', '/rating'],
    [{ rating: 3.5 }, 'rating_format', '/rating'],
    [{ rating: '5' }, 'rating_format', '/rating'],
    [{ rating: null }, 'rating_format', '/rating'],
    [{ rating: 5, sections: { chorus: 'fits' } }, 'unknown_field', '/sections/chorus'],
    [{ rating: 5, sections: { answer: 'fits', P2: 'no' } }, 'section_absent', '/sections/P2'],
    [{ rating: 5, sections: { core: 'fits' } }, 'section_absent', '/sections/core'],
    [{ rating: 5, sections: { answer: 'yes' } }, 'choice_unknown', '/sections/answer'],
    [{ rating: 5, sections: ['answer'] }, 'wrong_type', '/sections'],
    [{ rating: 5, text: '' }, 'required', '/text'],
    [{ rating: 5, text: 'x'.repeat(2001) }, 'too_long', '/text'],
    [{ rating: 5, text: 'bell\u0007' }, 'control_characters', '/text'],
    [{ rating: 5, viewer_id: 'x' }, 'unknown_field', '/viewer_id'],
  ])('refuses %j and changes nothing', async (body, code, pointer) => {
    const { owner, alone } = await household()
    const { json: before } = await give(owner.key, alone, { rating: 2, text: 'Stays' })
    const refused = await give(owner.key, alone, body)
    expect([refused.status, refused.json.code, refused.json.errors[0].pointer]).toEqual([400, code, pointer])
    expect((await look(owner.key, alone)).json).toEqual(before)
  })

  it('may name every part of the words, in whichever manner they were told, and in a joint reading people and pairs', async () => {
    const { owner, accounts, alone, pair } = await household()
    const own = await partsOf(owner.key, alone)
    expect(own.slice(0, 3)).toEqual(['answer', 'thread', 'step'])
    const all = async (key: string, id: string) =>
      give(key, id, {
        rating: 3,
        sections: Object.fromEntries((await partsOf(key, id)).map((part) => [part, 'no'])),
      })
    expect((await all(owner.key, alone)).status).toBe(201)
    const joint = await all(accounts.navid.key, pair)
    expect([joint.status, joint.json.sections]).toMatchObject([201, { P1: 'no', P2: 'no', pair: 'no' }])
    expect((await give(accounts.navid.key, pair, { rating: 3, sections: { P3: 'no' } })).status).toBe(400)

    const manners = ['advice', 'actions', 'poetic'].flatMap((style) =>
      ['en', 'fa'].map((locale) => ({ style, locale })),
    )
    const told = new Set<string>()
    for (const manner of manners) {
      const { json } = await call(words, 'POST', { key: owner.key, params: { id: alone }, body: manner })
      for (const { key } of json.interpretation.sections) told.add(key)
    }
    const sections = Object.fromEntries([...told].map((part) => [part, 'fits']))
    expect((await give(owner.key, alone, { rating: 3, sections })).json.sections).toEqual(sections)
  })

  it('is legible nowhere in the database, nor in what anybody else is answered', async () => {
    const { owner, accounts, pair } = await household()
    await give(owner.key, pair, { rating: 2, sections: { answer: 'partly' }, text: 'The xylophone broke' })
    const tables = await rawSql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    for (const { name } of tables)
      expect(JSON.stringify(await rawSql(`SELECT * FROM "${name}"`)), name).not.toMatch(/xylophone|"partly"/)
    const [row] = await rowsOf(pair)
    expect(Object.keys(row!).toSorted()).toEqual(
      ['account_id', 'content', 'created_at', 'id', 'reading_id', 'updated_at', 'viewer_id'].toSorted(),
    )
    for (const key of [accounts.navid.key, owner.key])
      expect((await read(key, pair)).text).not.toMatch(/xylophone/)
    expect(await statusOf(accounts.navid.key, pair)).toBe(404)
  })

  it('takes effect once however often it is sent, and is answered as it is now', async () => {
    const { owner, alone } = await household()
    const headers = { 'idempotency-key': 'said-once' }
    const first = await give(owner.key, alone, { rating: 5 }, headers)
    await give(owner.key, alone, { rating: 1 })
    const replay = await give(owner.key, alone, { rating: 5 }, headers)
    expect([first.status, replay.status, replay.json.rating]).toEqual([201, 201, 1])
    expect(replay.headers.get('idempotency-replayed')).toBe('true')

    // A request that died before it said anything says it when it is sent again.
    const lost = { 'idempotency-key': 'said-late' }
    await give(owner.key, alone, { rating: 4 }, lost)
    await give(owner.key, alone, { rating: 2 })
    await rawSql(
      `UPDATE idempotent_answers SET status = NULL, claimed_at = now() - interval '10 minutes' WHERE account_id = $1`,
      [owner.owner],
    )
    expect((await give(owner.key, alone, { rating: 4 }, lost)).json.rating).toBe(4)
    expect((await look(owner.key, alone)).json.rating).toBe(4)
  })

  it('of many requests at once is one', async () => {
    const { owner, alone } = await household()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => give(owner.key, alone, { rating: (index % 5) + 1 })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(7).fill(200), 201])
    expect(await rowsOf(alone)).toHaveLength(1)
    expect(await statusOf(owner.key, alone)).toBe(200)
  })
})

describe('it goes', () => {
  const viewersOf = async (id: string) => (await rowsOf(id)).map(({ viewer_id }) => viewer_id)

  it('with who leaves the reading, and the person’s key too', async () => {
    const { owner, accounts, pair, navid } = await household()
    const bound = await makeKey({ owner: owner.owner, profileId: navid })
    for (const key of [owner.key, accounts.navid.key, bound.key]) await give(key, pair, { rating: 4 })
    expect((await goOut(accounts.navid.key, pair)).status).toBe(204)
    expect(await viewersOf(pair)).toEqual([owner.owner])
    expect(await statusOf(accounts.navid.key, pair)).toBe(403)
  })

  it('with a link that ends, and does not come back with another', async () => {
    const { owner, accounts, pair, all, navid } = await household()
    for (const id of [pair, all]) await give(accounts.navid.key, id, { rating: 4 })
    await give(accounts.omid.key, all, { rating: 4 })
    expect((await unlink(owner.key, navid)).status).toBe(204)
    expect([await viewersOf(pair), await viewersOf(all)]).toEqual([[], [accounts.omid.owner]])
    const { json } = await invite(owner.key, navid)
    await accept(accounts.navid.key, json.token)
    expect(await statusOf(accounts.navid.key, pair)).toBe(404)
  })

  it('with the reading, and with the account, whose person leaves', async () => {
    const { owner, accounts, pair, all, alone, omid } = await household()
    const bound = await makeKey({ owner: owner.owner, profileId: omid })
    await give(owner.key, alone, { rating: 4 })
    for (const key of [owner.key, accounts.omid.key, bound.key]) await give(key, all, { rating: 4 })
    await give(accounts.navid.key, pair, { rating: 4 })
    const gone = await call(erase, 'POST', { key: accounts.omid.key, body: { confirmation: 'erase' } })
    expect([gone.status, await viewersOf(all)]).toEqual([204, [owner.owner]])
    await rawSql('DELETE FROM oracle_readings WHERE id = $1', [pair])
    expect(await viewersOf(pair)).toEqual([])
    await call(erase, 'POST', { key: owner.key, body: { confirmation: 'erase' } })
    expect([await viewersOf(alone), await viewersOf(all)]).toEqual([[], []])
  })

  it('along with an account’s export: what it said, and what its bound keys did', async () => {
    const { owner, accounts, pair, alone, parisa } = await household()
    const bound = await makeKey({ owner: owner.owner, profileId: parisa })
    const { json: own } = await give(owner.key, alone, { rating: 5, text: 'Indeed' })
    await give(bound.key, pair, { rating: 2 })
    const { json: theirs } = await give(accounts.navid.key, pair, { rating: 3 })
    const of = async (key: string) => (await call(exported, 'GET', { key })).json.feedback
    expect(await of(owner.key)).toEqual([
      expect.objectContaining({ reading_id: pair, rating: 2, profile_id: parisa }),
      { ...own, profile_id: null },
    ])
    expect(await of(accounts.navid.key)).toEqual([{ ...theirs, profile_id: null }])
  })

  it('to the member who a guest becomes, unless the member spoke already', async () => {
    const { owner, accounts, parisa, pair, all, navid } = await household()
    const { actor } = await createGuest(Date.now())
    const member = await linkedTo(owner, parisa)
    // A guest sees what the link shows; how it got there is another matter.
    await rawSql('INSERT INTO oracle_reading_viewers (account_id, reading_id) VALUES ($1, $2), ($1, $3)', [
      ...[actor.owner, pair, all],
    ])
    const guest = contextOf(actor.owner)
    for (const id of [pair, all]) await giveFeedback(guest, id, { rating: 2, text: 'As a guest' })
    await give(member.key, all, { rating: 5 })
    await adoptGuest(actor.owner, member.owner)
    expect((await look(member.key, pair)).json).toMatchObject({ rating: 2, text: 'As a guest' })
    expect((await look(member.key, all)).json).toMatchObject({ rating: 5, text: null })
    expect(await rowsOf(all)).toHaveLength(1)
    expect([accounts.navid.owner, navid]).not.toContain(member.owner)
  })
})

describe('whether it fitted', () => {
  const fitOf = async (ctx: Parameters<typeof viewReading>[0], id: string) =>
    (await viewReading(ctx, { id })).fit

  it('is shown to the one who said it, by the rating', async () => {
    const { owner, accounts, pair, parisa } = await household()
    const bound = contextOf(owner.owner)
    bound.actor.profileId = parisa
    const [mine, theirs] = [contextOf(owner.owner), contextOf(accounts.navid.owner)]
    for (const ctx of [mine, theirs, bound]) expect(await fitOf(ctx, pair)).toBeNull()
    for (const [rating, fit] of [
      [5, 'yes'],
      [4, 'yes'],
      [3, 'partly'],
      [2, 'no'],
      [1, 'no'],
    ] as const) {
      await give(owner.key, pair, { rating })
      expect([rating, await fitOf(mine, pair)]).toEqual([rating, fit])
    }
    await giveFit(bound, pair, 'partly')
    expect([await fitOf(mine, pair), await fitOf(theirs, pair), await fitOf(bound, pair)]).toEqual([
      ...['no', null, 'partly'],
    ])
  })

  it('is said by a button without touching what else was said', async () => {
    const { owner, alone } = await household()
    const ctx = contextOf(owner.owner)
    await giveFit(ctx, alone, 'yes')
    expect((await look(owner.key, alone)).json).toMatchObject({ rating: 5, sections: {}, text: null })
    const said = { sections: { answer: 'fits' }, text: 'Half of it' }
    await give(owner.key, alone, { rating: 4, ...said })
    await giveFit(ctx, alone, 'no')
    expect((await look(owner.key, alone)).json).toMatchObject({ rating: 1, ...said })
    await expect(giveFit(contextOf(await makeAccount('member')), alone, 'yes')).rejects.toMatchObject({
      ...{ kind: 'forbidden' },
    })
  })

  it('takes the place of what does not open any more', async () => {
    const { owner, alone } = await household()
    const ctx = contextOf(owner.owner)
    await giveFit(ctx, alone, 'yes')
    await rawSql(
      `UPDATE oracle_reading_feedback SET content = regexp_replace(content, '^oe1\\.\\w+', 'oe1.zz') WHERE reading_id = $1`,
      [alone],
    )
    expect(await statusOf(owner.key, alone)).toBe(409)
    expect(await fitOf(ctx, alone)).toBeNull()
    await giveFit(ctx, alone, 'partly')
    expect(await fitOf(ctx, alone)).toBe('partly')
  })
})
