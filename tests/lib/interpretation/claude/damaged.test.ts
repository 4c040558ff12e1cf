// An answer that was damaged, and is damaged again when it is asked for anew: nothing of the damaged section is ever shown, the rest is.
import { describe, expect, it } from 'vitest'
import { textsOf } from '@/lib/interpretation/check/check'
import { putIn } from '@/lib/interpretation/claude/put-in'
import { type Question, sectionId } from '@/lib/interpretation/claude/read'
import { evaluationCases } from '@/scripts/workshop/words/cases'
import { inPieces, recordedAnswers, writeCase } from '@/scripts/workshop/words/written'
import { sentIn } from '../../../support/claude/answer'
import type { Damage } from './damage'
import { DAMAGES_EN } from './damages-en'
import { DAMAGES_FA } from './damages-fa'

const cases = new Map(evaluationCases().map((one) => [one.id, one]))
const recorded = new Map(recordedAnswers().map((one) => [one.id, one]))

const rulesTold = ({ user }: Question): string[] =>
  (sentIn(user).repair?.faults ?? []).map((fault) => fault.slice(0, fault.indexOf(':')))

async function damaged([, , of, at, spoil]: Damage) {
  const { style, answer } = recorded.get(of)!
  const whole = spoil(answer)
  const section = whole.sections.find((one) => sectionId(one) === at)!
  const alone = { ...whole, sections: [section] }
  const written = await writeCase(cases.get(of)!, style, (_, repair) =>
    inPieces(JSON.stringify(repair ? alone : whole), 7),
  )
  return { ...written, whole, section }
}

it('there are many, each with a name of its own', () => {
  expect(DAMAGES_EN.length + DAMAGES_FA.length).toBeGreaterThanOrEqual(60)
  for (const damages of [DAMAGES_EN, DAMAGES_FA])
    expect(new Set(damages.map(([name]) => name)).size).toBe(damages.length)
})

describe.each([
  ['English', DAMAGES_EN],
  ['Persian', DAMAGES_FA],
])('in %s', (_, damages) => {
  it.each(damages)('%s is never shown (%s, %s, %s)', async (...damage) => {
    const [, rule, , at] = damage
    const { words, shown, asked, whole, section, putIn: open } = await damaged(damage)
    // The model was told which rule it broke, once.
    const repairs = asked.filter(({ repair }) => repair)
    expect(repairs.map(({ question }) => rulesTold(question))).toEqual([expect.arrayContaining([rule])])
    const place = section.pair ?? at
    expect(shown.map((one) => one.at)).not.toContain(place)
    const said = [
      ...textsOf(words).map(([, text]) => text),
      ...words.sections.map(({ title }) => title),
      ...(words.sentences ?? []).map(({ text }) => text),
      ...shown.flatMap(({ title, text }) => [title, text]),
    ].join('\n')
    for (const { t } of section.sentences.filter(({ t }) => t.trim() !== ''))
      expect(said).not.toContain(putIn(t, open))
    if (section.title) expect(said).not.toContain(section.title)
    // Without an answer nothing else is shown; else all else is.
    const others = at === 'answer' ? [] : whole.sections.filter((one) => sectionId(one) !== at)
    expect(shown.map((one) => one.at)).toEqual(others.map((one) => one.pair ?? one.key))
  })
})
