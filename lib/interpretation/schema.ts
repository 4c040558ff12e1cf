// The shape of the words of one reading: what the page shows, the API answers and the database keeps.
import type { Locale } from '@/lib/platform/i18n/locales'

export const STYLES = ['plain', 'advice', 'actions', 'poetic'] as const
export type Style = (typeof STYLES)[number]

/** The form of a question, or what has to be cared for in it. */
export const INTENTS = [
  'decide',
  'choose',
  'when',
  'heart',
  'outcome',
  'how',
  'worry',
  'meaning',
  'grief',
  'care',
  'open',
] as const
export type Intent = (typeof INTENTS)[number]

/** Who is in danger, and of what: oneself, by one's own hand or by not eating; a friend; hurt by somebody; wishing to hurt; a child. */
export const DANGER_KINDS = ['self', 'injury', 'friend', 'hurt', 'wish', 'child'] as const
export type DangerKind = (typeof DANGER_KINDS)[number]

/** What is at stake: `self` and `violence` have words of care alone. */
export const RISKS = ['none', 'care', 'grief', 'self', 'violence'] as const
export type Risk = (typeof RISKS)[number]

export const SECTION_KEYS = ['answer', 'thread', 'step', 'watch', 'ask'] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

/** What is said to each of several people, as the API answers it. */
export const PERSON_KEYS = ['P1', 'P2', 'P3', 'P4', 'P5'] as const

/** Of readings that were written before these: they are shown as they were. */
export const FORMER_SECTION_KEYS = [
  'core',
  'moment',
  'sign',
  'repeats',
  'suggestion',
  'caution',
  'certainty',
  'group',
] as const
export type FormerSectionKey = (typeof FORMER_SECTION_KEYS)[number]

export interface Section {
  key: SectionKey | FormerSectionKey
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
}

export const THREAD_KINDS = [
  'part',
  'digit',
  'sum',
  'letters',
  'shared',
  'together',
  'same',
  'turn',
  'moon',
  'animal',
  'pull',
] as const
export type ThreadKind = (typeof THREAD_KINDS)[number]

/** The one coincidence, or tension, that carries a reading. */
export interface Thread {
  kind: ThreadKind
  /** The sentence that tells it. */
  text: string
  numbers: number[]
}

/** A question that can be asked further, and its answer. */
export interface Further {
  chip: string
  text: string
  /** The model wrote it. */
  by?: 'ai'
}

/** Why the words are whose they are: `ok` where the model wrote them; else what kept it from that. */
export const AI_STATUSES = [
  'ok',
  'off',
  'timeout',
  'rate_limited',
  'overloaded',
  'error',
  'rejected',
  'budget',
  'refused',
  'danger',
  'cancelled',
] as const
export type AiStatus = (typeof AI_STATUSES)[number]

export interface AiNote {
  status: AiStatus
  model?: string
  /** Milliseconds that it wrote. */
  ms?: number
}

/** A sentence of the model, and what it rests on. */
export interface Sentence {
  /** A section’s key; `P1` to `P5`; of a pair `P1:P2`. */
  at: string
  text: string
  /** Ids of facts; `Q` for what was asked. */
  facts: string[]
}

/** A fact as it was told to the model, and as a reader sees it. */
export interface Fact {
  id: string
  text: string
  /** Place of the person, where it is one’s. */
  person?: number
  /** Where its working stands in the trace. */
  paths: string[]
  /** Of a coincidence: ids of the facts that meet in it. */
  of?: string[]
}

/** What readings of older versions do not have. */
interface Judged {
  risk?: Risk
  intent?: Intent
  /** Danger was only hinted: the person may say “I meant something else” and receive the reading. */
  alternative?: boolean
  thread?: Thread | null
  /** Up to three. */
  further?: Further[]
  /** Of words that the model wrote: each sentence with its facts, and the facts. */
  sentences?: Sentence[]
  facts?: Fact[]
  /** What could not be counted, and what was counted as another letter: nothing is left out in silence. */
  notes?: string[]
}

export interface Interpretation extends Judged {
  source: 'builtin' | 'ai'
  style: Style
  locale: Locale
  sections: Section[]
  ai: AiNote
}

/** The words of a joint reading. People stand in all of its texts as the marks of people.ts. */
export interface GroupInterpretation extends Interpretation {
  /** What is said to each person, in the reading's order. */
  people: string[]
  /** What is said of every two, in the order of the engine's pairs: (0,1), (0,2) …; empty where nothing is said of them. */
  pairs: string[]
}
