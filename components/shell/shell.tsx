// What surrounds every page: the way home, the language, the one main region, and what the product promises.
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { LanguageMenu } from './language-menu'

interface ShellProps {
  locale: Locale
  /** The page's address without its language, and its query: a change of language keeps both. */
  path: string
  query?: Record<string, string | undefined>
  children: ReactNode
}

export async function Shell({ locale, path, query, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="button sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-4 focus:z-10 focus:bg-raised"
      >
        {t('skip')}
      </a>
      <header className="print-hidden mx-auto flex w-full max-w-5xl items-center justify-between px-4 py-3">
        <Link
          href={address(locale, '/')}
          aria-label={t('home')}
          className="flex min-h-11 items-center gap-3 pe-2 font-semibold no-underline"
        >
          <Mark className="size-8" />
          <span>{t('brand')}</span>
        </Link>
        <LanguageMenu locale={locale} label={t('language')} path={path} query={query} />
      </header>
      <main id="content" className="mx-auto flex w-full max-w-5xl grow flex-col px-4">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-4 py-8 text-center text-[0.9375em] text-muted">
        {t('footer')}
      </footer>
    </div>
  )
}
