// What the words of one person are made of, put together once.
import type { Animal, PersonResult, SignResult } from '@/lib/engine'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { type Voice, voiceOf } from '../compose/voice'
import { type Lean, leanOf, numbersOf, type RoleNumbers } from '../facts/person'
import { calledName, isolate } from '../fill'
import { LANGUAGES } from '../languages'
import type { Language } from '../languages/language'
import type { Intent } from '../schema'
import { signText } from '../sign-text'
import { optionsOf } from '../subject/options'
import { aboutOf, subjectOf } from '../subject/subject'
import { isSomebody, type SubjectId } from '../subject/subjects'
import type { Found } from '../threads/threads'

export interface Single {
  language: Language
  voice: Voice
  result: PersonResult
  numbers: RoleNumbers
  sign: SignResult
  signText: string
  animal: Animal
  intent: Intent
  lean: Lean
  question: string
  /** What is asked about; null where that is not sure. */
  about: SubjectId | null
  /** With its article; null where there is no noun to say. */
  subject: string | null
  options: [string, string] | null
  name: string
  /** What carries the reading; null where nothing meets. */
  thread: Found | null
}

export interface SingleInput {
  result: PersonResult
  /** As it was typed; a reading calls by the first name. */
  name: string
  question: string
  locale: Locale
  intent: Intent
  thread: Found | null
  /** How many readings this person had before. */
  turn: number
}

/** Nobody is decided, or has a day: people are named to whoever worries for them, or wants to know how. */
const NAMES_PEOPLE: ReadonlySet<Intent> = new Set(['worry', 'how'])

function nounOf({ subjects }: Language, subject: SubjectId | null, intent: Intent): string | null {
  if (!subject || (isSomebody(subject) && !NAMES_PEOPLE.has(intent))) return null
  return subjects[subject].noun
}

export function singleOf(input: SingleInput): Single {
  const { result, name, question, locale, intent, thread, turn } = input
  const language = LANGUAGES[locale]
  const subject = subjectOf(question)
  const options = intent === 'choose' ? optionsOf(question, LOCALE[locale].quotes) : null
  return {
    ...{ language, result, question, intent, thread },
    voice: voiceOf(locale, `${name} ${result.birth.jdn}`, turn),
    numbers: numbersOf(result),
    sign: result.sign,
    signText: signText(result.sign, locale),
    animal: result.birth.year_pillar.animal,
    lean: leanOf(result),
    about: aboutOf(question, subject),
    subject: nounOf(language, subject, intent),
    options: options && [isolate(options[0]), isolate(options[1])],
    name: calledName(name),
  }
}
