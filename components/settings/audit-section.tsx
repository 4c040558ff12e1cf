// What happened in the account, newest first, so that its owner notices what was somebody else's doing.
import { getTranslations } from 'next-intl/server'
import { Around } from '@/components/ui/around'
import { ownActivity } from '@/lib/account/whole/view'
import { AUDIT_ACTIONS, type AuditAction } from '@/lib/platform/audit-actions'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { isId } from '@/lib/platform/id'
import { instantText } from '@/lib/presentation/numerals'
import { Section } from './section'

interface AuditSectionProps {
  locale: Locale
  /** The place in the list that the address names (`?activity=`). */
  place?: string | string[] | undefined
}

const isKnown = (action: string): action is AuditAction =>
  (AUDIT_ACTIONS as readonly string[]).includes(action)

export async function AuditSection({ locale, place }: AuditSectionProps) {
  const cursor = typeof place === 'string' && isId(place) ? place : undefined
  const activity = await ownActivity(cursor)
  if (!activity) return null
  const t = await getTranslations({ locale, namespace: 'audit_section' })
  const name = await getTranslations({ locale, namespace: 'audit_actions' })
  const to = (at: string | undefined) => address(locale, '/settings/activity', { activity: at })
  return (
    <Section id="activity">
      <p className="text-soft">
        {t('intro')} {t('shown', { total: activity.total })}
      </p>
      {activity.items.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <ol className="rows">
          {activity.items.map(({ id, at, action, success, address: network }) => (
            <li key={id} className="audit-item py-3">
              <p className={success ? 'font-medium' : 'font-medium text-alarm'}>
                {isKnown(action) ? name(action) : action}
                {success ? null : ` (${t('failed')})`}
              </p>
              <p className="small text-muted">
                <time dateTime={at}>
                  {instantText(at, at, locale)} <bdi>UTC</bdi>
                </time>
                {network ? <> · {t.rich('from', { network: () => <bdi dir="ltr">{network}</bdi> })}</> : null}
              </p>
            </li>
          ))}
        </ol>
      )}
      <Around
        newest={cursor ? to(undefined) : null}
        older={activity.next ? to(activity.next) : null}
        words={{ newest: t('newest'), older: t('older') }}
      />
    </Section>
  )
}
