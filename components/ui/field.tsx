// A labelled control with its hint and its own message; both are tied to the control for screen readers.
import type { ReactNode } from 'react'

interface Tied {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps {
  id: string
  label: string
  hint?: ReactNode
  /** What is wrong with this field, in the reader's language. */
  message?: string | undefined
  /** Receives what ties the control to label, hint and message. */
  children: (tied: Tied) => ReactNode
}

export function Field({ id, label, hint, message, children }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : '', message ? `${id}-message` : ''].filter(Boolean).join(' ')
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': message ? true : undefined,
      })}
      {hint ? (
        <div id={`${id}-hint`} className="mt-1 text-[0.9375em] text-muted">
          {hint}
        </div>
      ) : null}
      {message ? (
        <p id={`${id}-message`} className="field-message mt-1 text-[0.9375em] text-alarm">
          {message}
        </p>
      ) : null}
    </div>
  )
}
