'use client'
// Onto paper; without scripts the browser's own menu does it.
import type { ReactNode } from 'react'

export const PrintButton = ({ children }: { children: ReactNode }) => (
  <button
    type="button"
    onClick={() => window.print()}
    className="needs-script button button-quiet button-small"
  >
    {children}
  </button>
)
