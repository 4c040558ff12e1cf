'use client'
// A form whose fields become the page's address, without leaving the page; without scripts the browser does the same by itself.
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useTransition } from 'react'
import { PendingLine } from '@/components/ui/pending-line'
import { bringProfileForm } from './profile-form-later'
import { useClosed } from './turn'

interface StateFormProps {
  /** The page's own address, without a query. */
  action: string
  /** Whether it opens the form for a person. */
  creates: boolean
  children: ReactNode
}

export function StateForm({ action, creates, children }: StateFormProps) {
  const router = useRouter()
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const closed = useClosed()
  useLayoutEffect(() => {
    if (!creates || !closed.current) return
    closed.current = false
    form.current?.querySelector('button')?.focus()
  }, [creates, closed])

  function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const first = document.getElementById('name')
    // On a first visit the form for a person is open already.
    if (creates && first) return first.focus()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) query.append(name, String(value))
    startTransition(() => router.push(`${action}?${query}`, { scroll: false }))
  }
  const soon = creates ? bringProfileForm : undefined
  return (
    <form ref={form} action={action} onSubmit={open} onPointerEnter={soon} onFocus={soon}>
      {children}
      {pending ? <PendingLine /> : null}
    </form>
  )
}
