'use client'
// A form about who somebody is: a few labelled fields and one button. It is an ordinary form that scripts only make
// smoother; names and `autocomplete` are what password managers look for.
import { type ReactNode, type SubmitEvent, useActionState } from 'react'
import { ErrorSummary } from '@/components/oracle/error-summary'
import { Field } from '@/components/ui/field'
import { PendingLine } from '@/components/ui/pending-line'
import { type FormState, IDLE } from '@/lib/identity/doors/form-state'
import { RecoveryCodes, type RecoveryCodesWords } from './recovery-codes'

export interface AccountField {
  name: string
  label: string
  hint?: string
  type: 'text' | 'password'
  autoComplete: 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off'
  /** Of Latin order in a right-to-left page, such as a code. */
  latin?: boolean
}

interface AccountFormProps {
  action: (previous: FormState<string[]>, form: FormData) => Promise<FormState<string[]>>
  submit: string
  working: string
  fields?: AccountField[]
  /** Sent along unseen. */
  hidden?: Record<string, string>
  /** The name that a password belongs to, for a password manager; not shown. */
  username?: string
  /** A box, ticked to begin with unless it says otherwise. */
  check?: { name: string; label: string; hint?: string; unticked?: boolean }
  /** Needed where the action answers with recovery codes. */
  codes?: { words: RecoveryCodesWords; goOn: string }
  /** Told to screen readers in place of the button's text. */
  submitLabel?: string
  quiet?: boolean
  id: string
  /** Shown in place of the form unless the action has just answered with codes. */
  instead?: ReactNode
  /** Below the form, and gone with it. */
  after?: ReactNode
}

export function AccountForm(props: AccountFormProps) {
  const { action, submit, working, fields = [], hidden = {}, username, check, codes, id, quiet } = props
  const [state, formAction, pending] = useActionState(action, IDLE)
  const { fields: messages = {}, values = {} } = state
  if (state.done && codes) return <RecoveryCodes codes={state.done} words={codes.words} goOn={codes.goOn} />
  if (props.instead) return props.instead

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    if (pending) event.preventDefault()
  }
  return (
    <form action={formAction} onSubmit={onSubmit} noValidate className="account-form">
      <div className={state.status === 'failed' ? '-mt-3 mb-5' : ''}>
        <ErrorSummary state={state} shown />
      </div>
      <div className="grid gap-5">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {username === undefined ? null : (
          <input
            name="login"
            defaultValue={username}
            autoComplete="username"
            readOnly
            tabIndex={-1}
            aria-hidden="true"
            className="sr-only"
          />
        )}
        {fields.map(({ name, label, hint, type, autoComplete, latin }) => (
          <Field key={name} id={`${id}-${name}`} label={label} hint={hint} message={messages[name]}>
            {(tied) => (
              <input
                {...tied}
                name={name}
                type={type}
                dir={latin ? 'ltr' : 'auto'}
                autoComplete={autoComplete}
                autoCapitalize="none"
                spellCheck={false}
                maxLength={1000}
                defaultValue={values[name]}
                className="control"
              />
            )}
          </Field>
        ))}
        {check ? (
          <label className="ticked">
            <input
              type="checkbox"
              name={check.name}
              value="1"
              defaultChecked={state.status === 'idle' ? !check.unticked : values[check.name] === '1'}
            />
            <span>
              {check.label}
              {check.hint ? <span className="small block text-muted">{check.hint}</span> : null}
            </span>
          </label>
        ) : null}
        <button
          type="submit"
          aria-disabled={pending}
          aria-label={props.submitLabel}
          className={`account-act button ${quiet ? 'button-small' : 'button-primary'}`}
        >
          {pending ? working : submit}
          {pending ? <PendingLine /> : null}
        </button>
        {props.after}
      </div>
    </form>
  )
}
