'use client'
// A row that opens to make the one-time link for one person, and shows it in place of the button. What the server answers
// keeps it open, also where no script runs.
import { type ReactNode, useActionState } from 'react'
import { ErrorSummary } from '@/components/oracle/error-summary'
import { PendingLine } from '@/components/ui/pending-line'
import { IDLE } from '@/lib/identity/doors/form-state'
import { inviteAction } from '@/lib/links/actions'
import { ShownOnce, type ShownOnceWords } from './shown-once'

interface InviteRowProps {
  profileId: string
  summary: ReactNode
  before: ReactNode
  after: ReactNode
  words: { invite: string; label: string; inviting: string; link: ShownOnceWords }
}

export function InviteRow({ profileId, summary, before, after, words }: InviteRowProps) {
  const [state, formAction, pending] = useActionState(inviteAction, IDLE)
  const [link] = state.done ?? []
  return (
    <details open={state.status === 'idle' ? undefined : true}>
      {summary}
      <div className="row-opened">
        {before}
        {link ? <ShownOnce id={`invitation-${profileId}`} secret={link} words={words.link} /> : null}
        <div className="flex flex-wrap items-start gap-3">
          {link ? null : (
            <form action={formAction}>
              <ErrorSummary state={state} shown />
              <input type="hidden" name="profile_id" value={profileId} />
              <button
                type="submit"
                aria-disabled={pending}
                aria-label={words.label}
                onClick={pending ? (event) => event.preventDefault() : undefined}
                className="button button-small"
              >
                {pending ? words.inviting : words.invite}
                {pending ? <PendingLine /> : null}
              </button>
            </form>
          )}
          {after}
        </div>
      </div>
    </details>
  )
}
