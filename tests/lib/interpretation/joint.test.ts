// The words for two to five people: true to what all may know, named by marks, and of a length that can be read.
import { beforeAll, describe, expect, test } from 'vitest'
import { check, textsOf } from '@/lib/interpretation/check/check'
import { ownText, sentencesOf, wordsOf } from '@/lib/interpretation/check/text'
import { ROLES, rolesOf } from '@/lib/interpretation/facts/person'
import { signNumbers } from '@/lib/interpretation/facts/sign'
import { interpret, type WordsInput } from '@/lib/interpretation/interpret'
import { personMark } from '@/lib/interpretation/people'
import type { GroupInterpretation, Style } from '@/lib/interpretation/schema'
import { numbersOfAll } from '@/lib/interpretation/sections/joint'
import { wholeText } from './measure'
import { sampleGroups } from './people'

const COUNT = 400

describe.each(['en', 'fa'] as const)('four hundred joint readings in %s', (locale) => {
  let inputs: WordsInput[]
  let readings: GroupInterpretation[]
  beforeAll(() => {
    inputs = sampleGroups(COUNT, locale)
    readings = inputs.map((input) => interpret(input) as GroupInterpretation)
  })
  const ordinary = () => readings.map((words, index) => ({ words, input: inputs[index]! }))

  test('pass every check, with nothing but the numbers that all may know', () => {
    for (const { words, input } of ordinary()) {
      const numbers = numbersOfAll(input.document).flatMap((one) => Object.values(one))
      const sign = signNumbers(input.document.people[0]!.sign).map(({ number }) => number)
      const joint = input.document.bonds!.group.joint_life_path
      const facts = {
        numbers: new Set([...numbers, ...sign, joint].map(String)),
        people: words.people.length,
      }
      const faults = check(words, facts).filter(({ rule }) => rule !== 'length')
      expect(faults, wholeText(words)).toEqual([])
    }
  })

  test('know nobody’s year', () => {
    expect(numbersOfAll(inputs[0]!.document).flatMap((one) => Object.keys(one))).not.toContain('year')
    expect(ROLES).toContain('year')
  })

  test('are as long as they have people', () => {
    for (const { words } of ordinary()) {
      if (words.intent === 'grief' || words.intent === 'care') continue
      const people = words.people.length
      const length = wordsOf(ownText(wholeText(words))).length
      expect(length, wholeText(words)).toBeGreaterThanOrEqual(150)
      expect(length, wholeText(words)).toBeLessThanOrEqual(280 + 50 * (people - 2))
    }
  })

  test('speak to everybody, of three pairs at most, and call all by marks', () => {
    for (const { words, input } of ordinary()) {
      for (const text of words.people) expect(wordsOf(text).length).toBeGreaterThan(15)
      const told = words.pairs.filter(Boolean)
      expect(told.length).toBe([0, 0, 1, 3, 3, 2][words.people.length])
      const marks = words.people.map((_, place) => personMark(place))
      for (const [, text] of textsOf(words))
        for (const part of text.split('\u0002').slice(1)) expect(marks).toContain(`\u0002${part.slice(0, 2)}`)
      for (const name of input.names) {
        const first = name.split(' ')[0]!
        if (first.length > 2) expect(ownText(wholeText(words)).split(/[\s،.,؛;]+/)).not.toContain(first)
      }
    }
  })

  test('name everybody who has the number that they saw', () => {
    for (const { words, input } of ordinary()) {
      const people = numbersOfAll(input.document)
      const met = signNumbers(input.document.people[0]!.sign).find(({ number }) =>
        people.some((one) => rolesOf(one, number).length > 0),
      )
      if (!met || !words.thread) continue
      const [number] = words.thread.numbers
      people.forEach((one, place) => {
        const has = rolesOf(one, number!).length > 0
        if (words.thread!.kind !== 'together')
          expect(words.thread!.text.includes(personMark(place))).toBe(has)
      })
    }
  })

  test('are told in four styles, each with all people and pairs', () => {
    for (const input of inputs.slice(0, 60)) {
      const plain = interpret(input) as GroupInterpretation
      if (plain.intent === 'grief' || plain.intent === 'care') continue
      const told = (style: Style) => interpret({ ...input, style }) as GroupInterpretation
      const textOf = (words: GroupInterpretation, wanted: string) =>
        words.sections.find(({ key }) => key === wanted)?.text ?? ''
      const [advice, actions, poem] = [told('advice'), told('actions'), told('poetic')]
      for (const words of [advice, actions, poem])
        expect([words.people, words.pairs]).toEqual([plain.people, plain.pairs])
      expect(textOf(advice, 'thread')).toContain(textOf(plain, 'thread'))
      expect(textOf(advice, 'thread').length).toBeGreaterThan(textOf(plain, 'thread').length)
      expect(textOf(actions, 'step').split('\n\n')).toHaveLength(3)
      expect(textOf(actions, 'step')).toContain(textOf(plain, 'step'))
      expect(poem.sections.map(({ key }) => key)).toEqual(['answer', 'thread', 'step'])
      for (const { text } of poem.sections) expect(text).toContain('\n')
    }
  })

  test('can be asked further, for what was not said yet and what all may know', () => {
    for (const { words } of ordinary()) {
      if (words.intent === 'grief' || words.intent === 'care') expect(words.further).toEqual([])
      const said = new Set(sentencesOf(wholeText(words)))
      for (const { text } of words.further ?? []) {
        expect(wordsOf(ownText(text)).length).toBeLessThanOrEqual(80)
        for (const sentence of sentencesOf(text)) expect(said.has(sentence), sentence).toBe(false)
      }
    }
    expect(readings.some(({ further }) => further!.length === 3)).toBe(true)
  })

  test('the same input gives the same words', () => {
    expect(readings.slice(0, 40)).toEqual(inputs.slice(0, 40).map(interpret))
  })
})
