// What is stored of a reading opens again to the byte, for one person and for five, whichever version stored it; and what belongs
// to the occasion is in it once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ReadingInput, readPeople } from '@/lib/engine'
import { hashOf } from '@/lib/readings/hash'
import type { StoredResult } from '@/lib/readings/reading'
import { fold, unfold } from '@/lib/readings/repository/occasion'
import { pack } from '@/lib/readings/repository/packed'
import { readResult } from '@/lib/readings/repository/stored'
import { withoutWorking, workingOf } from '@/lib/readings/repository/working'
import { people, readingInputs } from '../engine/arbitraries'

const OCCASION = ['fc60', 'sky', 'pillars', 'sign', 'question'] as const

function resultOf(input: ReadingInput): StoredResult {
  const document = readPeople(input)
  return { input, document, hash: hashOf({ input, document }) }
}
/** As it is after having been sealed and opened. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

/** Of just so many people. */
const groupsOf = (count: number) =>
  fc
    .tuple(readingInputs, fc.array(people, { minLength: count, maxLength: count }))
    .map(([input, group]): ReadingInput => ({ ...input, people: group }))

describe.each([1, 2, 3, 4, 5])('a reading of %i', (count) => {
  it('unfolds to what it was, byte by byte, and so does every form in which older versions stored it', () => {
    fc.assert(
      fc.property(groupsOf(count), (input) => {
        const result = resultOf(input)
        const json = JSON.stringify(result)
        expect(JSON.stringify(unfold(plain(fold(result))))).toBe(json)
        expect(unfold(plain(fold(plain(result))))).toEqual(plain(result))
        const folded = fold(result)
        for (const stored of [json, pack(json), pack(JSON.stringify(folded))])
          expect(JSON.stringify(readResult(stored, null, 'row'))).toBe(json)
        const apart = pack(JSON.stringify(withoutWorking(folded)))
        expect(JSON.stringify(readResult(apart, workingOf(folded), 'row'))).toBe(json)
        const { document } = readResult(apart, null, 'row')
        expect(document.people.flatMap(({ trace }) => trace).concat(document.bonds?.trace ?? [])).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('holds what belongs to the occasion once, with the steps of its working', () => {
    const input = fc.sample(groupsOf(count), { numRuns: 1, seed: 60 })[0]!
    const { document } = fold(resultOf({ ...input, question: 'Shall we sail?' }))
    const [first, ...others] = document.people
    for (const part of OCCASION) {
      expect(first?.[part], part).toMatchObject({})
      expect(others.map((other) => other[part])).toEqual(others.map(() => null))
    }
    const shared = first!.trace.filter(({ of }) => /^(fc60|sky|pillars|sign|question)\b/.test(of))
    expect(shared.length).toBeGreaterThan(10)
    const repeated = others.flatMap(({ trace }) =>
      trace.filter((step) => shared.some((one) => JSON.stringify(one) === JSON.stringify(step))),
    )
    expect(repeated).toEqual([])
  })
})

it('keeps what is not alike, whatever a document may hold', () => {
  const [input] = fc.sample(groupsOf(3), { numRuns: 1, seed: 7 })
  const odd = plain(resultOf(input!))
  const [first, second, third] = odd.document.people
  second!.fc60 = { ...second!.fc60, y60: 'another' }
  third!.question = null
  first!.trace = []
  expect(unfold(plain(fold(odd)))).toEqual(odd)
})

it('leaves the reading of one person as it is', () => {
  const [input] = fc.sample(groupsOf(1), { numRuns: 1, seed: 3 })
  const result = resultOf(input!)
  expect(fold(result)).toBe(result)
})

it('takes at least a quarter from a reading of five', () => {
  const [input] = fc.sample(groupsOf(5), { numRuns: 1, seed: 5 })
  const result = resultOf(input!)
  expect(JSON.stringify(fold(result)).length).toBeLessThan(0.75 * JSON.stringify(result).length)
})
