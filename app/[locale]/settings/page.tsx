// The settings: who one is here, and the way to each of their sections.
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/account/account-page'
import { noticeOf } from '@/components/account/words'
import { AccountSection } from '@/components/settings/account-section'
import { sectionsOf } from '@/components/settings/sections'
import { type SettingsPageProps, settingsLocale, settingsMetadata } from '@/components/settings/settings-page'
import { Shell } from '@/components/shell/shell'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { pageContext } from '@/lib/identity/doors/page'
import { address } from '@/lib/platform/i18n/navigation'

export const generateMetadata = ({ params }: SettingsPageProps) => settingsMetadata(params)

export default async function Page({ params, searchParams }: SettingsPageProps) {
  const locale = await settingsLocale(params)
  const t = await getTranslations({ locale, namespace: 'settings' })
  const account = await getTranslations({ locale, namespace: 'account' })
  const admin = await getTranslations({ locale, namespace: 'admin' })
  const notice = noticeOf(locale, (await searchParams).notice)
  const somebody = await pageContext()
  return (
    <Shell locale={locale} path="/settings">
      <div className="settings wrap">
        <div className="settings-body">
          <header className="print-hidden text-center">
            <h1 className="title">{account('settings_title')}</h1>
            <p className="mt-2 text-muted">{somebody ? t('intro') : t('nobody')}</p>
          </header>
          {notice ? <Notice text={notice} /> : null}
          <AccountSection locale={locale} />
          {somebody ? (
            <nav aria-label={t('sections')}>
              <ul className="rows">
                {sectionsOf(locale).map(({ name, icon, title, line }) => (
                  <li key={name}>
                    <Link href={address(locale, `/settings/${name}`)} className="row">
                      <Icon name={icon} className="size-6 text-muted" />
                      <span className="grow">
                        <span className="heading block">{title}</span>
                        <span className="small block text-muted">{line}</span>
                      </span>
                      <Icon name="chevron" className="size-5 text-muted" />
                    </Link>
                  </li>
                ))}
                {somebody.actor.kind === 'admin' ? (
                  <li>
                    <Link href={address(locale, '/admin')} className="row">
                      <Icon name="settings" className="size-6 text-muted" />
                      <span className="grow">
                        <span className="heading block">{admin('title')}</span>
                        <span className="small block text-muted">{admin('settings_line')}</span>
                      </span>
                      <Icon name="chevron" className="size-5 text-muted" />
                    </Link>
                  </li>
                ) : null}
              </ul>
            </nav>
          ) : null}
        </div>
      </div>
    </Shell>
  )
}
