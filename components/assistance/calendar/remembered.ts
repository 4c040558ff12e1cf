// Which calendar somebody chose last, on this device; without a choice the one of the language.
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { remember, remembered } from '../remembered'

const KEY = 'nps-calendar'

export function rememberedCalendar(locale: Locale): Calendar {
  const own = LOCALE[locale].calendar === 'persian' ? 'persian' : 'gregorian'
  return remembered(KEY, ['persian', 'gregorian']) ?? own
}

export const rememberCalendar = (calendar: Calendar): void => remember(KEY, calendar)
