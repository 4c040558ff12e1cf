'use client'
// A part of the page that takes the focus when a soft navigation brings it, and leaves the focus alone when the whole
// page was loaded with it, or when a part within it has just taken it.
import { type ReactNode, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

interface ArrivalProps {
  as?: 'section' | 'main'
  id?: string
  className?: string
  label?: string
  lang?: string
  children: ReactNode
}

export function Arrival({
  as: Part = 'section',
  label,
  className = '',
  children,
  ...attributes
}: ArrivalProps) {
  const element = useRef<HTMLElement>(null)
  // While a page is hydrated the server's answer (false) comes first; a part mounted later sees true at once.
  const mounted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [brought] = useState(mounted)
  // With the very commit that shows the part: a moment later the reader may already be typing elsewhere.
  useLayoutEffect(() => {
    const own = element.current
    if (!brought || !own || own.contains(document.activeElement)) return
    own.focus({ preventScroll: own.localName === 'main' })
  }, [brought])
  return (
    <Part ref={element} tabIndex={-1} aria-label={label} className={`arrival ${className}`} {...attributes}>
      {children}
    </Part>
  )
}
