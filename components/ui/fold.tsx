'use client'
// A part of a form that stays folded until somebody wants it, or until something in it needs them. Folds without
// scripts too.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

interface FoldProps {
  label: string
  /** Whether something inside must be seen: a message, or what was typed. */
  needed: boolean
  /** Another object each time that `needed` was found out anew; it opens the fold again after it was closed by hand. */
  occasion: unknown
  children: ReactNode
}

export function Fold({ label, needed, occasion, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null)
  // From here on the reader alone closes it.
  const [openAtFirst] = useState(needed)
  useLayoutEffect(() => {
    if (needed && occasion && details.current) details.current.open = true
  }, [needed, occasion])
  return (
    <details ref={details} open={openAtFirst} className="-my-2">
      <summary className="disclosure link text-soft">{label}</summary>
      <div className="grid gap-5 pt-2 pb-2">{children}</div>
    </details>
  )
}
