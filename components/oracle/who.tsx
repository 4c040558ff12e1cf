'use client'
// Whose reading it is: one person, or two to five. The fields belong to the form that asks, wherever they stand.
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Participants, type ParticipantsWords } from './participants'

export interface WhoWords {
  user: string
  user_none: string
  together: string
  together_hint: string
  joint: ParticipantsWords
}

interface WhoProps {
  words: WhoWords
  /** Id of the form that asks. */
  form: string
  profiles: { id: string; name: string }[]
  /** Ids in order, the primary first. */
  people: string[]
  joint: boolean
  onJoint: (joint: boolean) => void
  onChoose: (id: string) => void
  onPeople: (people: string[]) => void
  onCreate: () => void
  /** What is wrong, by field. */
  fields: Record<string, string>
}

export function Who(props: WhoProps) {
  const { words, form, profiles, people, joint, onJoint, onChoose, onPeople, onCreate, fields } = props
  return (
    <div className="grid gap-2">
      <div className="only-single">
        <Field id="user_id" label={words.user} quiet message={fields.user_id}>
          {(tied) => (
            <Select
              {...tied}
              form={form}
              name="user_id"
              value={people[0]}
              onChange={(event) => onChoose(event.target.value)}
            >
              {profiles.length === 0 ? <option value="">{words.user_none}</option> : null}
              {profiles.map(({ id, name }) => (
                <option key={id} value={id} dir="auto">
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="flex flex-wrap items-center gap-x-3">
        <label className="ticked">
          <input
            form={form}
            type="checkbox"
            name="multi_user"
            value="1"
            checked={joint}
            aria-describedby="multi_user-hint"
            onChange={(event) => onJoint(event.target.checked)}
          />
          {words.together}
        </label>
        <span id="multi_user-hint" className="small text-muted">
          {words.together_hint}
        </span>
      </div>
      <fieldset form={form} className="participant-selector gap-4">
        <legend className="sr-only">{words.joint.participants}</legend>
        <Participants
          words={words.joint}
          form={form}
          profiles={profiles}
          people={people}
          onChange={onPeople}
          onCreate={onCreate}
          fields={fields}
        />
      </fieldset>
    </div>
  )
}
