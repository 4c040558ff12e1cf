// What the history shows: whose, which kinds, which days, and words to be found. One form that works without scripts; the
// words travel in its body and stand in the address sealed.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { SIGN_TYPES } from '@/lib/engine'
import { searchHistoryAction } from '@/lib/readings/actions'
import { OwnZone } from './own-zone'

/** The conditions as their form shows them. */
export interface Conditions {
  person: string
  type: string
  sign: string
  favorite: boolean
  from: string
  to: string
  words: string
}

interface HistoryFilterProps {
  people: { id: string; name: string }[]
  conditions: Conditions
  narrowed: boolean
  /** Whether the form is unfolded. */
  open: boolean
  here: string
}

/** Stands for a person in the address when the history is everybody's. */
export const EVERYBODY = 'all'

export function HistoryFilter({ people, conditions, narrowed, open, here }: HistoryFilterProps) {
  const t = useTranslations('history')
  const types = useTranslations('sign_types')
  const { person, type, sign, favorite, from, to, words } = conditions
  return (
    <details open={open} className="mt-2">
      <summary className="disclosure flex min-h-11 w-fit items-center text-muted hover:text-ink">
        {t('filter')}
      </summary>
      <form
        // Another set of conditions is another form: what stands in it is what the list shows.
        key={JSON.stringify(conditions)}
        action={searchHistoryAction}
        autoComplete="off"
        className="history-filter grid gap-4 pb-3"
      >
        <input type="hidden" name="back" value={here} />
        <OwnZone name="zone" />
        <Field id="history-words" label={t('words')} hint={t('words_hint')}>
          {(tied) => (
            <input
              {...tied}
              type="search"
              name="words"
              dir="auto"
              maxLength={100}
              defaultValue={words}
              className="control"
            />
          )}
        </Field>
        <div className="grid gap-4 sm:grid-cols-3">
          <Choice id="history-person" name="person" label={t('whose')} value={person}>
            <option value={EVERYBODY}>{t('everybody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </Choice>
          <Choice id="history-type" name="type" label={t('kind')} value={type}>
            <option value="">{t('any')}</option>
            <option value="single_user">{t('single')}</option>
            <option value="multi_user">{t('joint')}</option>
          </Choice>
          <Choice id="history-sign" name="sign" label={t('sign_type')} value={sign}>
            <option value="">{t('any')}</option>
            {SIGN_TYPES.map((one) => (
              <option key={one} value={one}>
                {types(one)}
              </option>
            ))}
          </Choice>
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <Day id="history-from" name="from" label={t('from')} hint={t('day_hint')} value={from} />
          <Day id="history-to" name="to" label={t('to')} hint={t('day_hint')} value={to} />
        </div>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="favorite"
            value="1"
            defaultChecked={favorite}
            className="size-5 flex-none accent-oracle"
          />
          <span>{t('favorites')}</span>
        </label>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className="button grow sm:grow-0">
            {t('apply')}
          </button>
        </div>
      </form>
      {narrowed ? (
        <form action={searchHistoryAction} className="pb-3">
          <input type="hidden" name="back" value={here} />
          <input type="hidden" name="person" value={person} />
          <button type="submit" className="min-h-11 text-oracle underline underline-offset-4">
            {t('clear')}
          </button>
        </form>
      ) : null}
    </details>
  )
}

interface ChoiceProps {
  id: string
  name: string
  label: string
  value: string
  children: ReactNode
}

function Choice({ id, name, label, value, children }: ChoiceProps) {
  return (
    <Field id={id} label={label}>
      {(tied) => (
        <select {...tied} name={name} defaultValue={value} className="control">
          {children}
        </select>
      )}
    </Field>
  )
}

function Day({ id, name, label, hint, value }: Omit<ChoiceProps, 'children'> & { hint: string }) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(tied) => (
        <input
          {...tied}
          name={name}
          dir="ltr"
          inputMode="text"
          maxLength={60}
          defaultValue={value}
          className="control tabular-nums"
        />
      )}
    </Field>
  )
}
