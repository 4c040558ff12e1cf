'use client'
// What was noticed, as a sentence: I saw [a time] [11:11]. Two plain fields, whatever is helped with.
import { Assisted } from '@/components/assistance/assisted'
import type { Aid } from '@/components/assistance/following'
import { Select } from '@/components/ui/select'

export interface SignWords {
  noticed: string
  saw: string
  sign_type: string
  sign_value: string
}

/** What is made of parts has a helper of its own; everything can be written. */
const HELPERS: Record<string, Aid> = { date: 'calendar', time: 'clock', plate: 'plate' }
function aids(type: string | undefined): Aid[] {
  const helper = type && HELPERS[type]
  return helper ? [helper, 'keyboard'] : ['keyboard']
}

/**
 * A phone's pad of digits has no colon and on many phones no minus: a time would be out of reach on it, so it comes with the
 * parts of the clock and the plate instead. Most numbers have no sign; the keyboard beside the field has one.
 */
const inputMode = (type: string | undefined) => (type === 'number' ? 'numeric' : 'text')

interface SignFieldProps {
  words: SignWords
  types: { type: string; label: string; hint: string; placeholder: string; free: boolean }[]
  type: string | undefined
  onType: (type: string) => void
  /** As it was sent before, or named elsewhere. */
  value: string | undefined
  fields: Record<string, string>
}

export function SignField({ words, types, type, onType, value, fields }: SignFieldProps) {
  const chosen = types.find((one) => one.type === type)
  const message = fields.sign_value ?? fields.sign_type
  return (
    <>
      <div className="saw">
        <span aria-hidden="true">{words.saw}</span>
        <div className="saw-type">
          <label htmlFor="sign_type" className="sr-only">
            {words.sign_type}
          </label>
          <Select
            id="sign_type"
            name="sign_type"
            value={type}
            onChange={(event) => onType(event.target.value)}
          >
            {types.map(({ type, label }) => (
              <option key={type} value={type}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <div className="saw-value">
          <label htmlFor="sign_value" className="sr-only">
            {words.sign_value}
          </label>
          <Assisted by={aids(chosen?.type)}>
            <input
              id="sign_value"
              name="sign_value"
              dir={chosen?.free ? 'auto' : 'ltr'}
              inputMode={inputMode(chosen?.type)}
              defaultValue={value}
              placeholder={chosen?.placeholder}
              aria-describedby={`sign_value-hint${message ? ' sign_value-message' : ''}`}
              aria-invalid={message ? true : undefined}
              className="control"
            />
          </Assisted>
        </div>
      </div>
      <div id="sign_value-hint" className="hint">
        {types.map(({ type, hint }) => (
          <span key={type} data-type={type} className="sign-hint">
            {hint}
          </span>
        ))}
      </div>
      {message ? (
        <p id="sign_value-message" className="field-message">
          {message}
        </p>
      ) : null}
    </>
  )
}
