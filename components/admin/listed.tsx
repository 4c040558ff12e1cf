// What was found, a part at a time, as rows; and the form above it that narrows it, whose fields stand in the address.
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Around } from '@/components/ui/around'
import { Field } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { Slice } from '@/lib/administration/schema'
import { address } from '@/lib/platform/i18n/navigation'

interface ListedProps<Item> {
  seen: Slice<Item>
  /** The page's own, without its language. */
  path: string
  query: Record<string, string | undefined>
  row: (item: Item) => ReactNode
}

export function Listed<Item>({ seen: { items, next }, path, query, row }: ListedProps<Item>) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const to = (cursor: string | undefined) => address(locale, path, { ...query, cursor })
  return (
    <section aria-labelledby="settings-title" className="section-part">
      {items.length === 0 ? <p>{t('none_found')}</p> : <ol className="rows">{items.map(row)}</ol>}
      <Around
        newest={query.cursor === undefined ? null : to(undefined)}
        older={next === null ? null : to(next)}
        words={{ newest: t('newest'), older: t('older') }}
      />
    </section>
  )
}

/** @param path of the page that the form narrows, without its language */
export function Narrowing({ path, children }: { path: string; children: ReactNode }) {
  const t = useTranslations('admin')
  const here = address(useLocale(), path)
  return (
    <form action={here} className="section-part">
      {children}
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button button-primary">
          {t('find')}
        </button>
        <Link href={here} className="button button-quiet">
          {t('clear')}
        </Link>
      </div>
    </form>
  )
}

interface NumberFieldProps {
  /** Of the field and of its place in the address. */
  name: string
  hint: string
  value: string | undefined
}

/** An account is found by its whole number alone. */
export function NumberField({ name, hint, value }: NumberFieldProps) {
  const t = useTranslations('admin')
  return (
    <Field id={name} label={t('number')} hint={hint}>
      {(tied) => (
        <input
          {...tied}
          name={name}
          dir="ltr"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          defaultValue={value}
          className="control mono"
        />
      )}
    </Field>
  )
}
