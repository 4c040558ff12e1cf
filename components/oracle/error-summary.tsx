'use client'
// Says in one place what went wrong and takes the focus, so that nobody has to look for it.
import { useLayoutEffect, useRef } from 'react'
import type { FormState } from '@/lib/identity/doors/form-state'

export function ErrorSummary({ state, shown }: { state: FormState<unknown>; shown: boolean }) {
  const summary = useRef<HTMLParagraphElement>(null)
  const failed = state.status === 'failed' && shown
  // Each answer is a new object, so a second failure takes the focus again.
  useLayoutEffect(() => {
    if (failed && state) summary.current?.focus()
  }, [failed, state])
  return (
    <div role="alert">
      {failed ? (
        <p ref={summary} tabIndex={-1} className="error-message">
          {state.message}
        </p>
      ) : null}
    </div>
  )
}
