// Turns one person's result into what the texts speak of: which way the numbers lean, how they meet, and every
// value that a placeholder may take. Nothing here is random; the seed is made of the facts themselves.

import {
  type CivilDate,
  type Moment,
  type MoonEnergy,
  normaliseDigits,
  type PersonResult,
  type RootNumber,
  type SignResult,
} from '@/lib/engine'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { choose, type Lines } from './choose'
import type { Sentence, Spare } from './compose'
import { fill, isolate, shorten } from './fill'
import { dateOfJdn, digits, formatAnniversary, formatDate, formatNumber } from './format'
import { detectSubject, isSensitive, topicOf } from './question'
import type { SubjectId, Topic } from './subjects'
import { english } from './texts/en'
import { persian } from './texts/fa'
import type { Lean, NumberRole, Relation, Texts } from './texts/shape'

export interface FactsInput {
  result: PersonResult
  name: string
  question: string
  moment: Moment
  locale: Locale
}

type Values = Readonly<Record<string, string>>

export interface Facts extends FactsInput {
  texts: Texts
  subject: SubjectId
  topic: Topic
  lean: Lean
  relation: Relation
  /** The number of the person that the sign repeats, if any. */
  echo: NumberRole | null
  /** Chooses a phrase by the facts and fills it; `key` names the place in the reading. */
  phrase(key: string, lines: Lines, values?: Values): string
  /** The same as a sentence, perhaps one that can be spared. */
  say(key: string, lines: Lines, values?: Values, spare?: Spare): Sentence
  number(value: number): string
}

export const TEXTS: Record<Locale, Texts> = { en: english, fa: persian }
const QUOTE_LIMIT = 60
const SIGN_LIMIT = 40
const NAME_LIMIT = 40

const TEMPO: Record<RootNumber, Lean> = {
  1: 'forward',
  2: 'steady',
  3: 'forward',
  4: 'steady',
  5: 'forward',
  6: 'steady',
  7: 'inward',
  8: 'forward',
  9: 'inward',
  11: 'inward',
  22: 'steady',
  33: 'steady',
}
const MOON_TEMPO: Record<MoonEnergy, Lean> = {
  Seed: 'inward',
  Build: 'forward',
  Challenge: 'forward',
  Refine: 'steady',
  Culminate: 'forward',
  Share: 'steady',
  Release: 'inward',
  Rest: 'inward',
}

/** The year and the sign count double; a draw goes to the year. */
export function leanOf({ numerology, sign, sky }: PersonResult): Lean {
  const votes: Record<Lean, number> = { forward: 0, steady: 0, inward: 0 }
  votes[TEMPO[numerology.personal_year]] += 2.5
  if (sign.root !== null) votes[TEMPO[sign.root]] += 2
  votes[TEMPO[numerology.life_path]] += 1
  votes[TEMPO[numerology.personal_day]] += 1
  votes[MOON_TEMPO[sky.moon.energy]] += 1
  return (Object.keys(votes) as Lean[]).reduce((best, lean) => (votes[lean] > votes[best] ? lean : best))
}

function echoOf({ numerology, sign }: PersonResult): NumberRole | null {
  if (sign.root === null) return null
  const roles: NumberRole[] = ['life_path', 'personal_year', 'expression']
  return roles.find((role) => numerology[role] === sign.root) ?? null
}

function relationOf({ numerology }: PersonResult, echo: NumberRole | null): Relation {
  const { life_path: life, personal_year: year } = numerology
  if (echo !== null && echo !== 'expression') return 'echo'
  if (life === year) return 'same'
  return TEMPO[life] === TEMPO[year] ? 'agree' : 'tension'
}

function isoDate(value: string): CivilDate {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return { year, month, day }
}

/** The sign as a sentence may hold it: bounded, isolated, digits and dates as the language writes them. */
export function signText({ type, value }: SignResult, locale: Locale): string {
  const text = shorten(value, SIGN_LIMIT)
  switch (type) {
    case 'time':
    case 'number':
      return isolate(digits(normaliseDigits(text), locale))
    case 'date':
      return isolate(formatDate(isoDate(normaliseDigits(text)), locale))
    case 'plate':
      return isolate(text)
    default:
      return isolate(quoted(text, locale))
  }
}

export function quoted(text: string, locale: Locale): string {
  return LOCALE[locale].quotes.join(text)
}

function firstName(name: string): string {
  const [first = name] = name.split(/\s/)
  return first
}

/** Named fields alone, so that a fact which the engine learns later does not reword old readings. */
function seedOf({ result, name, question, moment }: FactsInput): string {
  const { date, time, offset_minutes } = moment
  const { life_path, personal_year, personal_day, expression, mother_influence } = result.numerology
  const clock = time && [time.hour, time.minute, time.second]
  return JSON.stringify([
    [name, question, date.year, date.month, date.day, clock, offset_minutes],
    [result.birth.jdn, life_path, personal_year, personal_day, expression, mother_influence],
    [result.sign.type, result.sign.value],
  ])
}

/** Everything a section needs to write about one person. */
export function gatherFacts(input: FactsInput): Facts {
  const { result, question, moment, locale } = input
  const texts = TEXTS[locale]
  const { numerology, sign } = result
  const subject = detectSubject(question)
  const topic = topicOf(subject)
  const echo = echoOf(result)
  const number = (value: number) => formatNumber(value, locale)
  const name = shorten(input.name, NAME_LIMIT)
  const { life_path: life, personal_year: year } = numerology
  const born = dateOfJdn(result.birth.jdn)
  const seed = seedOf(input)
  const shared: Record<string, string> = {
    name: isolate(firstName(name)),
    fullName: isolate(name),
    subject: isSensitive(topic) ? texts.peace : (texts.briefly[subject] ?? texts.subjects[subject]),
    quote: isolate(quoted(shorten(question, QUOTE_LIMIT), locale)),
    birthday: formatDate(born, locale),
    anniversary: formatAnniversary(born, locale),
    calendarYear: digits(String(moment.date.year), locale),
    sign: signText(sign, locale),
    root: sign.root === null ? '' : number(sign.root),
    signTheme: sign.root === null ? '' : texts.themes[sign.root],
    role: echo === null ? '' : texts.roles[echo],
    life: number(life),
    lifeTheme: texts.themes[life],
    year: number(year),
    yearTheme: texts.themes[year],
  }
  const phrase = (key: string, lines: Lines, values?: Values) =>
    fill(choose(seed, key, lines), { ...shared, ...values })
  return {
    ...input,
    texts,
    subject,
    topic,
    lean: leanOf(result),
    relation: relationOf(result, echo),
    echo,
    number,
    phrase,
    say: (key, lines, values, spare) => ({ text: phrase(key, lines, values), spare }),
  }
}
