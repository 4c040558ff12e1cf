// Names of the engine's ids that the page shows as well: the working says the page's word, so that one thing has one name.
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

export function namesOfIds(locale: Locale): Record<string, string> {
  const { animals, elements, moon_phases, polarities, sides, roles, zodiac_signs } = messagesOf(locale)
  return { ...animals, ...elements, ...moon_phases, ...polarities, ...sides, ...roles, ...zodiac_signs }
}
