// What a person's calendar holds: where the personal months turn, new and full moons, and the number of each day around now.
// Numbers and the moon alone: no name, no question, no words of a reading.
import { createHash } from 'node:crypto'
import { type CivilDate, isoOfDate, jdnOf, momentAt, nextPhase, personalCycle } from '@/lib/engine'
import { dateOfJdn, formatTime } from '@/lib/interpretation/format'
import type { Locale } from '@/lib/platform/i18n/locales'
import { cityOf } from '@/lib/platform/i18n/zones/names'
import type { DayEvent } from './icalendar'
import { plainNumber } from './numerals'
import { READERS } from './reader'

export interface Reminded {
  /** Of the profile: events are the same ones for ever, and nobody else's. */
  person: string
  birthday: CivilDate
  /** An IANA time zone, whose days they are. */
  zone: string
  /** Milliseconds since 1970. */
  now: number
}

/** Days before and after today that have their number. */
const DAYS = { before: 1, after: 7 }
/** Months that turn, this one first. */
const MONTHS = 13
/** Days for which moons are told, and how long one stays after it was. */
const MOONS = { before: 7, after: 183 }
const DAY_MS = 86_400_000
const MOON_NAMES = { new_moon: 'New Moon', full_moon: 'Full Moon' } as const

export function remindersOf({ person, birthday, zone, now }: Reminded, locale: Locale): DayEvent[] {
  const { t } = READERS[locale]
  const today = momentAt(now, zone).date
  const uid = (kind: string, date: CivilDate) => {
    const of = createHash('sha256')
      .update(`${person} ${kind} ${isoOfDate(date)}`)
      .digest('hex')
    return `${of.slice(0, 32)}@nps-oracle`
  }
  const n = (value: number) => plainNumber(value, locale)

  const days = Array.from({ length: DAYS.before + 1 + DAYS.after }, (_, index): DayEvent => {
    const date = dateOfJdn(jdnOf(today) + index - DAYS.before)
    const number = personalCycle(birthday, date).day
    const mood = t(`day_numbers.${number}`)
    return { uid: uid('day', date), date, summary: t('calendar.day', { n: n(number), mood }) }
  })

  const months = Array.from({ length: MONTHS }, (_, index): DayEvent => {
    const place = today.month - 1 + index
    const date = { year: today.year + Math.floor(place / 12), month: (place % 12) + 1, day: 1 }
    const { month, year } = personalCycle(birthday, date)
    const turnsYear = date.month === 1
    return {
      ...{ uid: uid('month', date), date },
      summary: turnsYear
        ? t('calendar.year', { year: n(year), month: n(month) })
        : t('calendar.month', { month: n(month) }),
      description: t(`day_numbers.${month}`),
    }
  })

  const moons = (['new_moon', 'full_moon'] as const).flatMap((phase) => {
    const found: DayEvent[] = []
    const end = (now + MOONS.after * DAY_MS) / 1000
    let at = nextPhase(phase, Math.floor((now - MOONS.before * DAY_MS) / 1000))
    while (at <= end) {
      const { date, time } = momentAt(at * 1000, zone)
      const clock = { time: formatTime(time!, locale), zone: cityOf(zone, locale) }
      found.push({
        ...{ uid: uid(phase, date), date },
        summary: t(`moon_phases.${MOON_NAMES[phase]}`),
        description: t('calendar.moon_at', clock),
      })
      at = nextPhase(phase, at)
    }
    return found
  })
  return [...days, ...months, ...moons].sort((one, other) => jdnOf(one.date) - jdnOf(other.date))
}
