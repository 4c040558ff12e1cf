// What the log is searched by: an ordinary form, whose fields stand in the address.
import { useLocale, useTranslations } from 'next-intl'
import { Choices } from '@/components/settings/choices'
import { Field } from '@/components/ui/field'
import { AUDIT_RESOURCES } from '@/lib/administration/schema'
import { AUDIT_ACTIONS } from '@/lib/platform/audit-actions'
import { Narrowing, NumberField } from './listed'
import { actionOf, resourceOf } from './words'

export type AuditQuery = Partial<
  Record<'action' | 'resource' | 'account' | 'outcome' | 'from' | 'to' | 'cursor', string>
>

export function AuditFilter({ query }: { query: AuditQuery }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const lists = [
    {
      name: 'action',
      whole: t('action_any'),
      choices: AUDIT_ACTIONS.map((value) => ({ value: value as string, label: actionOf(locale, value) })),
    },
    {
      name: 'resource',
      whole: t('resource_any'),
      choices: AUDIT_RESOURCES.map((value) => ({ value: value as string, label: resourceOf(locale, value) })),
    },
    {
      name: 'outcome',
      whole: t('outcome_any'),
      choices: (['done', 'refused'] as const).map((value) => ({ value: value as string, label: t(value) })),
    },
  ] as const
  return (
    <Narrowing path="/admin/audit">
      <NumberField name="account" hint={t('audit_hint')} value={query.account} />
      <div className="admin-fields">
        {lists.map(({ name, whole, choices }) => (
          <Field key={name} id={name} label={t(name)}>
            {(tied) => (
              <Choices
                tied={tied}
                name={name}
                choices={[{ value: '', label: whole }, ...choices]}
                chosen={query[name] ?? ''}
              />
            )}
          </Field>
        ))}
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} id={name} label={t(name)} hint={t('day_hint')}>
            {(tied) => (
              <input
                {...tied}
                name={name}
                dir="ltr"
                maxLength={40}
                autoComplete="off"
                defaultValue={query[name]}
                className="control"
              />
            )}
          </Field>
        ))}
      </div>
    </Narrowing>
  )
}
