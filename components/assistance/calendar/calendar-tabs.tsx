'use client'
// Which of the two calendars is shown; that of the reader's language comes first.
import type { KeyboardEvent } from 'react'
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import type { CalendarWords } from './words'

interface CalendarTabsProps {
  id: string
  locale: Locale
  chosen: Calendar
  onChoose: (calendar: Calendar) => void
  words: CalendarWords
}

const other: Record<Calendar, Calendar> = { gregorian: 'persian', persian: 'gregorian' }

export function CalendarTabs({ id, locale, chosen, onChoose, words }: CalendarTabsProps) {
  const own: Calendar = LOCALE[locale].calendar === 'persian' ? 'persian' : 'gregorian'
  const targets: Record<string, Calendar> = {
    ...{ ArrowLeft: other[chosen], ArrowRight: other[chosen] },
    ...{ Home: own, End: other[own] },
  }
  function onKeyDown(event: KeyboardEvent) {
    const target = targets[event.key]
    if (!target) return
    event.preventDefault()
    onChoose(target)
    document.getElementById(`${id}-${target}`)?.focus()
  }
  return (
    <div role="tablist" aria-label={words.calendars} className="calendar-tabs">
      {[own, other[own]].map((calendar) => (
        <button
          key={calendar}
          type="button"
          role="tab"
          id={`${id}-${calendar}`}
          aria-selected={calendar === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={calendar === chosen ? 0 : -1}
          onClick={() => onChoose(calendar)}
          onKeyDown={onKeyDown}
        >
          {words[calendar]}
        </button>
      ))}
    </div>
  )
}
