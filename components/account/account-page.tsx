// The frame of the pages about accounts: a heading, a sentence, a card, and the ways on.
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import type { Locale } from '@/lib/platform/i18n/locales'

interface AccountPageProps {
  locale: Locale
  path: string
  query?: Record<string, string | undefined>
  heading: string
  intro: string
  /** What has just happened, where something has. */
  notice?: string | undefined
  links?: { href: string; text: string }[]
  children: ReactNode
}

export function AccountPage({
  locale,
  path,
  query,
  heading,
  intro,
  notice,
  links = [],
  children,
}: AccountPageProps) {
  return (
    <Shell locale={locale} path={path} query={query}>
      <div className="mx-auto grid w-full max-w-[32rem] gap-6 py-4 sm:py-8">
        <header className="print-hidden text-center">
          <h1 className="text-[1.75rem] sm:text-[2.25rem]">{heading}</h1>
          <p className="mt-2 text-muted">{intro}</p>
        </header>
        {notice ? <Notice text={notice} /> : null}
        <div className="card">{children}</div>
        {links.length > 0 ? (
          <ul className="print-hidden flex flex-wrap justify-center gap-x-6">
            {links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href} className="inline-flex min-h-11 items-center underline underline-offset-4">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Shell>
  )
}

export function Notice({ text }: { text: string }) {
  return (
    <p role="status" className="notice rounded-control border border-gold px-4 py-3">
      {text}
    </p>
  )
}
