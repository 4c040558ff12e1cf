// Addresses inside the product, with the language's prefix where it needs one.
import { createNavigation } from 'next-intl/navigation'
import type { Locale } from './locales'
import { routing } from './routing'

const { getPathname } = createNavigation(routing)

type Query = Record<string, string | undefined>

const withQuery = (path: string, query: Query) => {
  const present = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return present.length ? `${path}?${new URLSearchParams(present)}` : path
}

/** The shortest address of a page in a language: `/oracle`, `/fa/oracle?profile=…`. Empty values are left out. */
export const address = (locale: Locale, path: string, query: Query = {}): string =>
  withQuery(getPathname({ href: path, locale }), query)

/** An address that names its language even where it is the default; opening it also remembers that language. */
export const explicitAddress = (locale: Locale, path: string, query: Query = {}): string =>
  withQuery(`/${locale}${path === '/' ? '' : path}`, query)
