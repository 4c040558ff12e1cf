// Leaving a joint reading: for the others it stays, without the name and the words of who left; to who left it is closed.
import { describe, expect, it } from 'vitest'
import { type Key, makeKey } from '../../support/api'
import { rawSql } from '../../support/database'
import {
  accept,
  askTogether,
  change,
  check,
  family,
  goOut,
  invite,
  linkedTo,
  list,
  read,
  remove,
} from '../../support/joint'
import { PLANTED_MOMENT as moment, PLANTED } from '../../support/planted'

type Json = Record<string, never>

/** Words that stand in what is said to this person and nowhere else in the reading. */
function phraseOf(made: Json, name: string): string {
  const { individual_insights, ai_interpretation } = made as unknown as {
    individual_insights: Record<string, string>
    ai_interpretation: string
  }
  const text = individual_insights[name]!
  const rest = ai_interpretation.replace(text, '')
  const phrase = text.match(/[a-z ,]{25,90}/g)?.find((words) => !rest.includes(words))
  if (!phrase) throw new Error(`Nothing is said to ${name} alone`)
  return phrase.trim()
}

describe('leaving a joint reading', () => {
  const plain = {}
  async function leftBy(position: number, asked: object = plain) {
    const owner = await family([...PLANTED])
    const accounts: Key[] = []
    for (const id of owner.ids) accounts.push(await linkedTo(owner, id))
    const { json: made } = await askTogether(owner, { moment, ...asked })
    const leaver = accounts[position]!
    const { name } = PLANTED[position]!
    for (const q of [name.split(' ')[1]!, ...(asked === plain ? [phraseOf(made, name)] : [])])
      expect((await list(owner.key, `?${new URLSearchParams({ q })}`)).json).toHaveLength(1)
    const gone = await goOut(leaver.key, made.id)
    expect([gone.status, gone.text]).toEqual([204, ''])
    const others = [owner, ...accounts.filter((account) => account !== leaver)]
    return { owner, accounts, made, leaver, others }
  }

  it.each([0, 1, 2])('takes name and words of person %i from what all others see', async (position) => {
    const { owner, made, others } = await leftBy(position)
    const { name } = PLANTED[position]!
    const id = owner.ids[position]!
    expect(made.ai_interpretation).toContain(name.split(' ')[0])
    for (const { key } of others) {
      const { text, json } = await read(key, made.id)
      const lists = [await list(key), await list(key, '?q=job')]
      for (const shown of [text, ...lists.map((answer) => answer.text)])
        for (const word of name.split(' ')) expect(shown).not.toContain(word)
      expect(json.participants[position]).toEqual({ id, name: 'a participant', left: true })
      expect(lists[0]!.json[0].participants[position]).toEqual(json.participants[position])
      expect(Object.keys(json.individual_insights)[position]).toBe('a participant')
      expect(json.individual_insights['a participant']).toMatch(/has left the reading/)
      expect(text).not.toContain(made.individual_insights[name])
      expect(json.individual_results).not.toHaveProperty(id)
      expect(Object.keys(json.compatibility_matrix)).toEqual(Object.keys(made.compatibility_matrix))
      expect(json.compatibility_matrix[Object.keys(made.compatibility_matrix)[0]!].score).toBe(
        made.compatibility_matrix[Object.keys(made.compatibility_matrix)[0]!].score,
      )
      // Of a primary who left only what everybody of the reading has alike, and nothing of the person.
      const [first, second] = owner.ids.map((each) => json.individual_results[each])
      const { fc60, sky, pillars, sign, question } = second ?? first
      const nobody = { fc60, sky, pillars, sign, question, birth: null, numerology: null }
      expect(json.reading_result).toEqual(position === 0 ? nobody : first)
      expect(json.ai_interpretation).toMatch(/[aA] participant/)
      // A search by what is not shown any more does not tell that it was there.
      for (const q of [...name.split(' '), phraseOf(made, name)]) {
        const found = await list(key, `?${new URLSearchParams({ q })}`)
        expect([found.status, found.json]).toEqual([200, []])
      }
    }
    expect((await check(owner.key, made.id)).json).toMatchObject({ valid: true, hash: made.hash })
  })

  it('speaks Persian of who left a Persian reading', async () => {
    const { owner, made } = await leftBy(1, { locale: 'fa' })
    const { json } = await read(owner.key, made.id)
    expect(json.participants[1].name).toBe('یکی از همراهان')
    expect(json.individual_insights).toHaveProperty(['یکی از همراهان'])
    expect(json.ai_interpretation).not.toContain('Berenike')
  })

  it('tells two who left apart', async () => {
    const { owner, accounts, made } = await leftBy(1)
    expect((await goOut(accounts[2]!.key, made.id)).status).toBe(204)
    const { json } = await read(owner.key, made.id)
    expect(Object.keys(json.individual_insights)).toEqual([
      'Anoush Farid',
      'a participant',
      'a participant (2)',
    ])
    expect(Object.keys(json.individual_results)).toEqual([owner.ids[0]])
    expect(json.ai_interpretation).toMatch(/another participant/i)
  })

  it('closes it to who left, once and for all', async () => {
    const { made, leaver, owner } = await leftBy(1)
    const statuses = await Promise.all([
      read(leaver.key, made.id),
      check(leaver.key, made.id),
      change(leaver.key, made.id, { note: 'Again' }),
      remove(leaver.key, made.id),
      goOut(leaver.key, made.id),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
    const { json, headers } = await list(leaver.key)
    expect([json, headers.get('x-total-count')]).toEqual([[], '0'])
    expect(
      await rawSql('SELECT 1 FROM oracle_reading_viewers WHERE account_id = $1', [leaver.owner]),
    ).toEqual([])
    // A new reading about the same person is one to see, and to leave, again.
    const next = await askTogether(owner, { moment })
    expect((await list(leaver.key)).json.map(({ id }: Json) => id)).toEqual([next.json.id])
  })

  it('is not for its owner, nor for who takes no part', async () => {
    const { owner, made } = await leftBy(1)
    expect((await goOut(owner.key, made.id)).json.code).toBe('reading_own_leave')
    expect((await goOut(owner.key, made.id)).status).toBe(409)
    expect((await goOut((await makeKey()).key, made.id)).status).toBe(403)
  })

  it('is done by a key bound to the person as by its account', async () => {
    const owner = await family([...PLANTED])
    const { json: made } = await askTogether(owner, { moment })
    const { key } = await makeKey({ owner: owner.owner, profileId: owner.ids[2]! })
    expect((await goOut(key, made.id)).status).toBe(204)
    expect((await read(key, made.id)).status).toBe(403)
    expect((await list(key)).json).toEqual([])
    expect((await goOut(key, made.id)).status).toBe(403)
    expect((await read(owner.key, made.id)).json.participants[2].left).toBe(true)
  })

  it('by an account that is two of the people takes both', async () => {
    const owner = await family([...PLANTED])
    const member = await linkedTo(owner, owner.ids[1]!)
    const { json: invited } = await invite(owner.key, owner.ids[2]!)
    expect((await accept(member.key, invited.token)).status).toBe(201)
    const { json: made } = await askTogether(owner, { moment })
    const { json: seen } = await read(member.key, made.id)
    expect(seen.viewer.participant_ids).toEqual(owner.ids.slice(1))
    expect((await goOut(member.key, made.id)).status).toBe(204)
    const { json } = await read(owner.key, made.id)
    expect(json.participants.map(({ left }: { left: boolean }) => left)).toEqual([false, true, true])
  })
})
