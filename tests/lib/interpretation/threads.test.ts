// What meets in a reading, and in which order it is told.
import { describe, expect, test } from 'vitest'
import { DEFAULT_CONVENTION, momentFromIso, parseSign, readPeople, type SignType } from '@/lib/engine'
import { signNumbers } from '@/lib/interpretation/facts/sign'
import { rankThreads } from '@/lib/interpretation/threads/threads'

const moment = momentFromIso('2026-11-26T19:30:00+00:00')
const person = (name: string, year: number, month: number, day: number) => ({
  ...{ name, mother_name: null, birth: { year, month, day } },
})
const ALICE = person('Alice Johnson', 1990, 7, 15)

function read(people: ReturnType<typeof person>[], type: SignType, value: string) {
  const parsed = parseSign({ type, value })
  if (!parsed.ok) throw new Error(value)
  return readPeople({ people, sign: parsed.sign, moment, convention: DEFAULT_CONVENTION }, { trace: false })
}
const signOf = (type: SignType, value: string) => signNumbers(read([ALICE], type, value).people[0]!.sign)
const best = (people: ReturnType<typeof person>[], type: SignType, value: string) =>
  rankThreads(read(people, type, value), 'decide')[0]!.found

describe('the numbers of a sign', () => {
  test('are what is seen before what is counted', () => {
    expect(signOf('number', '777')).toEqual([
      { way: 'digit', number: 7 },
      { way: 'sum', number: 3 },
    ])
    expect(signOf('time', '11:11')).toEqual([
      { way: 'part', number: 11 },
      { way: 'digit', number: 1 },
      { way: 'sum', number: 4 },
    ])
    expect(signOf('time', '07:07')[0]).toEqual({ way: 'part', number: 7 })
    expect(signOf('word', 'rain')).toEqual([{ way: 'letters', number: expect.any(Number) }])
    expect(signOf('custom', '✶ ✶')).toEqual([])
  })
})

describe('threads', () => {
  test('a part that is seen goes before a sum, and a sum before what holds within', () => {
    const { numerology } = read([ALICE], 'number', '0').people[0]!
    const life = numerology.life_path
    expect(best([ALICE], 'number', String(life))).toMatchObject({
      kind: 'part',
      number: life,
      holders: [{ place: 0, roles: expect.arrayContaining(['life']) }],
    })
  })

  test('one person always has something that carries', () => {
    for (let day = 1; day <= 28; day++) {
      const ranked = rankThreads(read([person('Ann Lee', 1971, 3, day)], 'word', '✶'), 'meaning')
      expect(ranked.length, String(day)).toBeGreaterThan(0)
    }
  })

  test('whoever has the sign’s number among several is named, all of them', () => {
    const people = [ALICE, person('Alice Johnson', 1990, 7, 15)]
    const life = read(people, 'number', '0').people[0]!.numerology.life_path
    expect(best(people, 'number', String(life))).toMatchObject({
      kind: 'part',
      holders: [{ place: 0 }, { place: 1 }],
    })
  })

  test('of several nobody’s year is known', () => {
    const people = [ALICE, person('Tom Fox', 1985, 1, 2)]
    for (const { found } of rankThreads(read(people, 'time', '11:11'), 'when')) {
      expect(JSON.stringify(found)).not.toContain('year')
      expect(['turn', 'pull', 'moon', 'animal']).not.toContain(found.kind)
    }
  })
})
