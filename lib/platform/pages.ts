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
  ...[
    'admin',
    'admin/accounts',
    'admin/accounts/*',
    'admin/limits',
    'admin/words',
    'admin/keys',
    'admin/audit',
  ],
]
const PARTS = PAGES.map((page) => page.split('/'))

/** The parts of an address without its language. */
function partsOf(pathname: string): string[] {
  const all = pathname.split('/').filter(Boolean)
  return LOCALES.some((locale) => locale === all[0]) ? all.slice(1) : all
}

/** Whether an address is one of those that are pages for administrators alone. @param pathname with or without the prefix of a language */
export const isForAdmins = (pathname: string): boolean => partsOf(pathname)[0] === 'admin'

/** The page at an address, as it stands in the table; null where there is none. @param pathname with or without the prefix of a language */
export function pageOf(pathname: string): string | null {
  const parts = partsOf(pathname)
  const asked = parts.length === 0 ? [''] : parts
  const page = PARTS.find(
    (parts) =>
      parts.length === asked.length && parts.every((part, place) => part === '*' || part === asked[place]),
  )
  return page ? `/${page.join('/')}` : null
}

export const isPage = (pathname: string): boolean => pageOf(pathname) !== null
