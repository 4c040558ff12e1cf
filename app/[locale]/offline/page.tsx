// What the worker shows when the network is away, as a still picture: no script of it runs there. It is the same for everybody, and
// nothing of a person stands on it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Mark } from '@/components/ui/mark'
import { isLocale } from '@/lib/platform/i18n/locales'

/** Whatever the reader wanted when this page came in its place; it needs no script. */
const THIS_VERY_ADDRESS = ''

interface PageProps {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'offline' })
  return { title: t('title'), robots: { index: false } }
}

export default async function OfflinePage({ params }: PageProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'offline' })
  return (
    <main className="offline-page mx-auto flex min-h-dvh max-w-[36rem] flex-col items-center justify-center px-4 py-12 text-center">
      <Mark className="mb-6 size-16" />
      <h1 className="text-[1.75rem]">{t('heading')}</h1>
      <p className="mt-4 text-muted">{t('text')}</p>
      <p className="mt-2 text-muted">{t('writing')}</p>
      <a href={THIS_VERY_ADDRESS} className="button button-primary mt-8">
        {t('again')}
      </a>
      {/* The worker fills the list and shows it where anything is kept; it knows both by these names. */}
      <section hidden aria-labelledby="kept-heading" className="kept-pages mt-10 w-full text-start">
        <h2 id="kept-heading" className="text-[1.25rem]">
          {t('kept')}
        </h2>
        <ul className="kept-list mt-3 grid gap-1 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:underline [&_a]:underline-offset-4" />
      </section>
    </main>
  )
}
