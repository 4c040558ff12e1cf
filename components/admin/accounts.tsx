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
import { Pager } from './pager'
import { kindOf } from './words'

export type AccountsQuery = Partial<Record<'number' | 'kind' | 'locked' | 'cursor', string>>

export function AccountsFilter({ query }: { query: AccountsQuery }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const kinds = ACCOUNT_KINDS.map((kind) => ({ value: kind, label: kindOf(locale, kind) }))
  return (
    <form action={address(locale, '/admin/accounts')} className="section-part">
      <Field id="number" label={t('number')} hint={t('number_hint')}>
        {(tied) => (
          <input
            {...tied}
            name="number"
            dir="ltr"
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            defaultValue={query.number}
            className="control mono"
          />
        )}
      </Field>
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
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button button-primary">
          {t('find')}
        </button>
        <Link href={address(locale, '/admin/accounts')} className="button button-quiet">
          {t('clear')}
        </Link>
      </div>
    </form>
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

export function Accounts({ query, seen }: { query: AccountsQuery; seen: Slice<SeenAccount> }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  return (
    <section aria-labelledby="settings-title" className="section-part">
      {seen.items.length === 0 ? (
        <p>{t('none_found')}</p>
      ) : (
        <ol className="rows">
          {seen.items.map((account) => (
            <Row key={account.id} account={account} />
          ))}
        </ol>
      )}
      <Pager
        later={query.cursor !== undefined}
        next={seen.next}
        to={(cursor) => address(locale, '/admin/accounts', { ...query, cursor })}
      />
    </section>
  )
}
