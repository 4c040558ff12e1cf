// The document that the engine computes: its fields are spelled as the JSON API spells them, so that what is
// computed, stored, hashed and answered is one and the same object. Ids and numbers only; never prose.
import type { Step } from './trace'

export type Animal =
  | 'Rat'
  | 'Ox'
  | 'Tiger'
  | 'Rabbit'
  | 'Dragon'
  | 'Snake'
  | 'Horse'
  | 'Goat'
  | 'Monkey'
  | 'Rooster'
  | 'Dog'
  | 'Pig'
export type Element = 'Wood' | 'Fire' | 'Earth' | 'Metal' | 'Water'
export type Polarity = 'Yang' | 'Yin'
export type WeekdayName = 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday'
export type Planet = 'Sun' | 'Moon' | 'Mars' | 'Mercury' | 'Jupiter' | 'Venus' | 'Saturn'
export type PhaseName =
  | 'New Moon'
  | 'Waxing Crescent'
  | 'First Quarter'
  | 'Waxing Gibbous'
  | 'Full Moon'
  | 'Waning Gibbous'
  | 'Last Quarter'
  | 'Waning Crescent'
export type MoonEnergy =
  | 'Seed'
  | 'Build'
  | 'Challenge'
  | 'Refine'
  | 'Culminate'
  | 'Share'
  | 'Release'
  | 'Rest'
export type LetterSystem = 'pythagorean' | 'chaldean' | 'abjad'
/** A reduced number: 1–9, or a master number 11, 22, 33. */
export type RootNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 11 | 22 | 33

/** Proleptic Gregorian, astronomical years (year 0 exists). */
export interface CivilDate {
  year: number
  month: number
  day: number
}
export interface CivilTime {
  hour: number
  minute: number
  second: number
}

/** A moment as people say it: a local date, perhaps a local time, and minutes east of UTC (-720…840). */
export interface Moment {
  date: CivilDate
  time: CivilTime | null
  offset_minutes: number
}

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

export interface Numerology extends NameNumbers {
  life_path: RootNumber
  personal_year: RootNumber
  personal_month: RootNumber
  personal_day: RootNumber
  /** Expression number of the mother's name in its own letter system; null when not given or nothing to count. */
  mother_influence: RootNumber | null
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

export interface Sky {
  model: 'mean' | 'ephemeris'
  moon: Moon
}

/** What the birthday alone says. */
export interface Birth {
  jdn: number
  jdn_fc60: string
  year_fc60: string
  weekday: WeekdayName
  planet: Planet
  year_pillar: Pillar
  /** Whole years and days at the reading's date. */
  age_years: number
  age_days: number
}

export type SignType = 'time' | 'number' | 'date' | 'plate' | 'word' | 'custom' | 'name' | 'location'

/** `number` is in decimal digits; that of a mirror is the time, `HH:MM`. */
export type SignFinding =
  | { kind: 'angel'; number: string }
  | { kind: 'mirror'; number: string }
  | { kind: 'repeated_digit'; number: string; digit: number }
  | { kind: 'palindrome'; number: string }
  | { kind: 'sequence'; number: string; direction: 'ascending' | 'descending' }
  | { kind: 'master'; number: string; master: 11 | 22 | 33 }

export interface SignResult {
  type: SignType
  value: string
  /** Digit runs in order (as decimal strings, leading zeros dropped); for a time also all digits joined. */
  numbers: string[]
  /** Reduced number that carries the sign; null when it has neither letters that count nor a digit but 0. */
  root: RootNumber | null
  /** Letter sum of the words in the sign, when it has any. */
  letters: { system: LetterSystem; raw_sum: number; root: RootNumber } | null
  findings: SignFinding[]
}

export type Strength = 'very_high' | 'high' | 'medium' | 'low'
export type Pattern =
  | { type: 'number_repetition'; number: RootNumber; occurrences: number; strength: Strength }
  | { type: 'master_number'; number: 11 | 22 | 33; strength: Strength }
  | { type: 'animal_repetition'; animal: Animal; occurrences: number; strength: Strength }

export type DataSource = 'birthday' | 'name' | 'mother_name' | 'moment' | 'time' | 'heart_rate' | 'place'
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
  patterns: Pattern[]
  confidence: Confidence
  /** The working of every number above, in the order in which it is computed. */
  trace: Step[]
}

/** Everything computed about one participant. */
export interface PersonResult extends PersonNumbers {
  sign: SignResult
}

export interface Person {
  name: string
  mother_name: string | null
  birth: CivilDate
}

export interface SignInput {
  type: SignType
  value: string
}

export interface ReadingInput {
  /** One to five; the first is the primary. */
  people: readonly Person[]
  sign: SignInput
  moment: Moment
  /** A convention's name; unknown names are an error. */
  convention: string
}

/** A calculation without a sign; names are optional. */
export interface CalculationInput {
  name: string | null
  mother_name: string | null
  birth: CivilDate
  moment: Moment
  convention: string
}

export interface CalculationDocument extends PersonNumbers {
  engine_version: string
  convention: string
  moment: Moment
}

export interface ReadingDocument {
  engine_version: string
  convention: string
  moment: Moment
  /** Same order as the input's people. */
  people: PersonResult[]
}
