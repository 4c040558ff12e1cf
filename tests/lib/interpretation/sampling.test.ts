// A thousand people with questions, signs and styles in each language: true numbers, own words, lengths that vary, and the coincidence
// told whenever there is one.
import { beforeAll, describe, expect, test } from 'vitest'
import { check } from '@/lib/interpretation/check/check'
import { digitsOf, ownText, sentencesOf, wordsOf } from '@/lib/interpretation/check/text'
import { numbersOf, rolesOf } from '@/lib/interpretation/facts/person'
import { signNumbers } from '@/lib/interpretation/facts/sign'
import { interpret, type Words, type WordsInput } from '@/lib/interpretation/interpret'
import { LANGUAGES } from '@/lib/interpretation/languages'
import { STYLES } from '@/lib/interpretation/schema'
import { fiveGrams, gradeLevel, mean, quantile, sharedRuns, wholeText } from './measure'
import { samplePeople } from './people'

const COUNT = 1000
/** So many readings are laid side by side when runs of words are compared. */
const TOGETHER = 120

/** Everything that may be named: the person's numbers, and those read in the sign. */
function factsOf({ document }: WordsInput) {
  const [result] = document.people
  const numbers = [
    ...Object.values(numbersOf(result!)),
    ...signNumbers(result!.sign).map(({ number }) => number),
  ]
  const [day] = 'next_new_moon' in result!.sky.moon ? [result!.sky.moon.next_new_moon] : ['']
  return { numbers: new Set([...numbers.map(String), ...digitsOf(day ?? '')]), people: 1 }
}

describe.each(['en', 'fa'] as const)('a thousand readings in %s', (locale) => {
  let inputs: WordsInput[]
  let readings: Words[]
  beforeAll(() => {
    inputs = samplePeople(COUNT, locale)
    readings = inputs.map(interpret)
  })
  const ordinary = () => readings.filter(({ intent }) => intent && intent !== 'care' && intent !== 'grief')

  test('the same input gives the same words, and no two readings are equal', () => {
    expect(readings.slice(0, 50)).toEqual(inputs.slice(0, 50).map(interpret))
    expect(new Set(readings.map(wholeText)).size).toBe(COUNT)
  })

  test('pass every check, in every style', () => {
    for (const [index, input] of inputs.entries()) {
      const style = STYLES[index % STYLES.length]!
      const words = interpret({ ...input, style })
      expect(check(words, factsOf(input)), wholeText(words)).toEqual([])
      expect(wholeText(words)).not.toMatch(/[{}[\]|]|undefined|null|NaN| {2}|\s[.,؛،]/)
    }
  })

  test('share few runs of words with each other', () => {
    const texts = readings.map(wholeText)
    const shares = Array.from({ length: Math.floor(COUNT / TOGETHER) }, (_, part) =>
      sharedRuns(texts.slice(part * TOGETHER, (part + 1) * TOGETHER)),
    ).flat()
    expect(mean(shares)).toBeLessThanOrEqual(0.45)
  })

  test('the same person with five questions hears something else each time', () => {
    const questions = [...new Set(inputs.map(({ question }) => question))].slice(0, 5)
    const shares = inputs.slice(0, 100).flatMap((input) => {
      const texts = questions.map((question, turn) => wholeText(interpret({ ...input, question, turn })))
      return texts.map((text, index) => {
        const grams = fiveGrams(text)
        const others = new Set(texts.flatMap((other, at) => (at === index ? [] : [...fiveGrams(other)])))
        return [...grams].filter((gram) => others.has(gram)).length / grams.size
      })
    })
    expect(mean(shares)).toBeLessThanOrEqual(0.2)
  })

  test('lengths follow what there is to say', () => {
    const lengths = ordinary().map((words) => wordsOf(ownText(wholeText(words))).length)
    expect(quantile(lengths, 0.9) - quantile(lengths, 0.1)).toBeGreaterThanOrEqual(40)
    expect(lengths.filter((length) => length < 110 || length > 200).length / lengths.length).toBeLessThan(
      0.05,
    )
  })

  test('the coincidence of the sign is told', () => {
    const { roles } = LANGUAGES[locale].lexicon
    for (const [index, words] of readings.entries()) {
      const [result] = inputs[index]!.document.people
      const numbers = numbersOf(result!)
      const met = signNumbers(result!.sign).some(({ number }) => rolesOf(numbers, number).length > 0)
      if (!met || words.intent === 'care') continue
      const { kind, text, numbers: told } = words.thread!
      expect(['part', 'digit', 'sum', 'letters']).toContain(kind)
      expect(words.sections[0]!.text).toContain(text)
      expect(rolesOf(numbers, told[0]!).some((role) => roles[role].some((name) => text.includes(name)))).toBe(
        true,
      )
    }
  })

  test('no sentence is said to more than a twentieth', () => {
    const uses = new Map<string, number>()
    for (const words of readings)
      for (const sentence of new Set(sentencesOf(wholeText(words))))
        uses.set(sentence, (uses.get(sentence) ?? 0) + 1)
    expect([...uses].filter(([, count]) => count > COUNT / 20)).toEqual([])
  })

  test('no sentence stands twice in a reading', () => {
    for (const words of readings) {
      const sentences = sentencesOf(wholeText(words))
      expect(new Set(sentences).size, wholeText(words)).toBe(sentences.length)
    }
  })
})

test('English can be followed at twelve, and speaks of the life path', () => {
  const readings = samplePeople(300, 'en').map(interpret)
  const grades = readings.map((words) => gradeLevel(ownText(wholeText(words))))
  expect(Math.max(...grades)).toBeLessThan(8)
  const plain = readings.filter(({ intent, risk }) => intent && risk === 'none')
  for (const words of plain) expect(wholeText(words)).toMatch(/\b(?:path|wisdom|energy|universe)\b/)
})
