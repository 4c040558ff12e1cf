// The names of months as people write them in English and in Persian, of both calendars, with their usual variants.
import { foldForSearch } from '../fold'

export type Calendar = 'gregorian' | 'persian'
export interface NamedMonth {
  calendar: Calendar
  /** 1…12 */
  month: number
}

const GREGORIAN = [
  'january jan ژانویه ژانویۀ جنوری',
  'february feb فوریه فبروری',
  'march mar مارس مارچ',
  'april apr آوریل آپریل اپریل',
  'may می مه مای',
  'june jun ژوئن ژون جون',
  'july jul ژوئیه ژوییه ژولای ژولیه جولای جولائی',
  'august aug اوت آگوست آگست اوگوست',
  'september sep sept سپتامبر سپتمبر',
  'october oct اکتبر اکتوبر',
  'november nov نوامبر نومبر',
  'december dec دسامبر دسمبر',
]
/** Of Iran, in Latin letters, and of Afghanistan. */
const PERSIAN = [
  'فروردین farvardin حمل',
  'اردیبهشت ordibehesht ثور',
  'خرداد khordad جوزا',
  'تیر tir سرطان',
  'مرداد امرداد mordad amordad اسد',
  'شهریور shahrivar سنبله',
  'مهر mehr میزان',
  'آبان aban عقرب',
  'آذر azar قوس',
  'دی dey جدی',
  'بهمن bahman دلو',
  'اسفند اسپند esfand حوت',
]

const rows = (calendar: Calendar, names: readonly string[]) =>
  names.flatMap((variants, index) =>
    variants
      .split(' ')
      .map((name): [string, NamedMonth] => [foldForSearch(name), { calendar, month: index + 1 }]),
  )
const MONTHS: ReadonlyMap<string, NamedMonth> = new Map([
  ...rows('gregorian', GREGORIAN),
  ...rows('persian', PERSIAN),
])

/** The month of a name in any spelling of its letters, also with ماه behind it; undefined for no month. */
export function monthNamed(name: string): NamedMonth | undefined {
  const folded = foldForSearch(name)
  return MONTHS.get(folded) ?? MONTHS.get(folded.replace(/ ?ماه$/, ''))
}
