// The API for people, made of the same doors as its description for programs.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { theDescription } from '@/app/api/openapi.json/description'
import { Guide } from '@/components/docs/guide'
import { Shell } from '@/components/shell/shell'
import { guideOf } from '@/lib/identity/doors/openapi/guide'
import { isLocale } from '@/lib/platform/i18n/locales'

interface PageProps {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return { title: t('docs') }
}

export default async function DocsPage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return (
    <Shell locale={locale} path="/docs">
      <Guide groups={guideOf(theDescription())} description="/api/openapi.json" />
    </Shell>
  )
}
