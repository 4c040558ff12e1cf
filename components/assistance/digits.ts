// Digits as the reader's language writes them, and as everything else counts with them.
import { normaliseDigits } from '@/lib/engine/signs/digits'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

export const inDigitsOf = (locale: Locale, text: string): string =>
  text.replace(/[0-9]/g, (digit) => LOCALE[locale].digits[Number(digit)] ?? digit)

/** The digits of a text alone, as ASCII. */
export const digitsIn = (text: string): string => normaliseDigits(text).replace(/[^0-9]/g, '')
