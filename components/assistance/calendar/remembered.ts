// Which calendar somebody chose last, on this device; without a choice the one of the language.
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'

const KEY = 'nps-calendar'

/** Storage may be forbidden, and what is in it may be anything. */
export function rememberedCalendar(locale: Locale): Calendar {
  const own = LOCALE[locale].calendar === 'persian' ? 'persian' : 'gregorian'
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'persian' || kept === 'gregorian' ? kept : own
  } catch {
    return own
  }
}

export function rememberCalendar(calendar: Calendar): void {
  try {
    localStorage.setItem(KEY, calendar)
  } catch {
    // It is asked for again next time.
  }
}
