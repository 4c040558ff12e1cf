// The week around a day, as it begins in the reader's language: each day with its moon, and how much was read on it.
import {
  type CivilDate,
  isoOfDate,
  jdnOf,
  moonFace,
  type PhaseName,
  solarHijriFromGregorian,
} from '@/lib/engine'
import { dateOfJdn, datePartsOf, formatDay } from '@/lib/interpretation/format'
import { digits } from '@/lib/platform/i18n/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { startOfDay } from '@/lib/readings/local-moment'

export interface DayOfWeek {
  /** `YYYY-MM-DD`. */
  iso: string
  /** As a field for days takes it, in the reader's calendar: “2026-11-26”, «۱۴۰۵/۰۹/۰۵». */
  typed: string
  /** “Thursday 26 November”. */
  told: string
  /** “Thu”, «پ». */
  short: string
  /** Of the month. */
  number: string
  moon: { phase: PhaseName; percent: number; waxing: boolean }
  place: 'before' | 'today' | 'after'
  /** Readings of the day. */
  readings: number
}

const HALF_DAY_MS = 12 * 60 * 60 * 1000
const two = (part: number) => String(part).padStart(2, '0')

/** A day as somebody would type it. */
export function typedDay(date: CivilDate, locale: Locale): string {
  if (LOCALE[locale].calendar === 'gregory') return isoOfDate(date)
  const { year, month, day } = solarHijriFromGregorian(date)
  return digits(`${year}/${two(month)}/${two(day)}`, locale)
}

const shortNames = new Map<Locale, Intl.DateTimeFormat>()
function shortName(iso: string, locale: Locale): string {
  const { tag, weekday } = LOCALE[locale]
  const format = shortNames.get(locale) ?? new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
  shortNames.set(locale, format)
  return format.format(Date.parse(iso))
}

interface Around {
  today: CivilDate
  /** Milliseconds since 1970. */
  now: number
  /** An IANA time zone, whose days they are. */
  zone: string
  /** Readings of a day, by its Julian Day Number. */
  readings: ReadonlyMap<number, number>
}

/** The moons are those of noon; today's is the one of now. */
export function weekOf({ today, now, zone, readings }: Around, locale: Locale): DayOfWeek[] {
  const here = jdnOf(today)
  const first = here - ((here - LOCALE[locale].weekBegins + 7) % 7)
  return Array.from({ length: 7 }, (_, index) => {
    const jdn = first + index
    const date = dateOfJdn(jdn)
    const iso = isoOfDate(date)
    const at = jdn === here ? now : startOfDay(iso, 0, zone).getTime() + HALF_DAY_MS
    const { phase_name, illumination_percent, elongation_deg } = moonFace(Math.floor(at / 1000))
    return {
      ...{ iso, typed: typedDay(date, locale), told: formatDay(date, locale) },
      short: shortName(iso, locale),
      number: datePartsOf(date, locale).day ?? '',
      moon: {
        phase: phase_name,
        percent: Math.round(illumination_percent),
        waxing: elongation_deg < 180,
      },
      place: jdn === here ? ('today' as const) : jdn < here ? ('before' as const) : ('after' as const),
      readings: readings.get(jdn) ?? 0,
    }
  })
}
