// Addresses inside the product, with the language's prefix where it needs one. Written by hand: the helper of next-intl that does
// the same brings its reader of messages into the browser, a tenth of what a page loads.
import type { Locale } from './locales'
import { routing } from './routing'

type Query = Record<string, string | undefined>

const withQuery = (path: string, query: Query) => {
  const present = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return present.length ? `${path}?${new URLSearchParams(present)}` : path
}

/** Of the first page's slash nothing is left: `/fa`, `/fa?…`. */
const prefixed = (locale: Locale, path: string) => `/${locale}${path.replace(/^\/(?=$|\?)/, '')}`

/** The shortest address of a page in a language: `/oracle`, `/fa/oracle?profile=…`. Empty values are left out. */
export const address = (locale: Locale, path: string, query: Query = {}): string =>
  withQuery(locale === routing.defaultLocale ? path : prefixed(locale, path), query)

/** An address that names its language even where it is the default; opening it also remembers that language. */
export const explicitAddress = (locale: Locale, path: string, query: Query = {}): string =>
  withQuery(prefixed(locale, path), query)
