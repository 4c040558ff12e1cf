'use client'
// A number plate of Iran as it stands on a car, part by part; the focus goes on by itself. Once it is whole it stands in the field.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Select } from '@/components/ui/select'
import { digits } from '@/lib/platform/i18n/digits'
import { type PanelProps, useAssistance } from '../assistance'
import { digitsIn } from '../digits'
import { writeInstead } from '../writing'
import {
  DIGITS,
  EMPTY,
  LATIN_LETTERS,
  PERSIAN_LETTERS,
  type PlateParts,
  partsWritten,
  written,
} from './parts'

const ORDER = ['first', 'letter', 'last', 'region'] as const
type Part = (typeof ORDER)[number]

export function Plate({ field, seek, onClose }: PanelProps) {
  const { locale, words } = useAssistance()
  const { plate } = words
  const [parts, setParts] = useState<PlateParts>(() => partsWritten(field.value) ?? EMPTY)
  const frame = useRef<HTMLFieldSetElement>(null)
  const enter = (part: Part | undefined) =>
    frame.current?.querySelector<HTMLElement>(`[data-part=${part}]`)?.focus()
  useEffect(() => {
    if (seek) frame.current?.querySelector<HTMLElement>('[data-part=first]')?.focus()
  }, [seek])
  useEffect(() => {
    const read = () => setParts((before) => partsWritten(field.value) ?? before)
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [field])

  function set(part: Part, value: string, full: boolean) {
    const next = { ...parts, [part]: value }
    setParts(next)
    const text = written(next)
    const done = full && part === 'region' && text !== null
    if (done) field.focus()
    if (text !== null) writeInstead(field, text)
    if (done) onClose()
    else if (full) enter(ORDER[ORDER.indexOf(part) + 1])
  }
  function onKeyDown(event: KeyboardEvent, part: Part) {
    // It would send the form around it.
    if (event.key === 'Enter') event.preventDefault()
    if (event.key === 'Enter' && written(parts) !== null) onClose()
    if (event.key === 'Backspace' && parts[part] === '') {
      event.preventDefault()
      enter(ORDER[ORDER.indexOf(part) - 1])
    }
  }
  const figures = (part: keyof typeof DIGITS, label: string) => (
    <input
      data-part={part}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      value={digits(parts[part], locale)}
      onChange={({ target }) => {
        const typed = digitsIn(target.value).slice(0, DIGITS[part])
        set(part, typed, typed.length === DIGITS[part] && typed.length > parts[part].length)
      }}
      onFocus={({ target }) => target.select()}
      onKeyDown={(event) => onKeyDown(event, part)}
      className={`control plate-${part}`}
    />
  )
  const known = [...PERSIAN_LETTERS, ...LATIN_LETTERS]
  return (
    <fieldset ref={frame} dir="ltr" className="plate-picker">
      <legend className="sr-only">{plate.plate}</legend>
      {figures('first', plate.first_digits)}
      <Select
        data-part="letter"
        aria-label={plate.letter}
        value={parts.letter}
        onChange={({ target }) => set('letter', target.value, target.value !== '')}
      >
        <option value="" />
        {known.includes(parts.letter) || parts.letter === '' ? null : <option>{parts.letter}</option>}
        <optgroup label={plate.persian_letters}>
          {PERSIAN_LETTERS.map((letter) => (
            <option key={letter}>{letter}</option>
          ))}
        </optgroup>
        <optgroup label={plate.latin_letters}>
          {LATIN_LETTERS.map((letter) => (
            <option key={letter}>{letter}</option>
          ))}
        </optgroup>
      </Select>
      {figures('last', plate.last_digits)}
      <div className="plate-region">
        <span aria-hidden="true">{plate.iran}</span>
        {figures('region', plate.region)}
      </div>
    </fieldset>
  )
}
