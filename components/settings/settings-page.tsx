// The frame of the settings: on wide screens the sections stand beside what is shown, on a phone a link leads back to them.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Notice } from '@/components/account/account-page'
import { noticeOf } from '@/components/account/words'
import { Shell } from '@/components/shell/shell'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { pageContext } from '@/lib/identity/doors/page'
import { isLocale, type Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { type SectionName, sectionsOf, titleOf } from './sections'
import { SignInWays } from './sign-in-ways'

export interface SettingsPageProps {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** @param name of the section; without one it is the page of all sections */
export async function settingsMetadata(
  params: SettingsPageProps['params'],
  name?: SectionName,
): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'account' })
  const title = name ? `${titleOf(locale, name)} · ${t('settings_title')}` : t('settings_title')
  return { title, robots: { index: false } }
}

export async function settingsLocale(params: SettingsPageProps['params']): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}

interface SettingsPageFrame {
  locale: Locale
  name: SectionName
  /** What the address says was just done. */
  notice: unknown
  /** Of the address, kept by a change of language. */
  query?: Record<string, string | undefined>
  /** What whoever is here may see; who has made nothing yet is told so. */
  children: ReactNode
}

export async function SettingsPage({ locale, name, notice, query, children }: SettingsPageFrame) {
  const t = await getTranslations({ locale, namespace: 'settings' })
  const account = await getTranslations({ locale, namespace: 'account' })
  const somebody = await pageContext()
  const said = noticeOf(locale, notice)
  return (
    <Shell locale={locale} path={`/settings/${name}`} query={query}>
      <div className="settings wrap">
        <SideList locale={locale} at={name} label={t('sections')} overview={t('overview')} />
        <div className="settings-body">
          <header className="print-hidden text-center">
            <Link href={address(locale, '/settings')} className="settings-back link">
              <Icon name="chevron" className="size-4 -scale-x-100 rtl:scale-x-100" />
              {account('settings_title')}
            </Link>
            <h1 id="settings-title" className="title">
              {titleOf(locale, name)}
            </h1>
          </header>
          {said ? <Notice text={said} /> : null}
          {somebody ? (
            children
          ) : (
            <section className="section-part" aria-labelledby="settings-title">
              <p>{t('nobody')}</p>
              <SignInWays locale={locale} next={`/settings/${name}`} />
            </section>
          )}
        </div>
      </div>
    </Shell>
  )
}

interface SideListProps {
  locale: Locale
  at: SectionName
  label: string
  overview: string
}

function SideList({ locale, at, label, overview }: SideListProps) {
  return (
    <nav aria-label={label} className="settings-list print-hidden">
      <Link href={address(locale, '/settings')}>{overview}</Link>
      {sectionsOf(locale).map(({ name, title }) => (
        <Link
          key={name}
          href={address(locale, `/settings/${name}`)}
          aria-current={name === at ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  )
}
