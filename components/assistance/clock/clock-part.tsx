'use client'
// The hours, or the minutes: typed as two digits, or turned with the arrows and with the buttons over and under them.
import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { digits } from '@/lib/platform/i18n/digits'
import type { Locale } from '@/lib/platform/i18n/locales'
import { digitsIn } from '../digits'
import { type ClockTime, inTwoDigits, OF_DAY } from './time'

interface ClockPartProps {
  ref: Ref<HTMLInputElement>
  locale: Locale
  part: keyof ClockTime
  value: number
  label: string
  later: string
  earlier: string
  chevron: ReactNode
  onSet: (value: number) => void
  onTurn: (by: number) => void
  /** No further digit can follow. */
  onFull?: () => void
  onDone: () => void
}

/** What a page of the keyboard turns. */
const LEAP: ClockTime = { hour: 6, minute: 10 }

export function ClockPart(props: ClockPartProps) {
  const { ref, locale, part, value, label, later, earlier, chevron, onSet, onTurn, onFull, onDone } = props
  /** While somebody types. */
  const [typed, setTyped] = useState<string | null>(null)
  const last = OF_DAY[part] - 1

  function type(text: string) {
    const entered = digitsIn(text).slice(-2)
    // What no clock shows begins anew with its last digit.
    const kept = Number(entered) > last ? entered.slice(-1) : entered
    setTyped(kept)
    if (kept === '') return
    onSet(Number(kept))
    if (kept.length === 2 || Number(kept) * 10 > last) onFull?.()
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const acts: Record<string, () => void> = {
      ...{ ArrowUp: () => onTurn(1), ArrowDown: () => onTurn(-1) },
      ...{ PageUp: () => onTurn(LEAP[part]), PageDown: () => onTurn(-LEAP[part]) },
      ...{ Home: () => onSet(0), End: () => onSet(last), Enter: onDone },
    }
    const act = acts[event.key]
    if (!act) return
    // Enter would send the form around it.
    event.preventDefault()
    setTyped(null)
    act()
  }
  const shown = inTwoDigits(value)
  return (
    <div className="clock-part">
      <button
        type="button"
        tabIndex={-1}
        aria-label={later}
        onClick={() => onTurn(1)}
        className="tool clock-later"
      >
        {chevron}
      </button>
      <input
        ref={ref}
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuetext={digits(String(value), locale)}
        value={digits(typed ?? shown, locale)}
        onChange={({ target }) => type(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
        className="control"
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={earlier}
        onClick={() => onTurn(-1)}
        className="tool clock-earlier"
      >
        {chevron}
      </button>
    </div>
  )
}
