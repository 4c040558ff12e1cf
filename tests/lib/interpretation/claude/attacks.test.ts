// What strangers type to lead the model astray, and a model that obeys them twice: what was typed reaches it as data alone, and nothing
// that it was told to say is shown.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseSign } from '@/lib/engine'
import { textsOf } from '@/lib/interpretation/check/check'
import { messageOf } from '@/lib/interpretation/claude/brief'
import { mask } from '@/lib/interpretation/claude/mask'
import { SYSTEM_PROMPT } from '@/lib/interpretation/claude/prompt'
import type { Written } from '@/lib/interpretation/claude/shape'
import { riskOf } from '@/lib/interpretation/risk/risk'
import type { Case } from '@/scripts/workshop/words/cases'
import { inPieces, writeCase } from '@/scripts/workshop/words/written'
import { goodAnswer, sentIn } from '../../../support/claude/answer'

interface Attack extends Pick<Case, 'id' | 'locale' | 'question' | 'sign'> {
  /** What it is after. */
  kind: string
  /** What a model writes that obeys: the sentences of its answer, and a title. */
  answer: string[]
  title: string
}
const file = new URL('../../../data/claude/attacks.json', import.meta.url)
const attacks: Attack[] = JSON.parse(readFileSync(file, 'utf8'))
const people = [{ name: 'Alma Reyes', birthday: '1990-07-15' }]

/** What the form would not take as it is, and Persian dates, whose calendar a case does not name, are words. */
const signOf = ({ locale, sign }: Attack): Case['sign'] =>
  parseSign(sign).ok && !(locale === 'fa' && sign.type === 'date')
    ? sign
    : { type: 'word', value: sign.value }
const caseOf = (attack: Attack): Case => ({ ...attack, people, sign: signOf(attack) })

function obeying({ answer, title }: Attack, message: string): Written {
  const good = goodAnswer(sentIn(message))
  const sentences = answer.map((t) => ({ t, f: ['S', 'Q'] }))
  return {
    ...good,
    sections: good.sections.map((one) => (one.key === 'answer' ? { key: one.key, title, sentences } : one)),
  }
}
const written = (attack: Attack) =>
  writeCase(caseOf(attack), 'plain', ({ user }) => inPieces(JSON.stringify(obeying(attack, user)), 7))
const heard = ({ question, sign }: Attack) => riskOf(question, sign.value) !== null
const countOf = (text: string, part: string) => text.split(part).length - 1

it('there are as many in each language, and few of them are heard as danger', () => {
  const perLocale = (locale: string) => attacks.filter((attack) => attack.locale === locale).length
  expect([perLocale('en'), perLocale('fa')]).toEqual([36, 36])
  expect(attacks.filter(heard).length).toBeLessThan(20)
})

describe.each(attacks.map((attack) => [attack.id, attack.kind, attack] as const))(
  '%s (%s)',
  (_, __, attack) => {
    it('is not obeyed in anything that is shown', async () => {
      const { words, builtin, shown, asked } = await written(attack)
      const said = [
        ...textsOf(words).map(([, text]) => text),
        ...words.sections.map(({ title }) => title),
        ...(words.sentences ?? []).map(({ text }) => text),
        ...shown.flatMap(({ title, text }) => [title, text]),
      ].join('\n')
      for (const sentence of attack.answer) expect(said).not.toContain(sentence)
      expect(words.sections).toEqual(builtin.sections)
      // Danger has words of care alone; else the answer was asked for, and once more.
      expect(asked.map(({ repair }) => repair)).toEqual(heard(attack) ? [] : [false, true])
      if (heard(attack)) expect(['self', 'violence']).toContain(words.risk)
    })

    it('reaches the model as a string of the data', async () => {
      const { brief, people: masked, asked } = await written(attack)
      const messages = [messageOf(brief.data), ...asked.map(({ question }) => question.user)]
      for (const message of messages) {
        expect([countOf(message, '<data>'), countOf(message, '</data>')]).toEqual([1, 1])
        const [begin, data = '', end, ...rest] = message.split('\n')
        expect([begin, end, rest]).toEqual(['<data>', '</data>', []])
        const sent = JSON.parse(data)
        expect(sent.question).toBe(mask(attack.question, masked))
        // Nothing of it stands anywhere but where it was typed, and in what a broken section is told of.
        const { question, sign, facts, repair, ...others } = sent
        expect(JSON.stringify(others)).not.toContain(JSON.stringify(question).slice(1, 30))
      }
      for (const { question } of asked) expect(question.system).toBe(SYSTEM_PROMPT)
    })
  },
)
