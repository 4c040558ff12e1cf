// A choice among options: the browser's own, with an arrow that is drawn, so that it is there in every colour.
import type { ComponentProps } from 'react'

interface SelectProps extends ComponentProps<'select'> {
  /** A look of its own: `chip-select`. */
  look?: string
}

export function Select({ look = '', className = '', ...props }: SelectProps) {
  return (
    <span className={`select ${look}`}>
      <select {...props} className={`control ${className}`} />
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <path d="M5.5 9l6.5 6.5L18.5 9" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </span>
  )
}
