'use client'
// A form whose fields become the page's address, without leaving the page; without scripts the browser does the same by itself.
import { useRouter } from 'next/navigation'
import type { FormEvent, ReactNode } from 'react'
import { bringProfileForm } from './profile-form-later'

interface StateFormProps {
  /** The page's own address, without a query. */
  action: string
  /** Whether it opens the form for a person. */
  creates: boolean
  children: ReactNode
}

export function StateForm({ action, creates, children }: StateFormProps) {
  const router = useRouter()
  function open(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget)) query.append(name, String(value))
    router.push(`${action}?${query}`, { scroll: false })
  }
  const soon = creates ? bringProfileForm : undefined
  return (
    <form action={action} onSubmit={open} onPointerEnter={soon} onFocus={soon}>
      {children}
    </form>
  )
}
