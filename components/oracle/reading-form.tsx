'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react'
// Asks for a reading at three stations: whose, the question, and the sign. The choice of a person is also the page's address, so that
// history and language follow it.
import { Assisted } from '@/components/assistance/assisted'
import type { Locale } from '@/lib/platform/i18n/locales'
import { createReadingAction } from '@/lib/readings/actions'
import { ownZone } from '../ui/own-zone'
import { ErrorSummary } from './error-summary'
import { LoadingIndicator, type LoadingWords } from './loading-indicator'
import { ReadingDetails, type ReadingDetailsWords } from './reading-details'
import { SignField, type SignWords } from './sign-field'
import { Station } from './station'
import { useTurn } from './turn'
import { type Draft, useDraft } from './use-draft'
import { useFormAction } from './use-form-action'
import { Who, type WhoWords } from './who'

export interface ReadingFormWords extends LoadingWords, ReadingDetailsWords, SignWords, WhoWords {
  heading: string
  who: string
  question: string
  question_hint: string
  kept: string
  cancelled: string
  submit: string
  unreachable: string
}

interface ReadingFormProps {
  locale: Locale
  words: ReadingFormWords
  /** Of the stations, as the reader's language writes them. */
  numbers: [string, string, string]
  path: string
  profiles: { id: string; name: string }[]
  selectedId: string
  /** In the order in which they are offered. */
  signTypes: { type: string; label: string; hint: string; placeholder: string; free: boolean }[]
  /** What was begun before one came here; empty where nothing was. */
  question: string
  /** What was named before one came here. */
  sign: { type: string; value: string } | null
  /** The default first. */
  conventions: { name: string; label: string; hint: string }[]
  /** The field that says how it is told. */
  styles: ReactNode
  /** Whether somebody is being entered: then that comes first. */
  creating: boolean
  /** To whom a draft in this browser belongs. */
  whose: string
  /** How people are entered. */
  children: ReactNode
}

const FORM = 'ask'

/** The same people with another one in front. */
const first = (people: string[], id: string) => [id, ...people.slice(1).filter((other) => other !== id)]

/** The same people with one more, in an empty place if there is one. */
function joined(people: string[], id: string, most: number): string[] {
  const empty = people.indexOf('')
  if (empty >= 0) return people.with(empty, id)
  return people.length < most ? [...people, id] : people
}

/** What was called off after all is not kept; the server is told behind the reader's back, who is asking anew already. */
const takeBack = ({ reading_id }: { reading_id: string }) => {
  fetch(`/api/oracle/readings/${reading_id}`, { method: 'DELETE' }).catch(() => {})
}

export function ReadingForm(props: ReadingFormProps) {
  const { locale, words, numbers, path, profiles, selectedId, signTypes, conventions, creating } = props
  const router = useRouter()
  const turn = useTurn('reading')
  const form = useRef<HTMLFormElement>(null)
  const submit = useRef<HTMLButtonElement>(null)
  const [asked, setAsked] = useState({ question: '', sign: '' })
  const [cancelled, setCancelled] = useState(false)
  /** Held here: the address loses it when another person is chosen. */
  const [begun, setBegun] = useState(props.question)
  const { state, pending, formAction, onSubmit, cancel } = useFormAction({
    action: createReadingAction,
    unreachable: words.unreachable,
    onSend: (data) => {
      turn.take()
      data.set('time_zone', ownZone())
      setAsked({ question: String(data.get('question')), sign: String(data.get('sign_value')) })
      setCancelled(false)
    },
    onDone: () => {
      draft.forget()
      setBegun('')
      form.current?.reset()
    },
    onCancelled: takeBack,
    destination: ({ profile_id, reading_id }) =>
      `${path}?profile=${profile_id}&reading=${reading_id}#reading`,
  })
  const { fields = {}, values = {}, lists = {} } = turn.mine ? state : {}
  const [signType, setSignType] = useState(values.sign_type ?? props.sign?.type ?? signTypes[0]?.type)
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

  // What was typed or chosen before the scripts arrived stands; without this the next rendering would take it back.
  useLayoutEffect(() => {
    if (!form.current) return
    const early = new FormData(form.current)
    setSignType(String(early.get('sign_type')))
    setJoint(early.has('multi_user'))
    const chosen = String(early.get(early.has('multi_user') ? 'primary_user' : 'user_id'))
    setPeople((now) => first(now, chosen))
  }, [])
  const restore = useCallback(
    ({ question, sign_type, sign_value, multi_user, people }: Draft) => {
      const { elements } = form.current ?? {}
      const write = (name: string, text: string) => {
        const field = elements?.namedItem(name)
        const writes = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        if (writes && !field.value) field.value = text
        return writes && field.value === text
      }
      write('question', question)
      if (write('sign_value', sign_value)) setSignType(sign_type)
      const here = people.filter((id) => profiles.some((profile) => profile.id === id))
      if (multi_user && here.length > 0) {
        setJoint(true)
        setPeople(here)
      }
    },
    [profiles],
  )
  const draft = useDraft(form, props.whose, restore)

  function stop() {
    cancel()
    setCancelled(true)
    requestAnimationFrame(() => submit.current?.focus())
  }
  return (
    <div onInput={draft.keep} onChange={draft.keep}>
      <div role="status">
        {pending ? (
          <LoadingIndicator
            locale={locale}
            words={words}
            {...asked}
            done={state.done?.steps ?? null}
            onCancel={stop}
          />
        ) : null}
      </div>
      <div hidden={pending} className="stations">
        <Station number={numbers[0]} title={words.who} done={profiles.length > 0 && !creating}>
          {props.children}
          <Who
            words={words}
            form={FORM}
            profiles={profiles}
            people={people}
            joint={joint}
            onJoint={setJoint}
            onChoose={choose}
            onPeople={setPeople}
            onCreate={() => router.push(`${path}?profile=${selectedId}&create=1`, { scroll: false })}
            fields={fields}
          />
        </Station>
        <form
          ref={form}
          id={FORM}
          action={formAction}
          onSubmit={onSubmit}
          noValidate
          autoComplete="off"
          aria-label={words.heading}
          className="reading-form stations"
        >
          <Station number={numbers[1]} title={words.question} labelFor="question">
            <Assisted by={['keyboard']}>
              <textarea
                id="question"
                name="question"
                dir="auto"
                rows={3}
                defaultValue={values.question ?? begun}
                aria-describedby={`question-hint${fields.question ? ' question-message' : ''}`}
                aria-invalid={fields.question ? true : undefined}
                className="control block"
              />
            </Assisted>
            <p id="question-hint" className="hint flex flex-wrap justify-between gap-x-4">
              <span>{words.question_hint}</span>
              {draft.kept ? <span className="kept-draft">{words.kept}</span> : null}
            </p>
            {fields.question ? (
              <p id="question-message" className="field-message">
                {fields.question}
              </p>
            ) : null}
          </Station>
          <Station number={numbers[2]} title={words.noticed} last>
            <SignField
              words={words}
              types={signTypes}
              type={signType}
              onType={setSignType}
              value={values.sign_value ?? props.sign?.value}
              fields={fields}
            />
          </Station>
          <div className="station-foot grid gap-4">
            <ErrorSummary state={state} shown={turn.mine} />
            <p role="status" className="small text-muted empty:hidden">
              {cancelled ? words.cancelled : ''}
            </p>
            <button
              ref={submit}
              type="submit"
              aria-disabled={pending}
              className={`button justify-self-center px-12 ${creating ? '' : 'button-primary'}`}
            >
              {words.submit}
            </button>
            <ReadingDetails
              words={words}
              conventions={conventions}
              fields={fields}
              values={values}
              occasion={state}
            >
              {props.styles}
            </ReadingDetails>
          </div>
        </form>
      </div>
    </div>
  )
}
