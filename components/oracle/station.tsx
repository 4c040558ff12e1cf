// One of the three things that are asked, with its place on the meridian.
import type { ReactNode } from 'react'

interface StationProps {
  /** As the reader's language writes it. */
  number: string
  title: ReactNode
  /** The field that the title is the label of. */
  labelFor?: string
  done?: boolean
  last?: boolean
  children: ReactNode
}

export function Station({ number, title, labelFor, done = false, last = false, children }: StationProps) {
  return (
    <section className={`station ${done ? 'station-done' : ''} ${last ? 'station-last' : ''}`}>
      <span className="station-mark" aria-hidden="true">
        {done ? (
          <svg
            viewBox="0 0 24 24"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            className="size-5"
            aria-hidden="true"
          >
            <path d="M5 12.5l4.5 4.5L19 7.5" strokeLinecap="round" strokeLinejoin="round" />
          </svg>
        ) : (
          number
        )}
      </span>
      <h2 className="station-title">{labelFor ? <label htmlFor={labelFor}>{title}</label> : title}</h2>
      {children}
    </section>
  )
}
