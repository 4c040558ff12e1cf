// How good the words of a model are, on sixty questions: `npm run evaluate:words`. With ANTHROPIC_API_KEY it asks the model, and a second
// one (EVALUATION_MODEL) judges; without, it takes the recorded answers, and nothing is judged.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { putIn } from '@/lib/interpretation/claude/put-in'
import type { Style } from '@/lib/interpretation/schema'
import { pieces } from '@/lib/platform/claude/client'
import type { Usage } from '@/lib/platform/claude/models'
import { env } from '@/lib/platform/env'
import { LOCALES } from '@/lib/platform/i18n/locales'
import { printTable } from '../../workshop/bench/figures'
import { stateDirectory } from '../../workshop/start/state'
import { type Case, evaluationCases } from '../../workshop/words/cases'
import {
  type Figures,
  figuresOf,
  readableText,
  SUMMARY_HEAD,
  summaryRows,
} from '../../workshop/words/evaluation'
import { type Asked, type Bout, judged, TALLY_HEAD, tallyRow } from '../../workshop/words/judge'
import { completeEnvironment, type Say, sayTo } from '../../workshop/words/say'
import { inPieces, recordedAnswers, type WrittenCase, writeCase } from '../../workshop/words/written'

/** As the product has it. */
const PATIENCE = { single: 12_000, joint: 20_000, idle: 5_000 } as const
/** Questions at a time. */
const AT_ONCE = 4
/** Styles in turn, as the recorded answers have them; readings for several are plain. */
const STYLES: readonly Style[] = ['plain', 'plain', 'plain', 'advice', 'plain', 'actions', 'plain', 'poetic']
const JUDGE = 'claude-sonnet-5-5'
const CHAT =
  'You are a friendly oracle who knows numbers. Answer the question of these people from the facts, in their language, in about 150 words.'

interface Evaluated {
  one: Case
  written: WrittenCase
  figures: Figures
}

async function sideBySide<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>) {
  const results: Result[] = []
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

function tell({ id, status, words, numbers, builtin, broken, ms, usage, nano }: Figures): void {
  const tokens = usage ? `${usage.input + usage.cacheRead + usage.cacheWrite} in, ${usage.output} out` : ''
  const cost = nano === undefined ? '' : `US$ ${(nano / 1_000_000_000).toFixed(5)}`
  const lists = [builtin.length > 0 && `built-in: ${builtin}`, broken.length > 0 && `broke: ${broken}`]
  const told = [id, status, `${words} words`, `${numbers} numbers`, `${ms} ms`, tokens, cost, ...lists]
  console.log(told.filter(Boolean).join(' · '))
}

async function evaluated(
  one: Case,
  style: Style,
  answer: string | undefined,
  model: string,
): Promise<Evaluated> {
  const usage: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
  const wholeMs = one.people.length > 1 ? PATIENCE.joint : PATIENCE.single
  const begun = performance.now()
  const written = await writeCase(one, style, (question) =>
    answer === undefined
      ? pieces(question, { wholeMs, idleMs: PATIENCE.idle }, usage)
      : inPieces(answer, answer.length),
  )
  const ms = performance.now() - begun
  const figures = figuresOf(one, style, written, {
    ...{ ms, model },
    ...(answer === undefined && written.asked.length > 0 && { usage }),
  })
  tell(figures)
  return { one, written, figures }
}

function fromRecorded(cases: readonly Case[]): Promise<Evaluated[]> {
  const recorded = new Map(recordedAnswers().map((answer) => [answer.id, answer]))
  return sideBySide(
    cases.filter(({ id }) => recorded.has(id)),
    (one) => {
      const { style, answer } = recorded.get(one.id)!
      return evaluated(one, style, JSON.stringify(answer), 'recorded')
    },
  )
}

function fromModel(cases: readonly Case[], model: string): Promise<Evaluated[]> {
  const alone = evaluationCases().filter(({ people }) => people.length === 1)
  const styleOf = ({ id }: Case): Style =>
    STYLES[alone.findIndex((other) => other.id === id) % STYLES.length] ?? 'plain'
  return sideBySide(cases, (one) => evaluated(one, styleOf(one), undefined, model))
}

function askedOf({ people, sign, question }: Case, { brief }: WrittenCase): Asked {
  const names = people.map(({ name }) => name)
  const facts = [...brief.facts.values()].map(({ say }) => putIn(say, { people: names, sign: sign.value }))
  return { people: names, facts, sign: sign.value, question }
}

interface Judgement extends Bout {
  id: string
  against: 'built-in words' | 'plain chat'
}

/** Ours against the built-in words and against what a chat says to the same facts. What could not be judged is said, and left out. */
async function judgements(all: readonly Evaluated[], say: Say, model: string): Promise<Judgement[]> {
  const judge = process.env.EVALUATION_MODEL || JUDGE
  const bouts = await sideBySide(
    all.filter(({ figures }) => figures.status === 'ok'),
    async ({ one, written }): Promise<Judgement[]> => {
      const { id, locale } = one
      const asked = askedOf(one, written)
      const ours = readableText(written.words, asked.people)
      try {
        const builtin = readableText(written.builtin, asked.people)
        const chat = await say({ model, system: CHAT, user: JSON.stringify(asked), maxTokens: 800 })
        const against = async (name: Judgement['against'], theirs: string) => ({
          ...(await judged(say, judge, { locale, asked, ours, theirs })),
          ...{ id, against: name },
        })
        return await Promise.all([against('built-in words', builtin), against('plain chat', chat)])
      } catch (error) {
        console.log(`${id} was not judged: ${error instanceof Error ? error.message : error}`)
        return []
      }
    },
  )
  return bouts.flat()
}

function printJudgements(all: readonly Judgement[]): void {
  const rows = (['built-in words', 'plain chat'] as const).flatMap((against) =>
    LOCALES.flatMap((locale) => {
      const own = all.filter((one) => one.against === against && one.locale === locale)
      return own.length > 0 ? [tallyRow(`${against}, ${locale}`, own)] : []
    }),
  )
  console.log('')
  printTable(TALLY_HEAD, rows)
}

/** @param ids of cases, all without any @param folder where the results go */
export async function evaluate(
  ids: string[],
  folder = path.join(stateDirectory, 'evaluation'),
): Promise<number> {
  const apiKey = process.env.ANTHROPIC_API_KEY
  const cases = evaluationCases().filter(({ id }) => ids.length === 0 || ids.includes(id))
  if (apiKey) completeEnvironment()
  const model = apiKey ? env().ANTHROPIC_MODEL : 'recorded'
  const all = apiKey ? await fromModel(cases, model) : await fromRecorded(cases)
  console.log('')
  printTable(SUMMARY_HEAD, summaryRows(all.map(({ figures }) => figures)))
  let bouts: Judgement[] = []
  if (apiKey) {
    const baseURL = process.env.ANTHROPIC_BASE_URL
    bouts = await judgements(all, await sayTo({ apiKey, ...(baseURL && { baseURL }) }), model)
    printJudgements(bouts)
  } else
    console.log(
      '\nThese are recorded answers: without ANTHROPIC_API_KEY nobody was asked, and nothing was judged.',
    )
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`)
  const texts = all.map(({ one, written, figures }) => ({
    ...figures,
    text: readableText(
      written.words,
      one.people.map(({ name }) => name),
    ),
  }))
  writeFileSync(file, `${JSON.stringify({ model, cases: texts, bouts }, null, 2)}\n`)
  console.log(`\n${file}`)
  return !apiKey && all.some(({ figures }) => figures.status !== 'ok') ? 1 : 0
}
