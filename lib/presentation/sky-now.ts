// The sky and the day as they are at this moment, as the engine has them: what the first page and Today show.
import {
  type Animal,
  type CivilDate,
  type CivilTime,
  hourPillar,
  jdnOf,
  momentAt,
  moonFace,
  nextPhase,
  type PhaseName,
  type Planet,
  PRINCIPAL_PHASES,
  type PrincipalPhase,
  WEEKDAYS,
} from '@/lib/engine'
import type { Locale } from '@/lib/platform/i18n/locales'

/** Whose clock the day of a language is told by where the reader's own is not known; the page says which. */
export const CLOCK: Readonly<Record<Locale, string>> = { en: 'UTC', fa: 'Asia/Tehran' }

export interface SkyNow {
  /** Gregorian, in the zone. */
  date: CivilDate
  /** Of the double-hour. */
  animal: Animal
  /** To which the day of the week belongs. */
  planet: Planet
  moon: {
    phase: PhaseName
    /** 0 new … 100 full. */
    percent: number
    waxing: boolean
    /** The next days, in the zone, on which it is new and full, the sooner one first. */
    next: { phase: 'new_moon' | 'full_moon'; date: CivilDate }[]
  }
}

/** @param now milliseconds since 1970 @param zone an IANA time zone */
export function skyNow(now: number, zone: string): SkyNow {
  const seconds = Math.floor(now / 1000)
  const { date, time } = momentAt(now, zone)
  const { phase_name, illumination_percent, elongation_deg } = moonFace(seconds)
  const next = (['new_moon', 'full_moon'] as const).map((phase) => {
    const at = nextPhase(phase, seconds)
    return { phase, at, date: momentAt(at * 1000, zone).date }
  })
  return {
    date,
    animal: hourPillar(time?.hour ?? 0, 0).animal,
    planet: (WEEKDAYS[(jdnOf(date) + 1) % 7] ?? WEEKDAYS[0]).planet,
    moon: {
      phase: phase_name,
      percent: Math.round(illumination_percent),
      waxing: elongation_deg < 180,
      next: next.sort((one, other) => one.at - other.at).map(({ phase, date }) => ({ phase, date })),
    },
  }
}

const TURNS: Readonly<Record<PrincipalPhase, PhaseName>> = {
  new_moon: 'New Moon',
  first_quarter: 'First Quarter',
  full_moon: 'Full Moon',
  last_quarter: 'Last Quarter',
}

export interface MoonTurn {
  turn: PrincipalPhase
  phase: PhaseName
  /** Gregorian, in the zone. */
  date: CivilDate
  time: CivilTime
}

/** The next of the moon’s four turns, by the clock of the zone. @param now milliseconds since 1970 @param zone an IANA time zone */
export function nextTurn(now: number, zone: string): MoonTurn {
  const seconds = Math.floor(now / 1000)
  const [first] = PRINCIPAL_PHASES.map((turn) => ({ turn, at: nextPhase(turn, seconds) })).sort(
    (one, other) => one.at - other.at,
  )
  const { turn, at } = first!
  const { date, time } = momentAt(at * 1000, zone)
  return { turn, phase: TURNS[turn], date, time: time! }
}
