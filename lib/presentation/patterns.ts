// What returns over time: the months of a person's own numbers with what was asked in them, and the subjects, forms and signs that
// came more than once. Plain sums of what is there; nothing is concluded from them.
import {
  type CivilDate,
  daysInMonth,
  foldForSearch,
  isoOfDate,
  personalCycle,
  type RootNumber,
  type SignType,
} from '@/lib/engine'
import { datePartsOf, formatDate } from '@/lib/interpretation/format'
import type { Intent } from '@/lib/interpretation/schema'
import type { SubjectId } from '@/lib/interpretation/subject/subjects'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { startOfDay } from '@/lib/readings/local-moment'
import type { Asked } from '@/lib/readings/service/asked'
import { monthText } from './months'
import { signShown } from './sign'
import { typedDay } from './week'

/** Months that the line has, this one last. */
const MONTHS = 12
/** Fewer readings say nothing of what returns. */
export const ENOUGH = 5

export interface PersonalMonth {
  /** `YYYY-MM-DD`, its first day: personal months turn with those of the Gregorian calendar. */
  iso: string
  /** Of the first day, in the reader's calendar: “Dec”, «آذر». */
  label: string
  /** “November 2026”; where the reader's calendar has other months, its first and last day: «۱۰ آبان» «۹ آذر ۱۴۰۵». */
  told: { month: string } | { from: string; to: string }
  /** Its first and last day as the history's fields take them. */
  typed: { from: string; to: string }
  year: RootNumber
  month: RootNumber
  readings: number
  /** What was asked about, the most frequent first. */
  subjects: SubjectId[]
}

export interface Returning<What> {
  what: What
  count: number
}

/** The most frequent first; of those as frequent, the one that came last. @param all newest first */
function counted<What extends string>(all: readonly (What | null)[]): Returning<What>[] {
  const counts = new Map<What, number>()
  for (const what of all) if (what !== null) counts.set(what, (counts.get(what) ?? 0) + 1)
  return [...counts].map(([what, count]) => ({ what, count })).sort((one, other) => other.count - one.count)
}

const returning = <What extends string>(all: readonly (What | null)[]) =>
  counted(all).filter(({ count }) => count > 1)

function firstDay({ year, month }: CivilDate, away: number): CivilDate {
  const months = year * 12 + month - 1 + away
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 }
}

const lastDay = ({ year, month }: CivilDate): CivilDate => ({ year, month, day: daysInMonth(year, month) })

function toldOf(first: CivilDate, last: CivilDate, locale: Locale): PersonalMonth['told'] {
  if (LOCALE[locale].calendar === 'gregory') return { month: monthText(first, locale) }
  const [from, to] = [first, last].map((date) => datePartsOf(date, locale))
  const begins = from?.year === to?.year ? `${from?.day} ${from?.month}` : formatDate(first, locale)
  return { from: begins, to: formatDate(last, locale) }
}

interface Of {
  birthday: CivilDate
  today: CivilDate
  /** An IANA time zone, by whose clock months begin. */
  zone: string
}

/** @param asked newest first */
export function personalMonths(
  asked: readonly Asked[],
  { birthday, today, zone }: Of,
  locale: Locale,
): PersonalMonth[] {
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = firstDay(today, index - MONTHS + 1)
    const last = lastDay(first)
    const iso = isoOfDate(first)
    const begins = startOfDay(iso, 0, zone).getTime()
    const ends = startOfDay(isoOfDate(last), 1, zone).getTime()
    const within = asked.filter(({ at }) => at >= begins && at < ends)
    const { year, month } = personalCycle(birthday, first)
    return {
      iso,
      label: datePartsOf(first, locale, { month: 'short' }).month ?? '',
      told: toldOf(first, last, locale),
      typed: { from: typedDay(first, locale), to: typedDay(last, locale) },
      ...{ year, month },
      readings: within.length,
      subjects: counted(within.map(({ subject }) => subject)).map(({ what }) => what),
    }
  })
}

export interface Returns {
  subjects: Returning<SubjectId>[]
  intents: Returning<Intent>[]
  signs: (Returning<string> & { type: SignType; shown: string })[]
}

/** How many of each are told. */
const MOST = 8

/** @param asked newest first */
export function returnsOf(asked: readonly Asked[], locale: Locale): Returns {
  const keyOf = ({ sign }: Asked) =>
    sign && `${sign.type} ${foldForSearch(signShown(sign.type, sign.value, 'en'))}`
  const signs = returning(asked.map(keyOf)).flatMap(({ what, count }) => {
    const sign = asked.find((one) => keyOf(one) === what)?.sign
    return sign ? [{ what, count, type: sign.type, shown: signShown(sign.type, sign.value, locale) }] : []
  })
  return {
    subjects: returning(asked.map(({ subject }) => subject)).slice(0, MOST),
    // What has no form of its own returns nowhere.
    intents: returning(asked.map(({ intent }) => (intent === 'open' ? null : intent))).slice(0, MOST),
    signs: signs.slice(0, MOST),
  }
}

/** Whether time runs from right to left. */
export const isMirrored = (locale: Locale): boolean => LOCALE[locale].direction === 'rtl'
