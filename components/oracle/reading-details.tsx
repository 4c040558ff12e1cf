'use client'
import type { ReactNode } from 'react'
// For those who want another moment than now, or another way of computing. Both may stay as they are.
import { Assisted } from '@/components/assistance/assisted'
import { Field } from '@/components/ui/field'
import { Fold } from '@/components/ui/fold'
import { Select } from '@/components/ui/select'

export interface ReadingDetailsWords {
  more: string
  moment: string
  moment_hint: string
  convention: string
}

interface ReadingDetailsProps {
  words: ReadingDetailsWords
  /** The default first. */
  conventions: { name: string; label: string; hint: string }[]
  fields: Record<string, string>
  values: Record<string, string>
  /** The form's state, another object for each answer. */
  occasion: unknown
  /** The field that says how it is told. */
  children: ReactNode
}

export function ReadingDetails({
  words,
  conventions,
  fields,
  values,
  occasion,
  children,
}: ReadingDetailsProps) {
  const other = values.convention !== undefined && values.convention !== conventions[0]?.name
  const needed = Boolean(fields.moment || fields.convention || values.moment || other)
  return (
    <Fold label={words.more} needed={needed} occasion={occasion}>
      {children}
      <Field id="moment" label={words.moment} hint={words.moment_hint} message={fields.moment}>
        {(tied) => (
          <Assisted by={['calendar']}>
            <input
              {...tied}
              name="moment"
              dir="ltr"
              inputMode="text"
              maxLength={80}
              defaultValue={values.moment}
              className="control tabular-nums"
            />
          </Assisted>
        )}
      </Field>
      <Field
        id="convention"
        label={words.convention}
        message={fields.convention}
        hint={conventions.map(({ name, hint }) => (
          <span key={name} data-convention={name} className="convention-hint">
            {hint}
          </span>
        ))}
      >
        {(tied) => (
          <Select {...tied} name="convention" defaultValue={values.convention}>
            {conventions.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </Fold>
  )
}
