// A reading as one of those who may see it sees it, in order: people and pairs are lists, and a pair names its two people by their
// places. Whatever shows a reading takes this; the answer of the API is made of it (answer.ts).
import type {
  ConventionOptions,
  GroupBonds,
  PersonResult,
  PlacedPairBond,
  SignType,
  Step,
} from '@/lib/engine'
import type { Interpretation, Style } from '@/lib/interpretation/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import type { Fit } from '../feedback-schema'
import type { OccasionResult, SharedResult } from '../reading'
import type { Standing } from '../repository/record'

export interface ParticipantView {
  id: string
  /** The whole name, unlike everybody else's here; of somebody who left, “a participant” in the reading's language. */
  name: string
  /** The name at the time of the reading, as it was; null of somebody who left. */
  ownName: string | null
  left: boolean
  /** Whether the one who asks is this person. */
  you: boolean
  /** What is said to this person; null in a reading for one. */
  insight: string | null
  /** As far as the one who asks may see it; null of somebody who left. */
  result: PersonResult | SharedResult | null
}

export interface PairView extends PlacedPairBond {
  /** One or two sentences. */
  text: string
  /** What this pair is among several; null where there is one pair alone. */
  mark: 'strongest' | 'delicate' | null
}

/** The words, with the names in them. */
export interface WordsView extends Interpretation {
  /** All of them in one string. */
  whole: string
}

export interface BondsView {
  /** (0,1), (0,2) … */
  pairs: PairView[]
  group: GroupBonds
  trace: Step[]
}

export interface ReadingView extends Pick<Standing, 'favorite' | 'note' | 'unreadable'> {
  id: string
  /** ISO 8601 in UTC. */
  createdAt: string
  /** ISO 8601 with offset, or a date alone. */
  moment: string
  question: string
  signType: SignType
  signValue: string
  role: Standing['role']
  /** Whether it fitted, as the one who looks said. */
  fit: Fit | null
  locale: Locale
  style: Style
  convention: string
  conventionVersion: number
  /** The convention's options, complete. */
  options: ConventionOptions
  engineVersion: string
  /** For the owner alone: whoever knows most of the inputs could find the rest by trying. */
  hash: string | null
  /** Milliseconds. */
  calculationMs: number
  words: WordsView
  /** How far the moon leaned where the first person is, in degrees, clockwise; null where no place is known or it had set. */
  moonTilt: number | null
  /** A model is writing other words at this moment. */
  writing: boolean
  /** What is in the result of each person alike. */
  occasion: OccasionResult
  /** The primary first. */
  participants: ParticipantView[]
  /** null for one person. */
  bonds: BondsView | null
}
