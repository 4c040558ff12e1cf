'use client'
// The days of a month in their weeks. One of them is in the order of the Tab key; arrows go on from it, by what is seen.
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { useAssistance } from '../assistance'
import {
  type Bounds,
  type Day,
  dateIn,
  FIRST_OF_WEEK,
  placeInWeek,
  RESTING,
  weekdayOf,
  weeksAround,
} from './days'
import type { Names } from './names'
import type { CalendarWords } from './words'

/** Any Sunday. */
const SUNDAY: Day = 2_440_591

interface MonthGridProps {
  calendar: Calendar
  day: Day
  bounds: Bounds
  names: Names
  words: CalendarWords
  labelledBy: string
  today: Day
  chosen: Day | null
  onGo: (day: Day) => void
  onTurn: (months: number) => void
  onChoose: (day: Day) => void
  onEnter: () => void
}

/** To the one day that the Tab key reaches. */
const enter = (grid: HTMLElement | null) => grid?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()

export function MonthGrid(props: MonthGridProps) {
  const { calendar, day, bounds, names, words, labelledBy, today, chosen } = props
  const { opened } = useAssistance()
  const grid = useRef<HTMLTableElement>(null)
  const follows = useRef(false)
  useEffect(() => {
    if (opened?.seek) enter(grid.current)
  }, [opened])
  // The focus goes with the day, also into another month.
  useLayoutEffect(() => {
    if (follows.current) enter(grid.current)
    follows.current = false
  })

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const place = placeInWeek(calendar, day)
    const days: Record<string, number> = {
      ...{ ArrowRight: forward, ArrowLeft: -forward, ArrowDown: 7, ArrowUp: -7 },
      ...{ Home: -place, End: 6 - place },
    }
    const months: Record<string, number> = { PageDown: 1, PageUp: -1 }
    const by = days[key]
    const turn = months[key]
    if (by === undefined && turn === undefined) return
    event.preventDefault()
    follows.current = true
    if (by !== undefined) props.onGo(day + by)
    else if (turn !== undefined) props.onTurn(shiftKey ? turn * 12 : turn)
  }
  const weeks = weeksAround(calendar, day)
  const columns = Array.from({ length: 7 }, (_column, index) => (FIRST_OF_WEEK[calendar] + index) % 7)
  const short = words.weekdays.split(' ')
  const isOut = (one: Day) => one < bounds.first || one > bounds.last
  return (
    <table
      ref={grid}
      role="grid"
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
      onFocus={props.onEnter}
      className="calendar-grid"
    >
      <thead>
        <tr>
          {columns.map((weekday) => (
            <th
              key={weekday}
              scope="col"
              aria-label={names.weekday(SUNDAY + weekday)}
              className={weekday === RESTING[calendar] ? 'is-resting' : undefined}
            >
              {short[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week[0] ?? index}>
            {index === 0 ? <Before days={7 - week.length} /> : null}
            {week.map((one) => (
              <td key={one} role="gridcell" aria-selected={one === chosen}>
                <button
                  type="button"
                  data-day={dateIn(calendar, one).day}
                  tabIndex={one === day ? 0 : -1}
                  aria-label={names.dateAndWeekday(one)}
                  aria-current={one === today ? 'date' : undefined}
                  aria-disabled={isOut(one) || undefined}
                  onClick={() => (isOut(one) ? props.onGo(one) : props.onChoose(one))}
                  className={`calendar-day ${weekdayOf(one) === RESTING[calendar] ? 'is-resting' : ''}`}
                >
                  {names.number(dateIn(calendar, one).day)}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Of the first week, what belongs to another month. */
const Before = ({ days }: { days: number }) => (days > 0 ? <td colSpan={days} /> : null)
