// The history: what is found in it, and pages that hold still.
import { describe, expect, it } from 'vitest'
import * as readings from '@/app/api/oracle/readings/route'
import { ask, call, makeKey } from '../../support/api'
import { rawSql } from '../../support/database'
import {
  askTogether,
  type Family,
  family,
  household,
  idsOf,
  list,
  read,
  remove,
  search,
} from '../../support/joint'
import { floodOf } from '../../support/limits'

describe('filters', () => {
  it('find by person, kind, sign and words, for the owner and for who takes part', async () => {
    const { owner, accounts, ...home } = await household()
    const { alone, pair, all, omids } = home
    const cases: [string, string[], string[], string[]][] = [
      ['', [omids, all, pair, alone], [all, pair], [omids, all]],
      ['?reading_type=multi_user', [all, pair], [all, pair], [all]],
      ['?reading_type=single_user', [omids, alone], [], [omids]],
      ['?sign_type=time', [omids, pair], [pair], [omids]],
      ['?sign_type=number&reading_type=multi_user', [all], [all], [all]],
      ['?q=sail', [omids, pair], [pair], [omids]],
      ['?q=SAIL&reading_type=multi_user', [pair], [pair], []],
      [search({ q: 'خانه کتابها' }), [all], [all], [all]],
      ['?q=parisa', [all, pair, alone], [all, pair], [all]],
      ['?q=nothing+of+the+kind', [], [], []],
      [`?user_id=${home.omid}`, [omids, all], [], [omids, all]],
      [`?user_id=${home.parisa}&reading_type=multi_user`, [all, pair], [], []],
    ]
    for (const [query, owners, navids, omidsList] of cases) {
      expect([query, await idsOf(owner.key, query)]).toEqual([query, owners])
      if (!query.includes('user_id'))
        expect([query, await idsOf(accounts.navid.key, query)]).toEqual([query, navids])
      if (!query.includes(home.parisa))
        expect([query, await idsOf(accounts.omid.key, query)]).toEqual([query, omidsList])
    }
    expect((await list(owner.key, '?q=sail')).headers.get('x-total-count')).toBe('2')
    expect((await list(accounts.navid.key)).headers.get('x-total-count')).toBe('2')
    expect((await list(accounts.navid.key, `?user_id=${home.parisa}`)).status).toBe(403)
    const bound = await makeKey({ owner: owner.owner, profileId: home.navid })
    expect(await idsOf(bound.key, `?user_id=${home.navid}`)).toEqual([all, pair])
    expect(await idsOf(bound.key, '?reading_type=single_user')).toEqual([])
  })

  it('find words of the text, also in what is said to one person or of two', async () => {
    const { owner, pair } = await household()
    const { json } = await read(owner.key, pair)
    const { compatibility_matrix, individual_insights, interpretation } = json
    const [section] = interpretation.sections
    const texts = [
      ...[section.text, individual_insights['Parisa Moradi']],
      Object.values<{ text: string }>(compatibility_matrix)[0]!.text,
    ]
    for (const text of texts) {
      const words = (text.match(/[a-z ,]{12,}/g) as string[]).toSorted((a, b) => b.length - a.length)[0]!
      expect(await idsOf(owner.key, search({ q: words.trim().slice(0, 100) }))).toContain(pair)
    }
  })

  it('find words in every spelling of their letters, and nothing by words of which nothing is left', async () => {
    const { key, ids } = await family([{ name: 'Anna Weiß' }, {}])
    const { json } = await askTogether(
      { key, ids },
      { question: 'آیا خانۀ علی در خیابان Straße مؤثر است؟ شمارهٔ ۱۲' },
    )
    for (const q of [
      'عـلي',
      'ایا خانه',
      'موثر',
      'STRASSE',
      'weiss',
      'ﺧﻴﺎﺑﺎﻥ',
      'شماره 12',
      'شُماره',
      '\u2067علی\u2069',
    ])
      expect([q, await idsOf(key, search({ q }))]).toEqual([q, [json.id]])
    for (const q of ['ـــ', '\u064e', '\u0301']) {
      const found = await list(key, search({ q }))
      expect([q, found.status, found.json, found.headers.get('x-total-count')]).toEqual([q, 200, [], '0'])
    }
  })

  it('count days in the zone that is named, and in UTC otherwise', async () => {
    const owner = await family([{}, {}])
    const [before, after] = [(await askTogether(owner)).json.id, (await askTogether(owner)).json.id]
    // The last second of one day in Tehran and the first of the next; both on the 20th in UTC.
    const at = (id: string, time: string) =>
      rawSql('UPDATE oracle_readings SET created_at = $2 WHERE id = $1', [id, time])
    await at(before, '2026-03-20T20:29:59.999Z')
    await at(after, '2026-03-20T20:30:00Z')
    const days = (from: string, to: string, time_zone?: string) =>
      idsOf(owner.key, search({ from, to, ...(time_zone && { time_zone }) }))
    expect(await days('2026-03-21', '2026-03-21', 'Asia/Tehran')).toEqual([after])
    expect(await days('2026-03-20', '2026-03-20', 'Asia/Tehran')).toEqual([before])
    expect(await days('2026-03-20', '2026-03-21', 'Asia/Tehran')).toEqual([after, before])
    expect(await days('2026-03-20', '2026-03-20')).toEqual([after, before])
    expect(await days('2026-03-21', '2026-03-21')).toEqual([])
    // Twenty-three hours long.
    expect(await days('2026-03-08', '2026-03-08', 'America/New_York')).toEqual([])
  })

  it.each([
    ['from=2026-02-30', '?from', 'day_impossible'],
    ['from=2026/02/03', '?from', 'day_format'],
    ['q=%E3%85%A4', '?q', 'required'],
    ['limit=1e1', '?limit', 'range'],
    ['to=tomorrow', '?to', 'day_format'],
    ['time_zone=Tehran', '?time_zone', 'time_zone_unknown'],
    ['favorite=yes', '?favorite', 'choice_unknown'],
    ['reading_type=group', '?reading_type', 'choice_unknown'],
    ['q=', '?q', 'required'],
    [`q=${'x'.repeat(101)}`, '?q', 'too_long'],
    ['cursor=1', '?cursor', 'cursor_format'],
  ])('refuse ?%s', async (query, _, code) => {
    const { status, json } = await list((await makeKey()).key, `?${query}`)
    expect([status, json.code]).toEqual([400, code])
  })
})

describe('pages', () => {
  /** Every page, one after the other. */
  async function walk({ key }: Family, query: string, meanwhile = async () => {}): Promise<string[]> {
    const ids: string[] = []
    for (let next: string | undefined = `/api/oracle/readings${query}`; next; ) {
      const page: Awaited<ReturnType<typeof call>> = await call(readings, 'GET', { key, path: next })
      ids.push(...page.json.map(({ id }: { id: string }) => id))
      next = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
      await meanwhile()
    }
    return ids
  }

  it.each(['?limit=7', '?limit=7&q=job'])('hold still (%s) while eighty readings come in', async (query) => {
    const owner = await family([{}, {}])
    const made = await floodOf(30, () => askTogether(owner))
    const there = made
      .map(({ json }) => json.id as string)
      .toSorted()
      .toReversed()
    const one = { key: owner.key, id: owner.ids[0]! }
    const coming = floodOf(80, (index) => (index % 10 ? ask(one) : askTogether(owner)))
    // Walks until all have come, at least once: each time what was there at the start is there, once, in order.
    let done = false
    void coming.then(() => {
      done = true
    })
    do {
      const seen = await walk(owner, query)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toEqual(seen.toSorted().toReversed())
      expect(seen.filter((id) => there.includes(id))).toEqual(there)
    } while (!done)
    expect((await coming).every(({ status }) => status === 201)).toBe(true)
    expect(await walk(owner, query)).toHaveLength(110)
  })

  it('go on where a reading was deleted', async () => {
    const owner = await family([{}, {}])
    const ids = (await floodOf(6, () => askTogether(owner))).map(({ json }) => json.id as string)
    const newest = ids.toSorted().toReversed()
    let page = 0
    const seen = await walk(owner, '?limit=2', async () => {
      // The very one that the next page begins behind.
      if (page++ === 0) await remove(owner.key, newest[1]!)
    })
    expect(seen).toEqual(newest)
    expect(await idsOf(owner.key, `?cursor=${newest[1]!.toUpperCase()}&limit=2`)).toEqual(newest.slice(2, 4))
    expect(await idsOf(owner.key, `?cursor=${newest[1]!.toUpperCase()}&q=job&limit=2`)).toEqual(
      newest.slice(2, 4),
    )
  })
})
