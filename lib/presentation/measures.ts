// Amounts as the reader's language writes them: counts, money, bytes, spans of time, moments of UTC.
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { instantText } from './numerals'

function formatted(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const { tag, numerals } = LOCALE[locale]
  return new Intl.NumberFormat(tag, { numberingSystem: numerals, ...options }).format(value)
}

/** “1,234”, «۱٬۲۳۴». */
export const countText = (count: number, locale: Locale): string => formatted(count, locale, {})

/** US dollars, to the hundredth of a cent. */
export const dollarsText = (dollars: number, locale: Locale): string =>
  formatted(dollars, locale, {
    ...{ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', maximumFractionDigits: 4 },
  })

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** In the unit in which it has one to three digits before its point. */
export function bytesText(bytes: number, locale: Locale): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length)
  const options = { style: 'unit', unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return formatted(bytes / 1000 ** power, locale, { ...options, unit: UNITS[power - 1]! })
}

const SPANS = [
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
  ['second', 1],
] as const

/** In the largest unit of which there is one: “3 days”. */
export function spanText(seconds: number, locale: Locale): string {
  const [unit, length] = SPANS.find(([, length]) => seconds >= length) ?? SPANS[3]
  return formatted(Math.floor(seconds / length), locale, { style: 'unit', unit, unitDisplay: 'long' })
}

/** “23 November 2026, 14:05 UTC”. @param at ISO 8601 in UTC */
export const utcText = (at: string, locale: Locale): string =>
  `${instantText(at, at, locale)} \u2066UTC\u2069`
