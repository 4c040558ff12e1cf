// What can be used and what says something, each in its states, in the words of a language.

import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import { Field } from '../ui/field'
import { Icon } from '../ui/icon'
import { Select } from '../ui/select'

const COLOURS = [
  ...['text-ink', 'text-soft', 'text-muted', 'text-oracle', 'text-gold', 'text-moonlight', 'text-emerald'],
  ...['text-violet', 'text-alarm', 'text-wood', 'text-fire', 'text-earth', 'text-metal', 'text-water'],
]
const DEPTHS = ['bg-void', 'bg-surface', 'bg-card', 'bg-raised', 'bg-overlay']

/** @param of told apart from the same in another theme or language */
export function Controls({ locale, of }: { locale: Locale; of: string }) {
  const { oracle, reading_form, profile_form, marks, reading, errors, styles, landing } = messagesOf(locale)
  return (
    <>
      <p className="eyebrow">{landing.worked}</p>
      <p className="title">{oracle.heading}</p>
      <p className="heading">{reading.sky}</p>
      <p className="voice text-[1.5em]">{reading_form.question}</p>
      <p>{oracle.intro}</p>
      <p className="small text-muted">{oracle.intro}</p>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-primary">
          {reading_form.submit}
        </button>
        <button type="button" className="button">
          {profile_form.save}
        </button>
        <button type="button" aria-busy="true" className="button">
          {profile_form.saving}
        </button>
        <button type="button" className="button button-quiet button-small">
          <Icon name="star" className="size-5" />
          {marks.favorite}
        </button>
        <button type="button" aria-label={oracle.dismiss} className="tool">
          <Icon name="close" />
        </button>
      </div>
      <div className="flex flex-wrap gap-2">
        <span className="chip">{styles.plain}</span>
        <button type="button" aria-pressed="true" className="chip">
          {styles.poetic}
        </button>
        <a href="#top" className="link">
          {reading.back_to}
          <Icon name="chevron" className="size-4" />
        </a>
      </div>
      <Field id={`${of}-name`} label={profile_form.name} hint={profile_form.mother_name_hint}>
        {(tied) => <input {...tied} className="control" placeholder={profile_form.birthday_placeholder} />}
      </Field>
      <Field id={`${of}-wrong`} label={profile_form.birthday} message={errors.birthday_impossible}>
        {(tied) => <input {...tied} className="control" />}
      </Field>
      <Field id={`${of}-style`} label={reading_form.style}>
        {(tied) => (
          <Select {...tied}>
            <option>{styles.plain}</option>
            <option>{styles.advice}</option>
          </Select>
        )}
      </Field>
      <label className="ticked">
        <input type="checkbox" defaultChecked />
        {reading_form.heading}
      </label>
      <details className="drawer">
        <summary className="drawer-head">{reading.more_numbers}</summary>
        <p className="pb-4">{reading.open_a_line}</p>
      </details>
      <p className="said">{oracle.noted}</p>
      <p className="success-message">{oracle.created}</p>
      <p className="error-message">{errors.user_required}</p>
      <div className="flex flex-wrap gap-x-4">
        {COLOURS.map((colour) => (
          <code key={colour} className={colour}>
            {colour.slice(5)}
          </code>
        ))}
      </div>
      <div className="grid grid-cols-5 gap-1">
        {DEPTHS.map((depth) => (
          <code key={depth} className={`${depth} rounded-control border border-line p-2 text-muted`}>
            {depth.slice(3)}
          </code>
        ))}
      </div>
    </>
  )
}
