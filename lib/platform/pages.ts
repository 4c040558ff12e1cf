// Every page that there is, so that an address of none is answered as such before anything is rendered; `*` is one part of an address.
import { LOCALES } from './i18n/locales'

export const PAGES = [
  '',
  ...['today', 'oracle', 'history', 'vault', 'docs', 'offline', 'sign-in', 'sign-up', 'recover'],
  'today/patterns',
  ...['readings/*', 'readings/*/technical', 'invitation/*'],
  ...[
    'settings',
    'settings/people',
    'settings/security',
    'settings/keys',
    'settings/calendar',
    'settings/activity',
    'settings/data',
  ],
]
const PARTS = PAGES.map((page) => page.split('/'))

/** The page at an address, as it stands in the table; null where there is none. @param pathname with or without the prefix of a language */
export function pageOf(pathname: string): string | null {
  const all = pathname.split('/').filter(Boolean)
  const parts = LOCALES.some((locale) => locale === all[0]) ? all.slice(1) : all
  const asked = parts.length === 0 ? [''] : parts
  const page = PARTS.find(
    (parts) =>
      parts.length === asked.length && parts.every((part, place) => part === '*' || part === asked[place]),
  )
  return page ? `/${page.join('/')}` : null
}

export const isPage = (pathname: string): boolean => pageOf(pathname) !== null
