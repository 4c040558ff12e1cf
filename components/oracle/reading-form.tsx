'use client'
// Asks for a reading: whose, the question, and the sign. The choice of a person is also the page's address, so that
// history and language follow it.
import { useRouter } from 'next/navigation'
import { useLayoutEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/platform/i18n/locales'
import { createReadingAction } from '@/lib/readings/actions'
import { ErrorSummary } from './error-summary'
import { LoadingIndicator, type LoadingWords } from './loading-indicator'
import { ReadingDetails, type ReadingDetailsWords } from './reading-details'
import { useTurn } from './turn'
import { useFormAction } from './use-form-action'

export interface ReadingFormWords extends LoadingWords, ReadingDetailsWords {
  heading: string
  user: string
  user_none: string
  question: string
  question_hint: string
  sign_type: string
  sign_value: string
  submit: string
  unreachable: string
}

interface ReadingFormProps {
  locale: Locale
  words: ReadingFormWords
  path: string
  profiles: { id: string; name: string }[]
  selectedId: string
  /** In the order in which they are offered. */
  signTypes: { type: string; label: string; hint: string; free: boolean }[]
  /** The default first. */
  conventions: { name: string; label: string; hint: string }[]
}

export function ReadingForm(props: ReadingFormProps) {
  const { locale, words, path, profiles, selectedId, signTypes, conventions } = props
  const router = useRouter()
  const turn = useTurn('reading')
  const { state, pending, formAction, onSubmit } = useFormAction({
    action: createReadingAction,
    unreachable: words.unreachable,
    onSend: (form) => {
      turn.take()
      form.set('time_zone', Intl.DateTimeFormat().resolvedOptions().timeZone)
    },
    destination: ({ profile_id, reading_id }) => `${path}?profile=${profile_id}&reading=${reading_id}`,
  })
  const { fields = {}, values = {} } = turn.mine ? state : {}
  const [signType, setSignType] = useState(values.sign_type ?? signTypes[0]?.type)
  const [chosen, setChosen] = useState(values.user_id ?? selectedId)
  const [addressed, setAddressed] = useState(selectedId)
  if (addressed !== selectedId) {
    setAddressed(selectedId)
    setChosen(selectedId)
  }

  function choose(id: string) {
    setChosen(id)
    const kept = new URLSearchParams(window.location.search).has('history') ? '&history=1' : ''
    router.replace(`${path}?profile=${id}${kept}`, { scroll: false })
  }

  const form = useRef<HTMLFormElement>(null)
  // What was chosen before the scripts arrived stands; without this the next rendering would take it back.
  useLayoutEffect(() => {
    if (!form.current) return
    const early = new FormData(form.current)
    setSignType(String(early.get('sign_type')))
    setChosen(String(early.get('user_id')))
  }, [])

  return (
    <form
      ref={form}
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      autoComplete="off"
      aria-labelledby="question-heading"
      className="reading-form card grid gap-5"
    >
      <div>
        <h2 id="question-heading" className="text-[1.25rem]">
          {words.heading}
        </h2>
        <ErrorSummary state={state} shown={turn.mine} />
      </div>
      <Field id="user_id" label={words.user} message={fields.user_id}>
        {(tied) => (
          <select
            {...tied}
            name="user_id"
            value={chosen}
            onChange={(event) => choose(event.target.value)}
            className="control"
          >
            {profiles.length === 0 ? <option value="">{words.user_none}</option> : null}
            {profiles.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="question" label={words.question} hint={words.question_hint} message={fields.question}>
        {(tied) => (
          <textarea
            {...tied}
            name="question"
            dir="auto"
            rows={3}
            defaultValue={values.question}
            className="control block"
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="sign_type" label={words.sign_type} message={fields.sign_type}>
          {(tied) => (
            <select
              {...tied}
              name="sign_type"
              value={signType}
              onChange={(event) => setSignType(event.target.value)}
              className="control"
            >
              {signTypes.map(({ type, label }) => (
                <option key={type} value={type}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="sign_value"
          label={words.sign_value}
          message={fields.sign_value}
          hint={signTypes.map(({ type, hint }) => (
            <span key={type} data-type={type} className="sign-hint">
              {hint}
            </span>
          ))}
        >
          {(tied) => (
            <input
              {...tied}
              name="sign_value"
              dir={signTypes.find(({ type }) => type === signType)?.free ? 'auto' : 'ltr'}
              defaultValue={values.sign_value}
              className="control"
            />
          )}
        </Field>
      </div>
      <ReadingDetails
        words={words}
        conventions={conventions}
        fields={fields}
        values={values}
        occasion={state}
      />
      <div>
        <button type="submit" aria-disabled={pending} className="button button-primary w-full">
          {words.submit}
        </button>
        <div role="status">
          {pending ? (
            <LoadingIndicator locale={locale} words={words} done={state.done?.steps ?? null} />
          ) : null}
        </div>
      </div>
    </form>
  )
}
