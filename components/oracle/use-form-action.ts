'use client'
// One way for a form to reach its action: by the browser's own post where no script runs, else by a call that keeps
// what was typed, shows at once that work is going on, can be called off, and then moves to the page that shows what was done.
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useActionState, useRef, useState, useTransition } from 'react'
import { type FormState, IDLE } from '@/lib/identity/doors/form-state'

/** Work that takes a blink would flash; it stays visible this long. */
const LEAST_VISIBLE_MS = 400
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface FormActionOptions<Done> {
  action: (previous: FormState<Done>, form: FormData) => Promise<FormState<Done>>
  /** Said when no answer came at all. */
  unreachable: string
  /** Called when the form is sent, with what will be sent. */
  onSend: (form: FormData) => void
  /** Called when it was done. */
  onDone?: (done: Done) => void
  /** Takes back what was done after it had been called off. */
  onCancelled?: (done: Done) => void
  /** The address that shows what was done. */
  destination: (done: Done) => string
}

export function useFormAction<Done>(options: FormActionOptions<Done>) {
  const { action, unreachable, onSend, onDone, onCancelled, destination } = options
  const router = useRouter()
  const [posted, formAction] = useActionState(action, IDLE)
  const [scripted, setScripted] = useState<FormState<Done> | null>(null)
  const [working, setWorking] = useState(false)
  const [moving, startTransition] = useTransition()
  const attempt = useRef(0)
  const state = scripted ?? posted
  const pending = working || moving

  async function send(form: FormData, own: number) {
    const visible = rest(LEAST_VISIBLE_MS)
    const failure: FormState<Done> = { status: 'failed', message: unreachable }
    const answer = await action(IDLE, form).catch(() => failure)
    const { done } = answer
    if (own !== attempt.current) {
      if (done) onCancelled?.(done)
      return
    }
    if (done) setScripted(answer)
    await visible
    // Called off while it was only being shown.
    if (own !== attempt.current) {
      if (done) onCancelled?.(done)
      return
    }
    setWorking(false)
    if (!done) return setScripted(answer)
    onDone?.(done)
    startTransition(() => router.push(destination(done), { scroll: false }))
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pending) return
    const form = new FormData(event.currentTarget)
    form.set('scripted', '1')
    onSend(form)
    setScripted(IDLE)
    setWorking(true)
    send(form, ++attempt.current)
  }

  function cancel() {
    attempt.current += 1
    setWorking(false)
    setScripted(IDLE)
  }
  return { state, pending, formAction, onSubmit, cancel }
}
