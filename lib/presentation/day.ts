// A day as a page tells it: in the reader's own calendar, in the other one, and by the seal of its pillar.
import { type Animal, type CivilDate, dayPillar, type Element, jdnOf, momentFromIso } from '@/lib/engine'
import { formatDay } from '@/lib/interpretation/format'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

const midnight = ({ year, month, day }: CivilDate) => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

/** Made for a calendar and a language when they are first asked for. */
const formats = new Map<string, Intl.DateTimeFormat>()
function partsOf(date: CivilDate, locale: Locale, calendar: string) {
  const { tag, numerals: numberingSystem } = LOCALE[locale]
  const key = `${locale} ${calendar}`
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(tag, {
      ...({ day: 'numeric', month: 'long', year: 'numeric' } as const),
      ...{ calendar, numberingSystem, timeZone: 'UTC' },
    })
  formats.set(key, format)
  return new Map(format.formatToParts(midnight(date)).map(({ type, value }) => [type, value]))
}

const other = (calendar: string) => (calendar === 'persian' ? 'gregory' : 'persian')

export interface DayTold {
  /** “Thursday 26 November”. */
  day: string
  year: string
  /** In the other calendar: “5 Azar 1405”. */
  beside: string
}

export function dayTold(date: CivilDate, locale: Locale): DayTold {
  const { calendar } = LOCALE[locale]
  const beside = partsOf(date, locale, other(calendar))
  return {
    day: formatDay(date, locale),
    year: partsOf(date, locale, calendar).get('year') ?? '',
    beside: `${beside.get('day')} ${beside.get('month')} ${beside.get('year')}`,
  }
}

/** Animal and element of the day on which something was. @param moment ISO 8601, with its offset or a date alone */
export function sealOfDay(moment: string): { animal: Animal; element: Element } {
  const { animal, element } = dayPillar(jdnOf(momentFromIso(moment).date))
  return { animal, element }
}
