'use client'
// A month under a field for a date, in either calendar: a day that is chosen is written into the field, and one that is
// written there shows itself here.
import { useEffect, useId, useRef, useState } from 'react'
import type { Calendar as CalendarName } from '@/lib/engine/calendar/month-names'
import { type PanelProps, useAssistance } from '../assistance'
import { keepKeyboardAway, underFinger, writeByKeyboard } from '../touch'
import { writeInstead } from '../writing'
import { CalendarFoot } from './calendar-foot'
import { CalendarTabs } from './calendar-tabs'
import { boundsOf, type Day, isSameMonth, monthsLater, within } from './days'
import { MonthGrid } from './month-grid'
import { MonthHead } from './month-head'
import { namesIn } from './names'
import { rememberCalendar, rememberedCalendar } from './remembered'
import { dayWritten, today, written } from './written'

/** Where a calendar opens for a birthday, before anything is known of it. */
const YEARS_BACK = 30

export function Calendar({ field, days, onClose }: PanelProps) {
  const { locale, words, icons } = useAssistance()
  const id = useId()
  const [now] = useState(today)
  const [calendar, setCalendar] = useState<CalendarName>(() => rememberedCalendar(locale))
  const [chosen, setChosen] = useState(() => dayWritten(field.value))
  /** Where somebody wants to be, which may be further than one can. */
  const [wanted, setWanted] = useState<Day>(
    () => chosen ?? (days === 'born' ? monthsLater('gregorian', now, -12 * YEARS_BACK) : now),
  )
  const [entered, setEntered] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    frame.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    function read() {
      const found = dayWritten(field.value)
      setChosen(found)
      if (found !== null) setWanted(found)
    }
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [field])

  const bounds = boundsOf(calendar, days === 'born' ? now : null)
  const day = within(wanted, bounds)
  const names = namesIn(locale, calendar)

  function turn(months: number) {
    const target = monthsLater(calendar, day, months)
    const reached = within(target, bounds)
    // Why it goes no further is only said where it does not go at all.
    setWanted(isSameMonth(calendar, reached, day) ? target : reached)
  }
  function choose(choice: Day) {
    if (underFinger()) keepKeyboardAway(field)
    field.focus()
    writeInstead(field, written(choice, field.value))
    onClose()
  }
  function change(to: CalendarName) {
    rememberCalendar(to)
    setCalendar(to)
  }
  const shared = { calendar, day, bounds, names, words: words.calendar }
  const edge = wanted < bounds.first ? 'first' : wanted > bounds.last ? 'last' : null
  return (
    <div ref={frame} className="calendar-picker">
      <CalendarTabs id={id} locale={locale} chosen={calendar} onChoose={change} words={words.calendar} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${calendar}`}>
        <MonthHead {...shared} id={id} chevron={icons.chevron} onTurn={turn} onGo={setWanted} />
        <MonthGrid
          {...shared}
          labelledBy={`${id}-month`}
          today={now}
          chosen={chosen}
          onGo={setWanted}
          onTurn={turn}
          onChoose={choose}
          onEnter={() => setEntered(true)}
        />
        <CalendarFoot
          {...shared}
          locale={locale}
          shown={entered || chosen === day}
          born={days === 'born'}
          edge={edge}
          onWrite={() => {
            writeByKeyboard(field)
            onClose()
          }}
        />
      </div>
    </div>
  )
}
