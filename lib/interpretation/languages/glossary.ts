// The words that a reader meets in what the engine returns, each explained in two plain sentences. Documents and
// interface take them from here, so that a thing is explained in one way only.
export const GLOSSARY_TERMS = [
  ...(['life_path', 'expression', 'soul_urge', 'personality', 'mother_influence'] as const),
  ...(['personal_year', 'personal_month', 'personal_day'] as const),
  ...(['reduction', 'master_number', 'letter_system', 'abjad'] as const),
  ...(['birthday', 'maturity', 'balance', 'inclusion', 'karmic_lesson', 'hidden_passion'] as const),
  ...(['karmic_debt', 'pinnacle', 'challenge', 'bridge', 'tali'] as const),
  ...(['stamp', 'token', 'base60', 'checksum', 'julian_day', 'weekday_planet'] as const),
  ...(['pillar', 'stem', 'branch', 'element', 'animal', 'polarity', 'zodiac'] as const),
  ...(['sky', 'moon_phase', 'moon_age', 'elongation', 'illumination', 'solar_term', 'li_chun'] as const),
  ...(['sign', 'question_number', 'pattern', 'signal', 'tension', 'time_band'] as const),
  ...(['heartbeat', 'location', 'confidence', 'convention', 'option', 'trace'] as const),
  ...(['bond', 'bond_school', 'harmony', 'element_balance', 'role', 'archetype'] as const),
  ...(['joint_life_path', 'synergy', 'growth'] as const),
] as const
export type GlossaryTerm = (typeof GLOSSARY_TERMS)[number]

export interface GlossaryEntry {
  /** As it stands in a sentence. */
  term: string
  meaning: readonly [string, string]
}
export type Glossary = Readonly<Record<GlossaryTerm, GlossaryEntry>>
