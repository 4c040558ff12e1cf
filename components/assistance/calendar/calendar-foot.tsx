'use client'
// Under the month: the day in words, in both calendars, or why one cannot go on; and on a phone the way to its keyboard.
import type { Calendar } from '@/lib/engine/calendar/month-names'
import type { Locale } from '@/lib/platform/i18n/locales'
import { type Day, KNOWN, within } from './days'
import { type Names, namesIn } from './names'
import type { CalendarWords } from './words'

interface CalendarFootProps {
  locale: Locale
  calendar: Calendar
  day: Day
  names: Names
  words: CalendarWords
  /** Whether the day is meant, and not only where the calendar opened. */
  shown: boolean
  born: boolean
  /** Of what can be chosen, where somebody wanted to go further. */
  edge: 'first' | 'last' | null
  onWrite: () => void
}

export function CalendarFoot(props: CalendarFootProps) {
  const { locale, calendar, day, names, words, shown, born, edge, onWrite } = props
  const beside: Calendar = calendar === 'persian' ? 'gregorian' : 'persian'
  const known = within(day, KNOWN[beside]) === day
  const begins = { gregorian: words.begins_gregorian, persian: words.begins_persian }[calendar]
  const why = { first: begins, last: born ? words.born_by_today : words.ends }
  return (
    <div className="calendar-foot">
      {shown ? (
        <p>
          <span>{names.dateAndWeekday(day)}</span>
          {known ? <span className="text-muted">{namesIn(locale, beside).date(day)}</span> : null}
        </p>
      ) : (
        <p className="text-muted">{words.choose}</p>
      )}
      <p role="status" className="calendar-why">
        {edge ? why[edge] : ''}
      </p>
      <button type="button" onClick={onWrite} className="link calendar-write">
        {words.write}
      </button>
    </div>
  )
}
