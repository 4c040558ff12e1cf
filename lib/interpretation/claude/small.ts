// What the model is given of less than a reading: of a day, and of numbers that somebody brings.
import type { CalculationDocument, RootNumber } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { fill } from '../fill'
import { formatNumber } from '../format'
import { LANGUAGES } from '../languages'
import type { Intent, Risk, Style } from '../schema'
import type { Brief } from './brief'
import { type GivenFact, moonFact, numberValues, personFacts } from './facts'
import { mask, type Private } from './mask'

type Small = Pick<Brief, 'kind' | 'locale' | 'style' | 'question'> & { people: number; facts: GivenFact[] }

/** A brief without a sign and without threads. @param more what is sent besides */
function small(
  { kind, locale, style, question, people, facts }: Small,
  more: Record<string, unknown>,
): Brief {
  return {
    ...{ kind, locale, style, question, people },
    ...{ sign: '', withheld: false, threads: [], pairs: [] },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    data: {
      ...{ kind, locale, style },
      people: people === 0 ? [] : ['P1'],
      facts: facts.map(({ id, v, say }) => ({ id, v, say })),
      threads: [],
      pairs: [],
      amounts: LANGUAGES[locale].facts.amounts,
      ...more,
    },
  }
}

export function briefOfDay(document: CalculationDocument, locale: Locale): Brief {
  const { facts: texts } = LANGUAGES[locale]
  const { personal_day: day } = document.numerology
  const today: GivenFact = {
    id: 'D1',
    v: [String(day)],
    say: fill(texts.day, numberValues(day, locale)),
    paths: ['numerology.personal_day'],
  }
  const facts = [
    today,
    ...moonFact(document, locale),
    ...personFacts(document, 0, { locale, intent: 'open', shared: false }),
  ]
  const about = { kind: 'daily', locale, style: 'plain', question: '', people: 1, facts } as const
  return small(about, { hint: { intent: 'open', risk: 'none' } })
}

export interface NumbersAsked {
  context: string
  /** As they were given, each with the number that it is read by. */
  numbers: readonly { given: number; root: RootNumber }[]
  locale: Locale
  style: Style
  intent: Intent
  risk: Risk
}

export function briefOfNumbers({ context, numbers, locale, style, intent, risk }: NumbersAsked): Brief {
  const { facts: texts } = LANGUAGES[locale]
  const nobody: readonly Private[] = []
  const facts = numbers.map(
    ({ given, root }, index): GivenFact => ({
      id: `N${index + 1}`,
      v: [...new Set([String(given), String(root)])],
      say: [
        ...(given === root ? [] : [`${formatNumber(given, locale)} → ${formatNumber(root, locale)}`]),
        fill(texts.number, { ...numberValues(root, locale), overdoes: texts.meanings[root].overdoes }),
      ].join(texts.sign.between),
      paths: [],
    }),
  )
  const question = mask(context, nobody)
  const about = { kind: 'numbers', locale, style, question, people: 1, facts } as const
  return small(about, {
    context: question,
    numbers: numbers.map(({ given }) => given),
    hint: { intent, risk },
  })
}
