// What the model is given of one reading: facts with ids, people as P1 to P5, and what was typed as data. No name, birthday or mother's
// name is in it, and no address or long number.
import type { ReadingDocument } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { ownText } from '../check/text'
import { LANGUAGES } from '../languages'
import type { Intent, Risk, Style } from '../schema'
import { subjectOf } from '../subject/subject'
import { type GivenFact, isWithheld, moonFact, personFacts, shownSign, signFact } from './facts'
import { mask, type Private } from './mask'
import { type GivenThread, groupFacts, threadFacts } from './threads'

export interface BriefInput {
  document: ReadingDocument
  /** In the reading's order. */
  people: readonly Private[]
  question: string
  locale: Locale
  style: Style
  intent: Intent
  risk: Risk
  /** Pairs of which words are said, by their place among the engine's. */
  pairs: readonly number[]
  /** How earlier readings of this account began. */
  lately?: readonly string[]
}

export type Kind = 'reading' | 'daily' | 'numbers'

export interface Brief {
  kind: Kind
  locale: Locale
  style: Style
  /** As it was sent: masked. */
  question: string
  sign: string
  /** The sign is somebody's name or plate, and stands in texts as a mark. */
  withheld: boolean
  /** How many people. */
  people: number
  facts: Map<string, GivenFact>
  threads: GivenThread[]
  /** `P1:P2`, of whom words are wanted. */
  pairs: string[]
  /** The object that is sent. */
  data: Record<string, unknown>
}

/** @param given of the engine, by whom it may be told; what belongs to nobody is of all */
function sent({ id, person, v, say, use }: GivenFact) {
  return { id, ...(person !== undefined && { of: `P${person + 1}` }), v, say, ...(use && { use }) }
}

export function briefOf(input: BriefInput): Brief {
  const { document, people, locale, style, intent, risk } = input
  const joint = document.bonds !== null
  const [first] = document.people
  const sign = mask(shownSign(document, locale), people)
  const group = groupFacts(document, input.pairs, locale)
  const given = [
    signFact(first!, sign, locale),
    ...document.people.flatMap((person, place) =>
      personFacts(person, place, { locale, intent, shared: joint }),
    ),
    ...moonFact(first!, locale),
    ...group.facts,
  ]
  const threads = threadFacts(document, { locale, intent, given })
  const question = mask(input.question, people)
  const pairs = group.pairs.map(({ of }) => of.join(':'))
  return {
    ...{ kind: 'reading' as const, locale, style, question, sign, threads, pairs },
    withheld: isWithheld(first!.sign.type),
    people: people.length,
    facts: new Map([...given, ...threads].map((fact) => [fact.id, fact])),
    data: {
      ...{ kind: 'reading', locale, style },
      people: people.map((_, place) => `P${place + 1}`),
      question,
      sign: { type: first!.sign.type, shown: sign, fact: 'S' },
      facts: given.map(sent),
      threads: threads.map(({ of, ...fact }) => ({ ...sent(fact), of })),
      pairs: group.pairs,
      missing: first!.birth.uncertain.length > 0 ? ['birth time'] : [],
      ...(input.lately &&
        input.lately.length > 0 && { lately: input.lately.map((text) => mask(ownText(text, '…'), people)) }),
      amounts: LANGUAGES[locale].facts.amounts,
      hint: { intent, subject: subjectOf(input.question), risk },
    },
  }
}

/** The one message: nothing in it can end the block. */
export const messageOf = (data: Record<string, unknown>): string =>
  `<data>\n${JSON.stringify(data).replace(/</g, '\\u003c')}\n</data>`
