'use client'
// Makes the private address of a person's calendar. An ordinary form that scripts only make smoother.
import { useActionState } from 'react'
import { ErrorSummary } from '@/components/oracle/error-summary'
import { Field } from '@/components/ui/field'
import { PendingLine } from '@/components/ui/pending-line'
import { IDLE } from '@/lib/identity/doors/form-state'
import { makeCalendarAction } from '@/lib/reminders/actions'
import { type Choice, Choices } from './choices'
import { ShownOnce } from './shown-once'

interface CalendarFormProps {
  words: {
    created: string
    created_text: string
    copy: string
    copied: string
    person: string
    person_hint: string
    language: string
    create: string
    creating: string
  }
  people: Choice[]
  languages: Choice[]
  /** That is chosen to begin with. */
  language: string
}

export function CalendarForm({ words, people, languages, language }: CalendarFormProps) {
  const [state, formAction, pending] = useActionState(makeCalendarAction, IDLE)
  const { fields = {}, values = {} } = state
  const [secret] = state.done ?? []
  return (
    <>
      {secret ? (
        <ShownOnce
          key={secret}
          id="new-calendar"
          secret={secret}
          words={{
            heading: words.created,
            text: words.created_text,
            copy: words.copy,
            copied: words.copied,
          }}
        />
      ) : null}
      <form
        action={formAction}
        onSubmit={pending ? (event) => event.preventDefault() : undefined}
        noValidate
        className="grid gap-5"
      >
        <ErrorSummary state={state} shown />
        <Field id="calendar-person" label={words.person} hint={words.person_hint} message={fields.profile_id}>
          {(tied) => (
            <Choices
              tied={tied}
              name="profile_id"
              choices={people}
              chosen={values.profile_id ?? people[0]?.value}
            />
          )}
        </Field>
        <Field id="calendar-language" label={words.language} message={fields.language}>
          {(tied) => (
            <Choices tied={tied} name="language" choices={languages} chosen={values.language ?? language} />
          )}
        </Field>
        <div>
          <button type="submit" aria-disabled={pending} className="button button-primary w-full sm:w-auto">
            {pending ? words.creating : words.create}
            {pending ? <PendingLine /> : null}
          </button>
        </div>
      </form>
    </>
  )
}
