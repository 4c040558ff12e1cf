// All that a language of readings is: lines, names, and words of care. What lacks a part does not compile.
import type { Animal } from '@/lib/engine'
import type { NumberRole } from '../facts/person'
import type { SectionKey } from '../schema'
import type { SubjectForms } from '../subject/subjects'
import type { CrisisWords } from './crisis'
import type { FactTexts } from './facts'
import type { Glossary } from './glossary'
import type { LetterTexts } from './letters'
import type {
  AnswerLines,
  DailyLines,
  FurtherLines,
  JointLines,
  Lines,
  MatterLines,
  MeetingLines,
  NumberLines,
  SeenLines,
  StepLines,
  StyleLines,
} from './lines'
import type { TraceTexts } from './trace'
import type { Writing } from './writing'

export interface Lexicon {
  titles: Record<SectionKey, string>
  /** Of a joint reading. */
  sharedStep: string
  /** Of the words of a day. */
  today: string
  invitation: string
  /** Above what is said of every two. */
  pairs: string
  /** Where a number shows, as a predicate: “your life path”. */
  roles: Record<NumberRole, Lines>
  /** The same of somebody else: “the life path of” stands before the name. */
  rolesOf: Record<NumberRole, string>
  /** Of the year of birth, and of this. */
  animals: Record<Animal, string>
}

export interface Language {
  answer: AnswerLines
  matter: MatterLines
  seen: SeenLines
  numbers: NumberLines
  meeting: MeetingLines
  step: StepLines
  joint: JointLines
  styles: StyleLines
  daily: DailyLines
  further: FurtherLines
  lexicon: Lexicon
  subjects: SubjectForms
  crisis: CrisisWords
  writing: Writing
  /** For whoever writes of them, and for who asks why. */
  facts: FactTexts
  glossary: Glossary
  letters: LetterTexts
  trace: TraceTexts
  /** What a reading says in place of somebody who left it. */
  left: {
    /** In the middle of a sentence; the second word is for everybody after the first who left. */
    names: readonly [string, string]
    /** In place of what was said to this person. */
    insight: string
  }
}
