// The built-in words of a reading, for one person to five: pure and complete in every language, so that a reading is never without
// them. Danger comes first; then the form of the question, the thread, and the lines that say it.
import type { PersonResult, ReadingDocument, RootNumber } from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'
import { hash } from './compose/hash'
import { voiceOf } from './compose/voice'
import { intentOf } from './intent/intent'
import { LANGUAGES } from './languages'
import { letterNotes, uncountedText } from './letters'
import type { Country } from './risk/places'
import { type Risk as RiskFound, riskOf } from './risk/risk'
import type { GroupInterpretation, Intent, Interpretation, Risk, Style } from './schema'
import { singleOf } from './sections/context'
import { crisisSections } from './sections/crisis'
import { numbersOfAll, writeJoint } from './sections/joint'
import { writeNumbers } from './sections/numbers'
import { writeSingle } from './sections/single'
import { inStyle } from './sections/styles'
import { signText } from './sign-text'
import { aboutOf } from './subject/subject'
import { rankThreads } from './threads/threads'

export interface WordsInput {
  /** Of one to five people. */
  document: ReadingDocument
  /** In the order of the people. */
  names: readonly string[]
  question: string
  locale: Locale
  style: Style
  /** How many readings the first person had before: lines are not said again before all of their bank were. */
  turn?: number
  /** The person said “I meant something else”: what was only hinted is passed over. */
  readAnyway?: boolean
  /** Where they live, for the lines to turn to. */
  country?: Country | null
}

export type Words = Interpretation | GroupInterpretation

/** Without a count of readings, the question chooses. */
const TURNS = 997

const riskName = ({ kind }: RiskFound): Risk =>
  kind === 'self' || kind === 'injury' || kind === 'friend' ? 'self' : 'violence'

function signNotes({ people: [first] }: ReadingDocument, locale: Locale): string[] {
  const note = uncountedText(first?.sign.uncounted ?? [], 'sign', locale)
  return note === null ? [] : [note]
}

const ownNotes = ({ numerology }: PersonResult, locale: Locale): string[] =>
  (['name', 'mother_name'] as const).flatMap((of) => letterNotes(numerology, of, locale))

const riskOfIntent = (intent: Intent): Risk => (intent === 'care' || intent === 'grief' ? intent : 'none')

function inDanger(risk: RiskFound, { document, locale, style, country = null }: WordsInput): Words {
  return {
    ...{
      source: 'builtin' as const,
      style,
      locale,
      risk: riskName(risk),
      alternative: !risk.outright,
      thread: null,
    },
    sections: crisisSections(risk, locale, country),
    ...(document.bonds && {
      people: document.people.map(() => ''),
      pairs: document.bonds.pairs.map(() => ''),
    }),
    ai: { status: 'off' },
  }
}

/** The same where the model heard danger that we did not: it may have been meant otherwise. */
export const wordsInDanger = (input: WordsInput, risk: 'self' | 'violence'): Words =>
  inDanger({ kind: risk === 'self' ? 'self' : 'hurt', outright: false }, input)

function forOne(input: WordsInput, intent: Intent, turn: number) {
  const { document, names, question, locale, style } = input
  const [result] = document.people
  const thread = rankThreads(document, intent)[0]?.found ?? null
  const notes = [...ownNotes(result!, locale), ...signNotes(document, locale)]
  const name = names[0] ?? ''
  const single = singleOf({ result: result!, name, question, locale, intent, thread, turn })
  return { ...inStyle(style, writeSingle(single), single), ...(notes.length > 0 && { notes }) }
}

function forAll({ document, names, question, locale, style }: WordsInput, intent: Intent, turn: number) {
  const seed = `${names.join(' ')} ${document.people.map(({ birth }) => birth.jdn).join(' ')}`
  const notes = signNotes(document, locale)
  const around = { language: LANGUAGES[locale], voice: voiceOf(locale, seed, turn), intent }
  const written = writeJoint({
    ...around,
    document,
    numbers: numbersOfAll(document),
    signText: signText(document.people[0]!.sign, locale),
    thread: rankThreads(document, intent)[0]?.found ?? null,
    question,
    about: aboutOf(question),
  })
  // Everybody hears of the own name alone.
  const people = written.people.map((text, place) =>
    [text, ...letterNotes(document.people[place]!.numerology, 'name', locale)].join(' '),
  )
  const { pairs } = written
  const told = inStyle(style, written, { ...around, name: null })
  return { ...told, people, pairs, ...(notes.length > 0 && { notes }) }
}

/** The words of a reading. The same input gives the same words for ever. */
export function interpret(input: WordsInput): Words {
  const { document, question, locale, style, readAnyway = false } = input
  const risk = riskOf(question, document.people[0]?.sign.value ?? '')
  if (risk && (risk.outright || !readAnyway)) return inDanger(risk, input)
  const intent = intentOf(question)
  const turn = input.turn ?? hash(question) % TURNS
  const written = document.bonds ? forAll(input, intent, turn) : forOne(input, intent, turn)
  return {
    ...{ source: 'builtin' as const, style, locale, risk: riskOfIntent(intent), intent, alternative: false },
    ...written,
    ai: { status: 'off' },
  }
}

interface NumbersInput {
  context: string
  /** At least one. */
  numbers: readonly RootNumber[]
  locale: Locale
  style: Style
}

/** Words for numbers that somebody brings. @param heard danger that the model heard and we did not */
export function interpretNumbers(
  { context, numbers, locale, style }: NumbersInput,
  heard?: 'self' | 'violence',
): Interpretation {
  const found = riskOf(context, '')
  const risk: RiskFound | null = heard ? { kind: heard === 'self' ? 'self' : 'hurt', outright: false } : found
  const around = {
    source: 'builtin' as const,
    style,
    locale,
    alternative: false,
    ai: { status: 'off' as const },
  }
  if (risk)
    return { ...around, risk: riskName(risk), thread: null, sections: crisisSections(risk, locale, null) }
  const { intent, sections } = writeNumbers(context, numbers, locale)
  return { ...around, risk: riskOfIntent(intent), intent, thread: null, sections }
}

/** All words as one string: each title on its line above its text. */
export function interpretationText({
  sections,
  notes = [],
}: Pick<Interpretation, 'sections' | 'notes'>): string {
  return [...sections.map(({ title, text }) => `${title}\n${text}`), ...notes].join('\n\n')
}
