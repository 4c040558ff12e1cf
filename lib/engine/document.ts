// The document that the engine computes: its fields are spelled as the JSON API spells them, so that what is
// computed, stored, hashed and answered is one and the same object. Ids and numbers only; never prose.

import type { Bonds } from './bonds/document'
import type { Moment } from './calendar/civil'
import type { ConventionOptions } from './document-input'
import type { Heartbeat, Pattern, PlaceSignature, Signals } from './document-signals'
import type { QuestionNumber, SignResult } from './document-signs'
import type {
  Animal,
  Element,
  LetterSystem,
  MoonEnergy,
  PhaseName,
  Planet,
  Polarity,
  RootNumber,
  WeekdayName,
} from './document-words'
import type { NumerologyExtras } from './numerology/extras-document'
import type { Step } from './trace'

export type * from './calendar/civil'
export type * from './document-input'
export type * from './document-signals'
export type * from './document-signs'
export type * from './document-words'

export interface Stamp {
  fc60: string
  iso: string
  /** Absent without a time. */
  tz60: string | null
  y60: string
  y2k: string
  j60: string
  mjd60: string
  rd60: string
  u60: string
  chk: string
  jdn: number
  unix_seconds: number
  weekday_index: number
  weekday: WeekdayName
  planet: Planet
  half: '☀' | '\u{1F319}' | null
  /** Two-letter animal codes and four-letter tokens. */
  month_animal: string
  dom_token: string
  hour_animal: string | null
  minute_token: string | null
}

export interface NameNumbers {
  system: LetterSystem
  raw_sum: number
  /** null: no letter of the system in the name, so there is nothing to count. */
  expression: RootNumber | null
  soul_urge: RootNumber | null
  personality: RootNumber | null
}

/** A letter that no table has, and what it counts as: the letter from which it comes. */
export type LetterBase = [letter: string, base: string]

/** Letters of a name, as they are written and in order, in one letter system. */
export interface LettersOf<Letter> {
  of: 'name' | 'mother_name'
  system: LetterSystem
  letters: Letter[]
}

export interface Numerology extends NameNumbers {
  /** Letters that were not counted, for each name and system in which there are some; digits and marks are no letters. */
  uncounted: LettersOf<string>[]
  /** Letters that were counted as the one from which they come, likewise. */
  by_base: LettersOf<LetterBase>[]

  /** +1 Yang for male, -1 Yin for female, 0 when not given. It changes no other number. */
  gender_polarity: 1 | 0 | -1
  life_path: RootNumber
  personal_year: RootNumber
  personal_month: RootNumber
  personal_day: RootNumber
  /** Expression number of the mother's name in its own letter system; null when not given or nothing to count. */
  mother_influence: RootNumber | null
  extras: NumerologyExtras
}

export interface Pillar {
  stem_index: number
  branch_index: number
  /** For example `BI-HO`. */
  token: string
  element: Element
  polarity: Polarity
  animal: Animal
}

export interface Pillars {
  year: Pillar
  month: Pillar | null
  day: Pillar
  hour: Pillar | null
}

export interface Moon {
  /** Days since new moon, unrounded. */
  age_days: number
  illumination_percent: number
  phase_index: number
  phase_name: PhaseName
  energy: MoonEnergy
}

/** The true moon; its phases are centred on the principal ones, each of them 45° wide. */
export interface TrueMoon extends Moon {
  /** Moon minus Sun in ecliptic longitude, 0…360 degrees: 0 new, 90 first quarter, 180 full. */
  elongation_deg: number
  /** Instants, ISO 8601 in UTC, to the second. */
  previous_new_moon: string
  next_new_moon: string
  /** The phase by the bounds of fc60-classic, with the elongation as age. */
  classic_phase_index: number
  classic_phase_name: PhaseName
}

export interface TrueSun {
  /** Apparent ecliptic longitude of date, 0…360 degrees. */
  longitude_deg: number
  /** The solar term that the Sun is in: 0 Li Chun (315°) … 23 Da Han (300°), each of them 15° wide. */
  term_index: number
}

export type Sky =
  | { model: 'mean'; moon: Moon }
  /** `instant`: the moment in UTC, noon of the local day when it has no time. */
  | { model: 'ephemeris'; instant: string; moon: TrueMoon; sun: TrueSun }

/** The popular animal with the number of its year. */
export interface Zodiac {
  year: number
  animal: Animal
}

/** The moon under which somebody was born; the mean moon has no elongation. */
export interface BirthMoon extends Pick<Moon, 'illumination_percent' | 'phase_index' | 'phase_name'> {
  elongation_deg: number | null
}

/** What an unknown time or zone of birth leaves open: as it was at the earliest and at the latest possible instant. */
export type BirthUncertainty =
  | { what: 'year_pillar'; candidates: [Pillar, Pillar] }
  | { what: 'zodiac'; candidates: [Zodiac, Zodiac] }
  | { what: 'moon'; candidates: [BirthMoon, BirthMoon] }

/** What the birthday alone says. */
export interface Birth {
  jdn: number
  jdn_fc60: string
  year_fc60: string
  weekday: WeekdayName
  planet: Planet
  year_pillar: Pillar
  zodiac: Zodiac
  moon: BirthMoon
  /** The instant in UTC for which pillar, zodiac and moon hold; noon when the time is unknown, null for the mean moon. */
  instant: string | null
  /** Empty when time and zone of birth are known or no boundary is near. */
  uncertain: BirthUncertainty[]
  /** Whole years and days at the reading's date. */
  age_years: number
  age_days: number
}

export type DataSource =
  | 'birthday'
  | 'birth_time'
  | 'name'
  | 'mother_name'
  | 'moment'
  | 'time'
  | 'heart_rate'
  | 'place'
export interface Confidence {
  /** 50–95. */
  score: number
  level: 'very_high' | 'high' | 'medium' | 'low'
  supplied: DataSource[]
  missing: DataSource[]
}

/** Everything computed about one person without a sign. */
export interface PersonNumbers {
  fc60: Stamp
  birth: Birth
  numerology: Numerology
  sky: Sky
  pillars: Pillars
  heartbeat: Heartbeat
  /** null without a place. */
  location: PlaceSignature | null
  signals: Signals
  patterns: Pattern[]
  confidence: Confidence
  /** The working of every number above, in the order in which it is computed. */
  trace: Step[]
}

/** Everything computed about one participant. */
export interface PersonResult extends PersonNumbers {
  sign: SignResult
  /** null when the reading asks nothing. */
  question: QuestionNumber | null
}

/** By which rules a document was computed, complete. */
export interface Rules {
  engine_version: string
  convention: string
  convention_version: number
  options: ConventionOptions
}

export interface CalculationDocument extends PersonNumbers, Rules {
  moment: Moment
}

export interface ReadingDocument extends Rules {
  moment: Moment
  /** Same order as the input's people. */
  people: PersonResult[]
  /** null for one person. */
  bonds: Bonds | null
}
