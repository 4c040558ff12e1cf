// Conventions: named rule sets for what schools answer differently (the FC60 specification, section 22). A stored reading
// names the one it used, so a convention never changes; a better rule is a new convention.
import { classicAgeInYears } from './calendar/age'
import { type ConfidenceGrounds, classicConfidence } from './confidence'
import type { CivilDate, Confidence, Moment, Pillar, Pillars, Sky } from './document'
import { EngineError } from './error'
import { dayPillar, hourPillar, yearPillar } from './fc60/pillars'
import { meanMoon } from './sky/mean-moon'
import type { Working } from './working'

/** A moment with the Julian Day Number of its local date. */
export interface DatedMoment extends Moment {
  jdn: number
}

export interface Convention {
  name: string
  /** `ageDays` is the whole number of days lived. */
  ageInYears(birth: CivilDate, on: CivilDate, ageDays: number, work: Working): number
  birthYearPillar(birth: CivilDate, work: Working): Pillar
  sky(moment: DatedMoment, work: Working): Sky
  pillars(moment: DatedMoment, work: Working): Pillars
  confidence(grounds: ConfidenceGrounds, work: Working): Confidence
}

/** As the reference implementation of FC60 computes, its mere bugs corrected. */
const FC60_CLASSIC: Convention = {
  name: 'fc60-classic',
  ageInYears: (_birth, _on, ageDays, work) => classicAgeInYears(ageDays, work),
  birthYearPillar: (birth, work) => yearPillar(birth.year, work, 'birth.year_pillar'),
  sky: ({ jdn }, work) => meanMoon(jdn, work),
  pillars({ date, time, jdn }, work) {
    const day = dayPillar(jdn, work)
    return {
      year: yearPillar(date.year, work),
      month: null,
      day,
      // At 23:00 too the hour counts to the civil day that is ending.
      hour: time && hourPillar(time.hour, day.stem_index, work),
    }
  },
  confidence: classicConfidence,
}

const BY_NAME: ReadonlyMap<string, Convention> = new Map([[FC60_CLASSIC.name, FC60_CLASSIC]])

/** Names of all conventions. */
export const CONVENTIONS: readonly string[] = [...BY_NAME.keys()]
export const DEFAULT_CONVENTION = 'fc60-classic'

/** @throws EngineError `unknown_convention` */
export function conventionNamed(name: string): Convention {
  const convention = BY_NAME.get(name)
  if (!convention) throw new EngineError('unknown_convention')
  return convention
}
