// Digits as a language writes them.
import { LOCALE, type Locale } from './locales'

/** A text with the digits of its language. */
export const digits = (text: string, locale: Locale): string =>
  text.replace(/[0-9]/g, (digit) => LOCALE[locale].digits[Number(digit)] as string)
