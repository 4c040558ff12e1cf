// Conventions: named rule sets for what schools answer differently (the FC60 specification, section 22). A stored reading
// names the one it used, so a convention never changes; a better rule is a new convention.
import { type BirthDay, type BirthSky, classicBirthSky, trueBirthSky } from './birth-sky'
import { calendarAgeInYears, classicAgeInYears } from './calendar/age'
import { type ConfidenceGrounds, classicConfidence, suppliedConfidence } from './confidence'
import type { CivilDate, Confidence, ConventionOptions, Moment, Pillars, Sky } from './document'
import { EngineError } from './error'
import { yearPillar } from './fc60/pillars'
import { dayAndHourPillars } from './fc60/zi-hour'
import { meanMoon } from './sky/mean-moon'
import { truePillars } from './sky/true-pillars'
import { trueSky } from './sky/true-sky'
import type { Working } from './working'

/** A moment with the Julian Day Number of its local date. */
export interface DatedMoment extends Moment {
  jdn: number
}

export interface Convention {
  name: string
  /** Rises when the convention computes anything differently; a document keeps the one that made it. */
  version: number
  /** What holds where the caller asks for nothing else. */
  options: ConventionOptions
  /** `ageDays` is the whole number of days lived. */
  ageInYears(birth: CivilDate, on: CivilDate, ageDays: number, work: Working): number
  birthSky(birth: BirthDay, work: Working): BirthSky
  sky(moment: DatedMoment, work: Working): Sky
  pillars(moment: DatedMoment, options: ConventionOptions, work: Working): Pillars
  confidence(grounds: ConfidenceGrounds, work: Working): Confidence
  /**
   * Whether ours replaces what FC60 leaves empty: a rhythm that differs from person to person, tensions between the
   * elements that are there, and no solar guess at a time zone.
   */
  extended: boolean
}

/** As the reference implementation of FC60 computes, its mere bugs corrected. */
const FC60_CLASSIC: Convention = {
  name: 'fc60-classic',
  version: 1,
  options: {
    y: 'vowel',
    // At 23:00 too the hour counts to the civil day that is ending.
    zi_hour: 'this_day',
    persian_letters: 'as_arabic',
    abjad: 'kabir',
    birthday_calendar: 'gregorian',
    bond_school: 'fc60',
  },
  ageInYears: (_birth, _on, ageDays, work) => classicAgeInYears(ageDays, work),
  birthSky: classicBirthSky,
  sky: ({ jdn }, work) => meanMoon(jdn, work),
  pillars: ({ date, time, jdn }, { zi_hour }, work) => ({
    year: yearPillar(date.year, work),
    month: null,
    ...dayAndHourPillars(jdn, time, zi_hour, work),
  }),
  confidence: classicConfidence,
  extended: false,
}

/** Sun and moon as they really stand, ages by the calendar, and points only for what was supplied. */
const TRUE_SKY: Convention = {
  name: 'true-sky',
  version: 1,
  options: { ...FC60_CLASSIC.options, zi_hour: 'late_rat' },
  ageInYears: (birth, on, _ageDays, work) => calendarAgeInYears(birth, on, work),
  birthSky: trueBirthSky,
  sky: trueSky,
  pillars: (moment, { zi_hour }, work) => truePillars(moment, zi_hour, work),
  confidence: suppliedConfidence,
  extended: true,
}

const BY_NAME: ReadonlyMap<string, Convention> = new Map(
  [TRUE_SKY, FC60_CLASSIC].map((convention) => [convention.name, convention]),
)

/** Names of all conventions. */
export const CONVENTIONS: readonly string[] = [...BY_NAME.keys()]
export const DEFAULT_CONVENTION = 'true-sky'

/** @throws EngineError `unknown_convention` */
export function conventionNamed(name: string): Convention {
  const convention = BY_NAME.get(name)
  if (!convention) throw new EngineError('unknown_convention')
  return convention
}
