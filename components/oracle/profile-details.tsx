'use client'
// What may be known of a person besides names and birthday. All of it may stay empty.
import { Assisted } from '@/components/assistance/assisted'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'
import { ZoneSuggestion } from './zone-suggestion'

export interface ProfileDetailsWords {
  more: string
  name_persian: string
  name_persian_hint: string
  gender: string
  gender_hint: string
  gender_none: string
  heart_rate: string
  heart_rate_hint: string
  time_zone: string
  time_zone_hint: string
  time_zone_use: string
  place: string
  place_hint: string
  latitude: string
  latitude_hint: string
  longitude: string
  longitude_hint: string
}

const NAMES = ['name_persian', 'gender', 'heart_rate_bpm', 'time_zone', 'place', 'latitude', 'longitude']

interface ProfileDetailsProps {
  words: ProfileDetailsWords
  genders: { value: string; label: string }[]
  /** Id of the list of time zones that the page holds. */
  zoneList: string
  fields: Record<string, string>
  values: Record<string, string>
  /** The form's state, another object for each answer. */
  occasion: unknown
}

export function ProfileDetails({ words, genders, zoneList, fields, values, occasion }: ProfileDetailsProps) {
  const coordinates = [
    { name: 'latitude', label: words.latitude, hint: words.latitude_hint },
    { name: 'longitude', label: words.longitude, hint: words.longitude_hint },
  ]
  const needed = NAMES.some((name) => fields[name] || values[name])
  return (
    <Fold label={words.more} needed={needed} occasion={occasion}>
      <Field
        id="name_persian"
        label={words.name_persian}
        hint={words.name_persian_hint}
        message={fields.name_persian}
      >
        {(tied) => (
          <Assisted by={['keyboard']}>
            <input
              {...tied}
              name="name_persian"
              dir="auto"
              maxLength={200}
              defaultValue={values.name_persian}
              className="control"
            />
          </Assisted>
        )}
      </Field>
      <Field id="gender" label={words.gender} hint={words.gender_hint} message={fields.gender}>
        {(tied) => (
          <Select {...tied} name="gender" defaultValue={values.gender}>
            <option value="">{words.gender_none}</option>
            {genders.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field
        id="heart_rate_bpm"
        label={words.heart_rate}
        hint={words.heart_rate_hint}
        message={fields.heart_rate_bpm}
      >
        {(tied) => (
          <input
            {...tied}
            name="heart_rate_bpm"
            dir="ltr"
            inputMode="numeric"
            maxLength={20}
            defaultValue={values.heart_rate_bpm}
            className="control figures"
          />
        )}
      </Field>
      <div>
        <Field id="time_zone" label={words.time_zone} hint={words.time_zone_hint} message={fields.time_zone}>
          {(tied) => (
            <input
              {...tied}
              name="time_zone"
              dir="auto"
              list={zoneList}
              spellCheck={false}
              autoCapitalize="none"
              maxLength={60}
              defaultValue={values.time_zone}
              className="control"
            />
          )}
        </Field>
        <ZoneSuggestion label={words.time_zone_use} field="time_zone" list={zoneList} />
      </div>
      <Field id="place" label={words.place} hint={words.place_hint} message={fields.place}>
        {(tied) => (
          <Assisted by={['keyboard']}>
            <input
              {...tied}
              name="place"
              dir="auto"
              maxLength={200}
              defaultValue={values.place}
              className="control"
            />
          </Assisted>
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        {coordinates.map(({ name, label, hint }) => (
          <Field key={name} id={name} label={label} hint={hint} message={fields[name]}>
            {(tied) => (
              <input
                {...tied}
                name={name}
                dir="ltr"
                inputMode="text"
                maxLength={30}
                defaultValue={values[name]}
                className="control figures"
              />
            )}
          </Field>
        ))}
      </div>
    </Fold>
  )
}
