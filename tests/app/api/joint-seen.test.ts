// What each of those who may see a joint reading sees of it: the owner everything, a participant its own part, and of the others
// what the bonds speak of.
import { beforeAll, describe, expect, it } from 'vitest'
import * as readings from '@/app/api/oracle/readings/route'
import { call, type Key, makeKey } from '../../support/api'
import { makeProfile, memberBrowser } from '../../support/callers'
import {
  askTogether,
  change,
  check,
  family,
  linkedTo,
  list,
  read,
  readWhole,
  remove,
} from '../../support/joint'
import { leaks, PLANTED_MOMENT as moment, PLANTED } from '../../support/planted'

const SHARED_KEYS = ['fc60', 'sky', 'pillars', 'sign', 'question', 'birth', 'numerology']

type Json = Record<string, never>
const without = (json: Json, id: string) => {
  const { individual_results, reading_result, ...rest } = json as unknown as {
    individual_results: Json
    reading_result: unknown
    primary_user_id: string
  }
  const { [id]: _, ...others } = individual_results
  return { ...rest, others, ...(rest.primary_user_id !== id && { reading_result }) }
}

describe('a joint reading', () => {
  let owner: Awaited<ReturnType<typeof family>>
  let made: Json & { id: string; hash: string; individual_results: Record<string, unknown> }
  let linked: Key[]
  let bound: Key[]
  beforeAll(async () => {
    owner = await family([...PLANTED])
    const { json } = await askTogether(owner, { moment, trace: true })
    made = json
    linked = []
    bound = []
    for (const id of owner.ids) {
      linked.push(await linkedTo(owner, id))
      bound.push(await makeKey({ owner: owner.owner, profileId: id }))
    }
  })

  it('is found by this search in the owner’s own answer, so that the search can find', () => {
    for (const [index, id] of owner.ids.entries()) {
      expect(leaks(made.individual_results[id], index).length).toBeGreaterThan(5)
    }
  })

  it('is open to its owner and to every participant’s account and key, and to nobody else', async () => {
    for (const { key } of [owner, ...linked, ...bound]) {
      expect((await read(key, made.id)).status).toBe(200)
      expect((await list(key)).json.map(({ id }: Json) => id)).toEqual([made.id])
    }
    const headers = await memberBrowser(linked[1]!.owner)
    const [item] = (await call(readings, 'GET', { headers })).json
    expect(item).toMatchObject({ id: made.id, is_multi_user: true, reading_type: 'multi_user' })
    const bystander = await makeProfile(owner.owner)
    const strangers = [await makeKey(), await makeKey({ owner: owner.owner, profileId: bystander })]
    for (const { key } of strangers) {
      expect((await read(key, made.id)).status).toBe(403)
      expect((await check(key, made.id)).status).toBe(403)
      expect((await change(key, made.id, { favorite: true })).status).toBe(403)
      expect((await list(key)).json).toEqual([])
    }
  })
  it('shows a participant its own part whole, and nothing private of the others', async () => {
    for (const callers of [linked, bound])
      for (const [index, { key }] of callers.entries()) {
        const own = owner.ids[index]!
        const { json } = await readWhole(key, made.id)
        expect(json.viewer).toEqual({ role: 'participant', participant_ids: [own] })
        expect(json.individual_results[own]).toEqual(made.individual_results[own])
        expect(json.individual_results[own]).toHaveProperty('trace')
        expect(json.reading_result).toEqual(json.individual_results[owner.ids[0]!])
        const seen = without(json, own)
        for (const [other, id] of owner.ids.entries()) {
          if (id === own) continue
          const result = json.individual_results[id]
          expect(Object.keys(result)).toEqual(SHARED_KEYS)
          expect(Object.keys(result.birth)).toEqual(['year_pillar', 'moon'])
          expect(Object.keys(result.birth.moon)).toEqual(['phase_name'])
          expect(Object.keys(result.numerology).sort()).toEqual(
            ['system', 'expression', 'soul_urge', 'personality', 'life_path', 'uncounted', 'by_base'].sort(),
          )
          expect(leaks(seen, other)).toEqual([])
        }
      }
  })

  it('says to everybody the same words, scores and bonds', async () => {
    for (const { key } of [...linked, ...bound]) {
      const { json } = await readWhole(key, made.id)
      for (const part of [
        ...['question', 'participants', 'ai_interpretation', 'interpretation', 'individual_insights'],
        ...['compatibility', 'compatibility_matrix', 'compatibility_trace', 'group_dynamics', 'group'],
      ])
        expect(json[part]).toEqual(made[part])
    }
  })

  it('tells a participant that it holds, but not the fingerprint that birthdays could be tried against', async () => {
    for (const { key } of [...linked, ...bound]) {
      expect((await read(key, made.id)).json.hash).toBeNull()
      const { status, json } = await check(key, made.id)
      expect([status, json.valid, json.hash, json.recomputed.hash]).toEqual([200, true, null, null])
      expect(JSON.stringify(json)).not.toContain(made.hash)
    }
    expect((await check(owner.key, made.id)).json).toMatchObject({ valid: true, hash: made.hash })
  })

  it('shows in lists and searches nothing more', async () => {
    for (const [index, { key }] of linked.entries()) {
      const answers = [
        await list(key),
        await list(key, '?q=job'),
        await list(key, '?reading_type=multi_user'),
      ]
      for (const { json } of answers) {
        expect(json).toHaveLength(1)
        for (const other of [0, 1, 2].filter((at) => at !== index)) expect(leaks(json, other)).toEqual([])
      }
    }
  })

  it('is deleted and brought back by nobody but its owner', async () => {
    for (const { key } of [...linked, ...bound]) {
      const refused = await remove(key, made.id)
      expect(refused.status).toBe(403)
      expect(['reading_not_owned', 'bound_key_marks']).toContain(refused.json.code)
    }
    expect((await read(owner.key, made.id)).status).toBe(200)
  })
})
