'use client'
// Asks for a reading: whose, the question, and the sign. The choice of a person is also the page's address, so that
// history and language follow it.
import { useRouter } from 'next/navigation'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/platform/i18n/locales'
import { createReadingAction } from '@/lib/readings/actions'
import { ErrorSummary } from './error-summary'
import { LoadingIndicator, type LoadingWords } from './loading-indicator'
import { Participants, type ParticipantsWords } from './participants'
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
  together: string
  together_hint: string
  joint: ParticipantsWords
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
  /** The field that says how it is told. */
  styles: ReactNode
}

/** The same people with another one in front. */
const first = (people: string[], id: string) => [id, ...people.slice(1).filter((other) => other !== id)]

/** The same people with one more, in an empty place if there is one. */
function joined(people: string[], id: string, most: number): string[] {
  const empty = people.indexOf('')
  if (empty >= 0) return people.with(empty, id)
  return people.length < most ? [...people, id] : people
}

export function ReadingForm(props: ReadingFormProps) {
  const { locale, words, path, profiles, selectedId, signTypes, conventions, styles } = props
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
  const { fields = {}, values = {}, lists = {} } = turn.mine ? state : {}
  const [signType, setSignType] = useState(values.sign_type ?? signTypes[0]?.type)
  const [joint, setJoint] = useState(values.multi_user !== undefined)
  /** Who is read, the primary first; of a reading for one, only the first counts. */
  const [people, setPeople] = useState(
    values.multi_user
      ? [values.primary_user ?? '', ...(lists.secondary_user ?? [])]
      : [values.user_id ?? selectedId],
  )
  const [known, setKnown] = useState({ selectedId, count: profiles.length })
  if (known.selectedId !== selectedId) {
    setKnown({ selectedId, count: profiles.length })
    const added = profiles.length > known.count && people[0]
    setPeople(
      joint && added ? joined(people, selectedId, words.joint.places.length) : first(people, selectedId),
    )
  }

  function choose(id: string) {
    setPeople(first(people, id))
    const kept = new URLSearchParams(window.location.search).has('history') ? '&history=1' : ''
    router.replace(`${path}?profile=${id}${kept}`, { scroll: false })
  }

  const form = useRef<HTMLFormElement>(null)
  // What was chosen before the scripts arrived stands; without this the next rendering would take it back.
  useLayoutEffect(() => {
    if (!form.current) return
    const early = new FormData(form.current)
    setSignType(String(early.get('sign_type')))
    setJoint(early.has('multi_user'))
    const chosen = String(early.get(early.has('multi_user') ? 'primary_user' : 'user_id'))
    setPeople((now) => first(now, chosen))
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
      <div className="grid gap-3">
        <div className="only-single">
          <Field id="user_id" label={words.user} message={fields.user_id}>
            {(tied) => (
              <select
                {...tied}
                name="user_id"
                value={people[0]}
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
        </div>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="multi_user"
            value="1"
            defaultChecked={joint}
            onChange={(event) => setJoint(event.target.checked)}
            className="size-5 flex-none accent-oracle"
          />
          <span>
            <span className="font-semibold">{words.together}</span>{' '}
            <span className="text-[0.9375em] text-muted">{words.together_hint}</span>
          </span>
        </label>
        <fieldset className="participant-selector gap-4">
          <legend className="sr-only">{words.joint.participants}</legend>
          <Participants
            words={words.joint}
            profiles={profiles}
            people={people}
            onChange={setPeople}
            onCreate={() => router.push(`${path}?profile=${selectedId}&create=1`, { scroll: false })}
            fields={fields}
          />
        </fieldset>
      </div>
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
      {styles}
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
