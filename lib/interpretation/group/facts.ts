// Turns a joint document into what its texts speak of. Only what all participants may know goes in: never a birthday,
// an age, a mother's name, a gender, a pulse, a place, or anybody's year, month or day.

import type { Bonds, PlacedPairBond, ReadingDocument, SignResult } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { hash, type Lines } from '../choose'
import { leanOf, quoted, signText, TEXTS } from '../facts'
import { fill, isolate, shorten } from '../fill'
import { formatList, formatNumber } from '../format'
import { personMark } from '../people'
import { detectSubject, isSensitive, topicOf } from '../question'
import type { Topic } from '../subjects'
import { groupEnglish } from '../texts/group.en'
import { groupPersian } from '../texts/group.fa'
import type { GroupTexts } from '../texts/group-shape'
import type { Lean, Texts } from '../texts/shape'

export interface GroupFactsInput {
  document: ReadingDocument
  names: readonly string[]
  question: string
  locale: Locale
}

type Values = Readonly<Record<string, string>>

export interface Way {
  text: string
  /** The line that it fills, and how often this reading has used it. */
  line: string
  uses: number
}

export interface GroupFacts {
  locale: Locale
  document: ReadingDocument
  bonds: Bonds
  sign: SignResult
  /** Places of the people: 0, 1 … */
  places: number[]
  texts: Texts
  words: GroupTexts
  topic: Topic
  /** Of each person, and of most of them. */
  leans: Lean[]
  lean: Lean
  strongest: PlacedPairBond
  mostDelicate: PlacedPairBond
  /** All ways to say one thing, the best first: what this reading has not said yet, then as the facts choose. */
  ways(key: string, lines: Lines, values?: Values): Way[]
  /** The texts of the ways that were chosen; what follows is worded differently. */
  take(chosen: readonly Way[]): string[]
  /** The best way to say one sentence. */
  say(key: string, lines: Lines, values?: Values): string
  /** The same for a part of a sentence. */
  phrase(key: string, lines: Lines, values?: Values): string
  number(value: number): string
  list(items: readonly string[]): string
  /** People by their places, as a list. */
  people(places: readonly number[]): string
  pair(a: number, b: number): PlacedPairBond
  /** Somebody, chosen by the facts, where all are alike. */
  chosenPlace: number
}

const GROUP_TEXTS: Record<Locale, GroupTexts> = { en: groupEnglish, fa: groupPersian }
const QUOTE_LIMIT = 40
/** Which lean a draw goes to. */
const CAREFUL_FIRST: readonly Lean[] = ['steady', 'inward', 'forward']

export function groupTextsOf(locale: Locale): GroupTexts {
  return GROUP_TEXTS[locale]
}

function mostOf(leans: readonly Lean[]): Lean {
  const count = (lean: Lean) => leans.filter((one) => one === lean).length
  return CAREFUL_FIRST.reduce((best, lean) => (count(lean) > count(best) ? lean : best))
}

/**
 * Public facts by name, so that a fact which the engine learns later does not reword old readings; shortened to 64 bits,
 * because every phrase hashes them again.
 */
function seedOf({ document, names, question }: GroupFactsInput, sign: SignResult): string {
  const { date, time } = document.moment
  const facts = JSON.stringify([
    [question, date.year, date.month, date.day, time && [time.hour, time.minute]],
    [sign.type, sign.value],
    document.people.map(({ numerology, birth }, index) => [
      names[index] ?? '',
      [numerology.life_path, numerology.expression, numerology.soul_urge, numerology.personality],
      [birth.year_pillar.element, birth.year_pillar.animal, birth.moon.phase_name],
    ]),
  ])
  return `${hash(facts)} ${hash(`seed\u0000${facts}`)}`
}

/** A sentence begins with a capital, whatever value it begins with; Persian has none. */
function begun(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

/**
 * Everything that the parts of a joint reading need.
 * @throws RangeError for a reading of one person
 */
export function gatherGroupFacts(input: GroupFactsInput): GroupFacts {
  const { document, question, locale } = input
  const { bonds, people } = document
  const sign = people[0]?.sign
  if (!bonds || !sign) throw new RangeError('A joint reading needs people')
  const texts = TEXTS[locale]
  const words = GROUP_TEXTS[locale]
  const subject = detectSubject(question)
  const topic = topicOf(subject)
  const full = words.subjects[subject] ?? texts.subjects[subject]
  const brief = isSensitive(topic) ? texts.peace : (texts.briefly[subject] ?? full)
  const leans = people.map(leanOf)
  const seed = seedOf(input, sign)
  const number = (value: number) => formatNumber(value, locale)
  const list = (items: readonly string[]) => formatList(items, locale)
  const shared: Values = {
    subject: brief,
    about: isSensitive(topic) ? words.meanwhile : fill(words.about, { subject: brief }),
    asked: topic === 'general' ? isolate(quoted(shorten(question, QUOTE_LIMIT), locale)) : full,
    sign: signText(sign, locale),
    root: sign.root === null ? '' : number(sign.root),
    signTheme: sign.root === null ? '' : texts.themes[sign.root],
    joint: number(bonds.group.joint_life_path),
    jointTheme: texts.themes[bonds.group.joint_life_path],
  }
  const uses = new Map<string, number>()
  const usesOf = (line: string) => uses.get(line) ?? 0
  const ordered = (key: string, lines: Lines) => {
    const first = hash(`${key}\u0000${seed}`) % lines.length
    const turned = [...lines.slice(first), ...lines.slice(0, first)]
    return turned.some((line) => uses.has(line))
      ? turned.sort((one, other) => usesOf(one) - usesOf(other))
      : turned
  }
  const ways = (key: string, lines: Lines, values?: Values) => {
    const all = { ...shared, ...values }
    return ordered(key, lines).map((line) => ({ line, uses: usesOf(line), text: begun(fill(line, all)) }))
  }
  const take = (chosen: readonly Way[]) =>
    chosen.map(({ line, text }) => {
      uses.set(line, usesOf(line) + 1)
      return text
    })
  const pair = (a: number, b: number) =>
    bonds.pairs.find((one) => one.a === Math.min(a, b) && one.b === Math.max(a, b)) as PlacedPairBond
  const { strongest, most_delicate } = bonds.group
  return {
    locale,
    document,
    bonds,
    sign,
    places: people.map((_, index) => index),
    texts,
    words,
    topic,
    leans,
    lean: mostOf(leans),
    strongest: pair(strongest.a, strongest.b),
    mostDelicate: pair(most_delicate.a, most_delicate.b),
    ways,
    take,
    say: (key, lines, values) => take(ways(key, lines, values).slice(0, 1)).join(''),
    phrase: (key, lines, values) => {
      const [line = ''] = ordered(key, lines)
      return take([{ line, uses: 0, text: fill(line, { ...shared, ...values }) }]).join('')
    },
    number,
    list,
    people: (places) => list(places.map(personMark)),
    pair,
    chosenPlace: hash(`place\u0000${seed}`) % people.length,
  }
}
