// Checks of the words of a reading, whoever wrote them: numbers against facts, claims, lengths, forms, language, plain text.
import type { Locale } from '@/lib/platform/i18n/locales'
import { LANGUAGES } from '../languages'
import type { GroupInterpretation, Interpretation } from '../schema'
import { digitsOf, ownText, sentencesOf, wordsOf } from './text'

export interface Fault {
  /** The section's key, or `all`. */
  at: string
  rule: string
  /** What breaks it. */
  found: string
}

export interface Facts {
  /** Every number that may be named, in ASCII digits. */
  numbers: ReadonlySet<string>
  people: number
}

/** Digits in the prose of one person's reading at most, the sign not counted. */
export const MOST_NUMBERS = 7
/** Words of a reading: for one person, for two, and for each person more. */
const WORDS = { one: [90, 220], two: [150, 280], more: 50 } as const
const TITLE_WORDS = 5
/** Nothing but text: no markup, links, addresses, control or direction characters of its own. */
export const NOT_PLAIN = /<[a-z/]|https?:|\]\(|[\p{Cf}]|\w@\w|\*\*/u
/** Letters are joined by it in Persian. */
export const HALF_SPACE = /\u200c/g
/** Of the letters, those of the language's own script at least. */
const OWN_SCRIPT = 0.9

export function inScript(text: string, locale: Locale): boolean {
  const letters =
    ownText(text)
      .replace(/Kim|findahelpline\.com/g, '')
      .match(/\p{L}/gu) ?? []
  const own = letters.filter((letter) => LANGUAGES[locale].writing.letter.test(letter))
  return letters.length === 0 || own.length / letters.length >= OWN_SCRIPT
}

function checkText(at: string, text: string, locale: Locale, facts: Facts): Fault[] {
  const { writing } = LANGUAGES[locale]
  const own = ownText(text)
  const faults: Fault[] = []
  for (const { rule, pattern } of writing.banned) {
    const [found] = pattern.exec(own) ?? []
    if (found) faults.push({ at, rule, found })
  }
  const [lack] = writing.lack.exec(own) ?? []
  if (lack) faults.push({ at, rule: 'lack', found: lack })
  const [markup] = NOT_PLAIN.exec(own.replace(HALF_SPACE, '')) ?? []
  if (markup) faults.push({ at, rule: 'plain', found: markup })
  for (const number of digitsOf(own))
    if (!facts.numbers.has(number)) faults.push({ at, rule: 'number', found: number })
  for (const sentence of sentencesOf(text))
    if (wordsOf(ownText(sentence)).length > writing.sentence)
      faults.push({ at, rule: 'sentence', found: sentence })
  if (!inScript(text, locale)) faults.push({ at, rule: 'language', found: text.slice(0, 40) })
  return faults
}

const isJoint = (words: Interpretation | GroupInterpretation): words is GroupInterpretation =>
  'people' in words

/** Everything that is said, with the key of where. */
export function textsOf(words: Interpretation | GroupInterpretation): [string, string][] {
  const sections = words.sections.map(({ key, text }): [string, string] => [key, text])
  if (!isJoint(words)) return sections
  return [
    ...sections,
    ...words.people.map((text, index): [string, string] => [`P${index + 1}`, text]),
    ...words.pairs.map((text): [string, string] => ['pair', text]),
  ].filter(([, text]) => text !== '')
}

/** @returns what is wrong with the words; nothing where all is right */
export function check(words: Interpretation | GroupInterpretation, facts: Facts): Fault[] {
  const { locale, risk, intent, style, sections } = words
  const texts = textsOf(words)
  const faults = texts.flatMap(([at, text]) => checkText(at, text, locale, facts))
  if (risk === 'self' || risk === 'violence') return faults
  const all = texts.map(([, text]) => text).join(' ')
  const count = wordsOf(ownText(all)).length
  const [least, most] =
    facts.people === 1 ? WORDS.one : [WORDS.two[0], WORDS.two[1] + WORDS.more * (facts.people - 2)]
  if ((style === 'plain' || style === 'advice') && (count < least || count > most))
    faults.push({ at: 'all', rule: 'length', found: String(count) })
  if (facts.people === 1 && digitsOf(ownText(all)).length > MOST_NUMBERS)
    faults.push({ at: 'all', rule: 'numbers', found: String(digitsOf(ownText(all)).length) })
  for (const { key, title } of sections)
    if (wordsOf(title).length > TITLE_WORDS) faults.push({ at: key, rule: 'title', found: title })
  if (intent === 'grief' || intent === 'care') {
    const [leaning] = LANGUAGES[locale].writing.leaning.exec(ownText(all)) ?? []
    if (leaning) faults.push({ at: 'all', rule: 'leaning', found: leaning })
  }
  return faults
}
