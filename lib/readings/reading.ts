// A reading as it is kept under seal, as it stands in a list, and as it is answered to one of those who may see it.
import type {
  BirthMoon,
  BondReason,
  Bonds,
  ConventionOptions,
  Numerology,
  PersonResult,
  Pillar,
  ReadingDocument,
  ReadingInput,
  Role,
  SignType,
} from '@/lib/engine'
import type { GroupInterpretation, Interpretation, Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'

/** What is sealed into `reading_result`: enough to compute the same document again. */
export interface StoredResult {
  input: ReadingInput
  document: ReadingDocument
  /** SHA-256 of the canonical JSON of input and document, lower-case hex. */
  hash: string
}

/** What is sealed into `summary`. Names and preview hold people as they were called at the time of the reading. */
export interface Summary {
  /** The primary's first. */
  names: string[]
  question: string
  sign_value: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
  /** The first sentences of the text; in a joint reading with the marks of people. */
  preview: string
}

export interface ReadingParticipant {
  id: string
  /** Of somebody who left: “a participant”, in the reading's language. */
  name: string
  left: boolean
}
export type ReadingType = 'single_user' | 'multi_user'

export interface ReadingItem {
  id: string
  is_multi_user: boolean
  reading_type: ReadingType
  question: string
  sign_type: SignType
  sign_value: string
  created_at: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
  /** Marked by the account that asks. */
  favorite: boolean
  /** The primary first. */
  participants: ReadingParticipant[]
  /** The first sentences of the text. */
  preview: string
  unreadable?: undefined
}

/** In a list: a reading that does not open, with what stands in clear. It can still be deleted, or left. */
export interface UnreadableItem
  extends Pick<
    ReadingItem,
    'id' | 'created_at' | 'is_multi_user' | 'reading_type' | 'sign_type' | 'favorite'
  > {
  participants: Omit<ReadingParticipant, 'name'>[]
  viewer: { role: 'owner' | 'participant' }
  unreadable: true
}
export type ListedItem = ReadingItem | UnreadableItem

/**
 * What participants see of each other: what belongs to the moment, and of the person only what the bonds speak of. Never
 * the birthday, the mother's name, the body, the place, or a working that shows one of them.
 */
export interface SharedResult extends Pick<PersonResult, 'fc60' | 'sky' | 'pillars' | 'sign' | 'question'> {
  birth: { year_pillar: Pillar; moon: Pick<BirthMoon, 'phase_name'> }
  numerology: Pick<
    Numerology,
    'system' | 'expression' | 'soul_urge' | 'personality' | 'life_path' | 'uncounted' | 'by_base'
  >
}

/** What is left to show of the primary participant who left: what belongs to the moment, to the sign and to the question. */
export interface OccasionResult extends Pick<SharedResult, 'fc60' | 'sky' | 'pillars' | 'sign' | 'question'> {
  birth: null
  numerology: null
}

export interface Compatibility {
  /** 0–1. */
  score: number
  class: string
  strengths: GroupFinding[]
  challenges: GroupFinding[]
}
/** A synergy, challenge or growth of the engine; pairs as ids of participants. */
export type GroupFinding = { id: string; participants?: [string, string] } & Record<string, unknown>

export interface PairAnswer {
  /** 0–1. */
  score: number
  class: string
  /** 0–1 by dimension. */
  parts: Record<string, number>
  names: [string, string]
  reasons: BondReason[]
  strengths: string[]
  challenges: string[]
  /** One or two sentences. */
  text: string
}

export interface GroupAnswer {
  /** By participant id. */
  roles: Record<string, Role>
  elements: {
    balance: Partial<Record<string, number>>
    present: string[]
    missing: string[]
    dominant: string
  }
  dominant_animal: string
  joint_life_path: number
  archetype: string
  strongest: [string, string]
  most_delicate: [string, string]
  growth: GroupFinding[]
}

interface AnyReading extends Omit<ReadingItem, 'preview' | 'unreadable'> {
  user_id: string
  primary_user_id: string
  participant_ids: string[]
  /** Who asks: the account that made it, or one that takes part; and which participants that is. */
  viewer: { role: 'owner' | 'participant'; participant_ids: string[] }
  /** The asking account's own. */
  note: string | null
  /** Names what does not open, and is null for that: the note. */
  unreadable?: string[]
  locale: Locale
  style: Style
  convention: string
  convention_version: number
  /** The convention's options, complete. */
  options: ConventionOptions
  engine_version: string
  /** For the owner alone: whoever knows most of the inputs could find the rest by trying. */
  hash: string | null
  /** The primary participant's; without the person, once it has left. */
  reading_result: PersonResult | SharedResult | OccasionResult
  /** The whole text in one string. */
  ai_interpretation: string
  interpretation: Interpretation | GroupInterpretation
  calculation_time_ms: number
  ai_time_ms: number
}

/** What a joint reading has besides. */
export interface JointAnswer {
  /** By name; equal names become “Name (2)”. */
  individual_insights: Record<string, string>
  /** By participant id; of those who left, none. */
  individual_results: Record<string, PersonResult | SharedResult>
  compatibility: Compatibility
  /** By “idA:idB”. */
  compatibility_matrix: Record<string, PairAnswer>
  /** The working of the bonds. */
  compatibility_trace: Bonds['trace']
  group_dynamics: string
  group: GroupAnswer
}

export interface JointReading extends AnyReading, JointAnswer {}

/** A reading as it is answered. */
export interface Reading extends AnyReading, Partial<JointAnswer> {}

export const isJoint = (reading: Reading): reading is JointReading => reading.is_multi_user
