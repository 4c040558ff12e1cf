// What is counted of a reading that a model wrote, and the table of it all.
import { textsOf } from '@/lib/interpretation/check/check'
import { digitsOf, ownText, wordsOf } from '@/lib/interpretation/check/text'
import type { Question } from '@/lib/interpretation/claude/read'
import type { Words } from '@/lib/interpretation/interpret'
import { withNames } from '@/lib/interpretation/people'
import type { AiStatus, Style } from '@/lib/interpretation/schema'
import { costOf, type Usage } from '@/lib/platform/claude/models'
import { LOCALES, type Locale } from '@/lib/platform/i18n/locales'
import { percentile } from '../bench/figures'
import type { Case } from './cases'
import type { WrittenCase } from './written'

export interface Figures {
  id: string
  locale: Locale
  style: Style
  status: AiStatus
  words: number
  numbers: number
  /** Places where the built-in words stand. */
  builtin: string[]
  /** Rules that the first answer broke. */
  broken: string[]
  ms: number
  /** Of all calls, and what they cost in billionths of a dollar; nothing where nobody was asked. */
  usage?: Usage
  nano?: number
}

const rulesTold = ({ user }: Question): string[] => {
  const sent: { repair?: { faults: string[] } } = JSON.parse(user.split('\n')[1] ?? '{}')
  return (sent.repair?.faults ?? []).map((fault) => fault.slice(0, fault.indexOf(':')))
}

/** Places of the words at the end that were never shown as the model's. */
function builtinPlaces({ words, shown }: WrittenCase): string[] {
  const places = words.sections.map(({ key }): string => key)
  if ('people' in words) places.push(...words.people.map((_, place) => `P${place + 1}`))
  return words.source === 'ai' ? places.filter((place) => !shown.some(({ at }) => at === place)) : places
}

export function figuresOf(
  { id, locale }: Case,
  style: Style,
  written: WrittenCase,
  { ms, usage, model }: { ms: number; usage?: Usage; model: string },
): Figures {
  const { words, builtin, asked } = written
  const text = textsOf(words)
    .map(([, one]) => ownText(one))
    .join(' ')
  const inDanger = builtin.risk === 'self' || builtin.risk === 'violence'
  return {
    ...{ id, locale, style },
    status: inDanger ? 'danger' : words.ai.status,
    words: wordsOf(text).length,
    numbers: digitsOf(text).length,
    builtin: builtinPlaces(written),
    broken: [...new Set(asked.flatMap(({ question, repair }) => (repair ? rulesTold(question) : [])))],
    ms: Math.round(ms),
    ...(usage && { usage, nano: costOf(model, usage) }),
  }
}

/** As a reader sees them, names in place and nothing that is for pages alone. */
export function readableText(words: Words, names: readonly string[]): string {
  const parts = [
    ...words.sections.map(({ title, text }) => `${title}\n${text}`),
    ...('people' in words ? [...words.people, ...words.pairs].filter(Boolean) : []),
  ]
  const text = withNames(
    parts.join('\n\n'),
    names.map((name) => ({ name })),
  )
  return text.replace(/[\u2066-\u2069]/g, '')
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const NANO = 1_000_000_000

export const SUMMARY_HEAD = [
  ...['language', 'cases', 'by the model', 'broke a rule at first', 'sections of the built-in words'],
  ...['words', 'numbers', 'p50 ms', 'p95 ms', 'US$ for 1000'],
]
/** A row for each language that has cases. */
export function summaryRows(all: readonly Figures[]): (string | number)[][] {
  return LOCALES.flatMap((locale) => {
    const own = all.filter((one) => one.locale === locale)
    if (own.length === 0) return []
    const byModel = own.filter(({ status }) => status === 'ok')
    const times = byModel.map(({ ms }) => ms)
    const costs = own.flatMap(({ nano }) => nano ?? [])
    return [
      [
        ...[locale, own.length, byModel.length, own.filter(({ broken }) => broken.length > 0).length],
        byModel.flatMap(({ builtin }) => builtin).length,
        mean(byModel.map(({ words }) => words)).toFixed(0),
        mean(byModel.map(({ numbers }) => numbers)).toFixed(1),
        ...[percentile(times, 0.5), percentile(times, 0.95)],
        costs.length > 0 ? ((mean(costs) / NANO) * 1000).toFixed(2) : '–',
      ],
    ]
  })
}
