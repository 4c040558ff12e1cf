// What was noticed and when, of a reading and of its line in a list.
import { normaliseDigits, type SignType } from '@/lib/engine'
import { digits } from '@/lib/platform/i18n/digits'
import type { Locale } from '@/lib/platform/i18n/locales'
import { dayOfMoment, dayText } from './numerals'
import type { Sign } from './presented'
import type { Reader } from './reader'

/** Of which the digits are what counts; words are somebody's own, with their digits. */
const OF_DIGITS: ReadonlySet<SignType> = new Set<SignType>(['time', 'number', 'date', 'plate'])

/** A sign in the digits of the reader's language, however it was typed. */
export const signShown = (type: SignType, value: string, locale: Locale): string =>
  OF_DIGITS.has(type) ? digits(normaliseDigits(value), locale) : value

/** @param moment ISO 8601 with offset, or a date alone */
export const presentSign = (type: SignType, value: string, moment: string, { locale, t }: Reader): Sign => ({
  kind: type,
  type: t(`sign_types.${type}`),
  value,
  shown: signShown(type, value, locale),
  day: dayText(dayOfMoment(moment), locale),
  moment,
})
