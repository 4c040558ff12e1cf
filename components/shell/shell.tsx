// What surrounds every page: the way home, the language, the one main region, and what the product promises.
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import { perhapsSignedIn } from '@/lib/identity/proof/browser'
import type { Locale } from '@/lib/platform/i18n/locales'
import { address } from '@/lib/platform/i18n/navigation'
import { LanguageMenu } from './language-menu'
import { News } from './news'

interface ShellProps {
  locale: Locale
  /** The page's address without its language, and its query: a change of language keeps both. */
  path: string
  query?: Record<string, string | undefined>
  children: ReactNode
}

export async function Shell({ locale, path, query, children }: ShellProps) {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const signedIn = await perhapsSignedIn()
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
        <nav className="flex items-center">
          {signedIn ? null : (
            <Link
              href={address(locale, '/sign-in')}
              prefetch={false}
              className="inline-flex min-h-11 min-w-11 items-center justify-center px-3 text-muted no-underline hover:text-ink"
            >
              {t('sign_in')}
            </Link>
          )}
          <Link
            href={address(locale, '/settings')}
            prefetch={false}
            aria-label={t('settings')}
            className="inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-raised hover:text-ink"
          >
            <svg
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              className="size-6"
              aria-hidden="true"
            >
              <circle cx="12" cy="8.5" r="4" />
              <path d="M4.5 20c1-4 4-6 7.5-6s6.5 2 7.5 6" />
            </svg>
          </Link>
          <LanguageMenu locale={locale} label={t('language')} path={path} query={query} />
        </nav>
      </header>
      {signedIn ? <News locale={locale} back={address(locale, path, query)} /> : null}
      <main id="content" className="mx-auto flex w-full max-w-5xl grow flex-col px-4">
        {children}
      </main>
      <footer className="mx-auto w-full max-w-5xl px-4 py-8 text-center text-[0.9375em] text-muted">
        {t('footer')}
      </footer>
    </div>
  )
}
