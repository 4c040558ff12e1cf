'use client'
// The month and the year, to be chosen, and the ways to the months beside it.
import type { ReactNode } from 'react'
import { Select } from '@/components/ui/select'
import type { Calendar } from '@/lib/engine/calendar/month-names'
import { type Bounds, type Day, dateIn, dayIn, inMonth, lengthOf, within } from './days'
import type { Names } from './names'
import type { CalendarWords } from './words'

interface MonthHeadProps {
  id: string
  calendar: Calendar
  day: Day
  bounds: Bounds
  names: Names
  words: CalendarWords
  chevron: ReactNode
  onTurn: (months: number) => void
  onGo: (day: Day) => void
}

const MONTHS = Array.from({ length: 12 }, (_month, index) => index + 1)

export function MonthHead(props: MonthHeadProps) {
  const { id, calendar, day, bounds, names, words, chevron, onTurn, onGo } = props
  const { year, month } = dateIn(calendar, day)
  const first = dayIn(calendar, { year, month, day: 1 })
  const [from, to] = [dateIn(calendar, bounds.first).year, dateIn(calendar, bounds.last).year]
  const years = Array.from({ length: to - from + 1 }, (_year, index) => from + index)
  const go = (year: number, month: number) => onGo(within(inMonth(calendar, day, year, month), bounds))
  /** Of which no day can be chosen. */
  const isOut = (month: number) => {
    const begins = dayIn(calendar, { year, month, day: 1 })
    return begins > bounds.last || begins + lengthOf(calendar, year, month) <= bounds.first
  }
  return (
    <div className="calendar-head">
      <button
        type="button"
        aria-label={words.previous_month}
        aria-disabled={first <= bounds.first}
        onClick={() => onTurn(-1)}
        className="tool calendar-back"
      >
        {chevron}
      </button>
      <Select
        aria-label={words.month}
        value={month}
        onChange={({ target }) => go(year, Number(target.value))}
      >
        {MONTHS.map((one) => (
          <option key={one} value={one} disabled={isOut(one)}>
            {names.month(one)}
          </option>
        ))}
      </Select>
      <Select
        aria-label={words.year}
        value={year}
        onChange={({ target }) => go(Number(target.value), month)}
        className="figures"
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {names.number(one)}
          </option>
        ))}
      </Select>
      <button
        type="button"
        aria-label={words.next_month}
        aria-disabled={first + lengthOf(calendar, year, month) > bounds.last}
        onClick={() => onTurn(1)}
        className="tool"
      >
        {chevron}
      </button>
      <p id={`${id}-month`} aria-live="polite" className="sr-only">
        {`${names.month(month)} ${names.number(year)}`}
      </p>
    </div>
  )
}
