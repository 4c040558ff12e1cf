// The document of every page: its language and direction come from the address, so the server alone decides them.
import '../globals.css'
// Every page has links. Named here, their code comes once: Turbopack would pack it with the page and again with the one for nothing.
import 'next/link'
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ErrorWordsProvider } from '@/components/shell/error-words'
import { chosenTheme } from '@/lib/identity/proof/browser'
import { isLocale, LOCALE } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import type { Theme } from '@/lib/platform/theme'

interface LayoutProps {
  params: Promise<{ locale: string }>
  children: ReactNode
}

// Every answer carries a nonce of its own, so no page can be made ahead.
export const dynamic = 'force-dynamic'

const SURFACE: Record<Theme, string> = { day: '#f7f4ec', night: '#080b14' }

export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme()
  if (theme) return { themeColor: SURFACE[theme] }
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: SURFACE.day },
      { media: '(prefers-color-scheme: dark)', color: SURFACE.night },
    ],
  }
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
  const words = {
    ...{ heading: t('heading'), text: t('text'), retry: t('retry') },
    ...{ home: t('home'), start: address(locale, '/') },
  }
  return (
    <html lang={locale} dir={LOCALE[locale].direction} data-theme={(await chosenTheme()) ?? undefined}>
      <body>
        <ErrorWordsProvider words={words}>{children}</ErrorWordsProvider>
      </body>
    </html>
  )
}
