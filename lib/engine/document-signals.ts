// The part of the document that tells what stands out in a reading: repetitions, heartbeat, place, signals.
import type { Animal, Element, PhaseName, Planet, Polarity, RootNumber } from './document-words'

export type Strength = 'very_high' | 'high' | 'medium' | 'low'
export type Pattern =
  | { type: 'number_repetition'; number: RootNumber; occurrences: number; strength: Strength }
  | { type: 'master_number'; number: 11 | 22 | 33; strength: Strength }
  | { type: 'animal_repetition'; animal: Animal; occurrences: number; strength: Strength }

export interface Heartbeat {
  /** Beats a minute, measured or estimated from the age. */
  bpm: number
  source: 'actual' | 'estimated'
  beats_per_day: number
  /** In all completed years of life, at the estimated rate of each year. */
  lifetime_beats: number
  life_pulse: string
  element: Element
  /** Beats a day modulo 60, which is RAWU for everybody; as an extension of ours beats a minute modulo 60. */
  rhythm_token: string
  rhythm: 'fc60' | 'extension'
}

export interface PlaceSignature {
  element: Element
  lat_hemisphere: 'N' | 'S'
  lon_hemisphere: 'E' | 'W'
  lat_polarity: Polarity
  lon_polarity: Polarity
  /** Hours east by the sun alone, no civil time; null where the convention does not guess. */
  tz_estimate: number | null
}

export type SignalPriority = 'very_high' | 'high' | 'medium' | 'low_medium'
export type Signal =
  | { type: 'animal_repetition'; priority: 'very_high' | 'high'; animal: Animal; occurrences: number }
  | { type: 'day_planet'; priority: 'medium'; planet: Planet }
  | { type: 'moon_phase'; priority: 'medium'; phase: PhaseName }
  | { type: 'dom_animal_element'; priority: 'medium'; animal: Animal; element: Element }
  | { type: 'hour_animal'; priority: 'low_medium'; animal: Animal }
export type Tension =
  | { kind: 'animals'; pair: [Animal, Animal] }
  | { kind: 'elements'; pair: [Element, Element] }
export type TimeBand = 'silence' | 'early' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** What a reading speaks of, and in which order. */
export interface Signals {
  /** Animals that take part, in order: month, day, perhaps hour and minute, year. */
  animals: Animal[]
  /** In order of creation. */
  all: Signal[]
  primary: Signal
  /** Up to three, strongest first. */
  supporting: Signal[]
  tensions: Tension[]
  /** The sun is in the stamp, though the hour is one of the night (0–5). */
  paradox: boolean
  /** null without a time. */
  time_band: TimeBand | null
  /** Life path and personal year, masters as their base (11→2, 22→4, 33→6) and then amplified. */
  theme: {
    life_path: number
    personal_year: number
    life_path_amplified: boolean
    personal_year_amplified: boolean
  }
  /** Where the three recommended actions come from. */
  action_sources: ['repetition' | 'planet', 'life_path', 'moon']
  /** The mother's number beside the life path; null without one. */
  foundation: 'match' | 'differs' | null
}
