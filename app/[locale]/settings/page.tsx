// The settings: who one is here, where one is signed in, keys for programs, what happened, and what one may take along.
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Notice } from '@/components/account/account-page'
import { noticeOf } from '@/components/account/words'
import { AccountSection } from '@/components/settings/account-section'
import { AuditSection } from '@/components/settings/audit-section'
import { DataSection } from '@/components/settings/data-section'
import { KeysSection } from '@/components/settings/keys-section'
import { PasswordSection } from '@/components/settings/password-section'
import { PeopleSection } from '@/components/settings/people-section'
import { RecoverySection } from '@/components/settings/recovery-section'
import { SecondFactorSection } from '@/components/settings/second-factor-section'
import { SessionsSection } from '@/components/settings/sessions-section'
import { Shell } from '@/components/shell/shell'
import { exportFormat } from '@/lib/account/whole/schema'
import { ownerView } from '@/lib/account/whole/view'
import { pageContext } from '@/lib/identity/doors/page'
import { isLocale } from '@/lib/platform/i18n/locales'

interface PageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<PageProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  return { title: t('settings_title'), robots: { index: false } }
}

export default async function SettingsPage({ params, searchParams }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'settings' })
  const title = await getTranslations({ locale, namespace: 'account' })
  const search = await searchParams
  const notice = noticeOf(locale, search.notice)
  const somebody = await pageContext()
  // Whether the password is needed is asked at the click: the page may have stood open for long.
  const format = exportFormat.safeParse(search.export)
  if (format.success && (await ownerView())?.proven) redirect(`/api/account/export?format=${format.data}`)
  return (
    <Shell locale={locale} path="/settings">
      <div className="mx-auto grid w-full max-w-[46rem] gap-6 py-4 sm:py-8">
        <header className="print-hidden text-center">
          <h1 className="text-[1.75rem] sm:text-[2.25rem]">{title('settings_title')}</h1>
          <p className="mt-2 text-muted">{somebody ? t('intro') : t('nobody')}</p>
        </header>
        {notice ? <Notice text={notice} /> : null}
        <AccountSection locale={locale} />
        {somebody ? (
          <>
            <PeopleSection locale={locale} />
            <SessionsSection locale={locale} />
            <PasswordSection locale={locale} />
            <SecondFactorSection locale={locale} />
            <RecoverySection locale={locale} />
            <KeysSection locale={locale} />
            <AuditSection locale={locale} place={search.activity} />
            <DataSection locale={locale} />
          </>
        ) : null}
      </div>
    </Shell>
  )
}
