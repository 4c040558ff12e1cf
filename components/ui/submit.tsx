'use client'
// The button of a small form: it says when its action is under way, is not pressed twice, and closes what it stands in.
import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { PendingLine } from './pending-line'

export function Submit({ children, ...props }: Omit<ComponentProps<'button'>, 'type' | 'onClick'>) {
  const { pending } = useFormStatus()
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault()
    // The focus goes back to what had opened it.
    else event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
  }
  return (
    <button {...props} type="submit" aria-busy={pending || undefined} onClick={press}>
      {children}
      {pending ? <PendingLine /> : null}
    </button>
  )
}
