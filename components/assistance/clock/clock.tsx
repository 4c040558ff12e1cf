'use client'
// A time for a field, turned or typed in its two parts. What is set here stands in the field at once.
import { useEffect, useRef, useState } from 'react'
import { digits } from '@/lib/platform/i18n/digits'
import { type PanelProps, useAssistance } from '../assistance'
import { writeInstead } from '../writing'
import { ClockPart } from './clock-part'
import { type ClockTime, now, timeWritten, turned, written } from './time'

/** What people see again and again. */
const OFTEN: readonly ClockTime[] = [
  { hour: 11, minute: 11 },
  { hour: 22, minute: 22 },
]

export function Clock({ field, seek, onClose }: PanelProps) {
  const { locale, words, icons } = useAssistance()
  const { clock } = words
  const [time, setTime] = useState(() => timeWritten(field.value) ?? now())
  const hours = useRef<HTMLInputElement>(null)
  const minutes = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (seek) hours.current?.focus()
  }, [seek])
  useEffect(() => {
    const read = () => setTime((before) => timeWritten(field.value) ?? before)
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [field])

  function set(next: ClockTime) {
    setTime(next)
    writeInstead(field, written(next))
  }
  function finish(next: ClockTime) {
    field.focus()
    set(next)
    onClose()
  }
  const shared = { locale, chevron: icons.chevron, onDone: () => finish(time) }
  return (
    <fieldset className="clock-picker">
      <legend className="sr-only">{clock.time}</legend>
      <div dir="ltr" className="clock-parts">
        <ClockPart
          {...shared}
          ref={hours}
          part="hour"
          value={time.hour}
          label={clock.hours}
          later={clock.hour_later}
          earlier={clock.hour_earlier}
          onSet={(hour) => set({ ...time, hour })}
          onTurn={(by) => set(turned(time, 'hour', by))}
          onFull={() => minutes.current?.focus()}
        />
        <span aria-hidden="true">:</span>
        <ClockPart
          {...shared}
          ref={minutes}
          part="minute"
          value={time.minute}
          label={clock.minutes}
          later={clock.minute_later}
          earlier={clock.minute_earlier}
          onSet={(minute) => set({ ...time, minute })}
          onTurn={(by) => set(turned(time, 'minute', by))}
        />
      </div>
      <fieldset className="clock-often">
        <legend className="sr-only">{clock.often}</legend>
        {OFTEN.map((one) => (
          <button key={one.hour} type="button" onClick={() => finish(one)} className="chip">
            <bdi>{digits(written(one), locale)}</bdi>
          </button>
        ))}
        <button type="button" onClick={() => finish(now())} className="chip">
          {clock.now}
        </button>
      </fieldset>
    </fieldset>
  )
}
