// What next-intl needs to know about a request. Unknown languages in an address become the default language; a
// missing word is a defect and is thrown, never shown as its key.
import { getRequestConfig } from 'next-intl/server'
import { DEFAULT_LOCALE, isLocale } from './locales'
import { messagesOf } from './messages'

export default getRequestConfig(async ({ locale, requestLocale }) => {
  const wanted = locale ?? (await requestLocale)
  const resolved = isLocale(wanted) ? wanted : DEFAULT_LOCALE
  return {
    locale: resolved,
    messages: messagesOf(resolved),
    timeZone: 'UTC',
    onError(error) {
      throw error
    },
  }
})
