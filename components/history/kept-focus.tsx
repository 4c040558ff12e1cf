'use client'
// Where the focus goes when what had it is gone: to the list. What stays keeps it.
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'

interface KeptFocusProps {
  /** The id of what takes the focus. */
  list: string
  className: string
  children: ReactNode
}

export function KeptFocus({ list, className, children }: KeptFocusProps) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target
    }
    const own = frame.current
    own?.addEventListener('focusin', note)
    return () => own?.removeEventListener('focusin', note)
  }, [])
  // With every commit: what it holds comes from the server, and only the document knows what of it is gone.
  useLayoutEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected
    if (gone && document.activeElement === document.body)
      document.getElementById(list)?.focus({ preventScroll: true })
  })
  return (
    <div ref={frame} className={className}>
      {children}
    </div>
  )
}
