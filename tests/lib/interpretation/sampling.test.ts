// A thousand people in each language: no two alike, nothing said to everybody, nothing that the facts do not hold.
import { beforeAll, describe, expect, test } from 'vitest'
import { type InterpretationInput, interpret, interpretationText } from '@/lib/interpretation/interpret'
import type { Interpretation } from '@/lib/interpretation/schema'
import { english } from '@/lib/interpretation/texts/en'
import { persian } from '@/lib/interpretation/texts/fa'
import { FORBIDDEN, PICTURES } from './forbidden'
import { factNumbers, gradeLevel, numbersOf, ownText, sentencesOf, wordsOf } from './measure'
import { samplePeople } from './people'

const COUNT = 1000

function textOf(reading: Interpretation): string {
  return reading.sections.map(({ text }) => text).join('\n\n')
}

function sectionOf(reading: Interpretation, key: string): string {
  return reading.sections.find((section) => section.key === key)?.text ?? ''
}

describe.each(['en', 'fa'] as const)('a thousand readings in %s', (locale) => {
  let inputs: InterpretationInput[]
  let readings: Interpretation[]
  beforeAll(() => {
    inputs = samplePeople(COUNT, locale)
    readings = inputs.map(interpret)
  })

  test('the same input gives the same words, and no two readings are equal', () => {
    expect(readings.slice(0, 50)).toEqual(inputs.slice(0, 50).map(interpret))
    expect(new Set(readings.map(interpretationText)).size).toBe(COUNT)
  })

  test('no sentence is said to more than a tenth, apart from the closing note', () => {
    const closing = (locale === 'en' ? english : persian).certainty.closing
    const uses = new Map<string, number>()
    for (const reading of readings)
      for (const sentence of new Set(sentencesOf(textOf(reading))))
        uses.set(sentence, (uses.get(sentence) ?? 0) + 1)
    expect(uses.get(closing)).toBe(COUNT)
    uses.delete(closing)
    expect([...uses].filter(([, count]) => count > COUNT / 10)).toEqual([])
  })

  test('two people never share a paragraph of the answer or of what carries it', () => {
    for (const key of ['answer', 'core']) {
      const owners = new Map<string, number>()
      for (const [index, reading] of readings.entries())
        for (const paragraph of sectionOf(reading, key).split('\n\n')) {
          expect(owners.get(paragraph) ?? index, paragraph).toBe(index)
          owners.set(paragraph, index)
        }
    }
  })

  test('sections stand in their order, and only those with something to say', () => {
    for (const reading of readings) {
      const keys = reading.sections.map(({ key }) => key)
      const order = ['answer', 'core', 'moment', 'sign', 'repeats', 'suggestion', 'caution', 'certainty']
      expect(keys).toEqual(order.filter((key) => key !== 'repeats' || keys.includes('repeats')))
      for (const { title } of reading.sections) expect(wordsOf(title).length).toBeLessThanOrEqual(4)
      for (const { text } of reading.sections) expect(text.trim()).toBe(text)
    }
    const repeating = readings.filter((reading) => sectionOf(reading, 'repeats'))
    expect(repeating.length).toBeGreaterThan(COUNT / 2)
    expect(repeating.length).toBeLessThan(COUNT)
  })

  test('sentences, paragraphs and readings keep their length', () => {
    for (const reading of readings) {
      const total = wordsOf(textOf(reading)).length
      expect(total).toBeGreaterThanOrEqual(180)
      expect(total).toBeLessThanOrEqual(320)
      for (const paragraph of textOf(reading).split('\n\n')) {
        const sentences = sentencesOf(paragraph)
        expect(sentences.length, paragraph).toBeLessThanOrEqual(3)
        for (const sentence of sentences)
          expect(wordsOf(ownText(sentence)).length, sentence).toBeLessThanOrEqual(24)
      }
    }
    const lengths = readings.flatMap((reading) =>
      sentencesOf(ownText(textOf(reading))).map((s) => wordsOf(s).length),
    )
    expect(lengths.filter((length) => length > 20).length / lengths.length).toBeLessThan(0.05)
  })

  test('every number is one of the facts', () => {
    for (const [index, reading] of readings.entries()) {
      const known = factNumbers(inputs[index] as InterpretationInput)
      const strangers = numbersOf(ownText(textOf(reading))).filter((number) => !known.has(number))
      expect(strangers, textOf(reading)).toEqual([])
    }
  })

  test('nothing is predicted, praised, shouted or left unfilled', () => {
    for (const reading of readings) {
      const text = ownText(interpretationText(reading))
      expect(text.match(FORBIDDEN[locale])?.[0], text).toBeUndefined()
      expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}|\s[.,؛،]/)
      expect(text).not.toMatch(PICTURES)
    }
  })

  test('the same person asking something else gets another answer', () => {
    for (const input of inputs.slice(0, 200)) {
      const asked =
        locale === 'en' ? ['Should I move abroad?', 'Is my boss right?'] : ['مهاجرت کنم؟', 'رئیسم حق دارد؟']
      const answers = asked.map((question) => sectionOf(interpret({ ...input, question }), 'answer'))
      expect(answers[0]).not.toBe(answers[1])
    }
  })
})

test('English can be followed at twelve', () => {
  const grades = samplePeople(300, 'en').map((input) => gradeLevel(ownText(textOf(interpret(input)))))
  expect(Math.max(...grades)).toBeLessThan(8)
  expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(6.5)
})

test('English speaks of the path, the universe, wisdom or energy', () => {
  for (const input of samplePeople(300, 'en'))
    expect(interpretationText(interpret(input))).toMatch(/universe|path|wisdom|energy/)
})

test('English says “an” where it should', () => {
  for (const input of samplePeople(300, 'en'))
    expect(ownText(interpretationText(interpret(input)))).not.toMatch(
      /\b[Aa] (?:8|11|Earth)\b|\b[Aa]n (?:[1-79]|22|33)\b/,
    )
})

test('Persian is typed as Persian', () => {
  for (const input of samplePeople(300, 'fa')) {
    const text = ownText(interpretationText(interpret(input)))
    expect(text).not.toMatch(/[يك]/)
    expect(text).not.toMatch(/[,;?%]/)
    expect(text).not.toMatch(/[0-9]/)
    expect(text).not.toMatch(/(?:^|\s)ن?می\s/)
    expect(text).not.toMatch(/\p{L} (?:ها|های|هایتان|تر|ترین|ام|اید|اند)(?!\p{L})/u)
    expect(text).not.toMatch(/ه‌ی|[\u0660-\u0669]/)
  }
})
