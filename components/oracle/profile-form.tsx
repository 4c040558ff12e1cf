'use client'
// Adds a person: name, birthday and the mother's name, and folded below what else may be known. What is allowed is
// decided by the action alone.
import Link from 'next/link'
import { Field } from '@/components/ui/field'
import { createProfileAction } from '@/lib/profiles/actions'
import { ErrorSummary } from './error-summary'
import { ProfileDetails, type ProfileDetailsWords } from './profile-details'
import { useTurn } from './turn'
import { useFormAction } from './use-form-action'

export interface ProfileFormWords extends ProfileDetailsWords {
  heading: string
  name: string
  birthday: string
  birthday_hint: string
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
  /** Where the page is without this form. */
  cancelAddress: string
}

export function ProfileForm({ words, genders, zoneList, path, cancelAddress }: ProfileFormProps) {
  const turn = useTurn('profile')
  const { state, pending, formAction, onSubmit } = useFormAction({
    action: createProfileAction,
    unreachable: words.unreachable,
    onSend: turn.take,
    destination: ({ profile_id }) => `${path}?profile=${profile_id}&notice=created`,
  })
  const { fields = {}, values = {} } = turn.mine ? state : {}
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      noValidate
      autoComplete="off"
      aria-labelledby="profile-heading"
      className="user-form card grid gap-5"
    >
      <div>
        <h2 id="profile-heading" className="text-[1.25rem]">
          {words.heading}
        </h2>
        <ErrorSummary state={state} shown={turn.mine} />
      </div>
      <Field id="name" label={words.name} message={fields.name}>
        {(tied) => (
          <input
            {...tied}
            name="name"
            dir="auto"
            maxLength={200}
            defaultValue={values.name}
            className="control"
          />
        )}
      </Field>
      <Field id="birthday" label={words.birthday} hint={words.birthday_hint} message={fields.birthday}>
        {(tied) => (
          <input
            {...tied}
            name="birthday"
            dir="ltr"
            inputMode="text"
            placeholder="YYYY-MM-DD"
            maxLength={60}
            defaultValue={values.birthday}
            className="control tabular-nums"
          />
        )}
      </Field>
      <Field
        id="mother_name"
        label={words.mother_name}
        hint={words.mother_name_hint}
        message={fields.mother_name}
      >
        {(tied) => (
          <input
            {...tied}
            name="mother_name"
            dir="auto"
            maxLength={200}
            defaultValue={values.mother_name}
            className="control"
          />
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
        <button type="submit" aria-disabled={pending} className="button button-primary grow sm:grow-0">
          {pending ? words.saving : words.save}
        </button>
        <Link href={cancelAddress} scroll={false} className="button grow sm:grow-0">
          {words.cancel}
        </Link>
      </div>
    </form>
  )
}
