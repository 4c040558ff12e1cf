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
  /** Where the label can be seen elsewhere, or what stands around says it: for screen readers alone, or not at all. */
  quiet?: boolean | 'unlabelled'
  /** What is wrong with this field, in the reader's language. */
  message?: string | undefined
  /** Receives what ties the control to label, hint and message. */
  children: (tied: Tied) => ReactNode
}

export function Field({ id, label, hint, quiet = false, message, children }: FieldProps) {
  const describedBy = [hint ? `${id}-hint` : '', message ? `${id}-message` : ''].filter(Boolean).join(' ')
  return (
    <div>
      {quiet === 'unlabelled' ? null : (
        <label htmlFor={id} className={quiet ? 'sr-only' : 'label'}>
          {label}
        </label>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': message ? true : undefined,
      })}
      {hint ? (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      ) : null}
      {message ? (
        <p id={`${id}-message`} className="field-message">
          {message}
        </p>
      ) : null}
    </div>
  )
}
