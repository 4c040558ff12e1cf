// The operator's pages: each has an address and a title.
import type { AdminPageName } from '@/lib/administration/schema'
import type { Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'

/** In the order of the ways between them; one account is reached by their list. */
export function adminPages(locale: Locale): { name: AdminPageName; path: string; title: string }[] {
  const { admin } = messagesOf(locale)
  return [
    { name: 'overview', path: '/admin', title: admin.overview },
    { name: 'accounts', path: '/admin/accounts', title: admin.accounts },
    { name: 'limits', path: '/admin/limits', title: admin.limits },
    { name: 'words', path: '/admin/words', title: admin.words },
    { name: 'keys', path: '/admin/keys', title: admin.keys },
    { name: 'audit', path: '/admin/audit', title: admin.audit },
  ]
}

export const titleOfAdmin = (locale: Locale, name: AdminPageName): string => messagesOf(locale).admin[name]
