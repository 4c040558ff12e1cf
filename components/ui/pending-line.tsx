'use client'
// Says that the next page is on its way: a hairline at the top, and to screen readers that the page is busy.
import { useEffect } from 'react'

export function PendingLine() {
  useEffect(() => {
    document.body.ariaBusy = 'true'
    return () => {
      document.body.ariaBusy = null
    }
  }, [])
  return <span className="pending-line" aria-hidden="true" />
}
