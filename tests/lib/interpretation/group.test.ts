// Four hundred groups in each language: of the right length, no two alike, nothing that the facts do not hold.
import { beforeAll, describe, expect, test } from 'vitest'
import { type GroupInput, groupText, interpretGroup } from '@/lib/interpretation/group/interpret-group'
import { personMark, withNames } from '@/lib/interpretation/people'
import type { GroupInterpretation } from '@/lib/interpretation/schema'
import { GROUP_SECTION_KEYS } from '@/lib/interpretation/schema'
import { english } from '@/lib/interpretation/texts/en'
import { persian } from '@/lib/interpretation/texts/fa'
import { FORBIDDEN, PICTURES } from './forbidden'
import {
  gradeLevel,
  groupNumbers,
  hasMarks,
  marksOf,
  nameless,
  numbersOf,
  ownText,
  sentencesOf,
  wordsOf,
} from './measure'
import { sampleGroups } from './people'

const COUNT = 400
/** A name of one word in Latin letters stands for everybody. */
const KIM = Array.from({ length: 5 }, () => ({ name: 'Kim' }))

const named = (text: string) => withNames(text, KIM)
const parts = ({ sections, people, pairs }: GroupInterpretation) => [
  ...sections.map(({ text }) => text),
  ...people,
  ...pairs,
]
/** Without the paragraph on letters that were not counted, which is a note of its own beside the words that are measured. */
const withoutNotes = (reading: GroupInterpretation): GroupInterpretation => ({
  ...reading,
  people: reading.people.map((text) => text.replace(/\n\n[^\n]*(?:not counted|شمرده نشد): [^\n]*$/, '')),
})
const sectionOf = ({ sections }: GroupInterpretation, key: string) =>
  sections.find((section) => section.key === key)?.text ?? ''
const count = (text: string) => wordsOf(named(text)).length

describe.each(['en', 'fa'] as const)('four hundred joint readings in %s', (locale) => {
  let inputs: GroupInput[]
  let readings: GroupInterpretation[]
  beforeAll(() => {
    inputs = sampleGroups(COUNT, locale)
    readings = inputs.map(interpretGroup)
  })

  test('the same input gives the same words, and no two readings are equal', () => {
    expect(readings.slice(0, 20)).toEqual(inputs.slice(0, 20).map(interpretGroup))
    expect(new Set(readings.map((reading) => parts(reading).join('\n'))).size).toBe(COUNT)
  })

  test('everybody and every two are spoken of, in order, under every title', () => {
    for (const [index, reading] of readings.entries()) {
      const size = inputs[index]?.names.length ?? 0
      expect(reading.people).toHaveLength(size)
      expect(reading.pairs).toHaveLength((size * (size - 1)) / 2)
      expect(reading.sections.map(({ key }) => key)).toEqual([...GROUP_SECTION_KEYS])
      reading.people.forEach((text, place) => {
        expect(text.startsWith(personMark(place))).toBe(true)
      })
      const pairs = inputs[index]?.document.bonds?.pairs ?? []
      reading.pairs.forEach((text, place) => {
        expect(marksOf(text)).toEqual([pairs[place]?.a, pairs[place]?.b])
      })
    }
  })

  test('answer, group, people and pairs keep their length', () => {
    for (const reading of readings.map(withoutNotes)) {
      const answer = sectionOf(reading, 'answer')
      expect(sentencesOf(ownText(named(answer))), answer).toHaveLength(3)
      expect(count(answer), answer).toBeGreaterThanOrEqual(40)
      expect(count(answer), answer).toBeLessThanOrEqual(60)
      expect(count(sectionOf(reading, 'group')), sectionOf(reading, 'group')).toBeGreaterThanOrEqual(50)
      expect(count(sectionOf(reading, 'group'))).toBeLessThanOrEqual(90)
      for (const text of reading.people) {
        expect(text.length).toBeGreaterThan(100)
        expect(count(text), text).toBeGreaterThanOrEqual(60)
        expect(count(text), text).toBeLessThanOrEqual(90)
      }
      for (const text of reading.pairs) {
        expect(sentencesOf(ownText(named(text))).length, text).toBeLessThanOrEqual(2)
        expect(count(text), text).toBeLessThanOrEqual(48)
      }
    }
  })

  test('sentences can be said in one breath, and a full reading stays a page or two', () => {
    const lengths: number[] = []
    for (const reading of readings.map(withoutNotes)) {
      for (const paragraph of parts(reading).flatMap((text) => text.split('\n\n'))) {
        const sentences = sentencesOf(ownText(named(paragraph)))
        expect(sentences.length, paragraph).toBeLessThanOrEqual(3)
        for (const sentence of sentences) {
          lengths.push(wordsOf(sentence).length)
          expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(24)
        }
      }
      expect(wordsOf(groupText(reading, KIM)).length).toBeLessThanOrEqual(1100)
    }
    expect(lengths.filter((length) => length > 20).length / lengths.length).toBeLessThan(0.09)
    const full = readings.map(withoutNotes).filter(({ people }) => people.length === 5)
    const words = full.map((reading) => wordsOf(groupText(reading, KIM)).length)
    expect(words.reduce((sum, one) => sum + one, 0) / words.length).toBeLessThanOrEqual(1040)
  })

  test('no sentence is said to more than a tenth, apart from the closing note', () => {
    const { closing } = (locale === 'en' ? english : persian).certainty
    const uses = new Map<string, number>()
    for (const reading of readings.map(withoutNotes))
      for (const sentence of new Set(parts(reading).flatMap(sentencesOf)))
        uses.set(sentence, (uses.get(sentence) ?? 0) + 1)
    expect(uses.get(closing)).toBe(COUNT)
    uses.delete(closing)
    expect([...uses].filter(([, used]) => used > COUNT / 10)).toEqual([])
  })

  test('no two people of a group are told the same, even without their names', () => {
    for (const { people } of readings) expect(new Set(people.map(nameless)).size).toBe(people.length)
  })

  test('a reading repeats no sentence of its own, names aside', () => {
    const repeated = readings.flatMap((reading) => {
      const sentences = parts(reading).flatMap((text) => sentencesOf(nameless(text)))
      return sentences.length - new Set(sentences).size
    })
    expect(repeated.filter((number) => number > 0).length).toBeLessThan(COUNT / 10)
  })

  test('every number is one of the facts that all may know', () => {
    for (const [index, reading] of readings.entries()) {
      const known = groupNumbers((inputs[index] as GroupInput).document)
      for (const text of parts(reading))
        expect(
          numbersOf(ownText(named(text))).filter((number) => !known.has(number)),
          text,
        ).toEqual([])
    }
  })

  test('nothing is predicted, praised, shouted or left unfilled', () => {
    for (const reading of readings) {
      const text = ownText(groupText(reading, KIM))
      expect(text.match(FORBIDDEN[locale])?.[0], text).toBeUndefined()
      expect(text).not.toMatch(/[{}]|undefined|null|NaN| {2}|\s[.,؛،]|[,،] ?[.,،؛]/)
      expect(text).not.toMatch(PICTURES)
    }
  })

  test('marks stand whole and only for people who are there', () => {
    for (const reading of readings)
      for (const text of parts(reading)) {
        expect(hasMarks(nameless(text))).toBe(false)
        for (const place of marksOf(text)) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThan(reading.people.length)
        }
      }
  })

  test('the same people asking something else get another answer', () => {
    const asked =
      locale === 'en' ? ['Should we move abroad?', 'Is the boss right?'] : ['مهاجرت کنیم؟', 'رئیس حق دارد؟']
    for (const input of inputs.slice(0, 100)) {
      const [one, other] = asked.map((question) => interpretGroup({ ...input, question }))
      expect(sectionOf(one as GroupInterpretation, 'answer')).not.toBe(
        sectionOf(other as GroupInterpretation, 'answer'),
      )
      expect(one?.people).not.toEqual(other?.people)
    }
  })

  test('the names choose words but stand in none', () => {
    for (const input of inputs.slice(0, 50)) {
      const names = input.names.map((_, index) => `Xyzzy${index}`)
      expect(parts(interpretGroup({ ...input, names })).join()).not.toContain('Xyzzy')
    }
  })
})

describe('English', () => {
  const readings = sampleGroups(150, 'en', 5).map(interpretGroup)

  test('can be followed at twelve', () => {
    const grades = readings.map((reading) => gradeLevel(ownText(parts(reading).map(named).join('\n'))))
    expect(Math.max(...grades)).toBeLessThan(8)
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThan(6.5)
  })

  test('speaks of the path, says “an” where it should, and begins sentences with a capital', () => {
    for (const reading of readings) {
      const text = groupText(reading, KIM)
      expect(text).toMatch(/universe|path|wisdom|energy/)
      expect(ownText(text)).not.toMatch(/\b[Aa] (?:8|11|Earth|Ox)\b|\b[Aa]n (?:[1-79]|22|33|Rat)\b/)
      const small = sentencesOf(ownText(parts(reading).map(named).join('\n\n'))).filter((one) =>
        /^\p{Ll}/u.test(one.trim()),
      )
      expect(small).toEqual([])
    }
  })

  test('stays right when people have left', () => {
    const left = { left: 'a participant' }
    for (const reading of readings) {
      const gone = reading.people.map((_, index) => (index < 2 ? left : { name: 'Kim' }))
      const text = ownText(groupText(reading, gone))
      expect(text).toContain('A participant')
      expect(text).not.toMatch(/(?:[.?]\s|^|\n)a participant/)
      expect(text).not.toMatch(/\b(?:the|an?|this|your|own) a participant/i)
    }
  })
})

describe('Persian', () => {
  const readings = sampleGroups(150, 'fa', 5).map(interpretGroup)

  test('is typed as Persian', () => {
    for (const reading of readings) {
      const text = ownText(groupText(reading, [...KIM].fill({ name: 'سارا' })))
      expect(text).not.toMatch(/[يك]/)
      expect(text).not.toMatch(/[,;?%]/)
      expect(text).not.toMatch(/[0-9]/)
      expect(text).not.toMatch(/(?:^|\s)ن?می\s/)
      expect(text).not.toMatch(/\p{L} (?:ها|های|هایتان|تر|ترین|ام|اید|اند)(?!\p{L})/u)
      expect(text).not.toMatch(/ه‌ی|[\u0660-\u0669]/)
    }
  })

  test('stays right when people have left', () => {
    const left = { left: 'یکی از همراهان' }
    for (const reading of readings) {
      const text = groupText(
        reading,
        reading.people.map(() => left),
      )
      expect(text).toContain('یکی از همراهان')
      expect(hasMarks(text)).toBe(false)
    }
  })
})
