// Accounts by number, newest first, and what they are narrowed by. Nothing of what somebody wrote is here.
import { useLocale, useTranslations } from 'next-intl'
import { Choices } from '@/components/settings/choices'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { ACCOUNT_KINDS, type SeenAccount, type Slice } from '@/lib/administration/schema'
import { address } from '@/lib/platform/i18n/navigation'
import { dayOfMoment, dayText, NOTHING } from '@/lib/presentation/numerals'
import { Numbered } from './facts'
import { Listed, Narrowing, NumberField } from './listed'
import { kindOf } from './words'

export type AccountsQuery = Partial<Record<'number' | 'kind' | 'locked' | 'cursor', string>>

export function AccountsFilter({ query }: { query: AccountsQuery }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const kinds = ACCOUNT_KINDS.map((kind) => ({ value: kind, label: kindOf(locale, kind) }))
  return (
    <Narrowing path="/admin/accounts">
      <NumberField name="number" hint={t('number_hint')} value={query.number} />
      <Field id="kind" label={t('kind')}>
        {(tied) => (
          <Choices
            tied={tied}
            name="kind"
            choices={[{ value: '', label: t('kind_any') }, ...kinds]}
            chosen={query.kind ?? ''}
          />
        )}
      </Field>
      <label className="ticked">
        <input type="checkbox" name="locked" value="1" defaultChecked={query.locked === '1'} />
        <span>{t('only_locked')}</span>
      </label>
    </Narrowing>
  )
}

function Row({ account }: { account: SeenAccount }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const { id, kind, createdAt, lastSeenAt, lockedAt } = account
  const day = (at: string) => dayText(dayOfMoment(at), locale)
  return (
    <li>
      <Link href={address(locale, `/admin/accounts/${id}`)} className="row">
        <Icon
          name={lockedAt ? 'lock' : 'account'}
          className={lockedAt ? 'size-6 text-alarm' : 'size-6 text-muted'}
        />
        <span className="grow">
          <Numbered number={id} />
          <span className="small block text-muted">
            {kindOf(locale, kind)}
            {lockedAt ? <span className="text-alarm"> · {t('is_locked')}</span> : null}
            {' · '}
            {t('made')} {day(createdAt)}
            {' · '}
            {t('seen')} {lastSeenAt ? day(lastSeenAt) : NOTHING}
          </span>
          <span className="small block text-soft">{t('holds', { ...account })}</span>
        </span>
        <Icon name="chevron" className="size-5 text-muted" />
      </Link>
    </li>
  )
}

export const Accounts = ({ query, seen }: { query: AccountsQuery; seen: Slice<SeenAccount> }) => (
  <Listed
    seen={seen}
    path="/admin/accounts"
    query={query}
    row={(account) => <Row key={account.id} account={account} />}
  />
)
