// The command that evaluates the words of a model: on the recorded answers, which all pass, and how a second model's verdicts are counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { evaluate } from '@/scripts/commands/words/evaluate'
import type { Figures } from '@/scripts/workshop/words/evaluation'
import { type Bout, judged, tallyOf, tallyRow, type Verdict } from '@/scripts/workshop/words/judge'
import type { SayAsked } from '@/scripts/workshop/words/say'
import { recordedAnswers } from '@/scripts/workshop/words/written'

let folder: string
let printed: string[]
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'nps-oracle-evaluation-'))
  printed = []
  vi.stubEnv('ANTHROPIC_API_KEY', '')
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => {
    printed.push(String(line))
  })
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const written = (): { model: string; cases: (Figures & { text: string })[]; bouts: Bout[] } => {
  const [file = ''] = readdirSync(folder)
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
}

describe('without a key', () => {
  it('takes the recorded answers, which all pass, and judges nothing', async () => {
    expect(await evaluate([], folder)).toBe(0)
    const { model, cases, bouts } = written()
    expect(model).toBe('recorded')
    expect(cases.map(({ id }) => id)).toEqual(recordedAnswers().map(({ id }) => id))
    for (const one of cases) {
      expect(one, one.id).toMatchObject({ status: 'ok', builtin: [], broken: [] })
      expect(one.words, one.id).toBeGreaterThan(40)
      expect(one, one.id).not.toHaveProperty('nano')
      expect(one.text, one.id).not.toMatch(/[{}\u2066-\u2069]|(?!\n)\p{Cc}/u)
    }
    expect(bouts).toEqual([])
    const count = (locale: string) => cases.filter((one) => one.locale === locale).length
    for (const locale of ['en', 'fa'])
      expect(printed).toContainEqual(
        expect.stringMatching(
          new RegExp(`^\\| ${locale} \\| ${count(locale)} \\| ${count(locale)} \\| 0 \\| 0 \\|`),
        ),
      )
    expect(printed.join('\n')).toContain('nothing was judged')
  })

  it('takes a few cases by name', async () => {
    expect(await evaluate(['en01', 'fa01'], folder)).toBe(0)
    expect(written().cases.map(({ id }) => id)).toEqual(['en01', 'fa01'])
    expect(printed.filter((line) => /^(?:en|fa)\d\d · ok/.test(line))).toHaveLength(2)
  })
})

const marks = (each: 0 | 1 | 2): Verdict['a'] => ({
  ...{ answers: each, person: each, question: each, idea: each, step: each },
  ...{ plain: each, true: each, level: each, cut: each, safe: each },
})
/** Who was picked when ours stood first, and when it stood second. */
const bout = (first: Verdict['pick'], second: Verdict['pick']): Bout => ({
  locale: 'en',
  first: { a: marks(2), b: marks(1), pick: first },
  second: { a: marks(1), b: marks(2), pick: second },
})

describe('verdicts', () => {
  it.each([
    ['A', 'B', 'wins'],
    ['B', 'A', 'losses'],
    // Whoever stood first was picked, or stood second: the place decided.
    ['A', 'A', 'ties'],
    ['B', 'B', 'ties'],
    ['A', 'tie', 'ties'],
    ['tie', 'A', 'ties'],
    ['tie', 'tie', 'ties'],
  ] as const)('%s, then %s the other way round, are %s', (first, second, outcome) => {
    const { wins, ties, losses } = tallyOf([bout(first, second)])
    expect({ wins, ties, losses }).toEqual({ wins: 0, ties: 0, losses: 0, [outcome]: 1 })
  })

  it('give means of all marks, and tell how often the first was picked', () => {
    const bouts = [bout('A', 'B'), bout('A', 'A'), bout('tie', 'tie')]
    expect(tallyOf(bouts)).toEqual({ wins: 1, ties: 2, losses: 0, ours: 20, theirs: 10, firstPicked: 0.75 })
    expect(tallyRow('chat', bouts)).toEqual(['chat', 1, 2, 0, '20.0', '10.0', '75 %'])
    expect(tallyRow('chat', [bout('tie', 'tie')]).at(-1)).toBe('–')
  })

  const asked = { people: ['Alma'], facts: ['life path 5'], sign: '11:11', question: 'Should I go?' }
  const texts = { locale: 'en' as const, asked, ours: 'Go.', theirs: 'Stay.' }

  it('are asked for in both orders, without a word of who wrote what', async () => {
    const calls: SayAsked[] = []
    const { first, second } = await judged(
      async (call) => {
        calls.push(call)
        const { A } = JSON.parse(call.user)
        return JSON.stringify({ a: marks(2), b: marks(0), pick: A === 'Go.' ? 'A' : 'B' })
      },
      'a judge',
      texts,
    )
    expect(calls.map(({ user }) => JSON.parse(user))).toEqual([
      { ...asked, A: 'Go.', B: 'Stay.' },
      { ...asked, A: 'Stay.', B: 'Go.' },
    ])
    expect(calls.map(({ model }) => model)).toEqual(['a judge', 'a judge'])
    expect([first.pick, second.pick]).toEqual(['A', 'B'])
  })

  it.each(['no JSON', '{}', JSON.stringify({ a: marks(2), b: { ...marks(2), safe: 3 }, pick: 'A' })])(
    'that are none are refused: %s',
    async (text) => {
      await expect(judged(async () => text, 'a judge', texts)).rejects.toThrow()
    },
  )
})
