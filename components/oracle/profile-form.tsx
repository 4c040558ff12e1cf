'use client'
import { useRouter } from 'next/navigation'
import type { KeyboardEvent } from 'react'
// Adds a person: name, birthday and the mother's name, and folded below what else may be known. What is allowed is
// decided by the action alone.
import { Assisted } from '@/components/assistance/assisted'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { createProfileAction } from '@/lib/profiles/actions'
import { ErrorSummary } from './error-summary'
import { ProfileDetails, type ProfileDetailsWords } from './profile-details'
import { useClosed, useTurn } from './turn'
import { useFormAction } from './use-form-action'

export interface ProfileFormWords extends ProfileDetailsWords {
  heading: string
  intro: string
  name: string
  birthday: string
  birthday_hint: string
  birthday_placeholder: string
  mother_name: string
  mother_name_hint: string
  save: string
  saving: string
  cancel: string
  unreachable: string
}

interface ProfileFormProps {
  words: ProfileFormWords
  genders: { value: string; label: string }[]
  /** Id of the list of time zones that the page holds. */
  zoneList: string
  /** The Oracle's page in the reader's language. */
  path: string
  /** Where the page is without this form; undefined while there is nobody else. */
  cancelAddress: string | undefined
}

export function ProfileForm({ words, genders, zoneList, path, cancelAddress }: ProfileFormProps) {
  const router = useRouter()
  const closed = useClosed()
  const turn = useTurn('profile')
  const { state, pending, formAction, onSubmit } = useFormAction({
    action: createProfileAction,
    unreachable: words.unreachable,
    onSend: turn.take,
    destination: ({ profile_id }) => `${path}?profile=${profile_id}&notice=created`,
  })
  const { fields = {}, values = {} } = turn.mine ? state : {}

  /** Whoever closes it goes on at the button that opened it. */
  const leave = () => {
    closed.current = true
  }
  function onKeyDown({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !cancelAddress) return
    leave()
    router.push(cancelAddress, { scroll: false })
  }
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      noValidate
      autoComplete="off"
      aria-labelledby="profile-heading"
      className="user-form card grid gap-5"
    >
      <div>
        <h3 id="profile-heading" className="heading">
          {words.heading}
        </h3>
        <p className="small text-muted">{words.intro}</p>
        <ErrorSummary state={state} shown={turn.mine} />
      </div>
      <Field id="name" label={words.name} message={fields.name}>
        {(tied) => (
          <Assisted by={['keyboard']}>
            <input
              {...tied}
              name="name"
              dir="auto"
              maxLength={200}
              defaultValue={values.name}
              className="control"
            />
          </Assisted>
        )}
      </Field>
      <Field id="birthday" label={words.birthday} hint={words.birthday_hint} message={fields.birthday}>
        {(tied) => (
          <Assisted by={['calendar']} days="born">
            <input
              {...tied}
              name="birthday"
              dir="ltr"
              inputMode="text"
              placeholder={words.birthday_placeholder}
              maxLength={60}
              defaultValue={values.birthday}
              className="control figures"
            />
          </Assisted>
        )}
      </Field>
      <Field
        id="mother_name"
        label={words.mother_name}
        hint={words.mother_name_hint}
        message={fields.mother_name}
      >
        {(tied) => (
          <Assisted by={['keyboard']}>
            <input
              {...tied}
              name="mother_name"
              dir="auto"
              maxLength={200}
              defaultValue={values.mother_name}
              className="control"
            />
          </Assisted>
        )}
      </Field>
      <ProfileDetails
        words={words}
        genders={genders}
        zoneList={zoneList}
        fields={fields}
        values={values}
        occasion={state}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" aria-disabled={pending} className="button button-primary">
          {pending ? words.saving : words.save}
        </button>
        {cancelAddress ? (
          <Link href={cancelAddress} scroll={false} onClick={leave} className="button button-quiet">
            {words.cancel}
          </Link>
        ) : null}
      </div>
    </form>
  )
}
