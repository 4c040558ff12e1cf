// Whether a section that the model wrote may be shown: each number, name and claim in it must come from the facts that its sentences
// cite, or from the question; and it must be written as readings are. A rule that is broken is named, so that it can be mended.
import { HALF_SPACE, inScript, NOT_PLAIN } from '../check/check'
import { digitsOf, NAME, sentencesOf, wordsOf } from '../check/text'
import { LANGUAGES } from '../languages'
import type { Risk, Style } from '../schema'
import type { Brief } from './brief'
import { SIGN_MARK } from './facts'
import { echoes, leaks } from './prompt'
import type { WrittenSection } from './shape'

export interface GroundFault {
  rule: string
  /** What breaks it: for the model, never for the log. */
  found: string
}

type Bounds = readonly [number, number]
/** Words of a section: what was asked for, and some more on either side. */
const BOUNDS: Record<WrittenSection['key'], Bounds> = {
  answer: [18, 75],
  thread: [25, 105],
  P1: [18, 75],
  P2: [18, 75],
  P3: [18, 75],
  P4: [18, 75],
  P5: [18, 75],
  pair: [6, 50],
  step: [6, 60],
  watch: [3, 36],
  ask: [3, 28],
  further: [12, 80],
}
const OF_STYLE: Partial<Record<Style, Partial<Record<WrittenSection['key'], Bounds>>>> = {
  actions: { thread: [5, 45], step: [12, 90] },
  poetic: { answer: [4, 50], thread: [4, 60], step: [4, 50] },
}
const TITLE: Bounds = [1, 6]
/** Behind it one breathes. */
const PAUSE = /[:;؛]\s/
const MOST_SENTENCES = 9
const MOST_FACTS = 6
/** Words in a row that a text may have from the question. */
const MOST_ECHOED = 7
const PLACEHOLDER = /\{([^{}]*)\}/g
const CAPITAL = /^[“‘(]?(\p{Lu}[\p{L}’'-]+)/u
const QUESTION = 'Q'
const POSSESSIVE = /[’']s$/
/** Words of a sign that may be said whole. */
const SHORT_SIGN = 10
/** Lists, code, addresses, pictures, and digits of other scripts. */
const MARKED =
  /^\s*(?:[-*•#>]|\d+[.)])\s|`|\||www\.|\.(?:com|org|net|io|ir|info|example)\b|@\w|&#?\w+;|\p{Extended_Pictographic}|(?![0-9۰-۹])\p{N}/mu
const PHONE = /[0-9۰-۹][0-9۰-۹\s().-]{6,}[0-9۰-۹]/

/** What a section is held to. */
export interface Ground {
  brief: Brief
  risk: Risk
}

const boundsOf = (key: WrittenSection['key'], style: Style): Bounds => OF_STYLE[style]?.[key] ?? BOUNDS[key]

/** With a word for each placeholder, so that what counts words and letters sees words. */
const filledIn = (text: string) => text.replace(PLACEHOLDER, NAME)

function placeholderFaults(text: string, { brief }: Ground): GroundFault[] {
  const wrong = [...text.matchAll(PLACEHOLDER)].filter(([whole, name = '']) => {
    const [, place] = /^P([1-5])$/.exec(name) ?? []
    if (place) return Number(place) > brief.people
    return whole !== SIGN_MARK || !brief.withheld
  })
  const [odd] = /[{}]/.exec(text.replace(PLACEHOLDER, '')) ?? []
  const [ezafe] = /\}\u0650/.exec(text) ?? BARE_PERSON.exec(text) ?? []
  return [...wrong.map(([found]) => found), ...(odd ? [odd] : []), ...(ezafe ? [ezafe] : [])].map(
    (found) => ({
      rule: 'placeholder',
      found,
    }),
  )
}

/** What the question and the sign hold: a sentence that cites them may say it. */
const typedOf = ({ question, sign }: Brief): string => `${question} ${sign}`

/** A short sign may stand whole in a text; of the question, and of a long sign, only a few words in a row. */
const isEcho = (text: string, { question, sign }: Brief): boolean =>
  echoes(text, question, MOST_ECHOED) ||
  (wordsOf(sign).length > SHORT_SIGN && echoes(text, sign, MOST_ECHOED))

function numberFaults(text: string, cited: readonly string[], { brief }: Ground): GroundFault[] {
  const { writing, facts: texts } = LANGUAGES[brief.locale]
  const facts = cited.flatMap((id) => brief.facts.get(id) ?? [])
  const typed = cited.includes(QUESTION) ? typedOf(brief) : ''
  const allowed = new Set([...facts.flatMap(({ v }) => v), typed].flatMap(digitsOf))
  const wrong = digitsOf(text.replace(PLACEHOLDER, '')).filter((run) => !allowed.has(run))
  const sources = [typed, ...facts.map(({ say }) => say)].join(' ').toLowerCase()
  const unsaid = texts.amounts.reduce((rest, amount) => rest.replaceAll(amount, ' '), text.toLowerCase())
  const words = (unsaid.match(writing.numberWords) ?? []).filter((word) => !sources.includes(word))
  return [...wrong, ...words].map((found) => ({ rule: 'number', found }))
}

/** Somebody whom neither the question nor a fact names. */
function nameFaults(text: string, { brief }: Ground): GroundFault[] {
  const { capitals } = LANGUAGES[brief.locale].writing
  if (!capitals) return []
  const known = [typedOf(brief), ...[...brief.facts.values()].map(({ say }) => say)].join(' ').toLowerCase()
  const isKnown = (name: string) => name === NAME || capitals.test(name) || known.includes(name.toLowerCase())
  return sentencesOf(text).flatMap((sentence) => {
    const words = sentence.split(/\s+/)
    return words.flatMap((word, index) => {
      // At the beginning, behind a colon and behind an opening quote a capital says nothing.
      const begins = index === 0 || /[:“]$/.test(words[index - 1]!) || /^[“‘(]/.test(word)
      const name = CAPITAL.exec(word)?.[1]?.replace(POSSESSIVE, '')
      return begins || !name || isKnown(name) ? [] : [{ rule: 'name', found: name }]
    })
  })
}

/** Of a text's words at least so many are the little ones of its language. */
const LITTLE = { share: 0.08, from: 20 }
function isForeign(text: string, { locale }: Brief): boolean {
  const words = wordsOf(text).length
  return (
    words >= LITTLE.from && (text.match(LANGUAGES[locale].writing.common) ?? []).length / words < LITTLE.share
  )
}

/** Person as the data call them, and not as the text may. */
const BARE_PERSON = /(?<![{\p{L}])P[1-5](?![\p{L}\p{N}}])/u

/** What is wrong with a text wherever it stands. @param cited ids of the facts that it may rest on */
function textFaults(text: string, cited: readonly string[], ground: Ground): GroundFault[] {
  const { brief, risk } = ground
  const { writing } = LANGUAGES[brief.locale]
  const plain = filledIn(text)
  const typed = typedOf(brief).toLowerCase()
  const faults = [
    ...placeholderFaults(text, ground),
    ...numberFaults(text, cited, ground),
    ...nameFaults(plain, ground),
  ]
  // A word of the question may be one of the answer; what leads astray may not.
  for (const { rule, pattern } of writing.banned) {
    const [found] = pattern.exec(plain) ?? []
    if (found && !typed.includes(found.toLowerCase().trim())) faults.push({ rule, found })
  }
  for (const { rule, pattern } of writing.astray) {
    const [found] = pattern.exec(plain) ?? []
    if (found) faults.push({ rule, found })
  }
  const found = {
    lack: writing.lack.exec(plain)?.[0],
    plain: (NOT_PLAIN.exec(plain.replace(HALF_SPACE, '')) ?? MARKED.exec(plain) ?? PHONE.exec(plain))?.[0],
    leaning: risk === 'care' || risk === 'grief' ? writing.leaning.exec(plain)?.[0] : undefined,
    sentence: sentencesOf(plain)
      .flatMap((one) => one.split(PAUSE))
      .find((one) => wordsOf(one).length > writing.sentence + 2),
    language: inScript(plain.replaceAll(NAME, ''), brief.locale) ? undefined : plain.slice(0, 40),
    leak: leaks(text) ? text.slice(0, 40) : undefined,
    echo: isEcho(text, brief) ? text.slice(0, 40) : undefined,
  }
  return [...faults, ...Object.entries(found).flatMap(([rule, one]) => (one ? [{ rule, found: one }] : []))]
}

/** What is wrong with a section; nothing where it may be shown. */
export function groundFaults(section: WrittenSection, ground: Ground): GroundFault[] {
  const { brief, risk } = ground
  const { key, pair, title, sentences } = section
  const faults: GroundFault[] = []
  const [, place] = /^P([1-5])$/.exec(key) ?? []
  if (place && (brief.people === 1 || Number(place) > brief.people)) faults.push({ rule: 'key', found: key })
  if (key === 'pair' && !brief.pairs.includes(pair ?? '')) faults.push({ rule: 'pair', found: String(pair) })
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES)
    faults.push({ rule: 'sentences', found: String(sentences.length) })
  for (const { t, f } of sentences) {
    if (f.length === 0 || f.length > MOST_FACTS) faults.push({ rule: 'facts', found: String(f.length) })
    for (const id of f) if (id !== QUESTION && !brief.facts.has(id)) faults.push({ rule: 'fact', found: id })
    if (t.trim() === '') faults.push({ rule: 'empty', found: key })
    faults.push(...textFaults(t, f, ground))
  }
  const text = sentences.map(({ t }) => t).join(' ')
  if (isForeign(filledIn(text), brief)) faults.push({ rule: 'language', found: text.slice(0, 40) })
  // Who mourns or worries may be answered without a number; everybody else is told where it comes from.
  const gentle = risk === 'care' || risk === 'grief'
  if (
    (key === 'answer' || key === 'thread') &&
    !gentle &&
    sentences.every(({ f }) => f.every((id) => id === QUESTION))
  )
    faults.push({ rule: 'ground', found: key })
  const count = wordsOf(filledIn(text)).length
  const [least, most] = boundsOf(key, brief.style)
  if (count < least || count > most) faults.push({ rule: 'length', found: `${count} words` })
  if (key === 'thread') {
    const words = wordsOf(filledIn(title)).length
    if (words < TITLE[0] || words > TITLE[1]) faults.push({ rule: 'title', found: title })
    const cited = [...new Set(sentences.flatMap(({ f }) => f))]
    // Every word of a title may have a capital.
    faults.push(...textFaults(title, cited, ground).filter(({ rule }) => rule !== 'name'))
  }
  return faults
}
