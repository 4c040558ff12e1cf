'use client'
// Makes an API key: what it may do, for how long, and for whom. An ordinary form that scripts only make smoother.
import { type SubmitEvent, useActionState, useRef } from 'react'
import { ErrorSummary } from '@/components/oracle/error-summary'
import { Field } from '@/components/ui/field'
import { PendingLine } from '@/components/ui/pending-line'
import { createKeyAction } from '@/lib/account/keys/actions'
import { IDLE } from '@/lib/identity/doors/form-state'
import { type Choice, Choices } from './choices'
import { ShownOnce } from './shown-once'

export interface KeyFormWords {
  created: string
  created_text: string
  copy: string
  copied: string
  label: string
  label_hint: string
  scopes: string
  scopes_all: string
  scopes_none: string
  life: string
  profile: string
  profile_hint: string
  create: string
  creating: string
}

interface KeyFormProps {
  words: KeyFormWords
  /** With those that are ticked until somebody chooses. */
  scopes: (Choice & { ticked: boolean })[]
  lives: Choice[]
  /** The whole account first, with an empty value. */
  people: Choice[]
  /** The password's field: shown when it is needed, which a page that stood open learns from the answer. */
  password: { needed: boolean; label: string; hint: string; username: string }
}

export function KeyForm({ words, scopes, lives, people, password }: KeyFormProps) {
  const [state, formAction, pending] = useActionState(createKeyAction, IDLE)
  const { fields = {}, values = {} } = state
  const [secret] = state.done ?? []
  const boxes = useRef<HTMLDivElement>(null)
  const tickAll = (ticked: boolean) => {
    for (const box of boxes.current?.querySelectorAll('input') ?? []) box.checked = ticked
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (pending) event.preventDefault()
  }
  return (
    <>
      {secret ? (
        <ShownOnce
          key={secret}
          id="new-key"
          secret={secret}
          words={{
            heading: words.created,
            text: words.created_text,
            copy: words.copy,
            copied: words.copied,
          }}
        />
      ) : null}
      <form action={formAction} onSubmit={onSubmit} noValidate className="key-form grid gap-5">
        <ErrorSummary state={state} shown />
        <Field id="key-label" label={words.label} hint={words.label_hint} message={fields.label}>
          {(tied) => (
            <input
              {...tied}
              name="label"
              dir="auto"
              autoComplete="off"
              maxLength={200}
              defaultValue={values.label}
              className="control"
            />
          )}
        </Field>
        <fieldset aria-describedby={fields.scopes ? 'key-scopes-message' : undefined}>
          <legend className="label">{words.scopes}</legend>
          <div className="needs-script -mt-2 flex gap-6">
            <button type="button" onClick={() => tickAll(true)} className="link">
              {words.scopes_all}
            </button>
            <button type="button" onClick={() => tickAll(false)} className="link">
              {words.scopes_none}
            </button>
          </div>
          <div ref={boxes} className="grid gap-x-6 sm:grid-cols-2">
            {scopes.map(({ value, label, ticked }) => (
              <label key={value} className="ticked">
                <input
                  type="checkbox"
                  name={value}
                  defaultChecked={state.status === 'failed' ? values[value] === 'on' : ticked}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
          {fields.scopes ? (
            <p id="key-scopes-message" className="field-message">
              {fields.scopes}
            </p>
          ) : null}
        </fieldset>
        <Field id="key-life" label={words.life} message={fields.life}>
          {(tied) => <Choices tied={tied} name="life" choices={lives} chosen={values.life ?? '90'} />}
        </Field>
        <Field id="key-profile" label={words.profile} hint={words.profile_hint} message={fields.profile_id}>
          {(tied) => (
            <Choices tied={tied} name="profile_id" choices={people} chosen={values.profile_id ?? ''} />
          )}
        </Field>
        {password.needed || fields.current_password ? (
          <>
            <input
              name="login"
              defaultValue={password.username}
              autoComplete="username"
              readOnly
              tabIndex={-1}
              aria-hidden="true"
              className="sr-only"
            />
            <Field
              id="key-password"
              label={password.label}
              hint={password.hint}
              message={fields.current_password}
            >
              {(tied) => (
                <input
                  {...tied}
                  name="current_password"
                  type="password"
                  dir="auto"
                  autoComplete="current-password"
                  maxLength={1000}
                  className="control"
                />
              )}
            </Field>
          </>
        ) : null}
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
