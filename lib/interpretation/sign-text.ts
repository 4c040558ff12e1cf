// The sign as a sentence may hold it: bounded, isolated, digits and dates as the language writes them.
import { type CivilDate, normaliseDigits, type SignResult } from '@/lib/engine'
import { digits } from '@/lib/platform/i18n/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { isolate, isolateLeftToRight, shorten } from './fill'
import { formatGregorian } from './format'

const LIMIT = 40

function isoDate(value: string): CivilDate {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return { year, month, day }
}

const quoted = (text: string, locale: Locale): string => LOCALE[locale].quotes.join(text)

export function signText({ type, value }: Pick<SignResult, 'type' | 'value'>, locale: Locale): string {
  const text = shorten(value, LIMIT)
  switch (type) {
    case 'time':
    case 'number':
      return isolateLeftToRight(digits(normaliseDigits(text), locale))
    case 'date':
      // Its numbers are counted in this calendar, whatever the language's own is.
      return isolate(formatGregorian(isoDate(normaliseDigits(text)), locale))
    case 'plate':
      // A plate runs from left to right, whatever letter it begins with.
      return isolateLeftToRight(digits(normaliseDigits(text), locale))
    default:
      return quoted(isolate(text), locale)
  }
}
