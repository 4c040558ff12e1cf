'use client'
// Who takes part in a joint reading: the first person and up to four others, in an order that can be changed. Adding is quick:
// by an empty place, by typing a name, or by making a new user in place.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { foldForSearch } from '@/lib/engine/fold'

export interface ParticipantsWords {
  participants: string
  /** One for each place. */
  places: string[]
  choose: string
  add: string
  full: string
  find: string
  find_hint: string
  find_none: string
  create: string
  up: string
  down: string
  remove: string
}

interface ParticipantsProps {
  words: ParticipantsWords
  /** Id of the form that asks. */
  form: string
  profiles: { id: string; name: string }[]
  /** Ids in order, the primary first; empty for a place where nobody is chosen yet. */
  people: string[]
  onChange: (people: string[]) => void
  onCreate: () => void
  /** What is wrong, by field. */
  fields: Record<string, string>
}

const LIST = 'participant-names'

export function Participants(props: ParticipantsProps) {
  const { words, form, profiles, people, onChange, onCreate, fields } = props
  const [nobody, setNobody] = useState(false)
  const most = words.places.length
  const free = profiles.filter(({ id }) => !people.includes(id))
  const full = people.length >= most
  const messageOf = (index: number) =>
    index === 0 ? fields.primary_user_id : fields[`secondary_user_ids/${index - 1}`]

  // Adding takes away its own button with the last place, and removing that of its place: the focus goes to a place that is there.
  const next = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (next.current === null) return
    document.getElementById(`participant-${Math.min(next.current, people.length - 1)}`)?.focus()
    next.current = null
  }, [people.length])
  function change(people: string[], focused: number) {
    next.current = focused
    onChange(people)
  }

  const set = (index: number, id: string) => onChange(people.map((old, at) => (at === index ? id : old)))
  const swap = (index: number) => {
    const [above = '', below = ''] = people.slice(index, index + 2)
    onChange(people.toSpliced(index, 2, below, above))
  }
  function add(id: string) {
    const empty = people.indexOf('')
    if (empty >= 0) set(empty, id)
    else if (!full) onChange([...people, id])
  }
  function find(input: HTMLInputElement, whole: boolean) {
    const typed = foldForSearch(input.value)
    const isMeant = (name: string) => (whole ? name === typed : name.includes(typed))
    const found = typed && free.find(({ name }) => isMeant(foldForSearch(name)))
    setNobody(!whole && input.value.trim() !== '' && !found)
    if (!found) return
    add(found.id)
    input.value = ''
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    find(event.currentTarget, false)
  }

  return (
    <>
      {words.places.slice(0, people.length).map((place, index) => (
        <div key={place} className="flex items-end gap-1">
          <div className="grow">
            <Field id={`participant-${index}`} label={place} message={messageOf(index)}>
              {(tied) => (
                <Select
                  {...tied}
                  form={form}
                  name={index === 0 ? 'primary_user' : 'secondary_user'}
                  value={people[index]}
                  onChange={(event) => set(index, event.target.value)}
                >
                  {people[index] === '' ? <option value="">{words.choose}</option> : null}
                  {profiles.map((profile) => (
                    <option
                      key={profile.id}
                      value={profile.id}
                      disabled={profile.id !== people[index] && people.includes(profile.id)}
                      dir="auto"
                    >
                      {profile.name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          {index > 0 ? (
            <>
              <Tool label={`${words.up}: ${place}`} path="M4 10l4-4 4 4" onClick={() => swap(index - 1)} />
              <Tool
                label={`${words.remove}: ${place}`}
                path="M4 4l8 8M12 4l-8 8"
                onClick={() => change(people.toSpliced(index, 1), index - 1)}
              />
            </>
          ) : (
            <Tool
              label={`${words.down}: ${place}`}
              path="M4 6l4 4 4-4"
              hidden={people.length < 2}
              onClick={() => swap(0)}
            />
          )}
        </div>
      ))}
      {fields.secondary_user_ids ? <p className="field-message">{fields.secondary_user_ids}</p> : null}
      {full ? (
        <p className="small text-muted">{words.full}</p>
      ) : (
        <div className="needs-script flex flex-wrap gap-3">
          <button
            type="button"
            onClick={() => change([...people, ''], people.length)}
            className="button button-small grow sm:grow-0"
          >
            {words.add}
          </button>
          <button
            type="button"
            onClick={onCreate}
            className="button button-small button-quiet grow sm:grow-0"
          >
            {words.create}
          </button>
        </div>
      )}
      {full ? null : (
        <noscript>
          {words.places.slice(people.length).map((place) => (
            <label key={place} className="label mt-4">
              {place}
              <select name="secondary_user" form={form} className="control">
                <option value="">{words.choose}</option>
                {profiles.map(({ id, name }) => (
                  <option key={id} value={id} dir="auto">
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </noscript>
      )}
      {full || free.length === 0 ? null : (
        <Field id="find-participant" label={words.find} hint={nobody ? words.find_none : words.find_hint}>
          {(tied) => (
            <>
              <input
                {...tied}
                type="search"
                dir="auto"
                list={LIST}
                onChange={(event) => find(event.currentTarget, true)}
                onKeyDown={onKeyDown}
                className="control"
              />
              <datalist id={LIST}>
                {free.map(({ id, name }) => (
                  <option key={id} value={name} />
                ))}
              </datalist>
            </>
          )}
        </Field>
      )}
    </>
  )
}

interface ToolProps {
  label: string
  path: string
  hidden?: boolean
  onClick: () => void
}

function Tool({ label, path, hidden = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className={`needs-script tool ${hidden ? 'invisible' : ''}`}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        className="size-5"
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    </button>
  )
}
