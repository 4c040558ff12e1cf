// The same facts told four ways, what can be asked further, and that nothing is said again to the same person.
import { describe, expect, test } from 'vitest'
import { digitsOf, ownText, sentencesOf, wordsOf } from '@/lib/interpretation/check/text'
import { interpret, type WordsInput } from '@/lib/interpretation/interpret'
import type { Style } from '@/lib/interpretation/schema'
import { fiveGrams, wholeText } from './measure'
import { samplePeople } from './people'

const FURTHER_WORDS = 80
const ordinary = (locale: 'en' | 'fa') =>
  samplePeople(120, locale).filter((input) => {
    const { intent } = interpret(input)
    return intent !== undefined && intent !== 'care' && intent !== 'grief'
  })
const told = (input: WordsInput, style: Style) => interpret({ ...input, style })

describe.each(['en', 'fa'] as const)('in %s', (locale) => {
  const inputs = ordinary(locale)

  test('advice speaks across a table, and ends with a question back', () => {
    for (const input of inputs) {
      const words = told(input, 'advice')
      expect(words.sections.at(-1)!.key).toBe('ask')
      expect(words.sections.at(-1)!.text).toMatch(/[?؟]/)
      expect(words.sections[1]!.text.length).toBeGreaterThan(told(input, 'plain').sections[1]!.text.length)
    }
  })

  test('actions have three lines: what, when, and how one knows', () => {
    for (const input of inputs) {
      const { sections } = told(input, 'actions')
      expect(sections.map(({ key }) => key)).toEqual(['answer', 'thread', 'step'])
      expect(sections[2]!.text.split('\n\n')).toHaveLength(3)
    }
  })

  test('the thread that the answer names is told in the actions too', () => {
    for (const input of inputs) {
      const { sections, thread } = told(input, 'actions')
      if (thread) expect(sections.map(({ text }) => text).join(' ')).toContain(thread.text)
    }
  })

  test('a poem is three stanzas of short lines, and hardly a number', () => {
    for (const input of inputs) {
      const { sections } = told(input, 'poetic')
      expect(sections).toHaveLength(3)
      for (const { text } of sections) {
        const lines = text.split('\n')
        expect(lines.length, text).toBeGreaterThanOrEqual(2)
        for (const line of lines) expect(wordsOf(line).length, line).toBeLessThanOrEqual(13)
      }
      expect(digitsOf(sections.map(({ text }) => text).join(' ')).length).toBeLessThanOrEqual(2)
    }
  })

  test('up to three questions further, each answered briefly with what was not said yet', () => {
    for (const input of inputs) {
      const words = told(input, 'plain')
      const said = new Set(sentencesOf(wholeText(words)))
      expect(words.further!.length).toBeGreaterThan(0)
      expect(words.further!.length).toBeLessThanOrEqual(3)
      expect(new Set(words.further!.map(({ chip }) => chip)).size).toBe(words.further!.length)
      for (const { text } of words.further!) {
        expect(wordsOf(ownText(text)).length, text).toBeLessThanOrEqual(FURTHER_WORDS)
        for (const sentence of sentencesOf(text)) expect(said.has(sentence), sentence).toBe(false)
      }
    }
  })

  test('the next reading of a person, with the same question, takes other lines', () => {
    for (const input of inputs.slice(0, 60)) {
      const [one, next] = [3, 4].map((turn) => fiveGrams(wholeText(interpret({ ...input, turn }))))
      const shared = [...one!].filter((run) => next!.has(run)).length / one!.size
      expect(shared).toBeLessThan(0.25)
    }
  })

  test('and says no sentence of it again', () => {
    for (const input of inputs)
      for (const turn of [3, 4]) {
        const said = new Set(sentencesOf(wholeText(interpret({ ...input, turn }))))
        const next = sentencesOf(wholeText(interpret({ ...input, turn: turn + 1 })))
        expect(next.filter((sentence) => said.has(sentence))).toEqual([])
      }
  })
})
