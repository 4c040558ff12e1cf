// The numbers of Pythagorean numerology that FC60 does not know, and the abjad ascendant. What has no data is null.
import type { RootNumber } from '../document-words'

export type KarmicDebtNumber = 13 | 14 | 16 | 19
export interface KarmicDebt {
  number: KarmicDebtNumber
  of: 'birthday' | 'life_path' | 'expression' | 'soul_urge' | 'personality'
}

export interface Pinnacle {
  number: RootNumber
  /** The age at which the next one begins; null for the last. The first begins at birth. */
  until_age: number | null
}

export type ZodiacSign =
  | 'Aries'
  | 'Taurus'
  | 'Gemini'
  | 'Cancer'
  | 'Leo'
  | 'Virgo'
  | 'Libra'
  | 'Scorpio'
  | 'Sagittarius'
  | 'Capricorn'
  | 'Aquarius'
  | 'Pisces'

/** The ascendant by abjad, as Persian and Arabic tradition takes it from two names. */
export interface Tali {
  name_sum: number
  mother_sum: number
  sum: number
  /** 1 Aries … 11 Aquarius, 0 Pisces. */
  remainder: number
  sign: ZodiacSign
}

export interface NumerologyExtras {
  birthday: RootNumber
  /** null without a name, like all that follow and need one. */
  maturity: RootNumber | null
  /** 1–9. */
  balance: number | null
  /** How many letters are worth 1, 2 … 9; only by the Pythagorean table, which alone has all nine. */
  inclusion: number[] | null
  /** Values that no letter has. */
  karmic_lessons: number[] | null
  /** The most frequent values. */
  hidden_passion: number[] | null
  karmic_debts: KarmicDebt[]
  /** Always four. */
  pinnacles: Pinnacle[]
  /** Always four, each 0–8: first, second, main, last. */
  challenges: number[]
  /** 0–8: what lies between life path and expression, and between soul urge and personality. */
  bridges: { life_path_expression: number | null; soul_urge_personality: number | null }
  /** Only when both names have letters of the abjad. */
  tali: Tali | null
}
