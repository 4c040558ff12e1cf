// The log of everything that was done, newest first.
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { ADMIN_PAGES, type SeenEntry, type Slice } from '@/lib/administration/schema'
import { address } from '@/lib/platform/i18n/navigation'
import { isId } from '@/lib/platform/id'
import { utcText } from '@/lib/presentation/measures'
import type { AuditQuery } from './audit-filter'
import { Numbered } from './facts'
import { Listed } from './listed'
import { titleOfAdmin } from './pages'
import { actionOf, resourceOf } from './words'

function AccountLink({ number }: { number: string }) {
  const locale = useLocale()
  return (
    <Link href={address(locale, `/admin/accounts/${number}`)}>
      <Numbered number={number} />
    </Link>
  )
}

function About({ resource, resourceId }: Pick<SeenEntry, 'resource' | 'resourceId'>) {
  const locale = useLocale()
  if (resourceId === null) return resourceOf(locale, resource)
  const page = resource === 'admin_page' && ADMIN_PAGES.find((one) => one === resourceId)
  if (page) return `${resourceOf(locale, resource)}: ${titleOfAdmin(locale, page)}`
  return (
    <>
      {resourceOf(locale, resource)}{' '}
      {resource === 'account' && isId(resourceId) ? (
        <AccountLink number={resourceId} />
      ) : (
        <Numbered number={resourceId} />
      )}
    </>
  )
}

function Entry({ entry }: { entry: SeenEntry }) {
  const t = useTranslations('admin')
  const locale = useLocale()
  const { at, action, success, accountId, network } = entry
  return (
    <li className="audit-item py-3">
      <p className={success ? 'font-medium' : 'font-medium text-alarm'}>
        {actionOf(locale, action)}
        {success ? null : ` (${t('refused')})`}
      </p>
      <p className="small text-muted">
        <time dateTime={at}>{utcText(at, locale)}</time>
        {network ? (
          <>
            {' · '}
            <bdi dir="ltr">{network}</bdi>
          </>
        ) : null}
      </p>
      <p className="small text-soft">
        <About {...entry} />
        {accountId ? (
          <>
            {' · '}
            {t.rich('by', { number: () => <AccountLink number={accountId} /> })}
          </>
        ) : null}
      </p>
    </li>
  )
}

export const Audit = ({ query, seen }: { query: AuditQuery; seen: Slice<SeenEntry> }) => (
  <Listed
    seen={seen}
    path="/admin/audit"
    query={query}
    row={(entry) => <Entry key={entry.id} entry={entry} />}
  />
)
