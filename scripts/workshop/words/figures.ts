// How well authors are read whose lines were not learnt from, author by author.
import { anyOf, best } from '@/lib/interpretation/forms/heads'
import { type Script, scriptOf } from '@/lib/interpretation/forms/script'
import { RULE_SAYS } from '@/lib/interpretation/risk/outright'
import { DANGER_KINDS, INTENTS } from '@/lib/interpretation/schema'
import { answer, type Read, train } from './train'

export interface Judged extends Read {
  danger: number
  judgedKind: number
  judgedIntent: number
}

/** Models that are made to judge by, however many authors there are. */
const FOLDS = 12

/** Authors who are held back at once, some of each language: what they wrote hardly bears on one another. */
function held(examples: readonly Read[]): string[][] {
  const byLocale = new Map<string, Set<string>>()
  for (const { locale, author } of examples)
    byLocale.set(locale, (byLocale.get(locale) ?? new Set()).add(author))
  const all = [...byLocale.values()].map((authors) => [...authors])
  return Array.from({ length: FOLDS }, (_, fold) =>
    all.flatMap((authors) => authors.filter((_, at) => at % FOLDS === fold)),
  ).filter((authors) => authors.length > 0)
}

/** Everybody's lines, judged by a model of the others'. */
export function judge(examples: readonly Read[]): Judged[] {
  return held(examples).flatMap((authors) => {
    const trained = train(examples.filter(({ author }) => !authors.includes(author)))
    return examples
      .filter(({ author }) => authors.includes(author))
      .map((example) => {
        const kinds = answer(trained.danger, example, true)
        return {
          ...example,
          danger: anyOf(kinds) + (example.byRule ? RULE_SAYS : 0),
          judgedKind: best(kinds),
          judgedIntent: best(answer(trained.intent, example)),
        }
      })
  })
}

/** The lowest thresholds at which no more than `share` of the harmless lines alarm. */
export function thresholdsFor(judged: readonly Judged[], share: number): Thresholds {
  const of = (script: Script) => {
    const harmless = judged.filter(({ kind, text }) => kind === null && scriptOf(text) === script)
    const dangers = harmless.map(({ danger }) => danger).sort((a, b) => b - a)
    return dangers[Math.floor(dangers.length * share)] ?? 0
  }
  return { latin: of('latin'), persian: of('persian') }
}

const share = (part: number, whole: number) =>
  (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`).padStart(7)
const shareOf = (all: readonly Judged[], is: (one: Judged) => boolean) =>
  share(all.filter(is).length, all.length)

/** Thresholds are by script: Persian letters are hashed into more, and more telling, pieces than Latin ones. */
export type Thresholds = Record<Script, number>

/** In all of a language, and author by author. */
export function tell(judged: readonly Judged[], thresholds: Thresholds) {
  for (const locale of new Set(judged.map((one) => one.locale))) {
    const all = judged.filter((one) => one.locale === locale)
    console.log(`${locale}: ${figuresOf(all, thresholds)}`)
    console.log(`    ${mostConfused(all.filter(({ kind }) => kind === null))}`)
    for (const author of new Set(all.map((one) => one.author))) {
      const own = all.filter((one) => one.author === author)
      console.log(`    ${author}: ${figuresOf(own, thresholds)}`)
    }
  }
}

function figuresOf(all: readonly Judged[], thresholds: Thresholds): string {
  const heard = ({ danger, text }: Judged) => danger > thresholds[scriptOf(text)]
  const danger = all.filter(({ kind }) => kind !== null)
  const harmless = all.filter(({ kind }) => kind === null)
  const [outright, hinted] = [true, false].map((said) => danger.filter((one) => one.outright === said))
  return [
    `outright ${shareOf(outright!, heard)}`,
    `hinted ${shareOf(hinted!, heard)}`,
    `alarms ${shareOf(harmless, heard)}`,
    `kind ${shareOf(danger, ({ kind, judgedKind }) => DANGER_KINDS[judgedKind] === kind)}`,
    `intent ${shareOf(harmless, ({ intent, judgedIntent }) => INTENTS[judgedIntent] === intent)}`,
  ].join('   ')
}

function mostConfused(harmless: readonly Judged[]): string {
  const times = new Map<string, number>()
  for (const { intent, judgedIntent } of harmless) {
    const pair = `${intent} as ${INTENTS[judgedIntent]}`
    if (INTENTS[judgedIntent] !== intent) times.set(pair, (times.get(pair) ?? 0) + 1)
  }
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, 6)
  return most.map(([pair, count]) => `${pair} ${count}`).join(', ')
}
