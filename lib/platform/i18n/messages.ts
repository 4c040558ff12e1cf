// The words of each language, for code that runs on the server; they never travel to the browser as a whole.
import type { Messages } from 'next-intl'
import en from '@/messages/en.json'
import fa from '@/messages/fa.json'
import type { Locale } from './locales'

const MESSAGES = { en, fa }

/** All interface words of a language, under the English file's type: `tests/messages.test.ts` holds them equal in shape. */
export const messagesOf = (locale: Locale): Messages => MESSAGES[locale] as Messages
