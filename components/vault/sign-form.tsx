'use client'
// A form that logs a sign, with one tap or as it was typed. Somebody known sends it with a key of its own, so that it is logged once
// however often it is sent; without a network it waits on this device with its minute. Without scripts, and for who is nobody yet, it
// is a form like any other.
import { useRouter } from 'next/navigation'
import { type ComponentProps, type SubmitEvent, useTransition } from 'react'
import { PendingLine } from '../ui/pending-line'
import { addSign, type Sent, type SignBody, sendSign, type WaitingSign } from './waiting'

interface SignFormProps extends Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> {
  action: (form: FormData) => Promise<void>
  /** What its buttons log, where they are of known signs. */
  signs?: readonly { type: string; value: string }[]
  /** The page's address, to come back to. */
  here: string
  /** Whose sign it will be; '' for nobody yet. */
  whose: string
}

export function SignForm({ action, signs = [], here, whose, children, ...props }: SignFormProps) {
  const router = useRouter()
  const [pending, start] = useTransition()

  function log(event: SubmitEvent<HTMLFormElement>) {
    if (whose === '') return
    const form = event.currentTarget
    const fields = new FormData(form, event.nativeEvent.submitter)
    const text = (name: string) => String(fields.getAll(name).at(-1) ?? '').trim()
    if (text('sign') === '') return
    event.preventDefault()
    if (pending) return
    const written_at = new Date(performance.timeOrigin + event.timeStamp).toISOString()
    const known = signs.find(({ value }) => value === text('sign'))
    const body: SignBody = {
      ...(known
        ? { kind: 'sign', sign_type: known.type, sign_value: known.value }
        : { kind: 'typed_sign', sign: text('sign') }),
      ...(text('seen_at') && { seen_at: text('seen_at'), time_zone: text('zone') || 'UTC' }),
      written_at,
      written_for: whose,
      ...(text('note') && { note: text('note') }),
    }
    start(async () => {
      const outcome = await sendOrKeep({ key: crypto.randomUUID(), whose, body })
      if (outcome === 'later' || 'id' in outcome) form.reset()
      if (outcome !== 'later') router.replace(shown(here, outcome), { scroll: false })
    })
  }

  return (
    <form {...props} action={action} onSubmit={log}>
      {children}
      {pending ? <PendingLine /> : null}
    </form>
  )
}

async function sendOrKeep(sign: WaitingSign): Promise<Sent> {
  const sent = navigator.onLine ? await sendSign(sign).catch((): Sent => 'later') : 'later'
  if (sent !== 'later') return sent
  try {
    addSign(sign)
    return sent
  } catch {
    return { problem: 'internal' }
  }
}

/** The page that says what was done, or why it was not. */
function shown(here: string, outcome: Exclude<Sent, 'later'>): string {
  const [path = '', search] = here.split('?')
  const query = new URLSearchParams(search)
  if ('id' in outcome) {
    query.set('notice', 'logged')
    query.set('undo', outcome.id)
  } else query.set('problem', outcome.problem)
  return `${path}?${query}`
}
