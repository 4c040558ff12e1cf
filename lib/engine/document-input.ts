// What a calculation and a reading are made from; a stored reading keeps it, so that it can be computed again.
import type { BondSchoolName } from './bonds/document'
import type { CivilDate, CivilTime, Moment, Place } from './calendar/civil'
import type { SignInput } from './document-signs'
import type { Gender, LetterSystem } from './document-words'

/** What may be known of a person besides names and birthday; absent means the same as null. */
export interface PersonOptions {
  gender?: Gender | null
  place?: Place | null
  /** Measured, 30…220. */
  heart_rate_bpm?: number | null
  /** For the person's and the mother's name; `auto`, the default, chooses by the script of each. */
  letter_system?: LetterSystem | 'auto'
  /** Local clock time of the birth. */
  birth_time?: CivilTime | null
  /** Where that clock was: an IANA time zone or `±HH:MM`. */
  birth_zone?: string | null
}

export interface Person extends PersonOptions {
  name: string
  mother_name: string | null
  birth: CivilDate
}

/** What schools answer differently inside of one convention. Each convention has its own defaults. */
export interface ConventionOptions {
  /** Whether Y counts to the soul urge or to the personality. */
  y: 'vowel' | 'consonant'
  /**
   * What happens at 23:00. `late_rat`: the hour takes the stem that follows from the next day, the day changes at
   * midnight; `day_at_23`: the day itself changes; `this_day`: the hour keeps the stem of the ending day.
   */
  zi_hour: 'late_rat' | 'day_at_23' | 'this_day'
  /** پ چ ژ گ count as ب ج ز ک, or not at all. */
  persian_letters: 'as_arabic' | 'dropped'
  /** Abjad values as they are, without their twelves (wasit), or without their nines (saghir). */
  abjad: 'kabir' | 'wasit' | 'saghir'
  /** The calendar from which day, month and year of the birthday and of the reading are taken for numerology. */
  birthday_calendar: 'gregorian' | 'solar_hijri'
  /** How two people are compared. */
  bond_school: BondSchoolName
}

export interface ReadingInput {
  /** One to five; the first is the primary. */
  people: readonly Person[]
  sign: SignInput
  question?: string | null
  moment: Moment
  /** A convention's name; unknown names are an error. */
  convention: string
  /** Where to depart from the convention's own options; unknown names and values are an error. */
  options?: Partial<ConventionOptions>
}

/** A calculation without a sign; names are optional. */
export interface CalculationInput extends PersonOptions {
  name: string | null
  mother_name: string | null
  birth: CivilDate
  moment: Moment
  convention: string
  options?: Partial<ConventionOptions>
}
