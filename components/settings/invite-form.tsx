'use client'
// Makes the one-time link for one person, and shows it in place of the button.
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/oracle/error-summary'
import { IDLE } from '@/lib/identity/doors/form-state'
import { inviteAction } from '@/lib/links/actions'
import { ShownOnce, type ShownOnceWords } from './shown-once'

interface InviteFormProps {
  profileId: string
  words: { invite: string; label: string; inviting: string; link: ShownOnceWords }
}

export function InviteForm({ profileId, words }: InviteFormProps) {
  const [state, formAction, pending] = useActionState(inviteAction, IDLE)
  const [link] = state.done ?? []
  if (link) return <ShownOnce id={`invitation-${profileId}`} secret={link} words={words.link} />
  return (
    <form action={formAction}>
      <ErrorSummary state={state} shown />
      <input type="hidden" name="profile_id" value={profileId} />
      <button type="submit" aria-disabled={pending} aria-label={words.label} className="button">
        {pending ? words.inviting : words.invite}
      </button>
    </form>
  )
}
