'use client'
// A form whose action leads back to the page on which it stands: the page stays as it is, with its focus and its place, and
// only what is another comes anew. Without scripts it is a form like any other.
import { type ComponentProps, type SubmitEvent, useTransition } from 'react'
import { PendingLine } from '../ui/pending-line'

interface StayingFormProps extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: (form: FormData) => Promise<void>
  /** Called with what is sent. */
  onSend?: (form: FormData) => void
}

/** The router is there already when an action says where it led. Thrown on, it would have the whole page made again. */
const isArrival = (error: unknown) => error instanceof Error && 'handled' in error

export function StayingForm({ action, onSend, ...props }: StayingFormProps) {
  const [pending, start] = useTransition()
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onSend?.(form)
    start(async () => {
      await action(form).catch((error: unknown) => {
        if (!isArrival(error)) throw error
      })
    })
  }
  return (
    <form {...props} action={action} onSubmit={send}>
      {props.children}
      {pending ? <PendingLine /> : null}
    </form>
  )
}
