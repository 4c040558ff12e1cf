// The options of conventions: which values there are, and a complete, checked set from what was asked for. Nothing
// unknown is ever ignored, and nothing is left out of the result.
import { BOND_SCHOOLS } from './bonds/schools'
import type { ConventionOptions } from './document'
import { EngineError } from './error'

export const CONVENTION_OPTIONS: Readonly<{
  [Name in keyof ConventionOptions]: readonly ConventionOptions[Name][]
}> = {
  y: ['vowel', 'consonant'],
  zi_hour: ['late_rat', 'day_at_23', 'this_day'],
  persian_letters: ['as_arabic', 'dropped'],
  abjad: ['kabir', 'wasit', 'saghir'],
  birthday_calendar: ['gregorian', 'solar_hijri'],
  bond_school: BOND_SCHOOLS,
}

/**
 * A convention's own options with those that were asked for in their place; `undefined` counts as not asked for.
 * @throws EngineError `unknown_option` for a name, `invalid_option` for a value
 */
export function completeOptions(
  defaults: ConventionOptions,
  asked: Partial<ConventionOptions> = {},
): ConventionOptions {
  for (const [name, value] of Object.entries(asked)) {
    if (!isOptionName(name)) throw new EngineError('unknown_option')
    const known: readonly unknown[] = CONVENTION_OPTIONS[name]
    if (value !== undefined && !known.includes(value)) throw new EngineError('invalid_option')
  }
  return {
    y: asked.y ?? defaults.y,
    zi_hour: asked.zi_hour ?? defaults.zi_hour,
    persian_letters: asked.persian_letters ?? defaults.persian_letters,
    abjad: asked.abjad ?? defaults.abjad,
    birthday_calendar: asked.birthday_calendar ?? defaults.birthday_calendar,
    bond_school: asked.bond_school ?? defaults.bond_school,
  }
}

function isOptionName(name: string): name is keyof ConventionOptions {
  return Object.hasOwn(CONVENTION_OPTIONS, name)
}
