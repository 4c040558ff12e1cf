// The document of every page: its language and direction come from the address, so the server alone decides them.
import '../globals.css'
// Every page has links. Named here, their code comes once: Turbopack would pack it with the page and again with the one for nothing.
import 'next/link'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ErrorWordsProvider } from '@/components/shell/error-words'
import { isLocale, LOCALE } from '@/lib/platform/i18n/locales'

interface LayoutProps {
  params: Promise<{ locale: string }>
  children: ReactNode
}

// Every answer carries a nonce of its own, so no page can be made ahead.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'dark light',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#080b14' },
  ],
}

export async function generateMetadata({ params }: Pick<LayoutProps, 'params'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'meta' })
  return {
    title: { template: `%s · ${t('site')}`, default: t('site') },
    description: t('description'),
  }
}

export default async function Layout({ params, children }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'error_page' })
  const words = { heading: t('heading'), text: t('text'), retry: t('retry') }
  return (
    <html lang={locale} dir={LOCALE[locale].direction}>
      <body>
        <ErrorWordsProvider words={words}>{children}</ErrorWordsProvider>
      </body>
    </html>
  )
}
