// Whom a reading is presented to: a language with its words and its way of writing numbers.
import { createTranslator } from 'next-intl'
import { LOCALE, type Locale } from '@/lib/platform/i18n/locales'
import { messagesOf } from '@/lib/platform/i18n/messages'
import type { Written } from './presented'

const readerOf = (locale: Locale) => ({
  locale,
  /** A missing word is a defect and is thrown, never shown as its key. */
  t: createTranslator({
    locale,
    messages: messagesOf(locale),
    timeZone: 'UTC',
    onError(error) {
      throw error
    },
  }),
})
export type Reader = ReturnType<typeof readerOf>

/** One for each language: what they once compiled of the words they keep. */
export const READERS: Readonly<Record<Locale, Reader>> = { en: readerOf('en'), fa: readerOf('fa') }

export const writtenIn = (locale: Locale): Written => ({ lang: locale, dir: LOCALE[locale].direction })
