'use client'
// One tap, one sign. Somebody known sends it with a key of its own, so that it is logged once however often it is sent; without a
// network it waits on this device with its minute. Without scripts, and for who is nobody yet, it is a form like any other.
import { useRouter } from 'next/navigation'
import { type ComponentProps, type SubmitEvent, useEffect, useSyncExternalStore, useTransition } from 'react'
import { PendingLine } from '../ui/pending-line'
import { addTap, onTaps, sendTap, sendTaps, type Tap, waitingTaps } from './taps'

interface TapFormProps extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: (form: FormData) => Promise<void>
  signs: readonly { type: string; value: string }[]
  here: string
  whose: string
  /** What is said of one, two, … taps that wait; the last of it also of more. */
  waiting: readonly string[]
}

const countTaps = () => waitingTaps().length
const none = () => 0

export function TapForm({ action, signs, here, whose, waiting, children, ...props }: TapFormProps) {
  const router = useRouter()
  const count = useSyncExternalStore(onTaps, countTaps, none)
  const [pending, start] = useTransition()

  useEffect(() => {
    const send = () => void sendTaps(whose).then((sent) => sent && router.refresh())
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [whose, router])

  function tap(event: SubmitEvent<HTMLFormElement>) {
    const button = event.nativeEvent.submitter
    const value = button instanceof HTMLButtonElement ? button.value : ''
    const sign = signs.find((one) => one.value === value)
    if (!sign || whose === '') return
    event.preventDefault()
    const seen_at = new Date(performance.timeOrigin + event.timeStamp).toISOString()
    const body = { kind: 'sign', sign_type: sign.type, sign_value: sign.value, seen_at } as const
    const made: Tap = { key: crypto.randomUUID(), whose, body }
    start(async () => {
      try {
        const id = navigator.onLine ? await sendTap(made) : null
        if (id === null) addTap(made)
        else router.replace(shown(here, id), { scroll: false })
      } catch {
        addTap(made)
      }
    })
  }

  return (
    <form {...props} action={action} onSubmit={tap}>
      {children}
      {pending ? <PendingLine /> : null}
      <p role="status" className="waiting-taps empty:hidden">
        {count > 0 ? waiting[Math.min(count, waiting.length) - 1] : null}
      </p>
    </form>
  )
}

/** The page that says what was done; an answer without an id was a refusal. */
function shown(here: string, id: string): string {
  const [path = '', search] = here.split('?')
  const query = new URLSearchParams(search)
  query.set(id ? 'notice' : 'problem', id ? 'logged' : 'internal')
  if (id) query.set('undo', id)
  return `${path}?${query}`
}
