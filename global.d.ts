// The types of the interface's words: unknown keys, and missing or surplus ICU arguments, do not compile.
// `messages/words.d.ts` is made from `messages/en.json` by `npx vitest run tests/messages.test.ts -u`.

import type { Locale } from './lib/platform/i18n/locales'
import type messages from './messages/words'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
  }
}
