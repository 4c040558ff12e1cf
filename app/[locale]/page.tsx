// The first page: what this is in three sentences, and one way in.
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Shell } from '@/components/shell/shell'
import { Dial } from '@/components/ui/mark'
import { isLocale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'

interface PageProps {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: { absolute: t('landing') } }
}

export default async function LandingPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'landing' })
  return (
    <Shell locale={locale} path="/">
      <div className="my-auto flex flex-col items-center py-8 text-center">
        <Dial className="mb-8 w-44 sm:w-56" />
        <h1 className="text-[1.75rem] sm:text-[2.5rem]">{t('heading')}</h1>
        <div className="mt-6 max-w-[36rem] space-y-3 text-muted">
          <p>{t('what')}</p>
          <p>{t('how')}</p>
          <p>{t('why')}</p>
        </div>
        <Link href={address(locale, '/oracle')} className="button button-primary mt-8 px-8">
          {t('start')}
        </Link>
        <p className="mt-3 text-[0.9375em] text-muted">{t('free')}</p>
      </div>
    </Shell>
  )
}
