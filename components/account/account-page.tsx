// The frame of the pages about accounts: one calm column with a heading, a sentence, what is to be done, and the ways on.
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell'
import { Link } from '@/components/ui/link'
import { Mark } from '@/components/ui/mark'
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
      <div className="account-page wrap">
        <header className="print-hidden text-center">
          <Mark className="mx-auto mb-4 size-14" />
          <h1 className="title">{heading}</h1>
          <p className="mt-2 text-muted">{intro}</p>
        </header>
        {notice ? <Notice text={notice} /> : null}
        <div>{children}</div>
        {links.length > 0 ? (
          <ul className="print-hidden flex flex-wrap justify-center gap-x-8">
            {links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href} className="link">
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
    <p role="status" className="notice said border-gold">
      {text}
    </p>
  )
}
