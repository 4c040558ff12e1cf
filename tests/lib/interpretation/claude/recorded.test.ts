// Answers that a model gave to our very prompt: every one of them is shown as it stands, section by section, and nothing is asked twice.
import { describe, expect, it } from 'vitest'
import { textsOf } from '@/lib/interpretation/check/check'
import { sectionId, stricter } from '@/lib/interpretation/claude/read'
import { evaluationCases } from '@/scripts/workshop/words/cases'
import { inPieces, type Recorded, recordedAnswers, writeCase } from '@/scripts/workshop/words/written'

const cases = new Map(evaluationCases().map((one) => [one.id, one]))
const recorded = recordedAnswers()
const written = ({ id, style, answer }: Recorded) =>
  writeCase(cases.get(id)!, style, () => inPieces(JSON.stringify(answer), 7))

it('there are enough of them, in both languages and in every style', () => {
  expect(recorded.length).toBeGreaterThanOrEqual(40)
  for (const locale of ['en', 'fa'])
    expect(recorded.filter(({ id }) => id.startsWith(locale)).length, locale).toBeGreaterThanOrEqual(15)
  expect(new Set(recorded.map(({ style }) => style)).size).toBe(4)
  expect(new Set(recorded.map(({ id }) => id)).size).toBe(recorded.length)
})

describe.each(recorded.map((one) => [one.id, one] as const))('%s', (_, one) => {
  it('is shown whole, and asked for once', async () => {
    const { words, builtin, shown, asked } = await written(one)
    expect(asked.map(({ repair }) => repair)).toEqual([false])
    const risk = stricter(builtin.risk ?? 'none', one.answer.risk)
    expect(words).toMatchObject({ source: 'ai', ai: { status: 'ok' }, risk })
    const wanted = one.answer.sections.map((section) => section.pair ?? sectionId(section))
    expect(shown.map(({ at }) => at)).toEqual(wanted)
    // What is kept is what was shown.
    const kept = textsOf(words).map(([, text]) => text)
    expect(kept.toSorted()).toEqual(shown.map(({ text }) => text).toSorted())
  })

  it('has nothing left to put in, and a ground for every sentence', async () => {
    const { words, brief } = await written(one)
    expect(textsOf(words).map(([, text]) => text)).toEqual(textsOf(words).map(([, text]) => text.trim()))
    expect(JSON.stringify([words.sections, words.sentences, words.thread, words.facts])).not.toMatch(
      /\{(?:P\d|SIGN)|P\d\}/,
    )
    for (const { title, text } of words.sections) expect(title + text).not.toMatch(/[{}]/)
    const ids = ['Q', ...words.facts!.map(({ id }) => id)]
    expect(words.sentences).toHaveLength(one.answer.sections.flatMap(({ sentences }) => sentences).length)
    for (const { text, facts } of words.sentences!) {
      expect(facts, text).not.toEqual([])
      for (const id of facts) expect(ids, text).toContain(id)
      expect(text).not.toMatch(/[{}]/)
    }
    if (one.answer.thread) expect(brief.threads.map(({ id }) => id)).toContain(one.answer.thread)
  })
})
